import { stem } from './stem.ts'

const word = /[\p{L}\p{N}]+/gu

/** Small letters without diacritics: what somebody types who has no å on the keyboard. */
export const folded = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'a')

/** The words of a text in order, each with where it stands in it. */
export const placedWords = (text: string) =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    at: index,
    text: found,
    stem: stem(folded(found)),
  }))

/** The stems of a text in order. */
export const stemsOf = (text: string): string[] => placedWords(text).map(({ stem }) => stem)
