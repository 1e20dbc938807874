import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Program, type Settings, startTestbro } from '../world/programs.ts'
import { aGround } from '../world/service.ts'

const home = () => mkdtempSync(join(tmpdir(), 'testbro-demo-'))

/** Starts programs on a ground and ends them, the database and the folder with the test. */
export const running = async (
  settings: Settings,
  act: (at: {
    origin: string
    ownerUrl: string
    settings: Settings
    start: (verb: 'web' | 'worker') => Program
  }) => Promise<void>,
) => {
  const folder = home()
  const ground = await aGround(folder, 'demo', settings)
  const programs: Program[] = []
  try {
    await act({
      ...ground,
      start: verb => {
        const program = startTestbro(ground.settings, verb, join(folder, `${verb}.log`))
        programs.push(program)
        return program
      },
    })
  } finally {
    for (const { kill } of programs) await kill()
    await ground.drop()
    rmSync(folder, { recursive: true, force: true })
  }
}
