import { Fragment } from 'react'

/** The way back up, outermost page first; the page itself is not among them. */
export function Crumb({ links }: { links: readonly { href: string; label: string }[] }) {
  return (
    <p className="crumb">
      {links.map(({ href, label }, index) => (
        <Fragment key={href}>
          {index > 0 && ' / '}
          <a href={href}>{label}</a>
        </Fragment>
      ))}
    </p>
  )
}
