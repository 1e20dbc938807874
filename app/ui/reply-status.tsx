import { useText } from './language.tsx'
import { Status, type StatusKind } from './status.tsx'

const kinds = {
  interested: 'good',
  'interested-if': 'wait',
  'not-now': 'rest',
  no: 'rest',
  forwarded: 'rest',
  silent: 'rest',
  'not-reached': 'stop',
} as const satisfies Record<string, StatusKind>

/** What a unit has answered, or why it has not. */
export type ReplyState = keyof typeof kinds

/** The fixed words for a reply, the same everywhere. */
export function ReplyStatus({ state }: { state: ReplyState }) {
  const { reply } = useText()
  return <Status kind={kinds[state]}>{reply.states[state]}</Status>
}
