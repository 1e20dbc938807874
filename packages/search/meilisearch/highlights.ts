import { highlight } from '../highlight.ts'
import type { CatalogueQuery, Highlight } from '../port.ts'
import { understand } from '../understand.ts'
import { wordsOf } from '../words.ts'
import { stemOf } from './stems-in.ts'

export type Shown = { name: string; aboutSv: string; aboutEn: string }

/** Marks, in what is shown of a hit, the words that the query asks for in one of their forms, or that mean the same. */
export const highlighting = ({ q, language }: CatalogueQuery) => {
  const concepts = understand(q)
  const asked = new Set(concepts.flatMap(({ said, otherwise }) => [said, ...otherwise].flat().map(stemOf)))
  const last = stemOf(concepts.at(-1)?.said.at(-1) ?? '')
  const inside = [...asked].filter(stem => stem.length > 3)
  const isFound = (word: string) =>
    asked.has(stemOf(word)) ||
    inside.some(stem => word.includes(stem)) ||
    (last.length > 2 && word.startsWith(last))
  const mark = (field: string, text: string) => highlight(field, text, new Set(wordsOf(text).filter(isFound)))
  return ({ name, aboutSv, aboutEn }: Shown): Highlight[] => {
    const [own, other] = language === 'sv' ? [aboutSv, aboutEn] : [aboutEn, aboutSv]
    return [mark('name', name), mark('about', own === '' ? other : own)]
  }
}
