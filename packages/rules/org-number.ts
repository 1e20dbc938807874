import type { ProblemCode } from './problem.ts'
import { tidy } from './typed-text.ts'

/** `number` is written one way (`556000-0001`), so that two spellings of the same number are equal. */
export type OrgNumber = { number: string; country: string; soleTrader: boolean }
export type ReadOrgNumber = OrgNumber | { code: ProblemCode }

const separators = /[\s\u00AD\u2010-\u2015\u2212+-]/g
const tenDigits = /^(?<century>\d{2})?(?<ten>\d{10})$/
const bornOn = /^\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])/
const foreign = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./&-]{2,28})[\p{L}\p{N}]$/u

/** The last of ten digits, by modulus 10 with weights 2 and 1 (Luhn). */
function checkDigit(nine: string): number {
  let sum = 0
  for (const [index, digit] of [...nine.slice(0, 9)].entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return (10 - (sum % 10)) % 10
}

/**
 * A Swedish number: ten digits with a check digit, the third at least 2 for a legal person (lag 1974:174 om identitetsbeteckning
 * för juridiska personer m.fl.). A sole trader has the owner's personal number (18 § folkbokföringslagen 1991:481; coordination
 * numbers add 60 to the day), which is personal data. Twelve digits begin with 16, or with the century of birth.
 */
export function readSwedishOrgNumber(typed: string): ReadOrgNumber {
  const { century, ten } = tenDigits.exec(tidy(typed).replace(separators, ''))?.groups ?? {}
  if (!ten) return { code: 'org-number-form' }
  const soleTrader = Number(ten[2]) < 2
  const centuries = soleTrader ? ['18', '19', '20'] : ['16']
  if (century && !centuries.includes(century)) return { code: 'org-number-form' }
  if (soleTrader && !bornOn.test(ten)) return { code: 'org-number-form' }
  if (Number(ten[9]) !== checkDigit(ten)) return { code: 'org-number-checksum' }
  return { number: `${ten.slice(0, 6)}-${ten.slice(6)}`, country: 'SE', soleTrader }
}

/** A number in the sender's country: 4 to 30 letters, digits and separators. Another country's rules are not known here. */
export function readOrgNumber(typed: string, country: string): ReadOrgNumber {
  if (country === 'SE') return readSwedishOrgNumber(typed)
  const number = tidy(typed).replace(/\s+/g, ' ').toUpperCase()
  return foreign.test(number) ? { number, country, soleTrader: false } : { code: 'org-number-foreign' }
}
