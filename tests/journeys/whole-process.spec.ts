import { mouse } from './hands.ts'
import { test } from './journey.ts'
import { keepsEverybodyElseOut } from './whole-process/keeps-out.ts'
import { wholeProcess } from './whole-process/whole-process.ts'

test('an inquiry goes all the way to a test that is agreed on', async ({
  office,
  device,
  letters,
  service,
}) => {
  test.setTimeout(180_000)
  const { process, places, other } = await wholeProcess({ office, device, letters, service }, mouse)
  await test.step('nobody else comes in', () => keepsEverybodyElseOut(process, places, other))
})
