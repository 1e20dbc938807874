import { aboutIn } from '../../environment-about.ts'
import type { HeadOf } from '../../head.ts'
import { pathsIn } from '../../paths.ts'
import { titleOf } from './heading.ts'
import type { List } from './list.server.ts'
import type { Region } from './list.tsx'
import { isNarrowed } from './search.ts'

type Loaded = { list: List; region?: Region }

const feedsOf = (
  { slug }: { slug: string },
  title: string,
  { atomFeed, jsonFeed }: Pick<ReturnType<typeof pathsIn>, 'atomFeed' | 'jsonFeed'>,
) =>
  [
    { type: 'application/atom+xml', title: `${title} (Atom)`, path: atomFeed(slug) },
    { type: 'application/feed+json', title: `${title} (JSON Feed)`, path: jsonFeed(slug) },
  ] as const

/** A list is kept by search engines as it stands; what somebody has searched for, narrowed or sorted is not. */
export const listHead: HeadOf<Loaded> = (text, { list, region = null }, { language, origin, url }) => {
  const { searched, environments, from } = list
  const { page, sort, compared } = searched
  const paths = pathsIn(language)
  return {
    title: titleOf(text, list, region),
    description: text.environments.description(region?.name ?? null),
    hidden: isNarrowed(searched) || sort !== null || compared.length > 0 || list.doubts.length > 0,
    search: page > 1 ? `?page=${page}` : '',
    feeds: region === null ? [] : feedsOf(region, text.environments.listName(region.name), paths),
    data: {
      '@type': 'ItemList',
      '@id': url,
      name: text.environments.listName(region?.name ?? null),
      numberOfItems: list.count,
      itemListElement: environments.map((environment, index) => ({
        '@type': 'ListItem',
        position: from + index,
        name: environment.name,
        description: aboutIn(language, environment).first || undefined,
        url: origin + paths.environment(environment.slug, environment.id),
      })),
    },
  }
}
