import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { noteProcess, stillRuns } from './processes.mjs'

/**
 * Takes a lock file for this process, with what else is to be known about it. Returns undefined when taken, or
 * what the running holder wrote. `left` receives what a holder that is gone had written.
 */
export function takeLock(file, facts = {}, left = () => {}) {
  mkdirSync(dirname(file), { recursive: true })
  for (;;) {
    const making = write(`${file}.${process.pid}`, { ...noteProcess(process.pid), ...facts })
    try {
      // A link appears whole or not at all, so nobody reads a half-written lock and takes it for a stale one.
      linkSync(making, file)
      return undefined
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    } finally {
      rmSync(making, { force: true })
    }
    const holder = readLock(file)
    if (holder && stillRuns(holder)) return holder
    if (holder) left(holder)
    rmSync(file, { force: true })
  }
}

/** Adds facts to a lock this process holds. */
export function noteInLock(file, facts) {
  renameSync(write(`${file}.${process.pid}`, { ...readLock(file), ...facts }), file)
}

function write(file, facts) {
  writeFileSync(file, JSON.stringify(facts), { mode: 0o600 })
  return file
}

export function releaseLock(file) {
  if (readLock(file)?.pid === process.pid) rmSync(file, { force: true })
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Does the work alone: waits for another process that does the same, and calls `waiting` once if it must. */
export async function alone(file, work, waiting = () => {}) {
  let told = false
  while (takeLock(file)) {
    if (!told) waiting()
    told = true
    await pause(200)
  }
  try {
    return await work()
  } finally {
    releaseLock(file)
  }
}
