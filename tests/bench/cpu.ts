import { readFileSync } from 'node:fs'

const msPerTick = 10 // Linux counts in hundredths of a second for every program

/** CPU time (ms) that a process has used so far, its own and the system's for it; NaN where the system does not tell. */
export const cpuOf = (pid: number): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // the name stands in parentheses and may itself hold spaces and parentheses
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * msPerTick
  } catch {
    return Number.NaN
  }
}
