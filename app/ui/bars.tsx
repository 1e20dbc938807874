import type { ReactNode } from 'react'
import { useText } from './language.tsx'
import { Table } from './table.tsx'

type Bar = {
  label: string
  value: number
  /** The value in words, short: "5 dagar". */
  text: string
}
type BarsProps = {
  /** What is measured: "Arbetsdagar till beslut, hälften inom". */
  caption: string
  rows: readonly Bar[]
  /** Heads of the table: what a row is, and what its figure is; or a table that holds the figures of the chart, and more. */
  table: { heads: readonly [row: string, figure: string] } | { instead: ReactNode }
  /** The value of the longest bar there can be; without it that of the longest there is. */
  max?: number
}

// Lengths in em follow the reader's size of text; the words never shrink with the drawing.
const rowHeight = 3.75
const lineHeight = 1.3
const em = (length: number) => `${Math.round(length * 100) / 100}em`
/** The longest bar leaves room for its words beside it. */
const widest = 70

/** A small bar chart drawn by the server, and the same figures as a table. */
export function Bars({ caption, table, rows, max = Math.max(...rows.map(row => row.value)) }: BarsProps) {
  const { ui } = useText()
  const width = (value: number) => (max > 0 ? (Math.min(value, max) / max) * widest : 0)
  let top = 0
  const placed = rows.map(row => {
    const lines = inLines(row.label)
    const y = top
    top += rowHeight + (lines.length - 1) * lineHeight
    return { ...row, lines, y, barAt: y + lines.length * lineHeight + 0.2 }
  })
  return (
    <figure className="bars">
      {'instead' in table && <figcaption>{caption}</figcaption>}
      <svg className="chart" height={em(top)} role="img">
        <title>{ui.chart.title(caption)}</title>
        {placed.map(({ label, value, text, lines, y, barAt }) => (
          <g key={label}>
            {lines.map((line, index) => (
              <text key={line} y={em(y + 1 + index * lineHeight)}>
                {line}
              </text>
            ))}
            <rect y={em(barAt)} width={`${width(value)}%`} height={em(1.5)} />
            <text className="figure" x={`${width(value)}%`} y={em(barAt + 1.1)} dx="0.5em">
              {text}
            </text>
          </g>
        ))}
      </svg>
      {'instead' in table ? (
        table.instead
      ) : (
        <Table
          caption={ui.chart.table(caption)}
          showCaption
          columns={[
            { head: table.heads[0], cell: row => row.label, names: true },
            { head: table.heads[1], cell: row => row.text, figures: true },
          ]}
          groups={[{ rows }]}
          rowKey={row => row.label}
        />
      )}
    </figure>
  )
}

/** A drawing breaks no lines: here they are broken, so that each fits on the narrowest screen. */
function inLines(label: string, longest = 32) {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
