import type { LoaderArgs } from '../../framework.server.ts'
import { type Feed, readFeed } from './feed.server.ts'
import { inXml, xmlHead } from './xml.ts'

const epoch = '1970-01-01T00:00:00.000Z'

const entryOf = ({ id, url, title, summary, host, sector, publishedAt, changedAt }: Feed['items'][number]) =>
  [
    '  <entry>',
    `    <id>${inXml(id)}</id>`,
    `    <title>${inXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${inXml(url)}"/>`,
    `    <published>${publishedAt}</published>`,
    `    <updated>${changedAt}</updated>`,
    `    <author><name>${inXml(host)}</name></author>`,
    `    <category term="${inXml(sector)}"/>`,
    `    <summary>${inXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n')

/** A region's newest environments as Atom (RFC 4287). */
export const loader = async ({ params, request, context }: LoaderArgs) => {
  const { language, title, author, home, atom, items } = await readFeed({ params, request, context })
  const updated =
    items
      .map(({ changedAt }) => changedAt)
      .toSorted()
      .at(-1) ?? epoch
  const feed = [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${inXml(atom)}</id>`,
    `  <title>${inXml(title)}</title>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${inXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${inXml(atom)}"/>`,
    `  <link rel="alternate" type="text/html" href="${inXml(home)}"/>`,
    ...items.map(entryOf),
    '</feed>',
    '',
  ].join('\n')
  return new Response(xmlHead + feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
