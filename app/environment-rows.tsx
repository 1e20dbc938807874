import type { PublicEnvironment } from '@testbro/db/read/environments'
import { sectorOf } from '@testbro/rules/sector'
import { aboutIn, sourceTitle } from './environment-about.ts'
import { pathsIn } from './paths.ts'
import { useLanguage, useText } from './ui/language.tsx'
import { Rows } from './ui/rows.tsx'

type EnvironmentRowsProps = {
  environments: readonly PublicEnvironment[]
  /** Says the region of each, where they may be in several. */
  everywhere?: boolean
  level?: 2 | 3
}

/** Test environments as a list: name, first sentence, host, sector, and where the words come from. */
export function EnvironmentRows({ environments, everywhere = false, level }: EnvironmentRowsProps) {
  const { environments: words } = useText()
  const language = useLanguage()
  const paths = pathsIn(language)
  return (
    <Rows
      level={level}
      items={environments.map(environment => {
        const { id, slug, name, host, sector, source, regionName } = environment
        const about = aboutIn(language, environment)
        return {
          title: name,
          href: paths.environment(slug, id),
          text: about.first && <span lang={about.language}>{about.first}</span>,
          meta: [
            host,
            ...(everywhere ? [regionName] : []),
            words.sectors[sectorOf(sector)],
            ...(source
              ? [
                  <>
                    {words.accordingTo} <span lang="sv">{sourceTitle(source)}</span>
                  </>,
                ]
              : []),
          ],
        }
      })}
    />
  )
}
