import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './child.ts'
import { median } from './pairs.ts'
import { replay } from './replay.ts'
import { forPgbench, type Script } from './script.ts'

/** `each` transactions for every client, taken from `scripts` by chance; they are numbered from `first` on. */
export type Drive = { url: string; clients: number; each: number; first: number; scripts: readonly Script[] }

/** Transactions per second while every client was at work, and each script's median time (ms). */
export type Driven = { perSecond: number; ms: number[] }

/** `caveat` is what has to be said of its figures. */
type Driver = { name: string; caveat: string; drive: (drive: Drive) => Promise<Driven> }

const isPgbench = async (path: string) => {
  const { stdout } = await run(path, ['--version']).catch(() => ({ stdout: '' }))
  return Number(/(\d+)/.exec(stdout)?.[1] ?? 0) >= 14 // the first that can send begin and opener as one message
}

const findPgbench = async (): Promise<string | undefined> => {
  for (const path of ['pgbench', ...globSync('/usr/lib/postgresql/*/bin/pgbench')])
    if (await isPgbench(path)) return path
  return undefined
}

/** pgbench where the machine has it, or else a client of Node's that sends the same: slower, so its figures flatter. */
export const findDriver = async (): Promise<Driver> => {
  const path = await findPgbench()
  if (path === undefined) return { name: 'plain pg', caveat: ' (no pgbench here: flattering)', drive: replay }
  return { name: 'pgbench', caveat: '', drive: driven => driveWith(path, driven) }
}

const driveWith = async (path: string, asked: Drive): Promise<Driven> => {
  const { url, clients, each, first, scripts } = asked
  const home = mkdtempSync(join(tmpdir(), 'testbro-pgbench-'))
  try {
    const files = scripts.map((script, at) => {
      const { text, bound } = forPgbench(script, `of${at}_`)
      const file = join(home, `${at}.sql`)
      writeFileSync(file, text)
      return { file, bound: Object.entries(bound) }
    })
    const told = [['k', -1], ['first', first], ['clients', clients], ...files.flatMap(({ bound }) => bound)]
    const args = [
      '-n',
      '-M',
      'prepared',
      '-c',
      `${clients}`,
      '-t',
      `${each}`,
      '-l',
      `--log-prefix=${join(home, 'log')}`,
    ]
    const given = told.flatMap(([name, value]) => ['-D', `${name}=${value}`])
    await run(path, [...args, ...given, ...files.flatMap(({ file }) => ['-f', file]), url]).catch(
      ({ stderr }) => {
        throw new Error(`pgbench did not succeed: ${stderr}`) // its command line, which the other message shows, has a password
      },
    )
    const log = readdirSync(home).filter(name => name.startsWith('log.'))
    return fromLog(log.map(name => readFileSync(join(home, name), 'utf8')).join(''), asked)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/**
 * A line a transaction: client, number, µs, script, and when it ended in seconds and µs. A client's first ones warm its connection and
 * are not counted, nor are the last, when others have finished.
 */
const fromLog = (log: string, { clients, each, scripts }: Drive): Driven => {
  const lines = log
    .trim()
    .split('\n')
    .map(line => line.split(' ').map(Number))
  const all = lines.map(([client = 0, n = 0, took = 0, script = 0, s = 0, us = 0]) => {
    return { client, n, script, ms: took / 1_000, at: s + us / 1e6 }
  })
  const warm = all.filter(({ n }) => n >= Math.min(20, each / 5))
  const ofClients = Array.from({ length: clients }, (_, one) =>
    warm.filter(({ client }) => client === one).map(({ at }) => at),
  )
  const allWarm = Math.max(...ofClients.map(ends => Math.min(...ends)))
  const oneDone = Math.min(...ofClients.map(ends => Math.max(...ends)))
  const ends = all.map(({ at }) => at)
  const [from, to] = allWarm < oneDone ? [allWarm, oneDone] : [Math.min(...ends), Math.max(...ends)]
  return {
    perSecond: ends.filter(at => at > from && at <= to).length / (to - from),
    ms: scripts.map((_, one) => median(warm.filter(({ script }) => script === one).map(({ ms }) => ms))),
  }
}
