import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fromSystem, Instruction } from './instruction.mjs'
import { freePort, isPortFree } from './ports.mjs'
import { database, makeCluster, superuser } from './postgres-cluster.mjs'
import { explainFailure, refuseFullDisk, serverEnvironment } from './postgres-failures.mjs'
import { preparePostgresHome } from './postgres-home.mjs'
import { keepSecrets, readSecrets } from './postgres-secrets.mjs'
import { findProcess, noteProcess, stopProcess } from './processes.mjs'

const startTimeoutMs = 60_000

/**
 * Starts the embedded PostgreSQL of a data folder, or finds it running. Makes the cluster the first time.
 * It runs in a process group of its own: Ctrl-C reaches web and worker, which drain while it still answers.
 *
 * `extraSettings` are server settings for this run, such as { fsync: 'off' }.
 * Returns the superuser's `url`, the `port`, whether this call `started` it, and `stop()`, which does nothing to
 * a server that was found running. Throws an Instruction when it cannot start.
 */
export async function startPostgres({ dir, extraSettings = {} }) {
  try {
    const place = preparePostgresHome(resolve(dir))
    const cluster = join(place.home, 'cluster')
    const running = findRunning(cluster)
    if (running) return await reuse(dir, cluster, running)
    if (!existsSync(join(cluster, 'PG_VERSION'))) makeCluster(dir, place, cluster)
    return await startCluster(dir, place, cluster, extraSettings)
  } catch (error) {
    throw error instanceof Instruction ? error : (fromSystem(error) ?? error)
  }
}

/** Whether the embedded PostgreSQL of a data folder runs. */
export function isPostgresRunning({ dir }) {
  const home = join(resolve(dir), 'postgres')
  return existsSync(home) && findRunning(join(realpathSync(home), 'cluster')) !== undefined
}

/** Stops the embedded PostgreSQL of a data folder if it runs: open transactions end, nothing committed is lost. */
export async function stopPostgres({ dir }) {
  const home = join(resolve(dir), 'postgres')
  if (!existsSync(home)) return
  const running = findRunning(join(realpathSync(home), 'cluster'))
  if (!running) return
  const note = noteProcess(running.pid)
  if (await stopProcess(note, 'SIGINT', 20_000)) return
  if (await stopProcess(note, 'SIGQUIT', 5_000)) return
  await stopProcess(note, 'SIGKILL', 5_000)
}

async function reuse(dir, cluster, running) {
  const latest = Date.now() + startTimeoutMs
  while (!findRunning(cluster)?.ready) {
    if (Date.now() > latest || !findRunning(cluster)) return startPostgres({ dir })
    await pause(50)
  }
  const { password } = readSecrets(dir)
  return { url: urlOf(running.port, password), port: running.port, started: false, stop: async () => {} }
}

async function startCluster(dir, { home, native, account }, cluster, extraSettings) {
  refuseFullDisk(home, 50)
  const secrets = readSecrets(dir)
  const log = join(home, 'server.log')
  let port = secrets.port && (await isPortFree(secrets.port, '127.0.0.1')) ? secrets.port : await freePort()
  const latest = Date.now() + startTimeoutMs
  for (;;) {
    removeStalePidFile(cluster)
    if (port !== secrets.port) keepSecrets(dir, { ...secrets, port })
    const failed = await launch({
      native,
      account,
      cluster,
      log,
      settings: { ...settingsFor(port), ...extraSettings },
    })
    if (!failed) break
    // Processes of a killed server let go of its memory within a moment; a port may be taken between look and use.
    const passing = /pre-existing shared memory block|Address already in use/.test(failed)
    if (!passing || Date.now() > latest) throw explainFailure(failed, home, log)
    await pause(300)
    port = await freePort()
  }
  return { url: urlOf(port, secrets.password), port, started: true, stop: () => stopPostgres({ dir }) }
}

/** Runs the server until it is ready. Returns undefined then, or what it logged when it ended instead. */
async function launch({ native, account, cluster, log, settings }) {
  const logFile = openSync(log, 'w', 0o600)
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(native, 'bin', 'postgres'), ['-D', cluster, ...options], {
    ...account,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', logFile, logFile],
  })
  closeSync(logFile)
  let ended = false
  server.once('error', error => {
    ended = String(error)
  })
  server.once('exit', (code, signal) => {
    ended ||= `ended with ${signal ?? code}`
  })
  const latest = Date.now() + startTimeoutMs
  while (!ended) {
    const running = findRunning(cluster)
    if (running?.ready && running.pid === server.pid) {
      server.unref()
      return undefined
    }
    if (Date.now() > latest) server.kill('SIGQUIT')
    await pause(20)
  }
  return `${readFileSync(log, 'utf8')}\n${ended}`
}

const settingsFor = port => ({
  listen_addresses: '127.0.0.1',
  port,
  unix_socket_directories: '',
  max_connections: 200,
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
})

/** The server that runs on a cluster, out of the file it keeps there; undefined when that file is stale. */
function findRunning(cluster) {
  let lines
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  const command = findProcess(pid)?.command
  if (!command?.[0]?.endsWith('postgres') || !command.includes(cluster)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** After a crash the process id in the file may belong to something else, which PostgreSQL cannot tell. */
function removeStalePidFile(cluster) {
  if (!findRunning(cluster)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

const urlOf = (port, password) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`
