import { tidy } from '@testbro/rules/typed-text'

const mostLetters = 100
const mostWords = 6

const inOneLine = (typed: string | null) => tidy((typed ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' '))
const parted = (line: string) => line.split(/\s+/).filter(Boolean)

/** What was typed to search for, in one line without invisible characters, at most 100 characters. */
export const searchWords = (typed: string | null) =>
  [...inOneLine(typed)].slice(0, mostLetters).join('').trim()

/** The words that must all be found. */
export const wordsOf = (q: string) => parted(q).slice(0, mostWords)

/** Whether more was typed than is searched for. */
export const isCut = (typed: string | null) =>
  parted(inOneLine(typed)).join(' ') !== wordsOf(searchWords(typed)).join(' ')
