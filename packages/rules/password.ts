import type { Problem } from './problem.ts'
import { lengthOf } from './typed-text.ts'

export const passwordLimits = { least: 8, most: 128 }

/** `common` holds passwords in lower case; `names` are the service's and the region's. */
export type PasswordLists = { common: ReadonlySet<string>; names: readonly string[] }

/**
 * A password someone chooses: 8 to 128 characters of any kind, taken as typed (OWASP ASVS 5.0, 6.2). Null when nothing is wrong.
 */
export function judgePassword(
  password: string,
  { common, names }: PasswordLists,
  field = 'password',
): Problem | null {
  const { least, most } = passwordLimits
  const actual = lengthOf(password)
  if (actual === 0) return { field, code: 'required' }
  if (actual < least) return { field, code: 'too-short', limit: least, actual }
  if (actual > most) return { field, code: 'too-long', limit: most, actual }
  if (common.has(password.toLowerCase())) return { field, code: 'password-common' }
  const folded = fold(password)
  const holdsName = names.map(fold).some(name => name !== '' && folded.includes(name))
  return holdsName ? { field, code: 'password-name' } : null
}

/** Letters and digits only, without case and diacritics: "Region Skåne" and "regionskane" are the same name. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
