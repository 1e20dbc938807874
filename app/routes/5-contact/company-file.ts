import { reading } from '@testbro/db/transaction'
import { handOut, readContactFile } from '../../contact-file.server.ts'
import type { LoaderArgs } from '../../framework.server.ts'
import { asSignedIn } from '../../visit.server.ts'

/** A file of the thread, for the company. */
export const loader = async (args: LoaderArgs) => {
  const { company = '', inquiry = '' } = args.params
  const file = await asSignedIn(args, session =>
    reading({ as: 'company', session, company, inquiry }, ({ db }) => readContactFile(db, args.params)),
  )
  return handOut(args.context, file)
}
