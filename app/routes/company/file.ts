import { isUuid } from '@testbro/db/by'
import { findFile } from '@testbro/db/read/inquiries'
import { reading } from '@testbro/db/transaction'
import type { LoaderArgs } from '../../framework.server.ts'
import { asSignedIn, notFound } from '../../visit.server.ts'

/** A document the company sent, to save and never to show. */
export const loader = async (args: LoaderArgs) => {
  const { company = '', inquiry = '', file = '' } = args.params
  const found = await asSignedIn(args, session =>
    reading({ as: 'company', session, company, inquiry }, async ({ db }) =>
      isUuid(file) ? findFile(db, inquiry, file) : undefined,
    ),
  )
  const download = found && (await args.context.documents.download(found))
  if (!download) throw notFound()
  return download
}
