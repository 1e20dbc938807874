import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'
import { Instruction } from './instruction.mjs'
import { noteProcess, stopProcess } from './processes.mjs'
import { run } from './run.mjs'

const testbro = join(root, 'app', 'server', 'testbro.ts')

/** How long web and worker get to finish what they do after SIGTERM. */
const drainMs = 15_000

/** Runs a testbro command to its end and returns what it printed; what it says on failure is shown as it is. */
export async function runTestbro(node, args, { env, signal }) {
  const { code, stdout, output } = await run(node, [testbro, ...args], { cwd: root, env, signal })
  if (code === 0) return stdout
  throw new Instruction(
    `${output.trim()}\n\ntestbro ${args.join(' ')} did not succeed. Mend what is said above and start again.`,
  )
}

/**
 * Starts `testbro web` or `testbro worker`. It is in a process group of its own, so that Ctrl-C reaches it only as
 * the SIGTERM it drains on. Its log goes to the data folder.
 */
export function startProgram(node, verb, env, dir) {
  const log = join(dir, 'logs', `${verb}.log`)
  mkdirSync(join(dir, 'logs'), { recursive: true })
  const file = openSync(log, 'w', 0o600)
  const child = spawn(node, [testbro, verb], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', file, file],
  })
  closeSync(file)
  const ended = new Promise(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
  })
  return { verb, log, note: noteProcess(child.pid), ended }
}

/** The sentence for a program that ended by itself, with the last it said. */
export function explainEnd({ verb, log }, how) {
  const last = readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n')
  return new Instruction(`${last}\n\ntestbro ${verb} ended by itself (${how}). Its log is ${log}.`)
}

/** Lets programs finish and ends them; one that takes longer than the drain time is killed. */
export async function drain(notes) {
  await Promise.all(
    notes.map(async note => {
      if (!(await stopProcess(note, 'SIGTERM', drainMs))) await stopProcess(note, 'SIGKILL', 2_000)
    }),
  )
}
