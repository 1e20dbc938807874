import type { Page } from '../manifest.ts'

const common = "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
const selfOnly = "default-src 'none'; img-src 'self'; font-src 'self'; style-src 'self'; connect-src 'self'"

/** May be kept by anyone who asks each time whether it still holds: a change is seen at once, and costs 304 when there is none. */
const askAgain = 'public, max-age=0, must-revalidate'

/** Two policies: pages without inline script, and hydrated pages whose scripts carry a nonce. */
export const contentPolicy = (kind: Page['kind'] | undefined, nonce: string) =>
  kind === 'app'
    ? `${selfOnly}; script-src 'nonce-${nonce}' 'strict-dynamic'; ${common}`
    : `${selfOnly}; script-src 'self'; ${common}`

export const setSecurityHeaders = (
  headers: Headers,
  kind: Page['kind'] | undefined,
  nonce: string,
  https: boolean,
  open = false,
) => {
  if (open) {
    headers.set('access-control-allow-origin', '*')
    headers.set('cross-origin-resource-policy', 'cross-origin')
  }
  if (!headers.has('content-security-policy'))
    headers.set('content-security-policy', contentPolicy(kind, nonce))
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set(
    'permissions-policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  )
  if (!headers.has('cross-origin-resource-policy')) headers.set('cross-origin-resource-policy', 'same-origin')
  if (https) {
    headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
    headers.set('cross-origin-opener-policy', 'same-origin')
  }
  if (!headers.has('cache-control')) headers.set('cache-control', kind === 'public' ? askAgain : 'no-store')
  if (kind !== undefined && kind !== 'file') headers.set('speculation-rules', '"/speculation.json"')
  if (kind === 'link') headers.set('x-robots-tag', 'noindex')
}
