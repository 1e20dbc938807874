import { pages } from './manifest.ts'

/** Words that begin addresses of the service itself, so that no region can have them. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'en',
  'assets',
  'healthz',
  'readyz',
  'refused',
  'robots',
  'api',
  'catalogue',
  ...pages.map(page => page.path.split('/')[0] ?? '').filter(word => word !== '' && !word.startsWith(':')),
])
