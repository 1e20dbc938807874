import { Readable } from 'node:stream'
import { barePicture, pictureKinds } from '@testbro/files/bare-picture'
import { contentDisposition } from '@testbro/files/content-disposition'
import type { FileStore } from '@testbro/files/file-store'
import { judgeFile } from '@testbro/files/judge-file'
import { judgePictureSize, pictureLimits } from '@testbro/rules/picture'
import type { Documents } from '../framework.server.ts'

type Scan = (open: () => Iterable<Uint8Array>) => Promise<'clean' | 'found' | 'not-scanned'>

/** Takes and hands out documents and pictures: judged by content, scanned where a scanner is configured, kept under random keys. */
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

  takePicture: async ({ name, bytes }) => {
    const judged = await judgeFile({ name, bytes }, pictureKinds, pictureLimits.megabytes)
    if ('refused' in judged) {
      const code = judged.refused === 'file-active' ? 'file-kind' : judged.refused
      return { refused: { code, limit: 'limit' in judged ? judged.limit : undefined } }
    }
    const kind = pictureKinds.find(known => known === judged.kind)
    const bare = kind && barePicture(kind, bytes)
    if (!bare) return { refused: { code: 'file-kind' } }
    const { width, height } = bare
    const wrong = judgePictureSize(bare)
    if (wrong) return { refused: wrong }
    if ((await scan(() => [bytes])) === 'found') return { refused: { code: 'file-kind' } }
    const { key, size, sha256 } = await store.keep(bare.bytes)
    return { kept: { key, sha256, type: judged.type, bytes: size, width, height } }
  },

  // shown inside our pages, and nothing but a picture if it is opened by itself
  show: async ({ key, type }) => {
    const bytes = await store.read(key)
    if (!bytes) return null
    return new Response(Readable.toWeb(bytes) as ReadableStream, {
      headers: { 'content-type': type, 'content-security-policy': "default-src 'none'; sandbox" },
    })
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
