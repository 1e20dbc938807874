import { pageAt } from '../page-at.ts'
import { urlFits } from '../request-limits.ts'

/** A public page's address, said in one way; `region` is the slug of the region it shows, null when it shows several. */
export type PageKey = { key: string; region: string | null }

/** What is asked after the path, in one order and without what is empty, so that the same page is kept once. */
const inOrder = (search: string) => {
  const asked = [...new URLSearchParams(search)].filter(([, value]) => value !== '')
  asked.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  return new URLSearchParams(asked).toString()
}

/** The address without differences that make no other page; undefined when it asks for words, which are never the same. */
export const keyOf = (url: string): string | undefined => {
  const at = url.indexOf('?')
  if (at < 0) return url
  const search = inOrder(url.slice(at + 1))
  if (search === '') return url.slice(0, at)
  return /(^|&)q=/.test(search) ? undefined : `${url.slice(0, at)}?${search}`
}

/** Whether the page at a key is public, and whose it is; null for all others. */
export const publicPageAt = (key: string): PageKey | null => {
  const [path = ''] = key.split('?')
  if (!path.startsWith('/') || path.endsWith('.data') || !urlFits(key)) return null
  const found = pageAt(path)
  if (found?.page.kind !== 'public') return null
  return { key, region: found.params['region'] ?? null }
}
