import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explainInstall } from './install-failures.mjs'
import { Instruction } from './instruction.mjs'
import { alone } from './locks.mjs'
import { run } from './run.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const cache = join(root, '.cache')

const pnpm = 'pnpm@10.34.9'
const stamp = join(root, 'node_modules', '.testbro-installed')

/**
 * Makes a machine with any Node from 18 and npm ready: installs what the lockfile says when it is not there yet.
 * Returns the path of the Node 24 that runs everything else.
 */
export async function bootstrap({ signal } = {}) {
  mkdirSync(cache, { recursive: true })
  const waiting = () => process.stdout.write('Waiting for another start that installs the packages …\n')
  if (!isInstalled()) await alone(join(cache, 'install.lock'), () => installOnce(signal), waiting)
  return findNode()
}

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

async function installOnce(signal) {
  if (isInstalled()) return
  const began = Date.now()
  process.stdout.write('Installing the packages (the first time takes a minute or so) …\n')
  const { code, output } = await install(signal)
  writeFileSync(join(cache, 'install.log'), output)
  if (code !== 0) throw explainInstall(output, join(cache, 'install.log'))
  writeFileSync(stamp, wanted())
  process.stdout.write(`Installed in ${Math.round((Date.now() - began) / 1000)} s.\n`)
}

function install(signal) {
  // A package that wants to run a script and is not listed in pnpm-workspace.yaml stops the installation. Links
  // instead of shell wrappers let a signal for `node` reach Node itself.
  const settings = ['--config.strict-dep-builds=true', '--config.prefer-symlinked-executables=true']
  const options = ['--frozen-lockfile', '--reporter=append-only', ...settings]
  return run('npx', ['--yes', '--prefer-offline', pnpm, 'install', ...options], {
    cwd: root,
    env: installEnvironment(),
    signal,
  })
}

/** CI=true: pnpm asks no questions. A home that cannot be written is replaced, its registry settings kept. */
function installEnvironment() {
  // NODE_ENV=production would leave out what builds and checks.
  const { NODE_ENV: _, ...caller } = process.env
  const env = { ...caller, CI: 'true', npm_config_update_notifier: 'false' }
  const home = process.env.HOME || homedir()
  if (isWritable(home)) return { ...env, HOME: home }
  const settings = join(home, '.npmrc')
  const ownHome = join(cache, 'home')
  mkdirSync(ownHome, { recursive: true })
  return { ...env, HOME: ownHome, ...(existsSync(settings) && { npm_config_userconfig: settings }) }
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The installed Node 24, or the one that runs this where none is published for the system. */
function findNode() {
  const installed = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (spawnSync(installed, ['--version']).status === 0) return installed
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Instruction(
    existsSync(installed)
      ? `${installed} cannot be run. Allow programs to run on that disk, or start with a Node 24 of your own.`
      : `Node 24 is not published as a package for ${process.platform}-${process.arch}. Install Node 24 and start again with it.`,
  )
}

/** The environment for what runs on Node 24: tools that call `node` or one another find the installed ones. */
export function toolEnvironment(node, extra = {}) {
  const { NODE_PATH: _, ...env } = process.env
  const folders = [join(node, '..'), join(root, 'node_modules', '.bin'), process.env.PATH]
  return { ...env, PATH: folders.filter(Boolean).join(':'), ...extra }
}
