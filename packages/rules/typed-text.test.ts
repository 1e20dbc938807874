import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySign } from './any-sign.example.ts'
import { hiddenFault, lengthOf, tidy } from './typed-text.ts'

test('every kind of line break becomes one line feed', () => {
  expect(tidy('a\r\nb\rc\vd\fe\u2028f\u2029g')).toBe('a\nb\nc\nd\ne\nf\ng')
})

test('a letter and its combining mark become one character', () => {
  expect(tidy('A\u030angest')).toBe('Ångest')
})

test('text that nobody can see is empty', () => {
  expect(tidy('\u200b \ufeff\u00ad\n\t')).toBe('')
})

test('half of a surrogate pair never survives', () => {
  expect(tidy('a\ud800b')).toBe('a\ufffdb')
})

test('what is tidy stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: anySign }), typed => {
      expect(tidy(tidy(typed))).toBe(tidy(typed))
    }),
  )
})

test('newline and tab are allowed in a text and refused in a line', () => {
  expect(hiddenFault('a\n\tb', 'text')).toBeNull()
  expect(hiddenFault('a\nb', 'line')).toBe('control-character')
  expect(hiddenFault('a\tb', 'line')).toBe('control-character')
})

test('no control character passes in a text', () => {
  for (const code of [0, 1, 7, 8, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f])
    expect([code, hiddenFault(`a${String.fromCharCode(code)}b`, 'text')]).toEqual([code, 'control-character'])
})

test('each override and isolate of direction is refused, and right-to-left letters are not', () => {
  for (const code of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])
    expect([code, hiddenFault(`a${String.fromCharCode(code)}b`, 'text')]).toEqual([
      code,
      'direction-character',
    ])
  expect(hiddenFault('שלום مرحبا', 'line')).toBeNull()
})

test('length counts characters, not UTF-16 units', () => {
  expect(lengthOf('🚌å')).toBe(2)
})
