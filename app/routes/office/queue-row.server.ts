import type { QueueRow } from '@testbro/db/read/queue'
import { bridgeOf } from '@testbro/rules/bridge'
import { dayOf } from '@testbro/rules/clock'
import { groupByDue } from '@testbro/rules/queue'
import type { RegionClocks } from '@testbro/rules/region-clocks'
import { nextOf } from '@testbro/rules/stage'

/** A case as its row in the list shows it. */
const rowOf = (clocks: RegionClocks, now: Date) => (found: QueueRow) => {
  const next = nextOf(found, clocks, now)
  return {
    id: found.id,
    reference: found.reference,
    title: found.title,
    company: found.companyName,
    receivedOn: dayOf(found.receivedAt),
    withdrawnOn: found.withdrawnAt && dayOf(found.withdrawnAt),
    steps: bridgeOf(found, clocks).map(({ state }) => ({ state })),
    act: next?.act ?? null,
    who: next?.who ?? ('office' as const),
    dueOn: next?.dueOn ?? null,
    lateBy: next?.late ? next.lateBy : null,
  }
}
export type ShownRow = ReturnType<ReturnType<typeof rowOf>>

/** Cases in groups by what is due. */
export const dueRows = (found: readonly QueueRow[], clocks: RegionClocks, now: Date) =>
  groupByDue(found.map(rowOf(clocks, now)), dayOf(now))
export type DueRows = ReturnType<typeof dueRows>

export const closedRows = (found: readonly QueueRow[], clocks: RegionClocks, now: Date) =>
  found.map(rowOf(clocks, now))
