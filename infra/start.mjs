import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { bootstrap, toolEnvironment } from './bootstrap.mjs'
import { build } from './build.mjs'
import { drain, explainEnd, runTestbro, startProgram } from './children.mjs'
import { Instruction, runCommand } from './instruction.mjs'
import { noteInLock, releaseLock, takeLock } from './locks.mjs'
import { isPostgresRunning, startPostgres, stopPostgres } from './postgres.mjs'
import { stillRuns } from './processes.mjs'
import { readSettings, refuseTakenPort } from './settings.mjs'
import { welcome } from './welcome.mjs'

const readyWithinMs = 60_000

await runCommand(async () => {
  const settings = readSettings(process.env)
  const lock = join(settings.dir, 'running.json')
  const left = []
  const other = takeLock(lock, { origin: settings.origin }, holder => left.push(...(holder.programs ?? [])))
  if (other) return sayWhereItRuns(other, settings)
  const stop = stopOnSignals()
  const programs = []
  try {
    // Web and worker of a run that was killed hold the port and work on the same database.
    noteInLock(lock, { programs: left })
    await drain(left)
    await serve(settings, lock, programs, stop.signal)
  } catch (error) {
    if (!stop.signal.aborted) throw error
    process.stdout.write('\nStopping: web and worker finish what they do, at most 15 s …\n')
  } finally {
    stop.abort()
    await drain(programs.map(({ note }) => note))
    if (settings.embedded) await stopPostgres(settings)
    releaseLock(lock)
  }
  process.stdout.write('Stopped.\n')
})

function stopOnSignals() {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort())
  return stop
}

/** Starts everything in order, then stays until it is asked to stop or a program ends by itself. */
async function serve(settings, lock, programs, signal) {
  await refuseTakenPort(settings.port)
  const node = await bootstrap({ signal })
  const env = toolEnvironment(node, await environmentOf(settings))
  await runTestbro(node, ['migrate'], { env, signal })
  const people = settings.demo ? await seedDemo(node, { env, signal }) : []
  if (await build(node, { signal })) process.stdout.write('Built the pages.\n')
  signal.throwIfAborted()
  for (const verb of ['web', 'worker']) {
    programs.push(startProgram(node, verb, env, settings.dir))
    noteInLock(lock, { programs: programs.map(({ note }) => note) })
  }
  const aborted = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const ended = programs.map(async program => Promise.reject(explainEnd(program, await program.ended)))
  await Promise.race([aborted, ...ended, untilReady(settings, programs[0], signal)])
  process.stdout.write(welcome({ ...settings, people }))
  await Promise.race([
    aborted,
    ...ended,
    settings.embedded ? keepPostgres(settings.dir, env.DATABASE_URL, signal) : aborted,
  ])
}

/** Starts PostgreSQL again when it ends by itself; web and worker find it where it was. */
async function keepPostgres(dir, url, signal) {
  while (!signal.aborted) {
    await pause(1_000)
    if (signal.aborted || isPostgresRunning({ dir })) continue
    const again = await startPostgres({ dir })
    if (again.url !== url)
      throw new Instruction('PostgreSQL ended by itself and its port was taken. Start again.')
    process.stdout.write('PostgreSQL ended by itself and was started again.\n')
  }
}

async function environmentOf({ port, dir, origin, embedded }) {
  const common = { NODE_ENV: 'production', PORT: String(port), DATA_DIR: dir, PUBLIC_ORIGIN: origin }
  // Only this command may say that the database is the embedded one: the demo world depends on it.
  if (!embedded) return { ...common, EMBEDDED_DATABASE: undefined }
  const { url } = await startPostgres({ dir })
  return { ...common, DATABASE_URL: url, EMBEDDED_DATABASE: '1' }
}

/** The command prints what it made as one line of JSON, last. */
async function seedDemo(node, options) {
  const line = (await runTestbro(node, ['seed', '--demo'], options)).trim().split('\n').at(-1)
  try {
    return JSON.parse(line).people
  } catch {
    throw new Instruction(`testbro seed --demo should end with a line of JSON and ended with: ${line}`)
  }
}

async function untilReady({ port }, web, signal) {
  const latest = Date.now() + readyWithinMs
  while (Date.now() < latest && !signal.aborted && stillRuns(web.note)) {
    for (const host of ['127.0.0.1', 'localhost']) if (await answersReady(host, port)) return
    await pause(100)
  }
  throw explainEnd(web, `not ready after ${readyWithinMs / 1000} s`)
}

async function answersReady(host, port) {
  try {
    const answer = await fetch(`http://${host}:${port}/readyz`, { signal: AbortSignal.timeout(2_000) })
    return answer.status === 200
  } catch {
    return false
  }
}

function sayWhereItRuns({ origin, pid }, { dir, port }) {
  process.stdout.write(
    `Testbro already runs on ${dir}: ${origin} (process ${pid}). Stop it with: kill ${pid}\n` +
      `To run another beside it: PORT=${port + 1} DATA_DIR=.data-2 npm start\n`,
  )
}
