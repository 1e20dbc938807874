import { describe, expect, it } from 'vitest'
import { readConfig, WrongConfig } from './config.ts'

const embedded = { DATABASE_URL: 'postgres://a:b@127.0.0.1:5432/t', EMBEDDED_DATABASE: '1', PORT: '3000' }
const faultsOf = (env: Record<string, string>) => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof WrongConfig) return error.faults
    throw error
  }
  return []
}

describe('the configuration', () => {
  it('is the demonstration on the embedded database, reached from this machine, without real letters', () => {
    expect(readConfig(embedded).demo).toBe(true)
    expect(readConfig({ ...embedded, PUBLIC_ORIGIN: 'http://127.0.0.1:3000' }).demo).toBe(true)
  })

  it.each([
    ['another database', { EMBEDDED_DATABASE: '0' }],
    ['an origin that others reach', { PUBLIC_ORIGIN: 'https://testbro.example' }],
    ['real letters', { SMTP_URL: 'smtp://127.0.0.1:25' }],
  ])('is never the demonstration with %s', (_, change) => {
    const env = {
      SMTP_URL: 'smtp://127.0.0.1:25',
      PUBLIC_ORIGIN: 'http://localhost:3000',
      ...embedded,
      ...change,
    }
    expect(readConfig(env).demo).toBe(false)
  })

  it('names everything that is wrong at once', () => {
    const faults = faultsOf({
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      LINK_KEY: 'short',
      PUBLIC_ORIGIN: 'https://a.example/path',
    })
    expect(faults.map(fault => fault.split(':')[0])).toEqual([
      'PORT',
      'PUBLIC_ORIGIN',
      'DATABASE_URL',
      'LINK_KEY',
    ])
  })

  it('asks for a mail server and an address wherever it is not the demonstration', () => {
    const faults = faultsOf({ DATABASE_URL: 'postgres://a:b@db.example/t' })
    expect(faults.map(fault => fault.split(':')[0])).toEqual(['SMTP_URL', 'PUBLIC_ORIGIN'])
  })

  it('takes an owner’s address, or the address of every login', () => {
    const one = {
      SMTP_URL: 'smtp://relay.example',
      PUBLIC_ORIGIN: 'https://t.example',
      DATABASE_URL_PUBLIC: 'postgres://p@db.example/t',
    }
    expect(faultsOf(one)).toEqual([
      expect.stringMatching(/missing: DATABASE_URL_COMPANY, .*DATABASE_URL_OPERATOR\)/),
    ])
  })

  it('cannot be changed once it is read', () => {
    const config = readConfig(embedded)
    expect(() => Object.assign(config, { demo: false })).toThrow(TypeError)
  })
})
