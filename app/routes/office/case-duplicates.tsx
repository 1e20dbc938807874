import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import type { ShownCase } from './case-view.server.ts'

/** Others that may be the same inquiry, and why. A hint to a person: it stops nothing. */
export function CaseDuplicates({ region, duplicates }: Pick<ShownCase, 'duplicates'> & { region: string }) {
  const { office, inquiry } = useText()
  const paths = pathsIn(useLanguage())
  const { heading, lead, reasons: words } = inquiry.duplicates
  if (duplicates.length === 0) return null
  return (
    <Section>
      <Notice title={heading(duplicates.length)}>
        <p>{lead}</p>
        <ul>
          {duplicates.map(({ id, reference, title, company, receivedOn, reasons }) => (
            <li key={id}>
              <a href={paths.case(region, id)}>
                {reference} {title}
              </a>
              <br />
              <span className="small">
                {office.case.because(reasons.map(reason => words[reason]))}.{' '}
                {office.case.duplicateCompany(company ?? office.queue.noCompany, receivedOn)}.
              </span>
            </li>
          ))}
        </ul>
      </Notice>
    </Section>
  )
}
