import type { Entry } from '@testbro/rules/entry'
import type { EntryField } from '@testbro/rules/entry-changes'
import { useEntryWords } from './entry-words.ts'
import { Lines } from './lines.tsx'
import { Facts } from './ui/facts.tsx'

/** All that an entry says, field by field; what it does not say is left out. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const { labels, said } = useEntryWords()
  const fields = (Object.keys(entry) as EntryField[]).filter(field => said(entry, field).length > 0)
  return (
    <Facts
      items={fields.map(field => ({
        term: labels[field],
        value: <Lines text={said(entry, field).join('\n')} />,
      }))}
    />
  )
}
