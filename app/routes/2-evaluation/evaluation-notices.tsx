import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Loaded } from './evaluate.tsx'

type EvaluationNoticesProps = Pick<
  Loaded,
  'done' | 'decision' | 'mayJudge' | 'askedOn' | 'wasCompleted' | 'version' | 'region' | 'inquiry'
>

/** What was just done, and what is to know before one judges. */
export function EvaluationNotices(loaded: EvaluationNoticesProps) {
  const { done, decision, mayJudge, askedOn, wasCompleted, version, region, inquiry } = loaded
  const { evaluationPage, stage } = useText()
  const words = evaluationPage.office
  const paths = pathsIn(useLanguage())
  const isRefused = mayJudge !== true && !decision
  const isNew = wasCompleted && version
  if (done !== 'saved' && done !== 'asked' && !isRefused && !askedOn && !isNew) return null
  return (
    <div className="section stack">
      {done === 'saved' && <Notice kind="good" title={words.saved} live />}
      {done === 'asked' && (
        <Notice kind="good" title={words.asked} live>
          <p>{words.askedLead}</p>
        </Notice>
      )}
      {isRefused && (
        <Notice title={stage.refused.evaluate[mayJudge.refused]}>
          <p>
            <a href={paths.case(region.slug, inquiry.id)}>{words.toCase}</a>
          </p>
        </Notice>
      )}
      {askedOn && (
        <Notice kind="wait" title={words.waitingSince(askedOn)}>
          <p>{words.waitingMeanwhile}</p>
        </Notice>
      )}
      {isNew && (
        <Notice title={words.completed}>
          <p>{words.completedLead(version.word, version.on)}</p>
        </Notice>
      )}
    </div>
  )
}
