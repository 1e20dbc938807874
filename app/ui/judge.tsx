import type { ReactNode } from 'react'

type JudgeProps = {
  title: string
  /** What the criterion asks. */
  lead?: ReactNode
  /** The answers it rests on. */
  left: ReactNode
  /** The scale and its reason. */
  right: ReactNode
}

/** One criterion: the answers, and beside them the judgement of them. */
export function Judge({ title, lead, left, right }: JudgeProps) {
  return (
    <section className="judge">
      <div>
        <h3>{title}</h3>
        {lead && <p className="small muted">{lead}</p>}
        {left}
      </div>
      <div className="judge-pane">{right}</div>
    </section>
  )
}
