import { NeedRows } from '../../need-rows.tsx'
import { needIn } from '../../need-words.ts'
import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import type { ShownCase } from './case-view.server.ts'

type CaseNeedsProps = Pick<ShownCase, 'answersNeed' | 'needs'> & { region: string }

/** The need that the inquiry answers, and others of the region that it may answer too. */
export function CaseNeeds({ region, answersNeed, needs: fitting }: CaseNeedsProps) {
  const { needs } = useText()
  const language = useLanguage()
  const said = answersNeed && needIn(language, answersNeed)
  return (
    <>
      {answersNeed && said && (
        <Section title={needs.answers}>
          <p>
            <a href={pathsIn(language).officeNeed(region, answersNeed.id)} lang={said.language}>
              {needs.answersOf(said.title, answersNeed.host)}
            </a>
          </p>
        </Section>
      )}
      {fitting.length > 0 && (
        <Section title={needs.fits.office}>
          <p className="muted">{needs.fits.officeLead}</p>
          <NeedRows needs={fitting} />
        </Section>
      )}
    </>
  )
}
