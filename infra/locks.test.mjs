import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { alone, noteInLock, releaseLock, takeLock } from './locks.mjs'
import { noteProcess, stillRuns } from './processes.mjs'

const folder = mkdtempSync(join(tmpdir(), 'testbro-locks-'))
afterAll(() => rmSync(folder, { recursive: true }))

let number = 0
const newLock = () => join(folder, `lock-${++number}`)

const sleeper = () => spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' })
const end = async child => {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

test('a lock of a process that runs is answered with what that process wrote', async () => {
  const child = sleeper()
  const lock = newLock()
  writeFileSync(lock, JSON.stringify({ ...noteProcess(child.pid), origin: 'http://localhost:3000' }))
  expect(takeLock(lock)).toMatchObject({ pid: child.pid, origin: 'http://localhost:3000' })
  await end(child)
})

test('a lock of a process that was killed is taken over, and what it left is handed on', async () => {
  const child = sleeper()
  const lock = newLock()
  writeFileSync(lock, JSON.stringify({ ...noteProcess(child.pid), programs: ['web'] }))
  await end(child)
  const left = []
  expect(takeLock(lock, {}, holder => left.push(...holder.programs))).toBeUndefined()
  expect(left).toEqual(['web'])
  expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBe(process.pid)
})

test('a process that inherited the number of a dead one is not taken for it', () => {
  const lock = newLock()
  writeFileSync(lock, JSON.stringify({ pid: process.pid, began: 'another time' }))
  expect(stillRuns({ pid: process.pid, began: 'another time' })).toBe(false)
  expect(takeLock(lock)).toBeUndefined()
})

test('a damaged lock is taken over', () => {
  const lock = newLock()
  writeFileSync(lock, '{"pid":')
  expect(takeLock(lock)).toBeUndefined()
})

test('facts are added to a lock, and its holder alone removes it', () => {
  const lock = newLock()
  takeLock(lock, { origin: 'a' })
  noteInLock(lock, { programs: [] })
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({
    origin: 'a',
    programs: [],
    pid: process.pid,
  })
  releaseLock(lock)
  expect(existsSync(lock)).toBe(false)
})

test('work done alone leaves no lock behind, also when it fails', async () => {
  const lock = newLock()
  await expect(alone(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(lock)).toBe(false)
})
