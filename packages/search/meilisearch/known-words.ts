import type { IndexedEntry } from '../indexed-entry.ts'
import { vocabulary } from '../vocabulary.ts'
import { ownWords } from './document.ts'
import { stemsIn } from './stems-in.ts'

const common = new Set(vocabulary.flat().flatMap(stemsIn))

/** Which words stand by themselves in a region's entries, or are known anyway. No region's words show in another's documents. */
export const knownWords = () => {
  const ofRegions = new Map<string, Set<string>>()
  const of = (region: string) => {
    const words = ofRegions.get(region) ?? new Set<string>()
    ofRegions.set(region, words)
    return words
  }
  return {
    knows: (region: string) => ofRegions.has(region),
    learn: (region: string, entries: readonly IndexedEntry[]) => {
      const words = of(region)
      for (const entry of entries) for (const word of ownWords(entry)) words.add(word)
    },
    of: (region: string) => {
      const words = of(region)
      return (stem: string) => common.has(stem) || words.has(stem)
    },
  }
}
