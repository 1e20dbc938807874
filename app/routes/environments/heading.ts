import { sectors } from '@testbro/rules/sector'
import type { Text } from '@testbro/text/catalogue'
import type { List } from './list.server.ts'
import { countChosen } from './search.ts'

type Region = { name: string } | null

/** What a list holds, as its heading. */
export const headingOf = ({ environments }: Text, { searched, count, regions }: List, region: Region) => {
  const [chosen, ...more] = searched.chosen.sector
  const sector = more.length > 0 ? null : (sectors.find(known => known === chosen) ?? null)
  const isChosen = countChosen(searched) > (sector === null ? 0 : 1)
  const place = region?.name ?? regions.filter(one => one.count > 0).length
  return environments.heading({ q: searched.q, sector, count, place, chosen: isChosen })
}

/** The same as the page's title: with its page, and whose it is where the heading does not say so. */
export const titleOf = (text: Text, list: List, region: Region) => {
  const { page } = list.searched
  const heading = headingOf(text, list, region)
  const parts = [
    heading,
    page > 1 && text.environments.page(page),
    region && !heading.includes(region.name) && region.name,
  ]
  return parts.filter(Boolean).join(' – ')
}
