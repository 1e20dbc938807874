import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrap, cache, root, toolEnvironment } from './bootstrap.mjs'
import { Instruction, runCommand } from './instruction.mjs'
import { alone } from './locks.mjs'
import { run } from './run.mjs'

const sources = ['app', 'packages', 'pnpm-lock.yaml']
const notSources = /^(node_modules|build|.*\.test\.tsx?)$/
const stamp = join(root, 'app', 'build', '.made-from')

/** Builds the pages when their sources changed since the last build. Returns whether it built. */
export async function build(node, { signal } = {}) {
  return alone(join(cache, 'build.lock'), async () => {
    const fingerprint = fingerprintOf(sources)
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return false
    await runBuild(node, signal)
    writeFileSync(stamp, fingerprint)
    return true
  })
}

function fingerprintOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, path)
  return hash.digest('hex')
}

function addTo(hash, path) {
  if (!statSync(join(root, path)).isDirectory()) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)))
    return
  }
  for (const name of readdirSync(join(root, path)).sort()) {
    if (!notSources.test(name)) addTo(hash, `${path}/${name}`)
  }
}

async function runBuild(node, signal) {
  const remix = join(realpathSync(join(root, 'app', 'node_modules', '@remix-run', 'dev')), 'dist', 'cli.js')
  const env = toolEnvironment(node, { NODE_ENV: 'production' })
  const { code, output } = await run(node, [remix, 'vite:build'], { cwd: join(root, 'app'), env, signal })
  if (code === 0) return
  throw new Instruction(
    `${output.trim()}\n\nThe pages could not be built. Mend what is said above and start again.`,
  )
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await runCommand(async () => {
    const built = await build(await bootstrap())
    process.stdout.write(built ? 'Built the pages into app/build.\n' : 'The pages are built and unchanged.\n')
  })
}
