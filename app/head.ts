import type { Text } from '@testbro/text/catalogue'
import { textIn } from '@testbro/text/catalogue'
import type { Language } from '@testbro/text/language'
import type { MetaFunction } from './framework.ts'
import { inOtherLanguage, languageOf } from './paths.ts'
import { titled } from './title.ts'

type Head = {
  title: string
  description?: string
  /** Left out of search engines: a list that somebody has searched or narrowed. */
  hidden?: boolean
  /** What of the address belongs to the page itself: its number. */
  search?: string
  /** The same as something that programs follow; paths. */
  feeds?: readonly { type: 'application/atom+xml' | 'application/feed+json'; title: string; path: string }[]
  /** A picture's path. */
  image?: string
  /** What it is, in the words of schema.org; addresses in it are whole. */
  data?: object
}
export type HeadOf<Loaded> = (
  text: Text,
  loaded: Loaded,
  at: { language: Language; origin: string; url: string },
) => Head

const locales = { sv: 'sv_SE', en: 'en_GB' }

/** What the page says of itself to search engines and to whoever is sent its address, beside its title. */
export const headed =
  <Loaded>(of: HeadOf<Loaded>): MetaFunction =>
  args => {
    const { data, location, matches } = args
    const language = languageOf(location.pathname)
    const text = textIn(language)
    const root = matches.find(match => match.id === 'root')?.data as { origin: string } | undefined
    const origin = root?.origin ?? ''
    const bare =
      titled<Loaded>((_, loaded) => of(text, loaded, { language, origin, url: '' }).title)(args) ?? []
    if (data === undefined) return bare
    const url = origin + location.pathname
    const head = of(text, data as Loaded, { language, origin, url })
    const own = head.search ?? ''
    const other = origin + inOtherLanguage(location.pathname)
    const [sv, en] = language === 'sv' ? [url, other] : [other, url]
    const alternate = (hrefLang: string, href: string) => ({
      tagName: 'link',
      rel: 'alternate',
      hrefLang,
      href: href + own,
    })
    const property = (name: string, content: string) => ({ property: `og:${name}`, content })
    return [
      ...bare,
      ...(head.description ? [{ name: 'description', content: head.description }] : []),
      ...(head.hidden
        ? [{ name: 'robots', content: 'noindex' }]
        : [
            { tagName: 'link', rel: 'canonical', href: url + own },
            alternate('sv', sv),
            alternate('en', en),
            alternate('x-default', sv),
          ]),
      ...(head.feeds ?? []).map(({ type, title, path }) => ({
        tagName: 'link',
        rel: 'alternate',
        type,
        title,
        href: origin + path,
      })),
      property('type', 'website'),
      property('site_name', text.ui.service),
      property('title', head.title),
      property('url', url + own),
      property('locale', locales[language]),
      ...(head.description ? [property('description', head.description)] : []),
      ...(head.image ? [property('image', origin + head.image)] : []),
      ...(head.data ? [{ 'script:ld+json': { '@context': 'https://schema.org', ...head.data } }] : []),
    ]
  }

/** The beginning of a text, for whoever shows only some of it. */
export const inShort = (text: string, most = 160) =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`
