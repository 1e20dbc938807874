import type { ReactNode } from 'react'

type ReceiptProps = {
  title: ReactNode
  /** What the reference is: "Diarienummer". */
  label?: string
  reference?: string
  lead?: ReactNode
  /** The heading in working size. */
  small?: boolean
  children?: ReactNode
}

/** Opens the page that answers a sent form; it is kept as a proof. */
export function Receipt({ title, label, reference, lead, small = false, children }: ReceiptProps) {
  return (
    <div className={small ? 'page-head work' : 'page-head'}>
      <div className="receipt">
        {label && <p className="kicker">{label}</p>}
        {reference && <p className="ref">{reference}</p>}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </div>
    </div>
  )
}
