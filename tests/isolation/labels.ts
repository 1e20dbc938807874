import type { Row } from '../world/put.ts'

export type Labelled = { table: string; where: Row; words: string[] }

/** Says whose the rows of `table` are that match `where`: each word names who may call them its own; `!word` takes one back. */
export const label = (table: string, where: Row, words: string): Labelled => ({
  table,
  where,
  words: words.split(' '),
})

const matches = (row: Row, where: Row) =>
  Object.entries(where).every(([column, value]) => row[column] === value)

export const wordsOf = (labels: Labelled[], table: string, row: Row): Set<string> => {
  const said = labels.filter(one => one.table === table && matches(row, one.where)).flatMap(one => one.words)
  const back = said.filter(word => word.startsWith('!')).map(word => word.slice(1))
  return new Set(said.filter(word => !word.startsWith('!') && !back.includes(word)))
}
