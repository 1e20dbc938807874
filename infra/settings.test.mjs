import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { readSettings, refuseTakenPort } from './settings.mjs'

test('without any setting it serves port 3000 from .data with the demo world', () => {
  const { port, origin, dir, embedded, demo } = readSettings({})
  expect({ port, origin, embedded, demo }).toEqual({
    port: 3000,
    origin: 'http://localhost:3000',
    embedded: true,
    demo: true,
  })
  expect(dir).toMatch(/\/\.data$/)
})

test.each(['abc', '0', '70000', '80.5'])('PORT=%s is refused with an example of a right one', PORT => {
  expect(() => readSettings({ PORT })).toThrow(
    `PORT is ${PORT}, which is no port. Choose one from 1024 to 65535: PORT=3001`,
  )
})

test.each([
  { DATABASE_URL: 'postgres://someone@db.example/testbro' },
  { SMTP_URL: 'smtp://mail.example' },
  { PUBLIC_ORIGIN: 'https://testbro.example' },
  { PUBLIC_ORIGIN: 'https://localhost.testbro.example' },
])('there is no demo world with %o', env => {
  expect(readSettings(env).demo).toBe(false)
})

test.each(['127.0.0.1', '0.0.0.0'])('a port taken at %s is named, with the next one to try', async host => {
  const other = createServer()
  await new Promise(resolve => other.listen(0, host, resolve))
  const { port } = other.address()
  await expect(refuseTakenPort(port)).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1}`,
  )
  await new Promise(resolve => other.close(resolve))
  await expect(refuseTakenPort(port)).resolves.toBeUndefined()
})
