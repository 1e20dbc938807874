import { useText } from './language.tsx'

type ChosenProps = {
  items: readonly { label: string; href: string }[]
  /** The list without any of them. */
  clear?: { label: string; href: string }
}

/** Filters in force; each link is the list without that one. */
export function Chosen({ items, clear }: ChosenProps) {
  const { ui } = useText()
  if (items.length === 0) return null
  return (
    <ul className="chosen" aria-label={ui.filter.chosen}>
      {items.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>
            {label} <span aria-hidden="true">×</span>
            <span className="visually-hidden">{ui.filter.remove}</span>
          </a>
        </li>
      ))}
      {clear && (
        <li>
          <a href={clear.href}>{clear.label}</a>
        </li>
      )}
    </ul>
  )
}
