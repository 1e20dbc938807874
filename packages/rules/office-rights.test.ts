import { describe, expect, test } from 'vitest'
import { mayAdminister, mayChangeColleague, mayLeave, mayWork } from './office-rights.ts'

describe('What a member of an office may do', () => {
  test('a reader changes nothing, and is told that it is the role', () => {
    expect(mayWork('reader')).toEqual({ refused: 'reader' })
    expect(mayAdminister('reader')).toEqual({ refused: 'reader' })
    expect(mayChangeColleague({ person: 'a', role: 'reader' }, 'b')).toEqual({ refused: 'reader' })
    expect(mayLeave('reader', 3)).toEqual({ refused: 'reader' })
  })

  test('a coordinator works with cases and units, but leaves colleagues and settings to an administrator', () => {
    expect(mayWork('coordinator')).toBe(true)
    expect(mayAdminister('coordinator')).toEqual({ refused: 'admins-only' })
    expect(mayChangeColleague({ person: 'a', role: 'coordinator' }, 'b')).toEqual({ refused: 'admins-only' })
  })

  test('an administrator changes every colleague but itself', () => {
    expect(mayAdminister('admin')).toBe(true)
    expect(mayChangeColleague({ person: 'a', role: 'admin' }, 'b')).toBe(true)
    expect(mayChangeColleague({ person: 'a', role: 'admin' }, 'a')).toEqual({ refused: 'own-role' })
  })

  test('the only administrator does not leave; one of two does, and so does a coordinator', () => {
    expect(mayLeave('admin', 1)).toEqual({ refused: 'last-admin' })
    expect(mayLeave('admin', 2)).toBe(true)
    expect(mayLeave('coordinator', 1)).toBe(true)
  })
})
