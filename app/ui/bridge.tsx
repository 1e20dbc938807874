import { type BridgeStep, span } from './bridge-steps.ts'
import { useText } from './language.tsx'

type BridgeProps = {
  /** Five, in order; fewer when the inquiry ended on the way, and then only what stands is drawn. */
  steps: readonly BridgeStep[]
  /** The whole leading sentence: "Steg 4 av 5: Regionens enheter svarar". */
  say: string
}

/** Where an inquiry stands. The drawing never says more than the words. */
export function Bridge({ steps, say }: BridgeProps) {
  const { ui } = useText()
  return (
    <>
      <p className="bridge-say">{say}</p>
      <ol className="bridge">
        {ui.steps.slice(0, steps.length).map(({ short }, index) => {
          const { state, when } = steps[index] ?? { state: 'next' }
          const word = ui.bridge.states[state]
          return (
            <li key={short} className={state} aria-current={state === 'now' ? 'step' : undefined}>
              <svg className="bridge-span" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
                <path d={span} />
              </svg>
              <span className="bridge-text">
                <span className="bridge-name">
                  <b>{index + 1}</b> <span>{short}</span>
                </span>
                <span className="bridge-when">
                  {when ?? word}
                  {when && <span className="visually-hidden"> ({word})</span>}
                </span>
              </span>
            </li>
          )
        })}
      </ol>
    </>
  )
}
