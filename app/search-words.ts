import { tidy } from '@testbro/rules/typed-text'

/** What a visitor may say in own words. */
export const mostLetters = 200
const mostInList = 100
const mostWords = 6

const parted = (line: string) => line.split(/\s+/).filter(Boolean)
const inOneLine = (typed: string | null) =>
  parted(tidy((typed ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' '))).join(' ')

/** What was typed to search for, in one line without invisible characters, at most so many of them. */
export const searchWords = (typed: string | null, most = mostInList) =>
  [...inOneLine(typed)].slice(0, most).join('').trim()

/** The words that must all be found. */
export const wordsOf = (q: string) => parted(q).slice(0, mostWords)

/** Whether more was typed than is searched for. */
export const isCut = (typed: string | null, most: number) => inOneLine(typed) !== searchWords(typed, most)
