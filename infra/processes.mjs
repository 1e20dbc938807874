import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * What runs under a process id: its command line and a mark of when it began, which tells it from a later
 * process that was given the same id. Undefined when nothing runs there; a dead child nobody has collected
 * counts as nothing.
 */
export function findProcess(pid) {
  if (!Number.isInteger(pid) || pid < 1) return undefined
  return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid)
}

function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean)
    return { command, began: fields[19] }
  } catch {
    return undefined
  }
}

function fromPs(pid) {
  try {
    const ps = column =>
      execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim()
    if (ps('state').startsWith('Z')) return undefined
    return { command: ps('command').split(' '), began: ps('lstart') }
  } catch {
    return undefined
  }
}

/** How a process is written down so that it can be recognised after a restart. */
export const noteProcess = pid => ({ pid, began: findProcess(pid)?.began })

/** Whether the process that was written down still runs, not another that inherited its id. */
export function stillRuns(note) {
  const found = findProcess(note?.pid)
  return found !== undefined && found.began === note.began
}

/** Signals a process and waits until it is gone. Returns whether it went within the time (ms). */
export async function stopProcess(note, signal, withinMs) {
  if (!stillRuns(note)) return true
  try {
    process.kill(note.pid, signal)
  } catch {
    return !stillRuns(note)
  }
  const latest = Date.now() + withinMs
  while (Date.now() < latest) {
    if (!stillRuns(note)) return true
    await pause(50)
  }
  return !stillRuns(note)
}
