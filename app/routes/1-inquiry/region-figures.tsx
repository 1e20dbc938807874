import type { Region } from '@testbro/db/read/regions'
import type { ReactNode } from 'react'
import { Bars } from '../../ui/bars.tsx'
import { type DayRow, DayTable } from '../../ui/day-table.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'

type RegionFiguresProps = { region: Region; figures: Readonly<Record<string, number>> }

/** How fast the region answers, from what has happened in it; its promise until enough has. */
export function RegionFigures({ region, figures }: RegionFiguresProps) {
  const { start } = useText().region
  const row = (key: keyof typeof start.rows, promise: number): DayRow => ({
    what: start.rows[key],
    half: figures[`${key}-half`] ?? null,
    nine: figures[`${key}-nine`] ?? null,
    promise,
  })
  const rows = [
    row('begin', region.evaluationBeginsIn),
    row('decide', region.decisionIn),
    row('reply', region.unitAnswersIn),
  ]
  const table = <DayTable region={region.officeName} rows={rows} />
  const { inquiries, 'decide-half': half, 'decide-nine': nine } = figures
  if (inquiries === undefined || half === undefined || nine === undefined)
    return (
      <Section id="speed" title={start.speed(region.officeName)}>
        <p>{start.speedNone(region.officeName)}</p>
        {table}
      </Section>
    )
  return (
    <Section id="speed" title={start.speedFound(half, nine)}>
      <p>{start.speedMeasured(inquiries)}</p>
      <Chart rows={rows} table={table} />
      <More figures={figures} />
    </Section>
  )
}

function Chart({ rows, table }: { rows: readonly DayRow[]; table: ReactNode }) {
  const { speedChart, speedHalf, speedNine } = useText().region.start
  const bar = (label: string, days: number | null) =>
    days === null ? [] : [{ label, value: days, text: String(days) }]
  return (
    <Bars
      caption={speedChart}
      rows={rows.flatMap(({ what, half, nine }) => [
        ...bar(speedHalf(what), half),
        ...bar(speedNine(what), nine),
      ])}
      table={{ instead: table }}
    />
  )
}

/** What is counted beside the days. */
function More({ figures }: Pick<RegionFiguresProps, 'figures'>) {
  const { start } = useText().region
  const { 'answered-percent': answered, 'open-rounds': open, 'nobody-interested': nobody } = figures
  return (
    <ul>
      {answered !== undefined && <li>{start.answered(answered)}</li>}
      {nobody !== undefined && <li>{start.nobody(nobody)}</li>}
      {open !== undefined && <li>{start.openRounds(open)}</li>}
    </ul>
  )
}
