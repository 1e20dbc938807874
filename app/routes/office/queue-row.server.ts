import type { QueueRow } from '@testbro/db/read/queue'
import { bridgeOf } from '@testbro/rules/bridge'
import { dayOf } from '@testbro/rules/clock'
import { groupByDue } from '@testbro/rules/queue'
import type { RegionClocks } from '@testbro/rules/region-clocks'
import { nextOf, stageOf } from '@testbro/rules/stage'

const endedOn = ({ withdrawnAt, closedAt }: QueueRow) => {
  const at = withdrawnAt ?? closedAt
  return at && dayOf(at)
}

/** A case as its row in the list shows it. */
const rowOf = (clocks: RegionClocks, now: Date) => (found: QueueRow) => {
  const next = nextOf(found, clocks, now)
  return {
    id: found.id,
    reference: found.reference,
    title: found.title,
    company: found.companyName,
    handler: found.handlerName ?? null,
    receivedOn: dayOf(found.receivedAt),
    state: stageOf(found).state,
    closedOn: endedOn(found),
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
