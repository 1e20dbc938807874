import { createHash, randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { FileStore, KeptFile } from './file-store.ts'

/** Removes what a crash left half-written before `before`; returns how many. */
export type DiskStore = FileStore & { removeUnfinished(before: Date): Promise<number> }

/** Keeps files in a folder, readable by this user only. The folder is made when the first file comes. */
export function openDisk(root: string): DiskStore {
  const unfinished = join(root, 'unfinished')
  const folderOf = (key: string) => join(root, key.slice(0, 2))

  async function keep(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<KeptFile> {
    const key = randomBytes(32).toString('hex')
    const folder = folderOf(key)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await mkdir(unfinished, { recursive: true, mode: 0o700 })
    const temporary = join(unfinished, key)
    try {
      const written = await write(temporary, bytes instanceof Uint8Array ? [bytes] : bytes)
      await rename(temporary, join(folder, key))
      // A rename is only lasting when the folders that name it are.
      await sync(folder)
      await sync(root)
      return { key, ...written }
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  return {
    keep,

    async read(key): Promise<Readable | undefined> {
      if (!isKey(key)) return undefined
      try {
        const handle = await open(join(folderOf(key), key), constants.O_RDONLY | constants.O_NOFOLLOW)
        return handle.createReadStream()
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },

    async remove(key) {
      if (!isKey(key)) return
      await rm(join(folderOf(key), key), { force: true })
    },

    async removeUnfinished(before) {
      const names = await readdir(unfinished).catch(error => {
        if (isMissing(error)) return []
        throw error
      })
      let removed = 0
      for (const path of names.map(name => join(unfinished, name))) {
        const found = await stat(path).catch(() => undefined)
        if (!found || found.mtime >= before) continue
        await rm(path, { force: true })
        removed++
      }
      return removed
    },
  }
}

async function write(path: string, bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256')
  let size = 0
  const handle = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of bytes) {
      hash.update(chunk)
      size += chunk.byteLength
      await handle.writeFile(chunk)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { size, sha256: hash.digest('hex') }
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function isKey(key: string): boolean {
  return /^[0-9a-f]{64}$/.test(key)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP')
}
