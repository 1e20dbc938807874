import type { ReactNode } from 'react'

type NoticeProps = {
  title: ReactNode
  kind?: 'wait' | 'good' | 'stop'
  /** The heading's level, 2 unless it stands inside a section. */
  level?: 2 | 3
  /** When it answers an act just done: read out at once. */
  live?: boolean
  children?: ReactNode
}

/** Something to know beside the page's own matter; never the only place a needed fact stands. */
export function Notice({ title, kind, level = 2, live = false, children }: NoticeProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={kind ? `notice ${kind}` : 'notice'} role={live ? 'status' : undefined}>
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}
