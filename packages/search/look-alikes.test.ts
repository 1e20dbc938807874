import { expect, test } from 'vitest'
import { areLookAlikes } from './look-alikes.ts'

test('words on either side only look like forms of one, those on the same side are', () => {
  expect(areLookAlikes('stadning', 'staden')).toBe(true)
  expect(areLookAlikes('staden', 'stadning')).toBe(true)
  expect(areLookAlikes('stad', 'staden')).toBe(false)
  expect(areLookAlikes('dator', 'data')).toBe(true)
  expect(areLookAlikes('dator', 'robot')).toBe(false)
})
