import type { Ratio } from './pairs.ts'

/** One line of the table. `reach` is what performance.md asks for; a figure without one is told for comparison. */
export type Figure = {
  id: string
  what: string
  unit: 'ratio' | 'ms'
  ratio: Ratio
  reach: { atLeast: number } | { atMost: number } | null
  note: string
}

const digits = 2
export const shown = (value: number) => (Number.isFinite(value) ? value.toFixed(digits) : '–')

const reachOf = ({ reach, unit }: Figure) => {
  if (reach === null) return ''
  const sign = 'atLeast' in reach ? '≥' : '≤'
  const bound = 'atLeast' in reach ? reach.atLeast : reach.atMost
  return `${sign} ${bound}${unit === 'ms' ? ' ms' : ''}`
}

/** Whether the median reaches what is asked; null where nothing is. It is told, never asserted. */
export const reaches = ({ reach, ratio }: Figure): boolean | null => {
  if (reach === null) return null
  return 'atLeast' in reach ? ratio.median >= reach.atLeast : ratio.median <= reach.atMost
}

/** The figures as one table of plain text. */
export const tableOf = (figures: readonly Figure[]): string => {
  const verdict = { true: 'yes', false: 'no', null: '' }
  const rows = figures.map(figure => [
    figure.id,
    figure.what,
    `${shown(figure.ratio.median)}${figure.unit === 'ms' ? ' ms' : ''}`,
    `${shown(figure.ratio.least)}–${shown(figure.ratio.most)}`,
    reachOf(figure),
    verdict[`${reaches(figure)}`],
    figure.note,
  ])
  const all = [['id', 'what', 'median', 'spread', 'reach', 'met', 'note'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map(row => row[column]?.length ?? 0))) ?? []
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return `${all.map(line).join('\n')}\n`
}
