import type { ReactNode } from 'react'

/** Without a kind it is the primary button: one on a page. */
export type ButtonKind = 'second' | 'quiet' | 'stop'

type Shared = {
  kind?: ButtonKind
  /** The object of the verb where only the eye can tell it: "Ändra" + "– Vårdbolaget Påhittet". */
  hidden?: string
  children: ReactNode
}
type ButtonProps = Shared & {
  type?: 'submit' | 'button'
  name?: string
  value?: string
  /** Id of the form it sends, when it stands outside it. */
  form?: string
  formAction?: string
  onClick?: () => void
}
type ButtonLinkProps = Shared & { href: string; download?: boolean }

const className = (kind?: ButtonKind) => (kind ? `button ${kind}` : 'button')

function Label({ hidden, children }: { hidden?: string; children: ReactNode }) {
  return hidden ? (
    <span>
      {children}
      <span className="visually-hidden"> {hidden}</span>
    </span>
  ) : (
    children
  )
}

/** Acts: sends its form. Its text is a verb and its object. */
export function Button({ kind, hidden, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button className={className(kind)} type={type} {...rest}>
      <Label hidden={hidden}>{children}</Label>
    </button>
  )
}

/** Goes: a link in the shape of a button. */
export function ButtonLink({ kind, hidden, children, href, download }: ButtonLinkProps) {
  return (
    <a className={className(kind)} href={href} download={download}>
      <Label hidden={hidden}>{children}</Label>
    </a>
  )
}

/** Buttons in a row, and under them what pressing means (`why`). */
export function ButtonRow({ why, children }: { why?: ReactNode; children: ReactNode }) {
  return (
    <>
      <div className="button-row">{children}</div>
      {why && <p className="button-why">{why}</p>}
    </>
  )
}
