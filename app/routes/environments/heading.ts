import type { Text } from '@testbro/text/catalogue'
import type { List } from './list.server.ts'

type Region = { name: string } | null

/** What a list holds, as its heading. */
export const headingOf = ({ environments }: Text, { searched, count, regions }: List, region: Region) =>
  environments.heading({ ...searched, count, place: region?.name ?? regions })

/** The same as the page's title: with its page, and whose it is where the heading does not say so. */
export const titleOf = (text: Text, list: List, region: Region) => {
  const { page, q } = list.searched
  const parts = [
    headingOf(text, list, region),
    page > 1 && text.environments.page(page),
    (q !== '' || list.count === 0) && region?.name,
  ]
  return parts.filter(Boolean).join(' – ')
}
