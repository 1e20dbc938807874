import type { ReactNode } from 'react'
import { useLocation } from './framework.ts'
import { inOtherLanguage, pathsIn } from './paths.ts'
import { type FootSection, Frame, type NavItem } from './ui/frame.tsx'
import { useLanguage, useText } from './ui/language.tsx'

/** What a page needs to know of its region to be framed by it. */
export type RegionHead = {
  slug: string
  name: string
  officeName: string
  hue: number
  contactEmail: string
  evaluationBeginsIn: number
}

type FrameProps = { demo: boolean; work?: boolean; children: ReactNode }

const useHere = () => {
  const { pathname, search } = useLocation()
  const paths = pathsIn(useLanguage())
  /** `more`: where pages of the same part of the menu stand beside it. */
  const item = (label: string, href: string, whole = false, more = href): NavItem => ({
    label,
    href,
    current: pathname === href || (!whole && [href, more].some(at => `${pathname}/`.startsWith(`${at}/`))),
  })
  return { paths, item, translation: inOtherLanguage(pathname, search) }
}

const useDemo = (demo: boolean) => {
  const { frame } = useText()
  const paths = pathsIn(useLanguage())
  if (!demo) return undefined
  return (
    <>
      {frame.demo} <a href={paths.mailbox()}>{frame.demoMailbox}</a>
    </>
  )
}

const useServiceFoot = (): FootSection => {
  const { frame, api } = useText()
  const paths = pathsIn(useLanguage())
  return {
    heading: frame.foot.service,
    text: frame.foot.what,
    lines: [{ text: api.page.title, href: paths.openData() }],
  }
}

const useRegionFoot = (region: RegionHead, demo: boolean): FootSection[] => {
  const { api, frame } = useText()
  const paths = pathsIn(useLanguage())
  return [
    {
      heading: region.officeName,
      lines: [
        { text: frame.howItWorks, href: paths.region(region.slug) },
        { text: frame.inquire, href: paths.inquiry(region.slug) },
      ],
    },
    {
      heading: frame.foot.help,
      lines: [
        { text: region.contactEmail, href: `mailto:${region.contactEmail}` },
        { text: frame.foot.answersWithin(region.evaluationBeginsIn) },
      ],
    },
    {
      heading: frame.foot.service,
      lines: [
        { text: frame.foot.accessibility, href: paths.accessibility(region.slug) },
        { text: frame.foot.privacy, href: paths.privacy(region.slug) },
        { text: api.page.title, href: paths.openData() },
      ],
    },
    ...(demo ? [{ heading: frame.foot.source, text: frame.foot.sourceText }] : []),
  ]
}

/** A region's public pages, and the pages behind its mailed links. */
export function RegionFrame({ region, demo, children }: FrameProps & { region: RegionHead }) {
  const { frame } = useText()
  const { paths, item, translation } = useHere()
  const nav = [
    item(frame.howItWorks, paths.region(region.slug), true),
    item(frame.environments, paths.environments(region.slug)),
    item(frame.needs, paths.needs(region.slug)),
    item(frame.inquire, paths.inquiry(region.slug)),
    item(frame.signIn, paths.signIn()),
  ]
  return (
    <Frame
      home={paths.region(region.slug)}
      region={region.name}
      nav={nav}
      translation={translation}
      demo={useDemo(demo)}
      foot={useRegionFoot(region, demo)}
    >
      {children}
    </Frame>
  )
}

/** The office's pages: the work, and the way to the person's other places. */
export function OfficeFrame({ region, demo, children }: FrameProps & { region: RegionHead }) {
  const { frame } = useText()
  const { paths, item, translation } = useHere()
  const nav: NavItem[] = [
    item(frame.queue, paths.office(region.slug), true),
    item(
      frame.environments,
      paths.officeEnvironments(region.slug),
      false,
      paths.officeQuestions(region.slug),
    ),
    item(frame.needs, paths.officeNeeds(region.slug)),
    item(frame.units, paths.units(region.slug)),
    item(frame.members, paths.members(region.slug)),
    item(frame.settings, paths.settings(region.slug)),
    item(frame.places, paths.my(), true),
    item(frame.account, paths.account()),
    { label: frame.signOut, act: paths.signOut() },
  ]
  return (
    <Frame
      home={paths.office(region.slug)}
      region={region.officeName}
      nav={nav}
      translation={translation}
      demo={useDemo(demo)}
      foot={useRegionFoot(region, demo)}
      work
    >
      {children}
    </Frame>
  )
}

/** A unit's own pages. */
export function UnitFrame({
  region,
  unit,
  demo,
  children,
}: FrameProps & { region: RegionHead; unit: { id: string; name: string } }) {
  const { frame } = useText()
  const { paths, item, translation } = useHere()
  const nav: NavItem[] = [
    item(frame.unitHome, paths.unitHome(region.slug, unit.id)),
    item(frame.places, paths.my(), true),
    item(frame.account, paths.account()),
    { label: frame.signOut, act: paths.signOut() },
  ]
  return (
    <Frame
      home={paths.unitHome(region.slug, unit.id)}
      region={unit.name}
      nav={nav}
      translation={translation}
      demo={useDemo(demo)}
      foot={useRegionFoot(region, demo)}
      work
    >
      {children}
    </Frame>
  )
}

/** A company's own pages, across regions. */
export function CompanyFrame({
  company,
  demo,
  children,
}: FrameProps & { company: { id: string; name: string } }) {
  const { frame } = useText()
  const { paths, item, translation } = useHere()
  const here = paths.company(company.id)
  const { pathname } = useLocation()
  const nav: NavItem[] = [
    {
      label: frame.inquiries,
      href: here,
      current: pathname === here || pathname.startsWith(`${here}/inquiries`),
    },
    item(frame.saved, paths.saved(company.id)),
    item(frame.colleagues, paths.colleagues(company.id)),
    item(frame.places, paths.my(), true),
    item(frame.account, paths.account()),
    { label: frame.signOut, act: paths.signOut() },
  ]
  return (
    <Frame
      home={here}
      region={company.name}
      nav={nav}
      translation={translation}
      demo={useDemo(demo)}
      foot={[useServiceFoot()]}
      work
    >
      {children}
    </Frame>
  )
}

/** A signed-in person's pages that belong to no region or company. */
export function PersonFrame({ demo, children }: FrameProps) {
  const { frame } = useText()
  const { paths, item, translation } = useHere()
  const nav: NavItem[] = [
    item(frame.places, paths.my(), true),
    item(frame.account, paths.account()),
    { label: frame.signOut, act: paths.signOut() },
  ]
  return (
    <Frame
      home={paths.my()}
      nav={nav}
      translation={translation}
      demo={useDemo(demo)}
      foot={[useServiceFoot()]}
      work
    >
      {children}
    </Frame>
  )
}

/** Pages of the service itself, without a region. */
export function ServiceFrame({ demo, work, children }: FrameProps) {
  const { frame } = useText()
  const { paths, item, translation } = useHere()
  return (
    <Frame
      home={paths.home()}
      nav={[
        item(frame.regions, paths.home(), true),
        item(frame.environments, paths.environments()),
        item(frame.needs, paths.needs()),
        item(frame.signIn, paths.signIn()),
      ]}
      translation={translation}
      demo={useDemo(demo)}
      foot={[useServiceFoot()]}
      work={work}
    >
      {children}
    </Frame>
  )
}
