import type { Slot, WholeEnvironment } from '@testbro/db/read/environments'
import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'

/** How many tests there is room for in each period ahead, who waits, and the way to be told. */
export function Room({ environment }: { environment: WholeEnvironment }) {
  const { environmentPage } = useText()
  const words = environmentPage.room
  const paths = pathsIn(useLanguage())
  const { slug, id, slots, room, waiting, state } = environment
  return (
    <section>
      <h2 className="section-head">{words.heading}</h2>
      {slots.length === 0 ? (
        <p>{words.unknown}</p>
      ) : (
        <Table<Slot>
          caption={words.caption}
          rowKey={slot => slot.startsOn}
          columns={[
            { head: words.period, cell: slot => words.months(slot.startsOn, slot.endsOn), names: true },
            { head: words.free, cell: slot => <Free slot={slot} /> },
          ]}
          groups={[{ rows: slots }]}
        />
      )}
      {waiting > 0 && <p>{words.waiting(waiting)}</p>}
      {(room !== 'yes' || state !== 'open') && (
        <p>
          <a href={paths.save(slug, id)}>{words.tell}</a>
        </p>
      )}
    </section>
  )
}

function Free({ slot: { slots, taken } }: { slot: Slot }) {
  const words = useText().environmentPage.room
  const left = Math.max(0, slots - taken)
  const kind = left === 0 ? 'stop' : left < slots ? 'wait' : 'good'
  return <Status kind={kind}>{words.left(left, slots)}</Status>
}
