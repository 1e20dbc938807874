import { useText } from './language.tsx'

export type View = { href: string; label: string; count?: number; current?: boolean }

/** Saved selections of a list, as links. */
export function Views({ items, label }: { items: readonly View[]; label?: string }) {
  const { ui } = useText()
  return (
    <nav aria-label={label ?? ui.views}>
      <ul className="views">
        {items.map(({ href, label, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
              {count !== undefined && ` (${count})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
