import type { Day } from '@testbro/rules/clock'
import type { TimelineEvent } from '@testbro/rules/timeline'
import type { DemoAnswers } from './demo/inquiry.ts'
import { contactLinks, contactTables, endedByContact, introducedAt } from './demo-contacts.ts'
import { evaluationDates, evaluationTables } from './demo-evaluations.ts'
import { eventRow, type Numbered, numbered, type PlaceInTime } from './demo-register.ts'
import { endedByRound, replyLinks, roundTables } from './demo-rounds.ts'
import { demoId } from './demo-world.ts'

type Row = Record<string, unknown>

const versionsOf = ({ inquiry, received, sender }: Numbered, place: PlaceInTime) => {
  const { title, answers, corrected } = inquiry
  const first = { version: 1, title, answers, at: received.at, by: null as string | null }
  if (!corrected) return [first]
  const changed = { ...answers, ...corrected.answers }
  const second = { version: 2, title: corrected.title ?? title, answers: changed, at: place(corrected.at).at }
  return [first, { ...second, by: sender.person }]
}

const answerRows = (title: string, answers: DemoAnswers, secret: readonly string[]) =>
  Object.entries({ title, ...answers }).map(([question, value]) => ({
    question,
    value: [value].flat(),
    may_be_secret: secret.includes(question),
  }))

const inquiryRow = (each: Numbered, place: PlaceInTime, today: Day) => {
  const { inquiry, regionId, id, reference, received, sender } = each
  const { from, withdrawn } = inquiry
  const { begunAt, endedAt } = evaluationDates(each, place)
  return {
    region_id: regionId,
    id,
    reference,
    company_id: sender.company ? demoId('company', sender.company.key) : null,
    company_name: sender.companyName,
    org_number: sender.company?.orgNumber ?? null,
    org_country: sender.company?.orgCountry ?? null,
    sender_kind: sender.company?.kind ?? 'company',
    contact_name: sender.contactName,
    email: sender.email,
    phone: sender.phone,
    title: versionsOf(each, place).at(-1)?.title,
    language: sender.language,
    came_by: typeof from === 'string' ? 'form' : 'phone',
    entered_by: typeof from === 'string' ? null : demoId('person', from.enteredBy),
    received_at: received.at,
    evaluation_begun_at: begunAt,
    closed_at: endedAt ?? endedByRound(each, place, today) ?? endedByContact(each, place),
    withdrawn_at: withdrawn ? place(withdrawn.at).at : null,
    withdrawn_by: withdrawn ? sender.person : null,
    withdrawn_why: withdrawn?.why ?? null,
  }
}

/** What stands in the register: each thing that came in, with its sender and its short matter. */
const eventRows = (each: Numbered, place: PlaceInTime): Row[] => {
  const { inquiry, received, sender } = each
  const event = (what: TimelineEvent, at: Date, person: string | null, matter?: string) =>
    eventRow(each, { what, at, direction: 'in', counterpart: sender.companyName, person, matter })
  const { from, corrected, withdrawn } = inquiry
  const enteredBy = typeof from === 'string' ? null : demoId('person', from.enteredBy)
  const events = [event('inquiry-received', received.at, enteredBy)]
  if (corrected)
    events.push(event('inquiry-corrected', place(corrected.at).at, sender.person, corrected.title))
  if (withdrawn) events.push(event('inquiry-withdrawn', place(withdrawn.at).at, sender.person))
  return events
}

const noteRows = ({ inquiry, regionId, id }: Numbered, place: PlaceInTime): Row[] =>
  inquiry.note
    ? [
        {
          region_id: regionId,
          id: demoId('note', inquiry.key),
          inquiry_id: id,
          note: inquiry.note.note,
          written_by: demoId('person', inquiry.note.by),
          written_at: place(inquiry.note.at).at,
        },
      ]
    : []

/** The inquiries of the demo as rows, table by table. `place` turns a moment told from `today`, a day in Sweden, into a time. */
export const inquiryTables = (
  place: PlaceInTime,
  today: Day,
  formVersion: number,
): [table: string, rows: Row[]][] => {
  const all = numbered(place)
  const counters = new Map(
    all.map(({ regionId, received: { year }, last }) => [
      `${regionId} ${year}`,
      { region_id: regionId, year, last },
    ]),
  )
  const versions = all.flatMap(each =>
    versionsOf(each, place).map(version => ({
      ...version,
      secret: each.inquiry.secret ?? [],
      of: { region_id: each.regionId, inquiry_id: each.id, version: version.version },
    })),
  )
  return [
    ['register_numbers', [...counters.values()]],
    ['inquiries', all.map(each => inquiryRow(each, place, today))],
    [
      'inquiry_versions',
      versions.map(({ of, title, at, by }) => ({
        ...of,
        form_version: formVersion,
        title,
        given_at: at,
        given_by: by,
      })),
    ],
    [
      'inquiry_answers',
      versions.flatMap(({ of, title, answers, secret }) =>
        answerRows(title, answers, secret).map(answer => ({ ...of, ...answer })),
      ),
    ],
    ['events', all.flatMap(each => eventRows(each, place))],
    ['inquiry_notes', all.flatMap(each => noteRows(each, place))],
    ...evaluationTables(all, place),
    ...roundTables(all, place, today, (each, unit) => introducedAt(each, unit, place)),
    ...contactTables(all, place, today),
  ]
}

/** The links that have been mailed to units, so that what leaves later leads there too. */
export const demoLinks = (place: PlaceInTime, today: Day) => {
  const all = numbered(place)
  return [...replyLinks(all, place, today), ...contactLinks(all, place, today)]
}
