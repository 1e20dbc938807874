import type { Standing } from '../plan.ts'
import type { Asked, Known, WordLookup } from '../word-lookup.ts'
import { formsOf } from './forms-of.ts'

const gram = 3
const mostLonger = 200
const mostSimilar = 40
const leastSimilar = 0.3
const mostKept = 20_000

const gramsOf = (word: string) =>
  Array.from({ length: Math.max(0, word.length - gram + 1) }, (_, at) => word.slice(at, at + gram))
/** As a trigram index has a word: its beginning and end tell more than its middle. */
const edged = (word: string) => new Set(gramsOf(`  ${word} `))

const add = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const nowhere: Standing = { any: 0, firm: 0, named: 0 }

/** The words that the entries of an index have. What it is told of takes the place of what it knew. */
export const openLexicon = () => {
  let standings = new Map<string, Standing>()
  const byForm = new Map<string, string[]>()
  const byGram = new Map<string, string[]>()
  const learnt = new Set<string>()
  const kept = new Map<string, Known[]>()
  const isThere = (word: string) => standings.has(word)

  const learn = (word: string) => {
    learnt.add(word)
    for (const form of formsOf(word)) add(byForm, form, word)
    for (const one of edged(word)) add(byGram, one, word)
  }
  const formsIn = (word: string) => [
    ...new Set(formsOf(word).flatMap(form => byForm.get(form)?.filter(isThere) ?? [])),
  ]
  /** Those with all the letters of the asked word in a row; a gram of its edge stands in fewer than one of its middle. */
  const longer = (grams: readonly string[], fits: (word: string) => boolean) => {
    const lists = grams.map(one => byGram.get(one) ?? [])
    const least = lists.toSorted((a, b) => a.length - b.length)[0] ?? []
    return least.filter(word => fits(word) && isThere(word)).slice(0, mostLonger)
  }
  const look = ({ word, inside, begins }: Asked): Known[] => {
    const forms = new Set(formsIn(word))
    const others = [
      ...(inside ? longer(gramsOf(word), one => one.includes(word)) : []),
      ...(begins
        ? longer(
            gramsOf(`  ${word}`).filter(one => one.trim() !== ''),
            one => one.startsWith(word),
          )
        : []),
    ]
    return [
      ...[...forms].map(form => ({ asked: word, word: form, isForm: true })),
      ...[...new Set(others)]
        .filter(one => !forms.has(one))
        .map(one => ({ asked: word, word: one, isForm: false })),
    ]
  }
  const similarTo = (asked: string) => {
    const grams = edged(asked)
    const shared = new Map<string, number>()
    for (const one of grams)
      for (const word of byGram.get(one) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1)
    return [...shared]
      .map(([word, both]) => ({ word, likeness: both / (grams.size + edged(word).size - both) }))
      .filter(({ word, likeness }) => likeness >= leastSimilar && isThere(word))
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, mostSimilar)
      .map(({ word }) => ({ asked, word }))
  }

  const lookup: WordLookup = {
    known: async asked =>
      asked.flatMap(one => {
        const key = `${one.word} ${one.inside} ${one.begins}`
        const found = kept.get(key) ?? look(one)
        if (kept.size > mostKept) kept.clear()
        kept.set(key, found)
        return found
      }),
    among: async words => words.filter(isThere).map(word => ({ asked: word, word, isForm: true })),
    similar: async words => words.flatMap(similarTo),
  }
  return {
    lookup,
    standing: (word: string): Standing => standings.get(word) ?? nowhere,
    tell: (present: Map<string, Standing>) => {
      let isNew = present.size !== standings.size
      for (const word of present.keys()) {
        if (!standings.has(word)) isNew = true
        if (!learnt.has(word)) learn(word)
      }
      standings = present
      if (isNew) kept.clear()
    },
  }
}
export type Lexicon = ReturnType<typeof openLexicon>
