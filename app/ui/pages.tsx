import { useText } from './language.tsx'

type PagesProps = {
  /** Address of the page before this one, when there is one. */
  newer?: string
  older?: string
  newerLabel?: string
  olderLabel?: string
  /** "Visar 9 av 14". */
  shown?: string
}

/** Ways to the rest of a long list. */
export function Pages({ newer, older, newerLabel, olderLabel, shown }: PagesProps) {
  const { ui } = useText()
  if (!newer && !older && !shown) return null
  const links = (
    <>
      {newer && (
        <a href={newer} rel="prev">
          {newerLabel ?? ui.pages.newer}
        </a>
      )}
      {older && (
        <a href={older} rel="next">
          {olderLabel ?? ui.pages.older}
        </a>
      )}
    </>
  )
  return (
    <div className="pages">
      {shown && <span className="muted">{shown}</span>}
      {(newer || older) && <nav aria-label={ui.pages.label}>{links}</nav>}
    </div>
  )
}
