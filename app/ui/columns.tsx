import type { ReactNode } from 'react'

/** Parts side by side where there is room: of the same width, or a main one and a narrower one beside it. */
export function Columns({ kind = 'half', children }: { kind?: 'half' | 'main'; children: ReactNode }) {
  return <div className={`section cols cols-${kind}`}>{children}</div>
}

export function Column({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <div>
      {title && <h2 className="section-head">{title}</h2>}
      {children}
    </div>
  )
}
