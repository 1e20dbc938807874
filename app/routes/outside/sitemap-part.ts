import type { LoaderArgs } from '../../framework.server.ts'
import { notFound } from '../../visit.server.ts'
import { readSitemapPart, xmlHeaders } from './sitemap.server.ts'

export const loader = async ({ params, context }: LoaderArgs) => {
  const [, part] = /^(\d{1,4})\.xml$/.exec(params['part'] ?? '') ?? []
  const said = part === undefined ? null : await readSitemapPart(context.config.publicOrigin, Number(part))
  if (said === null) throw notFound()
  return new Response(said, { headers: xmlHeaders })
}
