import type { ReactNode } from 'react'

export type StatusKind = 'good' | 'wait' | 'stop' | 'rest' | 'done'

/** A state in words; its mark differs by shape as well as by colour and is hidden from readers. */
export function Status({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  return <span className={`status ${kind}`}>{children}</span>
}

/** The act a case waits for, in a queue. */
export function Due({ late = false, children }: { late?: boolean; children: ReactNode }) {
  return <span className={late ? 'due late' : 'due'}>{children}</span>
}
