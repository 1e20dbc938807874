import type { ReactNode } from 'react'

type HeroProps = { title: ReactNode; lead: ReactNode; before?: ReactNode; children?: ReactNode }

/** The opening of a region's start page: the promise, what it takes, and then the button (`children`). */
export function Hero({ title, lead, before, children }: HeroProps) {
  return (
    <div className="hero">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {before && <p className="before">{before}</p>}
      {children}
    </div>
  )
}
