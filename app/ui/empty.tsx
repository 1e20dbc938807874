import type { ReactNode } from 'react'

type EmptyProps = {
  /** What is true: "Inga förfrågningar ännu". */
  title: ReactNode
  level?: 2 | 3
  /** Why it is empty and what will fill it; buttons last. */
  children?: ReactNode
}

/** Stands where a list would be. */
export function Empty({ title, level = 2, children }: EmptyProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}
