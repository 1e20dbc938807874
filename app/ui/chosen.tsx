import { useText } from './language.tsx'

/** Filters in force; each link is the list without that one. */
export function Chosen({ items }: { items: readonly { label: string; href: string }[] }) {
  const { ui } = useText()
  if (items.length === 0) return null
  return (
    <ul className="chosen" aria-label={ui.filter.chosen}>
      {items.map(({ label, href }) => (
        <li key={label}>
          <a href={href}>
            {label} <span aria-hidden="true">×</span>
            <span className="visually-hidden">{ui.filter.remove}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
