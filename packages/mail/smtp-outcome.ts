import type { Outcome } from './outgoing.ts'

/** What the SMTP client tells about a failure: the server's code if it answered, and the command it answered to. */
export type SmtpFailure = {
  message: string
  response?: string
  responseCode?: number
  code?: string
  command?: string
}

// 530, 534, 535, 538: "authenticate first" and the like (RFC 4954). About our settings, never about one letter.
const aboutUs = new Set([530, 534, 535, 538])

/**
 * A failure before the final dot: certainly not delivered. Refused for good only when the server answers 5xx
 * about this recipient or this message; what it says about the connection, the sign-in or the sender concerns
 * all letters and may be put right.
 */
export function beforeTheDot(failure: SmtpFailure): Outcome {
  const { responseCode, code, command } = failure
  const about = command === 'RCPT TO' || command === 'DATA' || (code === 'EENVELOPE' && command === 'API')
  const permanent = responseCode ? responseCode >= 500 && !aboutUs.has(responseCode) : code === 'EENVELOPE'
  return { state: about && permanent ? 'failed' : 'retry', response: forTheLog(failure) }
}

/** A failure after the final dot: only a whole 4xx or 5xx answer to it says that the letter was not taken. */
export function afterTheDot(failure: SmtpFailure): Outcome {
  const answer = failure.code === 'EMESSAGE' ? (failure.responseCode ?? 0) : 0
  const state = answer >= 500 ? 'failed' : answer >= 400 ? 'retry' : 'in_doubt'
  return { state, response: forTheLog(failure) }
}

/** At most 300 characters on one line; a server may quote the letter, so addresses of links and long tokens are taken out. */
export function forTheLog(failure: { message: string; response?: string }): string {
  return (failure.response || failure.message)
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[a-z]+:\/\/\S+/gi, '[…]')
    .replace(/[A-Za-z0-9_-]{40,}/g, '[…]')
    .trim()
    .slice(0, 300)
}
