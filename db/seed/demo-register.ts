import type { TimelineEvent } from '@testbro/rules/timeline'
import { type DemoCompany, demoCompanies } from './demo/companies.ts'
import { inquiriesElsewhere } from './demo/inquiries-elsewhere.ts'
import { inquiriesFurther } from './demo/inquiries-further.ts'
import { inquiriesStockholm } from './demo/inquiries-stockholm.ts'
import type { DemoInquiry, DemoMoment } from './demo/inquiry.ts'
import { demoId, demoRegion } from './demo-world.ts'

export const demoInquiries: readonly DemoInquiry[] = [
  ...inquiriesStockholm,
  ...inquiriesElsewhere,
  ...inquiriesFurther,
]

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
export const numbered = (place: PlaceInTime) => {
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

export type Numbered = ReturnType<typeof numbered>[number]

type DemoEvent = {
  what: TimelineEvent
  at: Date
  direction: 'in' | 'out' | 'own'
  counterpart?: string | null
  person?: string | null
  matter?: string
}

/** What has happened as the register has it. What happens more than once in an inquiry is told apart by its time. */
export const eventRow = ({ inquiry, regionId, id }: Numbered, event: DemoEvent) => ({
  region_id: regionId,
  id: demoId(event.what, `${inquiry.key} ${event.at.getTime()}`),
  inquiry_id: id,
  what: event.what,
  at: event.at,
  direction: event.direction,
  counterpart: event.counterpart ?? null,
  matter: event.matter ?? inquiry.title,
  person_id: event.person ?? null,
})
