import type { FitReason } from '@testbro/rules/need-matching'
import { sectorOf } from '@testbro/rules/sector'
import { needIn } from './need-words.ts'
import { pathsIn } from './paths.ts'
import { useLanguage, useText } from './ui/language.tsx'
import { Rows } from './ui/rows.tsx'

export type ShownNeed = {
  id: string
  slug: string
  regionName: string
  host: string
  titleSv: string
  titleEn: string
  aboutSv: string
  aboutEn: string
  sector: string
  closesOn: string | null
  /** Why it is suggested, where it is. */
  reasons?: readonly FitReason[]
}

type NeedRowsProps = {
  needs: readonly ShownNeed[]
  /** Says the region of each, where they may be in several. */
  everywhere?: boolean
  level?: 2 | 3
}

/** Public needs as a list: what is sought, by whom, until when, and why it is suggested. */
export function NeedRows({ needs, everywhere = false, level }: NeedRowsProps) {
  const { needs: words, environments } = useText()
  const language = useLanguage()
  const paths = pathsIn(language)
  return (
    <Rows
      level={level}
      items={needs.map(need => {
        const said = needIn(language, need)
        return {
          title: <span lang={said.language}>{said.title}</span>,
          href: paths.need(need.slug, need.id),
          text: need.reasons ? (
            need.reasons.map(reason => words.fits.reason(reason)).join(' ')
          ) : (
            <span lang={said.language}>{said.first}</span>
          ),
          meta: [
            need.host,
            ...(everywhere ? [need.regionName] : []),
            environments.sectors[sectorOf(need.sector)],
            ...(need.closesOn ? [words.until(need.closesOn)] : []),
          ],
        }
      })}
    />
  )
}
