import type { ReactNode } from 'react'

type FoldProps = { summary: ReactNode; open?: boolean; children: ReactNode }

/** What few need. Never the deadline, the ask or an error. */
export function Fold({ summary, open, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
