import type { ReactNode } from 'react'

export type Happening = {
  /** Machine-readable: a day or an instant, ISO 8601. */
  at: string
  /** The same in words: "onsdag 25 november kl. 08.00". */
  when: string
  what: ReactNode
  more?: ReactNode
  /** Not yet a fact. */
  coming?: boolean
}

/** What has happened, in the order given: coming things first, then facts from the newest. */
export function Timeline({ items }: { items: readonly Happening[] }) {
  return (
    <ol className="timeline">
      {items.map(({ at, when, what, more, coming }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two things may happen in the same instant, and none moves
        <li key={`${at} ${index}`} className={coming ? 'coming' : undefined}>
          <time dateTime={at}>{when}</time>
          <p>
            <b>{what}</b>
            {more && <> {more}</>}
          </p>
        </li>
      ))}
    </ol>
  )
}
