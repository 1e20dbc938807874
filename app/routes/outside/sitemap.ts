import type { LoaderArgs } from '../../framework.server.ts'
import { readSitemap, xmlHeaders } from './sitemap.server.ts'

export const loader = async ({ context }: LoaderArgs) =>
  new Response(await readSitemap(context.config.publicOrigin), { headers: xmlHeaders })
