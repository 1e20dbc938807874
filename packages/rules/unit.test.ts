import { describe, expect, test } from 'vitest'
import { judgeUnit } from './unit.ts'

describe('A unit as typed', () => {
  test('a name is enough; the rest is empty and it belongs to the network', () => {
    const { unit, problems } = judgeUnit({ name: ['  Påhittsjukhuset '] })
    expect(problems).toEqual([])
    expect(unit).toEqual({ name: 'Påhittsjukhuset', about: '', cooperating: false })
  })

  test('nothing is kept of a unit without a name, or with a text that is too long', () => {
    expect(judgeUnit({ about: ['Provar'] })).toEqual({
      unit: null,
      problems: [{ field: 'name', code: 'required' }],
    })
    const { unit, problems } = judgeUnit({ name: ['Påhittsjukhuset'], about: ['a'.repeat(2001)] })
    expect(unit).toBeNull()
    expect(problems).toEqual([{ field: 'about', code: 'too-long', limit: 2000, actual: 2001 }])
  })

  test('any value of the box makes it a cooperating partner', () => {
    expect(judgeUnit({ name: ['Locum'], cooperating: ['yes'] }).unit?.cooperating).toBe(true)
    expect(judgeUnit({ name: ['Locum'], cooperating: [''] }).unit?.cooperating).toBe(false)
  })
})
