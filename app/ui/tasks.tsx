import type { ReactNode } from 'react'
import { Status, type StatusKind } from './status.tsx'

export type Task = {
  title: ReactNode
  href: string
  /** What remains in a few words; `done` recedes. */
  status: { kind: StatusKind; text: string }
  text?: ReactNode
}

/** Things to do in any order; the whole row is the link. */
export function Tasks({ items }: { items: readonly Task[] }) {
  return (
    <ul className="tasks">
      {items.map(({ title, href, status, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several tasks may lead to one page, and none moves
        <li key={index}>
          <a href={href}>
            <b>{title}</b>
          </a>
          <Status kind={status.kind}>{status.text}</Status>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ul>
  )
}
