import { listNewestEnvironments } from '@testbro/db/read/open-data'
import { findRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { textIn } from '@testbro/text/catalogue'
import type { LoaderArgs } from '../../framework.server.ts'
import { pathsIn } from '../../paths.ts'
import { languageIn, notFound } from '../../visit.server.ts'

const most = 100

/** What a region's feeds hold: its newest environments, in the language of the address, with whole addresses. */
export const readFeed = async ({
  params,
  request,
  context,
}: Pick<LoaderArgs, 'params' | 'request' | 'context'>) => {
  const language = languageIn(request)
  const slug = params['region'] ?? ''
  const { region, rows } = await reading({ as: 'visitor' }, async ({ db }) => ({
    region: await findRegion(db, slug),
    rows: await listNewestEnvironments(db, slug, most),
  }))
  if (!region) throw notFound()
  const origin = context.config.publicOrigin
  const paths = pathsIn(language)
  const { frame, environments } = textIn(language)
  return {
    language,
    title: `${frame.environments} – ${region.name}`,
    author: region.officeName,
    home: origin + paths.environments(slug),
    json: origin + paths.jsonFeed(slug),
    atom: origin + paths.atomFeed(slug),
    items: rows.map(row => ({
      id: `urn:uuid:${row.id}`,
      url: origin + paths.environment(slug, row.id),
      title: row.name,
      summary: (language === 'en' ? row.aboutEn || row.aboutSv : row.aboutSv || row.aboutEn).trim(),
      host: row.host,
      sector: environments.sectors[row.sector as keyof typeof environments.sectors],
      publishedAt: row.publishedAt.toISOString(),
      changedAt: row.changedAt.toISOString(),
    })),
  }
}
export type Feed = Awaited<ReturnType<typeof readFeed>>
