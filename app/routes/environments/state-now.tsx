import type { WholeEnvironment } from '@testbro/db/read/environments'
import { useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'

type StateNowProps = {
  environment: Pick<WholeEnvironment, 'state' | 'stateFrom' | 'stateUntil' | 'stateReason'>
}

/** That it is paused, out of season or closed: until when and why. Nothing while it is open. */
export function StateNow({ environment: { state, stateFrom, stateUntil, stateReason } }: StateNowProps) {
  const { state: words } = useText().environmentPage
  if (state === 'open') return null
  const title = {
    closed: () => words.closed(stateFrom),
    paused: () => (stateUntil === null ? words.paused : words.pausedUntil(stateUntil)),
    'out-of-season': () =>
      stateUntil === null ? words['out-of-season'] : words.outOfSeasonUntil(stateUntil),
  }[state as 'closed' | 'paused' | 'out-of-season']()
  return (
    <div className="state-now">
      <Notice kind={state === 'closed' ? 'stop' : 'wait'} title={title}>
        {stateReason && <p>{words.why(stateReason)}</p>}
        <p>{state === 'closed' ? words.others : words.still}</p>
      </Notice>
    </div>
  )
}
