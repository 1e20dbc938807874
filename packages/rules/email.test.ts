import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySign } from './any-sign.example.ts'
import { readEmail } from './email.ts'

const codeOf = (typed: string) => {
  const read = readEmail(typed)
  return 'code' in read ? read.code : read.email
}

test('an address is read in lower case, however it was pasted', () => {
  expect(codeOf('  mailto:Alva.Exempelsson+Test@Pahittsensor.Example ')).toBe(
    'alva.exempelsson+test@pahittsensor.example',
  )
})

test('a domain may have Swedish letters', () => {
  expect(codeOf('namn@påhittsensor.example')).toBe('namn@påhittsensor.example')
  expect(codeOf('namn@åkbuss.example')).toBe('namn@åkbuss.example')
})

test.each([
  ['', 'required'],
  ['alva.pahittsensor.example', 'email-at'],
  ['a@b@c.example', 'email-at'],
  ['@pahittsensor.example', 'email-at'],
  ['alva@', 'email-at'],
  ['alva exempelsson@pahittsensor.example', 'email-form'],
  ['Alva <alva@pahittsensor.example>', 'email-form'],
  ['alva@pahittsensor.example,', 'email-form'],
  ['åsa@pahittsensor.example', 'email-local'],
  ['.alva@pahittsensor.example', 'email-local'],
  ['al..va@pahittsensor.example', 'email-local'],
  [`${'a'.repeat(65)}@pahittsensor.example`, 'email-local'],
  ['alva@pahittsensor', 'email-domain'],
  ['alva@pahittsensor..example', 'email-domain'],
  ['alva@-pahittsensor.example', 'email-domain'],
  ['alva@pahittsensor.example.', 'email-domain'],
  ['alva@127.0.0.1', 'email-domain'],
  ['alva@127.0.0.11', 'email-domain'],
  [`alva@${'a'.repeat(64)}.example`, 'email-domain'],
  ['alva@pahitt\u202esensor.example', 'direction-character'],
  ['alva@pahitt\r\nsensor.example', 'control-character'],
  ['alva@pahitt\0sensor.example', 'control-character'],
])('%j is answered with %s', (typed, code) => {
  expect(codeOf(typed)).toBe(code)
})

test('254 characters are accepted and 255 are not, with both figures', () => {
  const address = (length: number) => {
    const rest = length - 'a@'.length - '.example'.length
    return `a@${`${'b'.repeat(62)}.`.repeat(Math.floor(rest / 63))}${'c'.repeat(rest % 63)}.example`
  }
  expect(codeOf(address(254))).toBe(address(254))
  expect(readEmail(address(255))).toEqual({ code: 'too-long', limit: 254, actual: 255 })
})

test('an address that was read reads the same again', () => {
  fc.assert(
    fc.property(fc.emailAddress(), typed => {
      const read = codeOf(typed)
      expect(codeOf(read)).toBe(read)
      expect(read).toBe(read.toLowerCase())
    }),
  )
})

test('whatever is slipped into an address, what is read holds no space, control or second @', () => {
  const whole = 'alva@pahittsensor.example'
  const sign = fc.oneof(anySign, fc.constantFrom(' ', '@', '\0', '\n', '\u00a0'))
  fc.assert(
    fc.property(sign, fc.integer({ min: 1, max: whole.length - 1 }), (slipped, at) => {
      const read = readEmail(whole.slice(0, at) + slipped + whole.slice(at))
      if ('email' in read) expect(read.email).toMatch(/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u)
    }),
  )
})
