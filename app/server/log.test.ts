import { expect, it } from 'vitest'
import { loggablePath } from './log.ts'

it('a path in the log has no token and nothing that was asked', () => {
  expect(loggablePath('/r/Oj_WAtD-cshq4SIqoE7Z4tInFZJgJemEPcBxb_Z1LbM')).toBe('/r/[link]')
  expect(loggablePath('/en/r/abc-DEF_123?to=x')).toBe('/en/r/[link]')
  expect(loggablePath('/stockholm/office?q=Påhittsensor')).toBe('/stockholm/office')
})
