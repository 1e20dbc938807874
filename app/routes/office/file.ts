import { findFile } from '@testbro/db/read/inquiries'
import { contentDisposition } from '@testbro/files/content-disposition'
import type { LoaderArgs } from '../../framework.server.ts'
import { notFound } from '../../visit.server.ts'
import { idIn } from './id.ts'
import { readOffice } from './office.server.ts'

/** A document as it was received, to be saved: never shown in the browser, and not at all when a virus was found. */
export const loader = async (args: LoaderArgs) => {
  const { file } = await readOffice(args, async ({ db }) => {
    const [inquiry, id] = [idIn(args.params.inquiry), idIn(args.params.file)]
    return { file: inquiry && id ? await findFile(db, inquiry, id) : undefined }
  })
  if (!file || file.scan === 'found') throw notFound()
  const bytes = await args.context.files.read(file.key)
  if (!bytes) throw notFound()
  return new Response(streamOf(bytes), {
    headers: {
      'content-type': file.type,
      'content-disposition': contentDisposition(file.name),
      'content-security-policy': 'sandbox',
      'cache-control': 'no-store',
    },
  })
}

/** Read no faster than it is taken; a reader that goes away ends the reading. */
const streamOf = (bytes: AsyncIterable<Uint8Array<ArrayBuffer>>) => {
  const chunks = bytes[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(out) {
      const next = await chunks.next()
      if (next.done) out.close()
      else out.enqueue(next.value)
    },
    async cancel() {
      await chunks.return?.()
    },
  })
}
