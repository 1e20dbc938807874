import { actions } from './addresses.ts'
import { badInputs } from './bad-input/expected.ts'
import { tryOne } from './bad-input/try.ts'
import { aWorld } from './bad-input/world.ts'
import { acts } from './bad-input-table.ts'
import { each, expect, expectNone, test } from './world.ts'

test('every action of the manifest is in the table', () => {
  const known = new Set(acts.map(({ page }) => page))
  expect(actions.map(({ path }) => path).filter(path => !known.has(path))).toEqual([])
  expect([...known].filter(page => !actions.some(({ path }) => path === page))).toEqual([])
})

test('every bad input to every action is answered as the table says', async ({ service, owner }) => {
  test.setTimeout(240_000)
  const world = await aWorld(service, owner)
  const cells = acts.flatMap(act =>
    badInputs.flatMap(input => {
      // in English a sample: what is missing, and a session that has ended
      const languages =
        input === 'empty' || input === 'ended session' ? (['sv', 'en'] as const) : (['sv'] as const)
      return languages.map(language => ({ act, input, language }))
    }),
  )
  const wrong: string[] = []
  await each(
    cells,
    async ({ act, input, language }) => {
      wrong.push(...(await tryOne(service.origin, world, act, input, language)))
    },
    4,
  )
  process.stdout.write(`actions × inputs: ${cells.length} cells, ${wrong.length} wrong\n`)
  expectNone(wrong)
})
