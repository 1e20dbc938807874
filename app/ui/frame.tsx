import type { ReactNode } from 'react'
import { useText } from './language.tsx'
import { type FootSection, SiteFoot } from './site-foot.tsx'
import { type NavItem, SiteHead } from './site-head.tsx'

export type { FootSection } from './site-foot.tsx'
export type { NavItem } from './site-head.tsx'

export type FrameProps = {
  /** Where the mark leads. */
  home: string
  /** The region's name, under the mark. */
  region?: string
  nav: readonly NavItem[]
  /** Address of this same page in the other language. */
  translation?: string
  /** One line above the head that says this is a demonstration. */
  demo?: ReactNode
  foot: readonly FootSection[]
  /** Smaller headings, for pages people work in all day. */
  work?: boolean
  children: ReactNode
}

/** The whole body of a page: skip link, head, main and foot. It is rendered straight into body. */
export function Frame({ home, region, nav, translation, demo, foot, work = false, children }: FrameProps) {
  const { ui } = useText()
  return (
    <>
      <a className="skip" href="#main">
        {ui.skip}
      </a>
      <SiteHead home={home} region={region} nav={nav} translation={translation} demo={demo} />
      <main id="main" tabIndex={-1} className={work ? 'work' : undefined}>
        <div className="wrap">{children}</div>
      </main>
      <SiteFoot sections={foot} />
    </>
  )
}
