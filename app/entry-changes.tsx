import type { EntryChange } from '@testbro/rules/entry-changes'
import { useEntryWords } from './entry-words.ts'
import { Facts } from './ui/facts.tsx'
import { useText } from './ui/language.tsx'

/** What differs between two versions, field by field: lines that went and lines that came. */
export function EntryChanges({ changes }: { changes: readonly EntryChange[] }) {
  const { change } = useText().entries
  const { labels, inWords } = useEntryWords()
  if (changes.length === 0) return <p>{change.none}</p>
  return (
    <Facts
      items={changes.map(({ field, lost, gained }) => ({
        term: labels[field],
        value: (
          <>
            <Lines as="del" says={change.lost} lines={inWords(field, lost)} />
            <Lines as="ins" says={change.gained} lines={inWords(field, gained)} />
          </>
        ),
      }))}
    />
  )
}

type LinesProps = { as: 'del' | 'ins'; says: string; lines: readonly string[] }

function Lines({ as: Mark, says, lines }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <div className="change">
      <p className="small muted">{says}</p>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <p key={index}>
          <Mark>{line}</Mark>
        </p>
      ))}
    </div>
  )
}
