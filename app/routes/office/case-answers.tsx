import { isFreeText, officeAnswer, officeLabel } from '@testbro/text/office-answers'
import { Lines } from '../../lines.tsx'
import { pathsIn } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { Status } from '../../ui/status.tsx'
import type { ComparedAnswer, ShownCase } from './case-view.server.ts'

type CaseAnswersProps = Pick<ShownCase, 'inquiry' | 'answers' | 'correctedOn' | 'files'> & { region: string }

/** What was answered, as it stands; what a correction changed is marked, with what stood there before. */
export function CaseAnswers({ region, inquiry, answers, correctedOn, files }: CaseAnswersProps) {
  const { office } = useText()
  const reads = useLanguage()
  const changed = answers.filter(isChanged).length
  return (
    <Section title={inquiry.cameBy === 'form' ? office.case.answers : office.case.answersEntered}>
      {correctedOn && changed > 0 && (
        <Notice title={office.case.correctedNotice(changed, correctedOn)} level={3}>
          <p>{office.case.correctedLead}</p>
        </Notice>
      )}
      <Facts
        items={[
          ...answers.map(answer => ({
            term: officeLabel(reads, answer.question),
            value: <AnswerGiven answer={answer} language={inquiry.language} />,
          })),
          ...(files.length === 0
            ? []
            : [
                {
                  term: office.case.documents,
                  value: <Files region={region} inquiry={inquiry.id} files={files} />,
                },
              ]),
        ]}
      />
    </Section>
  )
}

const isChanged = ({ before, mark }: ComparedAnswer) => before !== null || mark !== null

type AnswerGivenProps = {
  answer: ComparedAnswer
  /** What the sender writes in. */
  language: string
}

function AnswerGiven({ answer: { question, value, mayBeSecret, before, mark }, language }: AnswerGivenProps) {
  const { office } = useText()
  const reads = useLanguage()
  const inWords = (values: readonly string[]) => officeAnswer(reads, question, values)
  const none = before === null ? office.case.noAnswer : office.case.removed
  const given =
    value.length === 0 ? (
      <span className="muted">{none}</span>
    ) : (
      <Lines text={inWords(value)} language={isFreeText(question) ? language : undefined} />
    )
  return (
    <>
      {before !== null && value.length > 0 ? <ins>{given}</ins> : given}
      {before !== null && (
        <p className="small muted">
          {before.length === 0 ? office.case.beforeNone : office.case.before(inWords(before))}
        </p>
      )}
      {mayBeSecret && <SecretMark />}
      {mark && (
        <p className="small muted">{mark === 'added' ? office.case.markAdded : office.case.markRemoved}</p>
      )}
    </>
  )
}

function SecretMark() {
  const { secret } = useText().inquiry
  return (
    <p>
      <Status kind="wait">{secret.shown}</Status>
    </p>
  )
}

/** Documents can be saved, never opened here; one that holds a virus cannot be had at all. */
function Files({ region, inquiry, files }: { region: string; inquiry: string; files: ShownCase['files'] }) {
  const { office } = useText()
  const paths = pathsIn(useLanguage())
  return (
    <ul>
      {files.map(({ id, name, bytes, scan, mayBeSecret }) => (
        <li key={id}>
          {scan === 'found' ? name : <a href={paths.caseFile(region, inquiry, id)}>{name}</a>} (
          {office.case.size(bytes)}, {office.case.scan[scan as keyof typeof office.case.scan] ?? scan})
          {mayBeSecret && <SecretMark />}
        </li>
      ))}
    </ul>
  )
}
