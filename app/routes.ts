import { type RouteConfig, route } from '@remix-run/route-config'
import { pages, refusedPath } from './manifest.ts'

export default [
  ...pages.map(page => route(page.neutral ? page.path : `en?/${page.path}`.replace(/\/$/, ''), page.file)),
  route(`en?/${refusedPath}`, 'routes/refused.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
