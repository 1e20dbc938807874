import { Facts } from './ui/facts.tsx'
import { useText } from './ui/language.tsx'
import { Section } from './ui/section.tsx'

const unseen = [
  'nonce',
  'draft',
  'do',
  'password',
  'id',
  'round',
  'seen',
  'units',
  'reminder',
  'version',
  'rows',
  'print',
  'answersNeed',
]

/** What somebody typed into a form that cannot be shown again, to read and copy. */
export function KeptText({ typed = {} }: { typed?: Readonly<Record<string, readonly string[]>> }) {
  const { mishap } = useText()
  const kept = Object.entries(typed).filter(
    ([name, values]) => !unseen.includes(name) && values.some(Boolean),
  )
  if (kept.length === 0) return null
  return (
    <Section title={mishap.typed.heading}>
      <p>{mishap.typed.lead}</p>
      <Facts
        items={kept.map(([name, values]) => ({
          term: name,
          value: <span className="kept">{values.join('\n')}</span>,
        }))}
      />
    </Section>
  )
}
