import { Facts } from '../../ui/facts.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import type { ShownCase } from './case-view.server.ts'

type CaseFactsProps = Pick<ShownCase, 'inquiry' | 'events'>

/** Who sent it, how it came, and whether they can follow it. */
export function CaseFacts({ inquiry, events }: CaseFactsProps) {
  const { office, inquiry: words, dates } = useText()
  const missing = <span className="muted">{office.case.missing}</span>
  const { contactName, email, phone, companyName, senderKind, orgNumber, orgCountry, cameBy } = inquiry
  const names = new Intl.DisplayNames([useLanguage()], { type: 'region' })
  const kinds: Record<string, { label: string }> = words.sender.senderKind.options
  const ways: Record<string, string> = office.ways
  const way = ways[cameBy] ?? cameBy
  const enteredBy =
    cameBy === 'form' ? null : (events.find(({ what }) => what === 'inquiry-received')?.by ?? null)
  const number =
    orgNumber && orgCountry && orgCountry !== 'SE'
      ? office.case.country(orgNumber, names.of(orgCountry) ?? orgCountry)
      : orgNumber
  return (
    <Facts
      items={[
        {
          term: office.case.contact,
          value: (
            <>
              {contactName ?? missing}
              {email && (
                <>
                  <br />
                  <a href={`mailto:${email}`}>{email}</a>
                </>
              )}
            </>
          ),
        },
        {
          term: office.case.phone,
          value: phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> : missing,
        },
        { term: office.case.company, value: companyName ?? missing },
        { term: office.case.orgNumber, value: number ?? missing },
        { term: office.case.kind, value: senderKind ? (kinds[senderKind]?.label ?? senderKind) : missing },
        { term: office.case.cameBy, value: enteredBy ? office.case.enteredBy(way, enteredBy) : way },
        { term: office.case.received, value: dates.moment(new Date(inquiry.receivedAt)) },
        { term: office.case.reference, value: inquiry.reference },
        {
          term: office.case.account,
          value: inquiry.hasAccount ? office.case.hasAccount : office.case.noAccount,
        },
      ]}
    />
  )
}
