import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDisk } from './disk.ts'

let parent: string
let root: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'testbro-files-'))
  root = join(parent, 'files')
})
afterEach(() => rm(parent, { recursive: true, force: true }))

const bytes = Buffer.from('%PDF-1.7 påhittat')
async function whole(stream: AsyncIterable<Uint8Array> | undefined): Promise<string | undefined> {
  if (!stream) return undefined
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('what is kept can be read back, whole or in pieces, until it is removed', async () => {
  const disk = openDisk(root)
  const kept = await disk.keep(bytes)
  expect(kept).toMatchObject({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  expect(await whole(await disk.read(kept.key))).toBe(bytes.toString())
  async function* pieces() {
    yield bytes.subarray(0, 5)
    yield bytes.subarray(5)
  }
  const again = await disk.keep(pieces())
  expect(again.sha256).toBe(kept.sha256)
  expect(again.key).not.toBe(kept.key)
  await disk.remove(kept.key)
  await disk.remove(kept.key)
  expect(await disk.read(kept.key)).toBeUndefined()
  expect(await whole(await disk.read(again.key))).toBe(bytes.toString())
})

test('a key tells nothing, and only this user can read the file', async () => {
  const { key } = await openDisk(root).keep(bytes)
  expect(key).toMatch(/^[0-9a-f]{64}$/)
  expect((await stat(join(root, key.slice(0, 2), key))).mode & 0o777).toBe(0o600)
  expect((await stat(join(root, key.slice(0, 2)))).mode & 0o777).toBe(0o700)
})

test.each([
  '../secret',
  '..%2fsecret',
  '/etc/passwd',
  '',
  'a'.repeat(64),
  'A'.repeat(64),
  `${'0'.repeat(64)}\n`,
  '0'.repeat(65),
])('the key %j reads nothing and removes nothing', async key => {
  const disk = openDisk(root)
  await disk.keep(bytes)
  await writeFile(join(parent, 'secret'), 'secret')
  expect(await disk.read(key)).toBeUndefined()
  await disk.remove(key)
  expect((await stat(join(parent, 'secret'))).size).toBe(6)
})

test('a link laid in the folder is not followed', async () => {
  const disk = openDisk(root)
  const { key } = await disk.keep(bytes)
  await writeFile(join(parent, 'secret'), 'secret')
  await disk.remove(key)
  await symlink(join(parent, 'secret'), join(root, key.slice(0, 2), key))
  expect(await disk.read(key)).toBeUndefined()
})

test('nothing is left of a file whose bytes stop coming', async () => {
  async function* broken() {
    yield bytes
    throw new Error('The sender left.')
  }
  await expect(openDisk(root).keep(broken())).rejects.toThrow('The sender left.')
  const names = await readdir(root, { recursive: true, withFileTypes: true })
  expect(names.filter(entry => entry.isFile())).toEqual([])
})

test('what a crash left half-written is removed when it is old, and nothing else is', async () => {
  const disk = openDisk(root)
  expect(await disk.removeUnfinished(new Date())).toBe(0)
  const { key } = await disk.keep(bytes)
  const before = new Date('2026-11-19T12:00:00Z')
  for (const [name, at] of [
    ['old', '2026-11-19T11:59:00Z'],
    ['young', '2026-11-19T12:01:00Z'],
  ] as const) {
    await writeFile(join(root, 'unfinished', name), 'half')
    await utimes(join(root, 'unfinished', name), new Date(at), new Date(at))
  }
  expect(await disk.removeUnfinished(before)).toBe(1)
  expect(await readdir(join(root, 'unfinished'))).toEqual(['young'])
  expect(await disk.read(key)).toBeDefined()
})
