import type { SpanState } from './bridge-steps.ts'
import { useText } from './language.tsx'

type BridgeMiniProps = {
  steps: readonly { state: SpanState }[]
  /** Instead of the step's number and name: how it ended. */
  label?: string
}

const arch = 'M0 0H18V9H16.4C16.4 5 13 3.2 9 3.2S1.6 5 1.6 9H0Z'
const deck = 'M0 0H18V1.6H0Z'
const drawn = {
  done: { className: 'd', d: arch },
  now: { className: 'n', d: arch },
  next: { className: 'f', d: deck },
}

/** The bridge in a list: small arches, then the step under way as "2 Utvärdering". */
export function BridgeMini({ steps, label }: BridgeMiniProps) {
  const { ui } = useText()
  const now = steps.findIndex(step => step.state === 'now')
  const stands = steps.length === 5 && steps.every(step => step.state === 'done')
  const at = now === -1 ? steps.length - 1 : now
  return (
    <span className="bridge-mini">
      <svg viewBox="0 0 95 9" preserveAspectRatio="none" aria-hidden="true">
        {steps.slice(0, 5).map(({ state }, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place
            key={index}
            transform={`translate(${Math.round(index * 192) / 10} 0)`}
            {...drawn[state]}
          />
        ))}
      </svg>
      {label ?? (stands ? ui.bridge.allDone : `${at + 1} ${ui.steps[at]?.short}`)}
    </span>
  )
}
