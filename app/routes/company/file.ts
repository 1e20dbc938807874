import { Readable } from 'node:stream'
import { isUuid } from '@testbro/db/by'
import { findFile } from '@testbro/db/read/inquiries'
import { reading } from '@testbro/db/transaction'
import { contentDisposition } from '@testbro/files/content-disposition'
import type { LoaderArgs } from '../../framework.server.ts'
import { asSignedIn, notFound } from '../../visit.server.ts'

/** A document the company sent, to save and never to show: nothing in it runs here. One with malicious code stays where it is. */
export const loader = async (args: LoaderArgs) => {
  const { company = '', inquiry = '', file = '' } = args.params
  const found = await asSignedIn(args, session =>
    reading({ as: 'company', session, company, inquiry }, async ({ db }) =>
      isUuid(file) ? findFile(db, inquiry, file) : undefined,
    ),
  )
  if (!found || found.scan === 'found') throw notFound()
  const bytes = await args.context.files.read(found.key)
  if (!bytes) throw notFound()
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: {
      'content-type': found.type,
      'content-disposition': contentDisposition(found.name),
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
