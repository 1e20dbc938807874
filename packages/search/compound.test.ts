import { expect, test } from 'vitest'
import { partsOfCompound, stretchesOf } from './compound.ts'

const words = new Set(['sar', 'lakning', 'app', 'fall', 'sensor', 'patient', 'patientsensor', 'lag', 'spel'])
const isWord = (part: string) => words.has(part)

test('a compound is taken apart into its words, without what joins them', () => {
  expect(partsOfCompound('fallsensor', isWord)).toEqual(['fall', 'sensor'])
  expect(partsOfCompound('sarlakningsapp', isWord)).toEqual(['sar', 'lakning', 'app'])
})

test('into as few words as there can be', () => {
  expect(partsOfCompound('fallpatientsensor', isWord)).toEqual(['fall', 'patientsensor'])
})

test('and only when all of it is words', () => {
  expect(partsOfCompound('fallskarm', isWord)).toEqual([])
  expect(partsOfCompound('lagspelx', isWord)).toEqual([])
  expect(partsOfCompound('spel', isWord)).toEqual([])
})

test('every part is among the stretches that may be words', () => {
  const stretches = stretchesOf('sarlakningsapp')
  for (const part of ['sar', 'lakning', 'app']) expect(stretches).toContain(part)
  expect(stretches).not.toContain('sarlakningsapp')
})
