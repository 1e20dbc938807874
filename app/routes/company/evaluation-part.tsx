import { useLoaderData } from '../../framework.ts'
import { Lines } from '../../lines.tsx'
import { pathsIn } from '../../paths.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import type { loader } from './inquiry.tsx'

/** What the region waits for the company to answer, with the way there. */
export function ToAnswer() {
  const { company, inquiry, evaluation, mayAnswer } = useLoaderData<typeof loader>()
  const words = useText().evaluationPage.company
  const paths = pathsIn(useLanguage())
  const { asked } = evaluation
  if (mayAnswer !== true || !asked) return null
  return (
    <Section>
      <Notice kind="wait" title={words.need}>
        <p>{asked.whole ? words.needWhole : words.needComplete(asked.count)}</p>
        <ButtonRow>
          <ButtonLink href={paths.companyEvaluation(company.id, inquiry.id)}>{words.needLink}</ButtonLink>
        </ButtonRow>
      </Notice>
    </Section>
  )
}

/** What was decided and why, in plain words, and how each criterion was judged. */
export function DecisionPart() {
  const { evaluation, region } = useLoaderData<typeof loader>()
  const text = useText()
  const words = text.evaluationPage.company
  const { decision, judged } = evaluation
  if (!decision) return null
  const because: Readonly<Record<string, string>> = text.evaluation.declinedBecause
  return (
    <Section title={words.decision} id="decision">
      <div className="stack">
        <p>{words.decided[decision.decision](decision.on, decision.referredTo ?? '')}</p>
        {decision.reason && <p>{because[decision.reason] ?? ''}</p>}
        {decision.message && (
          <Notice title={words.says(region.officeName)} level={3}>
            <p>
              <Lines text={decision.message} />
            </p>
          </Notice>
        )}
        {decision.decision === 'decline' && <p>{words.again}</p>}
        {judged.length > 0 && (
          <>
            <h3>{words.judged}</h3>
            <Facts
              items={judged.map(({ criterion, score, comment }) => ({
                term: text.evaluation.criteria[criterion].label,
                value: (
                  <>
                    <b>{text.evaluation.scores[score]}</b>
                    {comment && (
                      <p>
                        <Lines text={comment} />
                      </p>
                    )}
                  </>
                ),
              }))}
            />
          </>
        )}
      </div>
    </Section>
  )
}

/** What the company has answered to the office's questions, as it stands and as it was in each version before. */
export function AnsweredPart() {
  const { evaluation } = useLoaderData<typeof loader>()
  const { evaluationPage } = useText()
  const words = evaluationPage.company
  const [newest, ...earlier] = evaluation.versions
  if (!newest) return null
  const title = ({ word, at }: typeof newest) => words.versionOf(word, at)
  return (
    <Section title={words.answered} id="answered">
      <p>{title(newest)}.</p>
      <Version version={newest} />
      {earlier.map(version => (
        <Fold key={version.word} summary={title(version)}>
          <Version version={version} />
        </Fold>
      ))}
    </Section>
  )
}

type VersionProps = {
  version: ReturnType<typeof useLoaderData<typeof loader>>['evaluation']['versions'][number]
}

function Version({ version: { reason, answers } }: VersionProps) {
  const { evaluationPage, inquiry } = useText()
  return (
    <>
      {reason && <p>{evaluationPage.company.edited(reason)}</p>}
      <Facts
        items={answers.map(({ label, said, secret }) => ({
          term: label,
          value: (
            <>
              <Lines text={said} />
              {secret && <p className="small muted">{inquiry.secret.shown}</p>}
            </>
          ),
        }))}
      />
    </>
  )
}
