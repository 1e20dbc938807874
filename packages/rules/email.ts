import type { ProblemCode } from './problem.ts'
import { hiddenFault, tidy } from './typed-text.ts'

export type ReadEmail = { email: string } | { code: ProblemCode; limit?: number; actual?: number }

const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u
const onlyDigits = /^\d+$/

/**
 * An address that a letter can be sent to, in lower case. Lengths are those of RFC 5321 4.5.3.1 (254 in all, 64 before the @).
 * A domain may have any letters (RFC 5890); before the @ only ASCII, since few servers carry more.
 */
export function readEmail(typed: string): ReadEmail {
  const text = tidy(typed)
  if (text === '') return { code: 'required' }
  const hidden = hiddenFault(text, 'line')
  if (hidden) return { code: hidden }
  const email = text
    .replace(/^mailto:/i, '')
    .toLowerCase()
    .normalize('NFC')
  if (email.length > 254) return { code: 'too-long', limit: 254, actual: email.length }
  const [local, domain, ...more] = email.split('@')
  if (!local || !domain || more.length > 0) return { code: 'email-at' }
  if (/[\s,;:<>()[\]\\"]/.test(email)) return { code: 'email-form' }
  if (local.length > 64 || !localPart.test(local)) return { code: 'email-local' }
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  if (
    labels.length < 2 ||
    !labels.every(part => label.test(part)) ||
    last.length < 2 ||
    onlyDigits.test(last)
  )
    return { code: 'email-domain' }
  return { email }
}
