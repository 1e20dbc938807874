import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Settings } from '../world/programs.ts'
import type { Place } from './place.ts'

/** Runs a program to its end, or until this process ends. Rejects when it does not succeed. */
export const run = async (program: string, args: string[]) => {
  const running = promisify(execFile)(program, args)
  const kill = () => running.child.kill('SIGKILL')
  process.once('exit', kill)
  return running.finally(() => process.off('exit', kill))
}

/** Starts one of the programs in programs/, which ends with the bench at the latest. */
export const startChild = (place: Place, name: string, settings: Settings, ...args: string[]) => {
  const file = fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url))
  const child = fork(file, args, { env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings } })
  const kill = () => child.kill('SIGKILL')
  place.atEnd(kill)
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The bench's program ${name} ended by itself (${code}).`)
  })
  ended.catch(() => {}) // it matters to whoever waits for a word
  return {
    pid: child.pid ?? 0,
    kill,
    /** The next word from it, after telling it `told`. Throws when it ends instead. */
    ask: async <Word>(told?: Record<string, unknown>): Promise<Word> => {
      const heard = once(child, 'message')
      if (told) child.send(told)
      const [word] = await Promise.race([heard, ended])
      return word as Word
    },
  }
}
