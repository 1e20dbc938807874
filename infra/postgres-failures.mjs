import { statfsSync } from 'node:fs'
import { diskIsFull, Instruction } from './instruction.mjs'

/** Nothing of the caller's language, time zone or PG* settings reaches the server; its log stays English. */
export const serverEnvironment = () => ({ PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' })

export function refuseFullDisk(folder, megabytes) {
  if (!statfsSync) return
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < megabytes * 1024 * 1024) throw new Instruction(diskIsFull(folder))
}

export function explainFailure(output, home, log) {
  if (/No space left on device|Disk quota exceeded/i.test(output)) return new Instruction(diskIsFull(home))
  if (/database files are incompatible|was initialized by PostgreSQL version/.test(output)) {
    return new Instruction(
      `The database in ${home} was made by another version of PostgreSQL. Start the version of Testbro that made it, or choose an empty folder: DATA_DIR=/path/to/folder npm start`,
    )
  }
  if (/could not create shared memory|could not create semaphores|Cannot allocate memory/.test(output)) {
    return new Instruction(
      'There is not enough memory to start PostgreSQL. Free at least 300 MB and start again.',
    )
  }
  const reason = output.split('\n').filter(line => /FATAL|PANIC|error:|Error:/.test(line))
  const last = (reason.at(-1) ?? output.trim().split('\n').at(-1) ?? '').trim()
  return new Instruction(
    `PostgreSQL did not start: ${last}.${log ? ` Its log is ${log}.` : ''} Mend that, or choose another folder: DATA_DIR=/path/to/folder npm start`,
  )
}
