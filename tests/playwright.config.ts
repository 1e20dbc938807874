import './loopback.ts'
import { defineConfig, devices } from '@playwright/test'

const { viewport: _, ...desktop } = devices['Desktop Chrome']

/**
 * Journeys in a real browser and questions over plain HTTP, all to one service on real parts. `DATABASE_URL` is a server on which
 * databases may be made; `CHROMIUM_PATH` the browser, unless Playwright has its own. The pages are built first (pnpm build).
 */
export default defineConfig({
  testDir: import.meta.dirname,
  globalSetup: './journeys/begin-run.ts',
  outputDir: '../.cache/journeys',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 7_000 },
  forbidOnly: true,
  use: {
    ...desktop,
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      // without a language of its own a browser calls every document with å, ä or ö "download"
      env: { ...(process.env as Record<string, string>), LC_ALL: 'C.UTF-8' },
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'http', testMatch: 'http/*.spec.ts' },
    { name: 'with JavaScript', testMatch: 'journeys/*.spec.ts', use: { javaScriptEnabled: true } },
    {
      name: 'without JavaScript',
      testMatch: 'journeys/{[1-5]-*,people,catalogue,entries,needs,whole-process}.spec.ts',
      use: { javaScriptEnabled: false },
    },
  ],
})
