import { Fragment } from 'react'

type Parts = readonly { parts: readonly { text: string; found: boolean }[] }[]

const mostWords = 40

/** The words that a search was found by. The index's own texts are not shown: only these words, where they stand in what is read again. */
export const foundWords = (highlights: Parts): string[] => [
  ...new Set(
    highlights
      .flatMap(({ parts }) => parts.filter(({ found }) => found).map(({ text }) => text.toLowerCase().trim()))
      .filter(word => word.length > 1)
      .slice(0, mostWords),
  ),
]

/** Where words stand in a text: short ones where a word begins, longer ones anywhere. */
const patternOf = (words: readonly string[]) => {
  const alternatives = words
    .toSorted((one, other) => other.length - one.length)
    .map(
      word =>
        `${word.length < 4 ? '(?<![\\p{L}\\p{N}])' : ''}${word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}`,
    )
  return new RegExp(`(${alternatives.join('|')})`, 'giu')
}

export const hasWords = (text: string, words: readonly string[]) =>
  words.length > 0 && patternOf(words).test(text)

/** A text with the words that were found marked in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text
  const pieces = text.split(patternOf(words))
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
    <Fragment key={index}>{index % 2 === 1 ? <mark>{piece}</mark> : piece}</Fragment>
  ))
}
