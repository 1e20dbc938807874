import { expect, test } from 'vitest'
import { smtpServerOf } from './smtp-server-of.ts'

test('an address is read with its port, its way of encryption and its password', () => {
  expect(smtpServerOf('smtp://relay.example')).toMatchObject({
    connection: { host: 'relay.example', port: 587, secure: false, requireTLS: false },
    auth: undefined,
  })
  expect(smtpServerOf('smtps://a%40b:r%C3%A4tt%2Ford@[::1]')).toMatchObject({
    connection: { host: '::1', port: 465, secure: true },
    auth: { user: 'a@b', pass: 'rätt/ord' },
  })
})

test.each([
  ['smtp://u:p@relay.example:25', true],
  ['smtp://u:p@127.0.0.1.relay.example', true],
  ['smtp://u:p@localhost:1025', false],
  ['smtp://u:p@127.0.0.1:1025', false],
  ['smtp://u:p@[::1]:1025', false],
])('%s: a password leaves this machine only encrypted', (url, required) => {
  expect(smtpServerOf(url).connection.requireTLS).toBe(required)
})

test.each(['', 'relay.example', 'http://u:hemligt@relay.example', 'smtp://', 'smtp:relay'])(
  '%j is refused without being quoted',
  url => {
    expect(() => smtpServerOf(url)).toThrow(/^SMTP_URL is to be smtp:\/\/host or smtps:\/\/host\.$/)
  },
)
