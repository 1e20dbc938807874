import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { callSystem } from './call.ts'

const secret = `whsec_${Buffer.from('a secret of thirty-two signs, yes').toString('base64')}`
const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A system that answers in one way, and what it was sent. */
const aSystem = async (answer: RequestListener) => {
  const got: { headers: IncomingHttpHeaders; body: string; path: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    got.push({ headers: request.headers, body, path: request.url ?? '' })
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  const { port } = server.address() as AddressInfo
  return { got, port, url: `http://127.0.0.1:${port}/hook` }
}
const ok: RequestListener = (_, response) => response.writeHead(204).end()
const call = (url: string, more = {}) =>
  callSystem(
    { url, id: 'call-1', secret, body: '{"type":"test"}' },
    { inside: true, timeout: 30_000, ...more },
  )

test('a call is signed as Standard Webhooks says', async () => {
  const { got, url } = await aSystem(ok)
  expect(await call(url)).toEqual({ status: 204, fault: '' })
  const [{ headers, body } = { headers: {} as IncomingHttpHeaders, body: '' }] = got
  const [id, at] = [headers['webhook-id'], headers['webhook-timestamp']]
  expect(id).toBe('call-1')
  expect(Math.abs(Number(at) - Date.now() / 1_000)).toBeLessThan(5)
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
  expect(headers['webhook-signature']).toBe(`v1,${expected}`)
  expect(headers['content-type']).toBe('application/json')
})

test('a redirect is an answer, and is not followed', async () => {
  const secretPlace = await aSystem(ok)
  const { url } = await aSystem((_, response) => response.writeHead(307, { location: secretPlace.url }).end())
  expect((await call(url)).status).toBe(307)
  expect(secretPlace.got).toEqual([])
})

test('who does not answer in time, or never ends, does not hold us', async () => {
  const silent = await aSystem(() => {})
  expect(await call(silent.url, { timeout: 500 })).toEqual({ status: null, fault: 'timeout' })
  const endless = await aSystem((_, response) => {
    response.writeHead(200)
    const write = () => response.write('a'.repeat(1_024)) && setImmediate(write)
    write()
  })
  expect((await call(endless.url)).status).toBe(200)
  const dripping = await aSystem((_, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('a'), 50)
    response.once('close', () => clearInterval(timer))
  })
  expect(await call(dripping.url, { timeout: 500 })).toEqual({ status: null, fault: 'timeout' })
})

test('the connection goes to the address that was judged: the name is asked for once', async () => {
  const { got, port } = await aSystem(ok)
  let asked = 0
  const addressesOf = async () => {
    asked += 1
    return [{ address: asked === 1 ? '127.0.0.1' : '192.0.2.1', family: 4 }]
  }
  expect((await call(`http://system.example:${port}/hook`, { addressesOf })).status).toBe(204)
  expect(asked).toBe(1)
  expect(got[0]?.headers.host).toBe(`system.example:${port}`)
})

test.each([
  ['one address of its own network', ['10.0.0.1']],
  ['this machine', ['127.0.0.1']],
  ['a public one beside a private one', ['1.1.1.1', '169.254.169.254']],
  ['this machine in IPv6', ['::1']],
  ['this machine, mapped', ['::ffff:127.0.0.1']],
])('a name that leads to %s is not called', async (_, addresses) => {
  const { got, port } = await aSystem(ok)
  const addressesOf = async () =>
    addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
  const outcome = await call(`https://rebound.example:${port}/`, { inside: false, addressesOf })
  expect(outcome).toEqual({ status: null, fault: 'private-address' })
  expect(got).toEqual([])
})

test.each([
  'https://127.0.0.1:8443/',
  'https://2130706433:8443/',
  'https://0x7f.1:8443/',
  'https://017700000001:8443/',
  'https://127.1:8443/',
  'https://[::1]:8443/',
  'https://[::ffff:127.0.0.1]:8443/',
  'https://[::ffff:7f00:1]:8443/',
  'https://169.254.169.254/latest/meta-data',
  'https://localhost:8443/',
])('%s is not called', async url =>
  expect(await call(url, { inside: false })).toEqual({ status: null, fault: 'private-address' }),
)

test('without encryption nobody is called', async () => {
  const { got, url } = await aSystem(ok)
  expect(await call(url, { inside: false })).toEqual({ status: null, fault: 'not-https' })
  expect(got).toEqual([])
})

test('a fault is told in one word, never in what another program has said', async () => {
  expect(await call('http://127.0.0.1:9/')).toMatchObject({ status: null, fault: 'econnrefused' })
  const addressesOf = async () => Promise.reject(new Error('secret words of a resolver'))
  expect(await call('https://system.example/', { addressesOf })).toEqual({ status: null, fault: 'failed' })
})
