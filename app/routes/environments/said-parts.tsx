import type { Entry } from '@testbro/rules/entry'
import { saidIn } from '../../environment-about.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

type Part = 'offers' | 'equipment' | 'reach' | 'price' | 'terms'

/** Parts of an entry under their own headings; lines become a list. What nobody has written is left out. */
export function SaidParts({ entry, parts }: { entry: Entry; parts: readonly Part[] }) {
  const words = useText().environmentPage
  const reader = useLanguage()
  return parts.map(part => {
    const { language, text } = saidIn(reader, { sv: entry[`${part}Sv`], en: entry[`${part}En`] })
    const lines = text.split(/\r?\n/).flatMap(line => line.replace(/^\s*[-•*]\s*/, '').trim() || [])
    if (lines.length === 0) return null
    return (
      <section key={part}>
        <h2 className="section-head">{words[part]}</h2>
        {lines.length === 1 ? (
          <p lang={language}>{lines[0]}</p>
        ) : (
          <ul lang={language}>
            {lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </section>
    )
  })
}
