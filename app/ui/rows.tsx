import { Fragment, type ReactNode } from 'react'
import { Status, type StatusKind } from './status.tsx'

export type RowItem = {
  title: ReactNode
  href?: string
  text?: ReactNode
  /** Short facts, parted by a dot. */
  meta?: readonly ReactNode[]
  status?: { kind: StatusKind; text: string }
  /** What can be done with it beside opening it. */
  act?: ReactNode
}

/** A list in place of cards: heading with the link, then text, then facts. */
export function Rows({ items, level = 3 }: { items: readonly RowItem[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="rows">
      {items.map(({ title, href, text, meta, status, act }, index) => (
        <li key={href ?? index}>
          <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>
          {text && <p>{text}</p>}
          {meta && <Meta items={meta} />}
          {status && !act && (
            <p>
              <Status kind={status.kind}>{status.text}</Status>
            </p>
          )}
          {act && (
            <div className="row-act">
              {status && <Status kind={status.kind}>{status.text}</Status>}
              {act}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Short facts on one line, parted by a dot. */
export function Meta({ items }: { items: readonly ReactNode[] }) {
  return (
    <p className="meta">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list without names
        <Fragment key={index}>
          <span>{item}</span>{' '}
        </Fragment>
      ))}
    </p>
  )
}
