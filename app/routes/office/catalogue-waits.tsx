import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { CatalogueWaits as Waits } from './catalogue-waits.server.ts'

type CatalogueWaitsProps = { region: string; waits: Waits }

/** What the catalogue waits for beside the inquiries, each with the way to it. */
export function CatalogueWaits({ region, waits }: CatalogueWaitsProps) {
  const { catalogue: words } = useText().office.queue
  const paths = pathsIn(useLanguage())
  const environments = paths.officeEnvironments(region)
  const shown = [
    { count: waits.proposals, say: words.proposals, href: `${environments}#waiting` },
    { count: waits.questions, say: words.questions, href: paths.officeQuestions(region) },
    { count: waits.stale, say: words.stale, href: `${environments}#stale` },
  ].filter(({ count }) => count > 0)
  if (shown.length === 0) return null
  return (
    <div className="space-5">
      <Notice kind="wait" title={words.title}>
        <ul>
          {shown.map(({ count, say, href }) => (
            <li key={href}>
              <a href={href}>{say(count)}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
