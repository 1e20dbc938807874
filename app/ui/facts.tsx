import type { ReactNode } from 'react'

/** `action` is a link beside the fact, such as "Ändra"; give its object as hidden words. */
export type Fact = { term: ReactNode; value: ReactNode; action?: ReactNode }

export function Facts({ items }: { items: readonly Fact[] }) {
  const acts = items.some(item => item.action)
  return (
    <dl className={acts ? 'facts has-action' : 'facts'}>
      {items.map(({ term, value, action }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed and two facts may share a term
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action && <dd>{action}</dd>}
        </div>
      ))}
    </dl>
  )
}
