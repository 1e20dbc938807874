import type { EntryField } from '@testbro/rules/entry-changes'
import { codeFields, type RowKind, rowField, rowParts } from '@testbro/rules/entry-form'
import { cellOptions, type RowProblem, type TableColumn } from '@testbro/rules/entry-table'
import { type ProblemCode, problemCodes } from '@testbro/rules/problem'
import { problemText } from '@testbro/text/problems'
import { useEntryPartNames, useEntrySentence, useEntryWords } from '../../entry-words.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

const isOrdinary = (code: string): code is ProblemCode => (problemCodes as readonly string[]).includes(code)
const isRows = (column: TableColumn): column is RowKind => column in rowParts
const mostLetters = 60
const mostGiven = 5
const short = (word: string) => (word.length > mostLetters ? `${word.slice(0, mostLetters)}…` : word)

/** What a table's columns are called, and what is wrong with a row and what may stand there instead. */
export const useImportWords = () => {
  const { import: words, unit } = useText().entries
  const { labels, optionsOf } = useEntryWords()
  const { nameOf, partName } = useEntryPartNames()
  const better = useEntrySentence()
  const language = useLanguage()

  const labelOf = (column: TableColumn) =>
    column === 'id' ? words.id : column === 'unit' ? unit : labels[column]

  const wrong = ({ column, code, given: all = [], line, part, ...bounds }: RowProblem) => {
    const given = all.slice(0, mostGiven).map(short)
    if (column === 'unit' && code === 'required') return words.unitMissing
    if (!isOrdinary(code)) return words.rows[code]?.(given) ?? code
    if (code === 'not-an-option' && given.length > 0) return words.strange(given)
    const isPart = isRows(column) && line !== undefined && part !== undefined
    const label = isPart ? nameOf(column, line - 1, part) : labelOf(column)
    const field = isPart ? rowField(column, line - 1, part) : column
    const said = better({ field, code }) ?? problemText(language, { field: 'cell', code, ...bounds }, label)
    return said.endsWith('.') ? said : `${said}.`
  }

  /** What may stand in the cell, in words, with the codes that the file has for them. */
  const mayStand = ({ column, code }: RowProblem): string | undefined => {
    if (isRows(column)) return words.lines(rowParts[column].map(partName).join(' | '))
    const codes = cellOptions[column]
    if (!codes || (code !== 'not-an-option' && code !== 'required')) return undefined
    const named = new Map(optionsOf(column as EntryField).map(({ value, label }) => [value, label]))
    const options = codes.map(code => words.option(code, named.get(code)))
    return column in codeFields ? words.several(options) : words.one(options)
  }

  return {
    labelOf,
    say: (problem: RowProblem) => [wrong(problem), mayStand(problem)].filter(Boolean).join(' '),
  }
}
