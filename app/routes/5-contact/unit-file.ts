import { reading } from '@testbro/db/transaction'
import { handOut, readContactFile } from '../../contact-file.server.ts'
import type { LoaderArgs } from '../../framework.server.ts'
import { withLink } from '../../link.server.ts'

/** A file of the thread, for whoever holds a link of the contact. */
export const loader = async ({ params, request, context }: LoaderArgs) => {
  const file = await withLink({ context, request }, 'contact', params.contact, by =>
    reading(by, ({ db }) => readContactFile(db, params)),
  )
  return handOut(context, file)
}
