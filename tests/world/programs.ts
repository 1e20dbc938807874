import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const testbro = fileURLToPath(new URL('../../app/server/testbro.ts', import.meta.url))

/** What a program is told; nothing else of this process's environment reaches it but where its tools are. */
export type Settings = Record<string, string>
const environment = (settings: Settings) =>
  ({ ...settings, PATH: process.env['PATH'] ?? '' }) as Record<string, string> as NodeJS.ProcessEnv

export type Ended = { code: number; stdout: string; stderr: string }

/** Runs one verb of `testbro` to its end. */
export const runTestbro = async (settings: Settings, ...args: string[]): Promise<Ended> => {
  const child = spawn(process.execPath, [testbro, ...args], { cwd: root, env: environment(settings) })
  const read = async (stream: AsyncIterable<Buffer>) => {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk)
    return Buffer.concat(chunks).toString()
  }
  const closed = once(child, 'close')
  const [stdout, stderr] = await Promise.all([read(child.stdout), read(child.stderr)])
  const [code] = await closed
  return { code: Number(code ?? 1), stdout, stderr }
}

/** Runs one verb that has to succeed, and returns what it printed. */
export const testbroSays = async (settings: Settings, ...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await runTestbro(settings, ...args)
  if (code !== 0) throw new Error(`testbro ${args.join(' ')} ended with ${code}:\n${stderr}${stdout}`)
  return stdout
}

export type Program = { pid: number; kill: () => Promise<void>; ended: () => boolean }

/** Starts `testbro web` or `testbro worker`; what it writes goes to the file `log`. */
export const startTestbro = (settings: Settings, verb: 'web' | 'worker', log: string): Program => {
  const out = openSync(log, 'a')
  const child = spawn(process.execPath, [testbro, verb], {
    cwd: root,
    env: environment(settings),
    stdio: ['ignore', out, out],
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = () => child.exitCode !== null || child.signalCode !== null
  return {
    pid: child.pid ?? 0,
    ended,
    kill: async () => {
      process.off('exit', kill)
      if (ended()) return
      const gone = once(child, 'exit')
      kill()
      await gone
    },
  }
}

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
