import type { ReactNode } from 'react'

type PageHeadProps = {
  title: ReactNode
  kicker?: ReactNode
  lead?: ReactNode
  /** What stands above the heading: the box of errors. */
  above?: ReactNode
  /** The heading in working size, on a page whose question is long. */
  small?: boolean
  children?: ReactNode
}

/** Opens a page: the heading is the answer, the lead says the rest. */
export function PageHead({ title, kicker, lead, above, small = false, children }: PageHeadProps) {
  return (
    <div className={small ? 'page-head work' : 'page-head'}>
      {above}
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  )
}
