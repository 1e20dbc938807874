import type { ReactNode } from 'react'
import { useText } from './language.tsx'
import { Status } from './status.tsx'

type Side = {
  name: string
  /** Who confirmed and when; without it the side has not. */
  confirmed?: string
  /** What stands there until it has: "Tiohundra har inte bekräftat än". */
  waiting: string
  /** The reader's own side: the form that confirms. Shown as long as it is given. */
  action?: ReactNode
}

/** Whether both sides have said that they are in contact, side by side. */
export function TwoSides({ sides }: { sides: readonly Side[] }) {
  const { ui } = useText()
  return (
    <ul className="two-sides">
      {sides.map(({ name, confirmed, waiting, action }) => (
        <li key={name} className={confirmed ? 'yes' : undefined}>
          <p>
            {confirmed ? (
              <Status kind="good">{ui.confirmed(name)}</Status>
            ) : (
              <Status kind="wait">{waiting}</Status>
            )}
          </p>
          {confirmed && <p className="small">{confirmed}</p>}
          {action}
        </li>
      ))}
    </ul>
  )
}
