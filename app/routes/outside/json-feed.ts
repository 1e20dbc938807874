import type { LoaderArgs } from '../../framework.server.ts'
import { readFeed } from './feed.server.ts'

/** A region's newest environments as a JSON Feed 1.1. */
export const loader = async ({ params, request, context }: LoaderArgs) => {
  const { language, title, author, home, json, items } = await readFeed({ params, request, context })
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: json,
    language,
    authors: [{ name: author }],
    items: items.map(({ id, url, title, summary, host, sector, publishedAt, changedAt }) => ({
      id,
      url,
      title,
      summary,
      content_text: summary || title,
      date_published: publishedAt,
      date_modified: changedAt,
      authors: [{ name: host }],
      tags: [sector],
    })),
  }
  return new Response(JSON.stringify(feed), { headers: { 'content-type': 'application/feed+json' } })
}
