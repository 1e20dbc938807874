export type CsrfVerdict = 'pass' | 'refuse' | 'needs-nonce'

type Asked = {
  secFetchSite: string | undefined
  origin: string | undefined
  /** Whether a cookie says who this is: a session, or a link. */
  known: boolean
}

/**
 * Whether an unsafe request comes from our own page, by what the browser says of it (Fetch Metadata and Origin). `needs-nonce`: an
 * old client without either, and nobody yet; then the form's own proof is asked for.
 */
export const judgeOrigin = ({ secFetchSite, origin, known }: Asked, own: string): CsrfVerdict => {
  switch (secFetchSite) {
    case 'same-origin':
      return 'pass'
    case 'none':
      return origin === undefined || origin === own ? 'pass' : 'refuse'
    case undefined:
      if (origin !== undefined) return origin === own ? 'pass' : 'refuse'
      return known ? 'refuse' : 'needs-nonce'
    default:
      return 'refuse'
  }
}
