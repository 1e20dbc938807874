import { Lines } from '../../lines.tsx'
import { pathsIn } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { Judge } from '../../ui/judge.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { CriterionAnswers } from './criterion-row.tsx'
import type { Loaded } from './evaluate.tsx'

type DecidedProps = Pick<Loaded, 'decision' | 'criteria' | 'inquiry' | 'region' | 'stage' | 'version'>

/** What was decided and how it was judged, to read only. */
export function Decided({ decision, criteria, inquiry, region, stage, version }: DecidedProps) {
  const { evaluation, evaluationPage, dates } = useText()
  const words = evaluationPage.office
  const paths = pathsIn(useLanguage())
  const reasons: Readonly<Record<string, string>> = evaluation.declineReasons
  return (
    <>
      {decision && (
        <Section title={words.decision}>
          <Facts
            items={[
              { term: words.decidedOn, value: dates.longDay(decision.on) },
              ...(decision.reason
                ? [{ term: words.reason, value: reasons[decision.reason] ?? decision.reason }]
                : []),
              ...(decision.referredTo ? [{ term: words.sentTo, value: decision.referredTo }] : []),
              ...(decision.message ? [{ term: words.theirs, value: <Lines text={decision.message} /> }] : []),
            ]}
          />
          {stage.state === 'to-distribute' && (
            <p>
              <a href={paths.distribution(region.slug, inquiry.id)}>{words.toDistribution}</a>
            </p>
          )}
        </Section>
      )}
      <Section>
        {version && (
          <p>
            <a href={paths.evaluationAnswers(region.slug, inquiry.id)}>{words.versions}</a>
          </p>
        )}
        {criteria.map(({ code, answers, score, comment }) => (
          <Judge
            key={code}
            title={evaluation.criteria[code].label}
            lead={evaluation.criteria[code].question}
            left={<CriterionAnswers answers={answers} language={inquiry.language} />}
            right={
              score ? (
                <>
                  <p>
                    <b>{evaluation.scores[score]}</b>
                  </p>
                  {comment && (
                    <p>
                      <Lines text={comment} />
                    </p>
                  )}
                </>
              ) : (
                <p className="muted">{words.notJudged}</p>
              )
            }
          />
        ))}
      </Section>
    </>
  )
}
