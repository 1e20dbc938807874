import { findPicture } from '@testbro/db/read/entries'
import type { Inside } from '@testbro/db/transaction'
import type { LoaderArgs } from './framework.server.ts'
import { idIn } from './id.ts'
import { notFound } from './visit.server.ts'

type Named = LoaderArgs['params']
type Found = { id: string; key: string; type: string }

/** The picture that an address names, of an environment of whoever asks. */
export const readPicture = async (db: Inside['db'], { environment, picture }: Named) => {
  const [of, id] = [idIn(environment), idIn(picture)]
  return of === null || id === null ? undefined : findPicture(db, of, id)
}

/** Shows it. An address never shows another picture, so whoever has it need not fetch it again. */
export const showPicture = async (
  { context, request }: Pick<LoaderArgs, 'context' | 'request'>,
  picture: Found | undefined,
  cacheControl: string,
) => {
  if (!picture) throw notFound()
  const tag = `"${picture.id}"`
  const headers = { etag: tag, 'cache-control': cacheControl }
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map(one => one.trim().replace(/^W\//, ''))
  if (known.includes(tag) || known.includes('*')) return new Response(null, { status: 304, headers })
  const shown = await context.documents.show(picture)
  if (!shown) throw notFound()
  for (const [name, value] of Object.entries(headers)) shown.headers.set(name, value)
  return shown
}
