import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const lineOf = (status: string, name: string) =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024

/** Megabytes that a process has in memory: all of it, and what is its own alone; NaN where the system does not tell. */
export const memoryOf = (pid: number): { all: number; own: number } => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return { all: lineOf(status, 'VmRSS'), own: lineOf(status, 'RssAnon') }
  } catch {
    return { all: Number.NaN, own: Number.NaN }
  }
}

const socketsOf = (pid: string) => {
  try {
    return readdirSync(`/proc/${pid}/fd`).map(fd => readlinkSync(`/proc/${pid}/fd/${fd}`))
  } catch {
    return []
  }
}

/** The process of this machine that listens on a port, if it can be seen. */
export const listenerOn = (port: number): number | undefined => {
  try {
    const here = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
    const listening = '0A'
    const row = readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .map(line => line.trim().split(/\s+/))
      .find(([, local, , state]) => local?.endsWith(here) && state === listening)
    const pid = readdirSync('/proc').find(
      name => /^\d+$/.test(name) && socketsOf(name).includes(`socket:[${row?.[9]}]`),
    )
    return pid === undefined ? undefined : Number(pid)
  } catch {
    return undefined
  }
}
