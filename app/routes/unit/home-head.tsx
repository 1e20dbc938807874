import { useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'

type UnitHomeHeadProps = { unit: string; waits: { questions: number; declined: number; verify: number } }

/** Opens a unit's home: what waits for the unit, and the way to each where it is of several kinds. */
export function UnitHomeHead({ unit, waits }: UnitHomeHeadProps) {
  const { entries, questions } = useText()
  const { unitHome } = entries
  const kinds = [
    { count: waits.questions, say: questions.keep.heading, href: '#questions' },
    { count: waits.declined, say: unitHome.waits.declined, href: '#environments' },
    { count: waits.verify, say: unitHome.waits.verify, href: '#environments' },
  ].filter(({ count }) => count > 0)
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  const [first, another] = kinds
  const answer = first === undefined ? unitHome.nothing : first.say(first.count)
  return (
    <PageHead
      kicker={unit}
      title={another ? unitHome.several(all) : answer}
      lead={first ? undefined : unitHome.lead}
    >
      {another && (
        <ul className="space-4">
          {kinds.map(({ count, say, href }) => (
            <li key={say(count)}>
              <a href={href}>{say(count)}</a>
            </li>
          ))}
        </ul>
      )}
    </PageHead>
  )
}
