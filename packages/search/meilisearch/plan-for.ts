import { bandsFor } from '../bands.ts'
import { planOf } from '../plan.ts'
import { stopWords } from '../stop-words.ts'
import { wordsOfQuery } from '../understand.ts'
import type { Lexicon } from './lexicon.ts'

/** What a query looks for, and by which words; it is sure when each word of the query is known. */
export const planFor = async (q: string, { lookup, standing }: Lexicon, entries: number) => {
  const looked = await bandsFor(lookup, q)
  const isKnown = (word: string) => stopWords.has(word) || standing(word).any > 0
  return {
    plan: planOf(looked, standing, entries),
    words: looked.words,
    isSure: wordsOfQuery(q).every(isKnown),
  }
}
