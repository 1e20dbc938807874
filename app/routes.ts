import { type RouteConfig, route } from '@remix-run/route-config'
import { pages, refusedPath } from './manifest.ts'

// one address a page: in other letters it is another address, where there is nothing
const exact = { caseSensitive: true }

export default [
  ...pages.map(page =>
    route(page.neutral ? page.path : `en?/${page.path}`.replace(/\/$/, ''), page.file, exact),
  ),
  route(`en?/${refusedPath}`, 'routes/refused.tsx', exact),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
