import { countPublicPages, listOpenRegions, listPublicPages } from '@testbro/db/read/open-data'
import { reading } from '@testbro/db/transaction'
import { pages } from '../../manifest.ts'
import { pathsIn } from '../../paths.ts'
import { inXml, xmlHead } from './xml.ts'

/** Addresses a file: the protocol takes 50,000, but a file should be as light as a page that is kept. */
export const mostInAFile = 10_000
const perPart = mostInAFile / 2
const visitor = { as: 'visitor' } as const
const languages = ['sv', 'en'] as const

type Place = { path: (language: 'sv' | 'en') => string; changedAt?: Date }

const prefixed = (path: string): Place => ({
  path: language => (language === 'en' ? `/en${path}` : path || '/'),
})
const exists = (path: string) => pages.some(page => page.path === path && page.kind === 'public')

/** What the service and its regions say of themselves. */
const readPlaces = async (): Promise<Place[]> => {
  const regions = await reading(visitor, ({ db }) => listOpenRegions(db))
  const own = ['', 'environments', 'needs', 'api'].filter(exists).map(path => prefixed(path && `/${path}`))
  const ofRegion = [
    ':region',
    ':region/environments',
    ':region/needs',
    ':region/privacy',
    ':region/accessibility',
  ]
  return [
    ...own,
    ...regions.flatMap(({ slug }) =>
      ofRegion.filter(exists).map(path => prefixed(`/${path.replace(':region', slug)}`)),
    ),
  ]
}

const readPart = async (part: number): Promise<Place[]> => {
  const rows = await reading(visitor, ({ db }) => listPublicPages(db, perPart, (part - 1) * perPart))
  return rows.map(({ kind, slug, id, changedAt }) =>
    kind === 'need'
      ? { ...prefixed(`/${slug}/needs/${id}`), changedAt }
      : { path: language => pathsIn(language).environment(slug, id), changedAt },
  )
}

/** Each page in each language, with where it is in the others. */
const urlSet = (origin: string, places: readonly Place[]) => {
  const urls = places.flatMap(({ path, changedAt }) => {
    const ways = languages.map(language => ({ language, at: inXml(origin + path(language)) }))
    const [first] = ways
    const others = [...ways, ...(first ? [{ ...first, language: 'x-default' }] : [])]
      .map(({ language, at }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at}"/>`)
      .join('')
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
    return ways.map(({ at }) => `<url><loc>${at}</loc>${changed}${others}</url>`)
  })
  return `${xmlHead}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`
}

const countParts = async () => Math.ceil((await reading(visitor, ({ db }) => countPublicPages(db))) / perPart)

/** Every public page; where there are many, where the parts of the list are. */
export const readSitemap = async (origin: string) => {
  const parts = await countParts()
  const places = await readPlaces()
  if (parts <= 1) {
    const rest = await readPart(1)
    if ((places.length + rest.length) * 2 <= mostInAFile) return urlSet(origin, [...places, ...rest])
  }
  const files = Array.from(
    { length: parts + 1 },
    (_, at) => `<sitemap><loc>${inXml(`${origin}/sitemaps/${at}.xml`)}</loc></sitemap>`,
  )
  return `${xmlHead}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files.join('\n')}\n</sitemapindex>\n`
}

/** One part: 0 is what the service and its regions say of themselves. Null when there is no such part. */
export const readSitemapPart = async (origin: string, part: number) => {
  if (part === 0) return urlSet(origin, await readPlaces())
  const places = part <= (await countParts()) ? await readPart(part) : []
  return places.length === 0 ? null : urlSet(origin, places)
}

export const xmlHeaders = { 'content-type': 'application/xml; charset=utf-8' }
