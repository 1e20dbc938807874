import type { Entry } from '@testbro/rules/entry'
import { saidIn } from '../../environment-about.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Rows } from '../../ui/rows.tsx'

/** What has been tested here before, the newest first. */
export function Results({ results }: { results: Entry['results'] }) {
  const words = useText().environmentPage
  const reader = useLanguage()
  if (results.length === 0) return null
  return (
    <section>
      <h2 className="section-head">{words.results}</h2>
      <Rows
        items={results
          .toSorted((one, other) => other.year - one.year)
          .map(({ title, year, textSv, textEn }) => {
            const { language, text } = saidIn(reader, { sv: textSv, en: textEn })
            return { title, text: text && <span lang={language}>{text}</span>, meta: [String(year)] }
          })}
      />
    </section>
  )
}
