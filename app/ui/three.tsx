import type { ReactNode } from 'react'

type Answer = { term: string; value: ReactNode; sub?: ReactNode }

/** The two or three things one came to know: just now, next, who has it. */
export function Three({ items }: { items: readonly Answer[] }) {
  return (
    <dl className="three">
      {items.map(({ term, value, sub }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value}
            {sub && <small>{sub}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
