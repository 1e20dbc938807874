import { expect, test } from 'vitest'
import { judgeWebhookAddress, pauseAfter } from './webhook.ts'

test.each([
  ['https://system.example/hook', null],
  ['https://system.example:8443/', null],
  ['https://system.example:443/', null],
  ['https://system.example:22/', 'port'],
  ['https://system.example:80/', 'port'],
  ['http://system.example/', 'not-https'],
  ['ftp://system.example/', 'not-https'],
  ['javascript:alert(1)', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['https://user:word@system.example/', 'credentials'],
  ['https://user@system.example/', 'credentials'],
  ['system.example', 'not-an-address'],
  ['https://', 'not-an-address'],
])('%s: %s', (url, fault) => expect(judgeWebhookAddress(url)).toBe(fault))

test('a developer’s own machine may be called without encryption', () => {
  expect(judgeWebhookAddress('http://127.0.0.1:4000/', true)).toBeNull()
  expect(judgeWebhookAddress('http://127.0.0.1/', true)).toBeNull()
})

test('the pauses grow, for almost three days in all', () => {
  const pauses = Array.from({ length: 20 }, (_, at) => pauseAfter(at + 1)).filter(pause => pause !== null)
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other))
  const days = pauses.reduce((sum, pause) => sum + pause, 0) / 86_400
  expect(days).toBeGreaterThan(2.5)
  expect(days).toBeLessThanOrEqual(3)
  expect(pauseAfter(20)).toBeNull()
})
