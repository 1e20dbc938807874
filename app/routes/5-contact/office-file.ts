import { handOut, readContactFile } from '../../contact-file.server.ts'
import type { LoaderArgs } from '../../framework.server.ts'
import { readOffice } from '../../office.server.ts'

/** A file of the thread, for the office. */
export const loader = async (args: LoaderArgs) => {
  const { file } = await readOffice(args, async ({ db }) => ({
    file: await readContactFile(db, args.params),
  }))
  return handOut(args.context, file)
}
