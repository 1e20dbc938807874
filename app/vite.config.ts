import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    remix({
      appDirectory: '.',
      buildDirectory: 'build',
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
      },
    }),
  ],
  // The server's half runs the packages as they stand, so that a door opened by the web process is the door the pages use.
  build: {
    assetsInlineLimit: 0,
    ...(isSsrBuild
      ? { target: 'node24', rollupOptions: { external: [/^@testbro\//] } }
      : { target: 'es2022' }),
  },
}))
