import type { ReactNode } from 'react'

type ColumnsProps = {
  /** Of the same width; a main one and a narrower one after it; or facets and the list they narrow. */
  kind?: 'half' | 'main' | 'facets'
  children: ReactNode
}

/** Parts side by side where there is room. */
export function Columns({ kind = 'half', children }: ColumnsProps) {
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
