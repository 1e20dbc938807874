import { rootCertificates } from 'node:tls'

/** A mail server as a connection needs it. */
export type SmtpServer = {
  connection: {
    host: string
    port: number
    secure: boolean
    requireTLS: boolean
    name?: string
    tls?: { ca: string[] }
  }
  auth?: { user: string; pass: string }
}

/**
 * Reads smtp://user:password@host:587 or smtps://…:465. STARTTLS is used wherever it is offered, and demanded
 * before a password leaves this machine. Throws, without quoting the address, if it is not of that kind.
 */
export function smtpServerOf(smtpUrl: string, own: { name?: string; trust?: string } = {}): SmtpServer {
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol))
    throw new Error('SMTP_URL is to be smtp://host or smtps://host.')
  const secure = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined
  const isHere = /^(localhost|127(\.\d+){3}|::1)$/.test(host)
  return {
    connection: {
      host,
      port: Number(url.port) || (secure ? 465 : 587),
      secure,
      requireTLS: Boolean(auth) && !isHere,
      name: own.name,
      tls: own.trust ? { ca: [...rootCertificates, own.trust] } : undefined,
    },
    auth,
  }
}
