import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root, toolEnvironment } from './bootstrap.mjs'
import { Instruction } from './instruction.mjs'
import { run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'],
  ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
]
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The Chromium the browser journeys run in: CHROMIUM_PATH, else one that is installed, else Playwright's download,
 * else (as root) the system's package.
 */
export async function findChromium(node, { signal } = {}) {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Instruction(`CHROMIUM_PATH names ${named}, which does not exist. Correct it or leave it out.`)
  }
  return installed() ?? (await downloaded(node, signal)) ?? (await fromSystem(signal)) ?? fail()
}

function installed() {
  const paths = [...places.flatMap(place => names.map(name => join(place, name))), ...macPlaces]
  return paths.find(path => existsSync(path))
}

async function downloaded(node, signal) {
  const tests = join(root, 'tests')
  const options = { cwd: tests, env: toolEnvironment(node), signal }
  const where = async () => {
    const ask = "import('playwright').then(p => console.log(p.chromium.executablePath()))"
    const { code, stdout } = await run(node, ['-e', ask], options)
    return code === 0 && existsSync(stdout.trim()) ? stdout.trim() : undefined
  }
  const before = await where()
  if (before) return before
  process.stdout.write('No Chromium found; downloading one …\n')
  await run(join(tests, 'node_modules', '.bin', 'playwright'), ['install', 'chromium'], options)
  return where()
}

async function fromSystem(signal) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  process.stdout.write('The download did not work; installing the system’s Chromium …\n')
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, signal }
  await run('apt-get', ['update'], options)
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  return installed()
}

function fail() {
  throw new Instruction(
    'No Chromium was found and none could be installed. Install one (Debian: sudo apt-get install chromium) or name it: CHROMIUM_PATH=/path/to/chromium npm test',
  )
}
