import { findFile } from '@testbro/db/read/inquiries'
import type { LoaderArgs } from '../../framework.server.ts'
import { idIn } from '../../id.ts'
import { readOffice } from '../../office.server.ts'
import { notFound } from '../../visit.server.ts'

/** A document as it was received, to be saved: never shown in the browser, and not at all when a virus was found. */
export const loader = async (args: LoaderArgs) => {
  const { file } = await readOffice(args, async ({ db }) => {
    const [inquiry, id] = [idIn(args.params.inquiry), idIn(args.params.file)]
    return { file: inquiry && id ? await findFile(db, inquiry, id) : undefined }
  })
  const download = file && (await args.context.documents.download(file))
  if (!download) throw notFound()
  return download
}
