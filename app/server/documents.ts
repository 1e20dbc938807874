import { Readable } from 'node:stream'
import { contentDisposition } from '@testbro/files/content-disposition'
import type { FileStore } from '@testbro/files/file-store'
import { judgeFile } from '@testbro/files/judge-file'
import type { Documents } from '../framework.server.ts'

type Scan = (open: () => Iterable<Uint8Array>) => Promise<'clean' | 'found' | 'not-scanned'>

/** Takes and hands out documents: judged by content, scanned where a scanner is configured, kept under random keys. */
export const openDocuments = (store: FileStore, scan: Scan): Documents => ({
  take: async ({ name, bytes }) => {
    const judged = await judgeFile({ name, bytes }, ['pdf'])
    if ('refused' in judged) {
      const code = judged.refused === 'file-active' ? 'file-kind' : judged.refused
      return { refused: code, limit: 'limit' in judged ? judged.limit : undefined }
    }
    const scanned = await scan(() => [bytes])
    if (scanned === 'found') return { refused: 'file-kind' }
    const { key, size, sha256 } = await store.keep(bytes)
    return { kept: { key, name: judged.name, type: judged.type, bytes: size, sha256, scan: scanned } }
  },

  remove: key => store.remove(key),

  // never shown by the browser inside our origin: always an attachment, and sandboxed if it is opened all the same
  download: async ({ key, name, type, scan: scanned }) => {
    const bytes = scanned === 'found' ? undefined : await store.read(key)
    if (!bytes) return null
    return new Response(Readable.toWeb(bytes) as ReadableStream, {
      headers: {
        'content-type': type,
        'content-disposition': contentDisposition(name),
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
      },
    })
  },
})
