import type { Day } from './clock.ts'
import type { Fields, Problem } from './problem.ts'
import { readFields } from './read-fields.ts'

/** One person of a unit. A deputy answers only while a contact is away. Away from the first day through the last; no last day is open. */
export type UnitMember = {
  id: string
  deputy: boolean
  awayFrom: Day | null
  awayUntil: Day | null
  endedAt?: Date | null
}

export type ContactWarning = 'no-contact' | 'one-contact' | 'everyone-away'

const fewest = 2

/** Whether a contact is away on a day. */
export const isAway = ({ awayFrom, awayUntil }: UnitMember, today: Day) =>
  (awayFrom !== null || awayUntil !== null) &&
  (awayFrom === null || awayFrom <= today) &&
  (awayUntil === null || today <= awayUntil)

const isPresent = (member: UnitMember, today: Day) => !member.endedAt && !isAway(member, today)
const contactsOf = <Member extends UnitMember>(members: readonly Member[]) =>
  members.filter(member => !member.endedAt && !member.deputy)

/** Whether somebody will answer for a unit; deputies do not count as contacts. */
export function contactState(members: readonly UnitMember[], today: Day): 'ok' | { warning: ContactWarning } {
  const contacts = contactsOf(members)
  if (contacts.length === 0) return { warning: 'no-contact' }
  if (!members.some(member => isPresent(member, today))) return { warning: 'everyone-away' }
  return contacts.length < fewest ? { warning: 'one-contact' } : 'ok'
}

/** Who is asked today: the contacts that are here, and the deputies that are here when a contact is away. Nobody here: every contact. */
export function whoAnswers<Member extends UnitMember>(members: readonly Member[], today: Day): Member[] {
  const contacts = contactsOf(members)
  const here = contacts.filter(member => isPresent(member, today))
  const deputies = members.filter(member => member.deputy && isPresent(member, today))
  const found = here.length === contacts.length && here.length > 0 ? here : [...here, ...deputies]
  return found.length > 0 ? found : contacts
}

/** What a contact is written to in. */
export const contactLanguages = ['sv', 'en'] as const

export type JudgedMember = Omit<UnitMember, 'id' | 'endedAt'> & {
  name: string | null
  email: string | null
  language: (typeof contactLanguages)[number]
}

/** A contact as typed: `name`, `email`, `language` (Swedish unless said), `deputy` (any value), `awayFrom`, `awayUntil`. */
export function judgeUnitMember(fields: Fields): { member: JudgedMember; problems: Problem[] } {
  const read = readFields(fields)
  const name = read.line('name', { required: true, maxLength: 120 })
  const email = read.email('email', true)
  const language = read.choice('language', { options: contactLanguages })
  const member = {
    name,
    email,
    language: contactLanguages.find(known => known === language) ?? ('sv' as const),
    deputy: (fields.deputy ?? []).some(value => value !== ''),
    awayFrom: read.day('awayFrom'),
    awayUntil: read.day('awayUntil'),
  }
  if (member.awayFrom && member.awayUntil && member.awayUntil < member.awayFrom)
    read.refuse({ field: 'awayUntil', code: 'ends-before-start' })
  return { member, problems: read.problems }
}
