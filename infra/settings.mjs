import { resolve } from 'node:path'
import { root } from './bootstrap.mjs'
import { Instruction } from './instruction.mjs'
import { isPortFree } from './ports.mjs'

/** What the environment says about this run; the rest is read and checked by packages/config. */
export function readSettings(env) {
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Instruction(
      `PORT is ${env.PORT}, which is no port. Choose one from 1024 to 65535: PORT=3001 npm start`,
    )
  }
  const origin = env.PUBLIC_ORIGIN || `http://localhost:${port}`
  const embedded = !env.DATABASE_URL
  return {
    port,
    origin,
    embedded,
    dir: resolve(root, env.DATA_DIR || '.data'),
    demo: embedded && mayDemo(env, origin),
  }
}

/** The demo world is for trying out on one's own machine: no address others reach, no real letters. */
function mayDemo(env, origin) {
  return !env.SMTP_URL && /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\/?$/.test(origin)
}

export async function refuseTakenPort(port) {
  try {
    // Something may listen at this machine's own address only, or at every address: both are in the way.
    if ((await isPortFree(port, '127.0.0.1')) && (await isPortFree(port))) return
  } catch (error) {
    if (error.code !== 'EACCES') throw error
    throw new Instruction(
      `This user may not listen on port ${port}. Choose one from 1024: PORT=3001 npm start`,
    )
  }
  throw new Instruction(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  )
}
