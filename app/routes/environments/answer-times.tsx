import { answeredWithin } from '@testbro/rules/environment-question'
import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

type AnswerTimesProps = {
  region: { slug: string; decisionIn: number; unitAnswersIn: number }
  figures: Readonly<Record<string, number>>
}

/** How fast whoever asks here gets an answer: as measured, and as promised until enough is. */
export function AnswerTimes({ region, figures }: AnswerTimesProps) {
  const { speed: words } = useText().environmentPage
  const paths = pathsIn(useLanguage())
  const { 'decide-half': half, 'decide-nine': nine, 'reply-nine': units } = figures
  return (
    <div>
      <dt>{words.heading}</dt>
      <dd>{words.question(answeredWithin)}</dd>
      <dd>
        {half === undefined || nine === undefined
          ? words.promised(region.decisionIn)
          : words.found(half, nine)}{' '}
        {words.units(units ?? region.unitAnswersIn)}
      </dd>
      <dd>
        <a href={`${paths.region(region.slug)}#speed`}>{words.more}</a>
      </dd>
    </div>
  )
}
