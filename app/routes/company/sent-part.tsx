import { useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { Fold } from '../../ui/fold.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { Answers } from './answers.tsx'
import type { loader } from './inquiry.tsx'

/** What was sent in: as it stands, and as it was before each correction. */
export function SentPart() {
  const { versions, inquiry, company, files } = useLoaderData<typeof loader>()
  const text = useText()
  const { page, document, sender } = text.inquiry
  const own = text.company.page
  const paths = pathsIn(useLanguage())
  const newest = versions.at(-1)
  const earlier = versions.slice(0, -1).toReversed()
  const contact = [inquiry.companyName, inquiry.contactName, inquiry.email, inquiry.phone].filter(Boolean)
  const attached = files.map(file => ({
    term: document.short,
    value: (
      <>
        {file.scan === 'found' ? (
          file.name
        ) : (
          <a href={paths.companyFile(company.id, inquiry.id, file.id)} download>
            {file.name}
          </a>
        )}{' '}
        <span className="muted">{own.documentSize(Math.round(file.bytes / 1000))}</span>
        {file.mayBeSecret && <p className="small muted">{text.inquiry.secret.shown}</p>}
        {file.scan === 'found' && <p className="small">{own.documentFound}</p>}
        {file.scan === 'not-scanned' && <p className="small muted">{own.documentUnscanned}</p>}
      </>
    ),
  }))
  return (
    <Section title={page.sent}>
      {earlier.length > 0 && newest && <p>{page.correctedAt(newest.givenAt)}.</p>}
      <Answers
        answers={newest?.answers ?? []}
        also={[...attached, { term: own.sender, value: contact.join(', ') || sender.legend }]}
      />
      {earlier.map(({ version, givenAt, answers }) => (
        <Fold key={version} summary={version === 1 ? page.asReceived : own.versionOf(givenAt)}>
          <Answers answers={answers} />
        </Fold>
      ))}
    </Section>
  )
}
