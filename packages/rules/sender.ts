import { countries } from './country.ts'
import { readOrgNumber } from './org-number.ts'
import type { Fields, Problem } from './problem.ts'
import { readFields } from './read-fields.ts'
import { lengthOf } from './typed-text.ts'

export const senderKinds = ['company', 'researcher', 'entrepreneur', 'other'] as const
export type SenderKind = (typeof senderKinds)[number]

/** Who sends an inquiry, as given; complete only when nothing was wrong. `orgCountry` is null without a number. */
export type Sender = {
  contactName: string | null
  email: string | null
  phone: string | null
  companyName: string | null
  senderKind: SenderKind | null
  orgNumber: string | null
  orgCountry: string | null
  soleTrader: boolean
}

/** The fields of a sender and the greatest length of each, in characters. */
export const senderLimits = {
  contactName: 120,
  email: 254,
  phone: 30,
  senderKind: 20,
  companyName: 160,
  orgCountry: 2,
  orgNumber: 40,
} as const

const phoneSigns = /^\+?[\d\s()./-]+$/

/** `asKnown`: an office enters what it was told, so only what is given must be right, and one name must be given. */
export function judgeSender(
  fields: Fields,
  { asKnown = false }: { asKnown?: boolean } = {},
): { sender: Sender; problems: Problem[] } {
  const read = readFields(fields)
  const line = (field: keyof typeof senderLimits, required: boolean) =>
    read.line(field, { required, maxLength: senderLimits[field] })

  const contactName = line('contactName', !asKnown)
  const email = read.email('email', !asKnown)
  const phone = judgePhone(line('phone', false))
  const kind = read.choice('senderKind', { required: !asKnown, options: senderKinds })
  const senderKind = senderKinds.find(known => known === kind) ?? null
  const companyName = line('companyName', asKnown ? contactName === null : senderKind === 'company')
  const country = read.choice('orgCountry', { options: countries }) ?? 'SE'
  const number = line('orgNumber', false)
  const countryIsKnown = !read.problems.some(problem => problem.field === 'orgCountry')
  const org = number !== null && countryIsKnown ? judgeOrgNumber(number) : null
  return {
    sender: {
      contactName,
      email,
      phone,
      companyName,
      senderKind,
      orgNumber: org?.number ?? null,
      orgCountry: org?.country ?? null,
      soleTrader: org?.soleTrader ?? false,
    },
    problems: read.problems,
  }

  function judgePhone(typed: string | null) {
    if (typed === null) return null
    const digits = lengthOf(typed.replace(/\D/g, ''))
    const fits = phoneSigns.test(typed) && digits >= 5 && digits <= 20
    return fits ? typed : read.refuse({ field: 'phone', code: 'phone-form' })
  }

  function judgeOrgNumber(typed: string) {
    const found = readOrgNumber(typed, country)
    return 'code' in found ? read.refuse({ field: 'orgNumber', ...found }) : found
  }
}
