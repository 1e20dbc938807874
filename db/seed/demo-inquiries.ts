import { type DemoCompany, demoCompanies } from './demo/companies.ts'
import { inquiriesElsewhere } from './demo/inquiries-elsewhere.ts'
import { inquiriesStockholm } from './demo/inquiries-stockholm.ts'
import type { DemoAnswers, DemoInquiry, DemoMoment } from './demo/inquiry.ts'
import { demoId, demoRegion } from './demo-world.ts'

type Row = Record<string, unknown>

export const demoInquiries: readonly DemoInquiry[] = [...inquiriesStockholm, ...inquiriesElsewhere]

/** When something happened, and the year in Sweden in which it did. */
export type Placed = { at: Date; year: number }
export type PlaceInTime = (moment: DemoMoment) => Placed

type Sender = {
  company: DemoCompany | null
  companyName: string
  contactName: string
  email: string | null
  phone: string | null
  language: 'sv' | 'en'
  person: string | null
}

const senderOf = ({ from }: DemoInquiry): Sender => {
  if (typeof from !== 'string') return { ...from, company: null, email: null, language: 'sv', person: null }
  for (const company of demoCompanies) {
    const member = company.members.find(({ email }) => email === from)
    if (!member) continue
    const { name, email, phone, language } = member
    const person = demoId('person', email)
    return { company, companyName: company.name, contactName: name, email, phone, language, person }
  }
  throw new Error(`The demo has no member ${from}.`)
}

/** The registers as the counters give them: one series a region and year, in the order of arrival. */
const numbered = (place: PlaceInTime) => {
  const series = new Map<string, number>()
  return demoInquiries
    .map(inquiry => ({ inquiry, received: place(inquiry.received) }))
    .sort((a, b) => a.received.at.getTime() - b.received.at.getTime())
    .map(({ inquiry, received }) => {
      const { key, prefix } = demoRegion(inquiry.region)
      const last = (series.get(`${key} ${received.year}`) ?? 0) + 1
      series.set(`${key} ${received.year}`, last)
      return {
        inquiry,
        received,
        last,
        regionId: demoId('region', key),
        id: demoId('inquiry', inquiry.key),
        reference: `${prefix}-${received.year}-${String(last).padStart(4, '0')}`,
        sender: senderOf(inquiry),
      }
    })
}

type Numbered = ReturnType<typeof numbered>[number]

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

const inquiryRow = (each: Numbered, place: PlaceInTime) => {
  const { inquiry, regionId, id, reference, received, sender } = each
  const { from, withdrawn } = inquiry
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
    withdrawn_at: withdrawn ? place(withdrawn.at).at : null,
    withdrawn_by: withdrawn ? sender.person : null,
    withdrawn_why: withdrawn?.why ?? null,
  }
}

/** What stands in the register: each thing that came in, with its sender and its short matter. */
const eventRows = (each: Numbered, place: PlaceInTime): Row[] => {
  const { inquiry, regionId, id, received, sender } = each
  const event = (what: string, at: Date, person: string | null, matter = inquiry.title) => ({
    region_id: regionId,
    id: demoId(what, inquiry.key),
    inquiry_id: id,
    what,
    at,
    direction: 'in',
    counterpart: sender.companyName,
    matter,
    person_id: person,
  })
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

/** The inquiries of the demo as rows, table by table. `place` turns a moment told from today into a time. */
export const inquiryTables = (place: PlaceInTime, formVersion: number): [table: string, rows: Row[]][] => {
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
    ['inquiries', all.map(each => inquiryRow(each, place))],
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
  ]
}
