import type { ReactNode } from 'react'
import { useText } from './language.tsx'

type SheetProps = {
  from?: string
  to?: string
  subject: string
  /** The letter's text as it leaves, line breaks and all. */
  plain?: string
  children?: ReactNode
}

/** A letter as it leaves. Nothing in it can be pressed. */
export function Sheet({ from, to, subject, plain, children }: SheetProps) {
  const { letter } = useText().ui
  return (
    <div className="sheet">
      <dl className="sheet-head">
        {from && <Line term={letter.from}>{from}</Line>}
        {to && <Line term={letter.to}>{to}</Line>}
        <Line term={letter.subject}>
          <b>{subject}</b>
        </Line>
      </dl>
      <div className="sheet-body">
        {plain !== undefined && <pre className="sheet-plain">{plain}</pre>}
        {children}
      </div>
    </div>
  )
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}:</dt>
      <dd>{children}</dd>
    </div>
  )
}
