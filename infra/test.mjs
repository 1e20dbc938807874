import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { bootstrap, root, toolEnvironment } from './bootstrap.mjs'
import { fromSystem, Instruction, surviveClosedOutput } from './instruction.mjs'
import { startTestDatabase, stopTestDatabase, testDir } from './test-database.mjs'
import { steps } from './test-steps.mjs'

surviveClosedOutput()
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort())

const results = []
let started
try {
  const chosen = choose(process.argv.slice(2))
  const node = await bootstrap(stop)
  for (const step of chosen) if (!stop.signal.aborted) results.push(await take(step, node))
} catch (error) {
  explain(error)
  results.push({ name: 'start', passed: 0, failed: 1, seconds: 0 })
} finally {
  await stopTestDatabase()
}
if (stop.signal.aborted) results.push({ name: 'interrupted', passed: 0, failed: 1, seconds: 0 })
process.exitCode = summarise() === 0 ? 0 : 1

/** `--fast`: the steps without database and browser. `--only <step>`: that one. */
function choose([option, name]) {
  if (option === undefined) return steps.filter(({ slow }) => !slow)
  if (option === '--fast') return steps.filter(({ fast }) => fast)
  const chosen = option === '--only' && steps.filter(step => step.name === name)
  if (chosen && chosen.length > 0) return chosen
  throw new Instruction(`Say --fast, or --only and one of: ${steps.map(step => step.name).join(', ')}`)
}

async function take(step, node) {
  process.stdout.write(`\n── ${step.name} ${'─'.repeat(Math.max(3, 60 - step.name.length))}\n`)
  const began = Date.now()
  const counts = await attempt(step, node).catch(error => {
    explain(error)
    return { passed: 0, failed: 1 }
  })
  return { name: step.name, ...counts, seconds: (Date.now() - began) / 1000 }
}

async function attempt(step, node) {
  if (step.work) {
    await step.work(node, stop)
    return { passed: 1, failed: 0 }
  }
  if (step.report) rmSync(step.report, { force: true })
  const succeeded = await runCommand(step, node)
  if (!step.count) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const { passed, failed } = step.count(step.report)
  // A runner that is not content although no test failed: something went wrong outside of them.
  return { passed, failed: succeeded ? failed : Math.max(1, failed) }
}

async function runCommand({ command: [program, ...args], env, database, browser }, node) {
  const given = { ...env, ...(!process.stdout.isTTY && { NO_COLOR: '1', FORCE_COLOR: undefined }) }
  if (database) Object.assign(given, { DATABASE_URL: await databaseUrl(), DATA_DIR: testDir })
  if (browser) given.CHROMIUM_PATH = await browser(node, stop)
  const options = { cwd: root, env: toolEnvironment(node, given), stdio: ['ignore', 'inherit', 'inherit'] }
  const child = spawn(program === 'node' ? node : program, args, { ...options, detached: true })
  // A process group of its own, so that an interrupted step takes along what it started.
  const end = () => process.kill(-child.pid, 'SIGTERM')
  stop.signal.addEventListener('abort', end, { once: true })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => {
      stop.signal.removeEventListener('abort', end)
      resolve(code === 0)
    })
  })
}

function databaseUrl() {
  started ??= startTestDatabase()
  return started
}

function explain(error) {
  const known = error instanceof Instruction ? error : fromSystem(error)
  process.stderr.write(`${known ? known.message : (error?.stack ?? error)}\n`)
}

/** Prints what each step came to and, as the last line, the counts. Returns how many failed. */
function summarise() {
  const width = Math.max(...results.map(({ name }) => name.length), 4)
  const line = (name, passed, failed, time) =>
    `${name.padEnd(width)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${time.padStart(8)}`
  const total = key => results.reduce((sum, result) => sum + result[key], 0)
  const rows = results.map(({ name, passed, failed, seconds }) =>
    line(name, passed, failed, `${seconds.toFixed(1)} s`),
  )
  process.stdout.write(`\n${[line('step', 'passed', 'failed', 'time'), ...rows].join('\n')}\n`)
  process.stdout.write(`${total('passed')} passed, ${total('failed')} failed\n`)
  return total('failed')
}
