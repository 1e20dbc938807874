import { type RowKind, rowsIn } from '@testbro/rules/entry-form'
import type { Fields } from '@testbro/rules/problem'

type Kind = RowKind | 'slots'

/** The field that says how many rows of a kind are shown. */
export const rowsField = (kind: Kind) => `${kind}-rows`

/** How many rows of a kind are shown: those that hold something, or one, and those that were asked for. */
export const rowsShown = (typed: Fields, kind: Kind, most: number) =>
  Math.min(most, Math.max(rowsIn(typed, kind), 1, Number(typed[rowsField(kind)]?.[0]) || 0))

/** How many rows a button adds: a period is short, and seldom comes with others. */
export const rowsAdded = (kind: Kind) => (kind === 'slots' ? 1 : 3)
