import type { Readable } from 'node:stream'

/** What is known of bytes that were kept: `key` is random and says nothing, `sha256` is in hex. */
export type KeptFile = { key: string; size: number; sha256: string }

/** Where uploaded files are kept, by random keys. Who may read which file is not decided here. */
export type FileStore = {
  /** Resolves when the bytes would survive a power cut. Rejects, and keeps nothing, if they cannot all be written. */
  keep(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<KeptFile>
  /** The file's bytes, or undefined if there is no such file or the key is no key. */
  read(key: string): Promise<Readable | undefined>
  /** Removes the file; nothing happens if it is already gone. */
  remove(key: string): Promise<void>
}
