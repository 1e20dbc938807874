import type { PublicEnvironment } from '@testbro/db/read/environments'
import { dayOf } from '@testbro/rules/clock'
import { sectorOf } from '@testbro/rules/sector'
import type { ReactNode } from 'react'
import { aboutIn, sentenceWith, sourceTitle } from './environment-about.ts'
import { statusOf } from './environment-status.ts'
import { hasWords, Marked } from './found-words.tsx'
import { pathsIn } from './paths.ts'
import { useLanguage, useText } from './ui/language.tsx'
import { Rows } from './ui/rows.tsx'

type EnvironmentRowsProps = {
  environments: readonly PublicEnvironment[]
  /** Says the region of each, where they may be in several. */
  everywhere?: boolean
  level?: 2 | 3
  /** What each was found by, in the same order. */
  found?: readonly (readonly string[])[]
  /** What was searched for, to go on with. */
  q?: string
  act?: (environment: PublicEnvironment) => ReactNode
}

/** Test environments as a list: name, first sentence, host, sector, place, how old the facts are, and how it stands today. */
export function EnvironmentRows(props: EnvironmentRowsProps) {
  const { environments, everywhere = false, level, found = [], q, act } = props
  const { environments: words } = useText()
  const language = useLanguage()
  const paths = pathsIn(language)
  const today = dayOf(new Date())
  return (
    <Rows
      level={level}
      items={environments.map((environment, index) => {
        const { id, slug, name, host, sector, place, regionName } = environment
        const marks = found[index] ?? []
        const about = aboutIn(language, environment)
        const isSeen = hasWords(`${name} ${about.first}`, marks)
        const further = isSeen ? undefined : sentenceWith(about, sentence => hasWords(sentence, marks))
        return {
          title: <Marked text={name} words={marks} />,
          href: paths.environment(slug, id, q),
          text: about.first && (
            <span lang={about.language}>
              <Marked text={about.first} words={marks} />
              {further && (
                <>
                  {' … '}
                  <Marked text={further} words={marks} />
                </>
              )}
            </span>
          ),
          meta: [
            host,
            ...(everywhere ? [regionName] : []),
            words.sectors[sectorOf(sector)],
            ...(place ? [place] : []),
            ...ageOf(environment, words),
          ],
          status: statusOf(language, environment, today),
          act: act?.(environment),
        }
      })}
    />
  )
}

/** How old the facts are, where somebody has said it. */
const ageOf = (
  { source, verifiedAt }: Pick<PublicEnvironment, 'source' | 'verifiedAt'>,
  words: { confirmed: (when: Date) => string; accordingTo: string },
): ReactNode[] => {
  if (verifiedAt) return [words.confirmed(verifiedAt)]
  if (!source) return []
  return [
    <>
      {words.accordingTo} <span lang="sv">{sourceTitle(source)}</span>
    </>,
  ]
}
