import type { ReactNode } from 'react'
import { useLanguage, useText } from './language.tsx'

type NavLink = { label: string; href: string; current?: boolean; hidden?: string }
/** An act in the menu, such as signing out: a form, since a link never changes anything. */
type NavAct = { label: string; act: string; hidden?: string; fields?: Readonly<Record<string, string>> }
/** `hidden` is the rest of the name, for those who do not see the page: "Logga ut" + "Alva Exempelsson". */
export type NavItem = NavLink | NavAct

type SiteHeadProps = {
  home: string
  region?: string
  nav: readonly NavItem[]
  translation?: string
  demo?: ReactNode
}

export function SiteHead({ home, region, nav, translation, demo }: SiteHeadProps) {
  const { ui } = useText()
  const other = useLanguage() === 'sv' ? 'en' : 'sv'
  return (
    <header className="site-head">
      {demo && (
        <div className="demo">
          <div className="wrap">
            <p>{demo}</p>
          </div>
        </div>
      )}
      <div className="wrap site-head-row">
        <a className="mark" href={home}>
          <Mark />
          <span>
            {ui.service}
            {region && <span>{region}</span>}
          </span>
        </a>
        <nav className="site-nav" aria-label={ui.mainMenu}>
          <ul>
            {nav.map(item => (
              <li key={item.label}>{'act' in item ? <Act item={item} /> : <Link item={item} />}</li>
            ))}
            {translation && (
              <li>
                <a className="lang" href={translation} lang={other} hrefLang={other}>
                  {ui.otherLanguage}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function Link({ item }: { item: NavLink }) {
  return (
    <a href={item.href} aria-current={item.current ? 'page' : undefined}>
      {item.label}
      {item.hidden && <span className="visually-hidden"> {item.hidden}</span>}
    </a>
  )
}

function Act({ item }: { item: NavAct }) {
  return (
    <form method="post" action={item.act}>
      {Object.entries(item.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">
        {item.label}
        {item.hidden && <span className="visually-hidden"> {item.hidden}</span>}
      </button>
    </form>
  )
}

function Mark() {
  return (
    <svg viewBox="0 0 66 36" width="44" height="24" aria-hidden="true">
      <path fill="currentColor" d="M0 4h66v5H0z" />
      <path
        fill="currentColor"
        d="M0 8h66v26h-3C63 22 57 15 49.5 15S36 22 36 34h-6C30 22 24 15 16.5 15S3 22 3 34H0z"
      />
    </svg>
  )
}
