import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Loaded } from './evaluate.tsx'

type EvaluationNoticesProps = Pick<
  Loaded,
  'done' | 'mayJudge' | 'askedOn' | 'wasCompleted' | 'version' | 'region' | 'inquiry'
>

/** What was just done, and what is to know before one judges. */
export function EvaluationNotices(loaded: EvaluationNoticesProps) {
  const { done, mayJudge, askedOn, wasCompleted, version, region, inquiry } = loaded
  const { evaluationPage, stage } = useText()
  const words = evaluationPage.office
  const paths = pathsIn(useLanguage())
  return (
    <div className="section stack">
      {done === 'saved' && <Notice kind="good" title={words.saved} live />}
      {done === 'asked' && (
        <Notice kind="good" title={words.asked} live>
          <p>{words.askedLead}</p>
        </Notice>
      )}
      {mayJudge !== true && mayJudge.refused !== 'decided' && (
        <Notice title={stage.refused.evaluate[mayJudge.refused]}>
          <p>
            <a href={paths.case(region.slug, inquiry.id)}>{words.toCase}</a>
          </p>
        </Notice>
      )}
      {askedOn && (
        <Notice kind="wait" title={words.waiting}>
          <p>{words.waitingSince(askedOn)}</p>
        </Notice>
      )}
      {wasCompleted && version && (
        <Notice title={words.completed}>
          <p>{words.completedLead(version.word, version.on)}</p>
        </Notice>
      )}
    </div>
  )
}
