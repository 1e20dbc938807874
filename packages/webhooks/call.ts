import { Resolver } from 'node:dns/promises'
import { request as plainly } from 'node:http'
import { request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublic } from './is-public.ts'
import { signatureOf } from './sign.ts'

export type Call = { url: string; id: string; secret: string; body: string }
/** What became of it: the answer's status, or why there was none. */
export type CallOutcome = { status: number | null; fault: string }

export type Limits = {
  /** Also without encryption, and to addresses that are not public: on a developer's machine only. */
  inside: boolean
  timeout: number
  /** Resolves a name; every address of it has to be public. */
  addressesOf?: (name: string) => Promise<{ address: string; family: number }[]>
}

const mostAnswer = 4_096

class Refused extends Error {}

const resolver = new Resolver({ timeout: 3_000, tries: 1 })

/** Asked of the name servers by itself: the system's own look-ups share a few threads with files and letters, which a slow one would hold up. */
const everyAddressOf = async (name: string) => {
  if (name === 'localhost') return [{ address: '127.0.0.1', family: 4 }]
  const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
  if (four.status === 'rejected' && six.status === 'rejected') throw four.reason
  return [
    ...(four.status === 'fulfilled' ? four.value : []).map(address => ({ address, family: 4 })),
    ...(six.status === 'fulfilled' ? six.value : []).map(address => ({ address, family: 6 })),
  ]
}

/**
 * Calls one system once. The name is resolved here and the connection goes to the very address that was judged, so no second answer of
 * a name server leads elsewhere; a redirect is an answer like another, never followed.
 */
export const callSystem = async ({ url, id, secret, body }: Call, limits: Limits): Promise<CallOutcome> => {
  const { inside, timeout, addressesOf = everyAddressOf } = limits
  const timestamp = Math.floor(Date.now() / 1_000)
  try {
    const target = new URL(url)
    if (target.protocol !== 'https:' && !(inside && target.protocol === 'http:'))
      throw new Refused('not-https')
    const name = target.hostname.replace(/^\[|\]$/g, '')
    const found = isIP(name) ? [{ address: name, family: isIP(name) }] : await addressesOf(name)
    const [first] = found
    if (!first) throw new Refused('no-address')
    if (!inside && !found.every(({ address }) => isPublic(address))) throw new Refused('private-address')
    const pinned = ((_, options, done) =>
      options.all ? done(null, [first]) : done(null, first.address, first.family)) as LookupFunction
    const status = await send(target, pinned, timeout, body, {
      'content-type': 'application/json',
      'content-length': `${Buffer.byteLength(body)}`,
      'user-agent': 'Testbro-Webhooks/1',
      'webhook-id': id,
      'webhook-timestamp': `${timestamp}`,
      'webhook-signature': signatureOf(secret, id, timestamp, body),
    })
    return { status, fault: '' }
  } catch (error) {
    return { status: null, fault: faultOf(error) }
  }
}

const send = (
  target: URL,
  lookup: LookupFunction,
  timeout: number,
  body: string,
  headers: Record<string, string>,
) =>
  new Promise<number>((resolve, reject) => {
    const signal = AbortSignal.timeout(timeout)
    const ask = target.protocol === 'https:' ? request : plainly
    const asked = ask(target, { method: 'POST', agent: false, lookup, signal, headers }, answer => {
      let read = 0
      const done = () => {
        resolve(answer.statusCode ?? 0)
        asked.destroy()
      }
      answer.on('data', (piece: Buffer) => {
        read += piece.length
        if (read > mostAnswer) done()
      })
      answer.once('end', done)
      answer.once('error', reject)
    })
    asked.once('error', reject)
    asked.end(body)
  })

const known =
  /^(ENOTFOUND|ENODATA|ESERVFAIL|ETIMEOUT|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|CERT_\w+|ERR_TLS_\w+|DEPTH_ZERO_\w+|UNABLE_TO_\w+|SELF_SIGNED_\w+)$/

/** A fault as one word: never what a resolver or a server has said in text. */
const faultOf = (error: unknown): string => {
  if (error instanceof Refused) return error.message
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError'))
    return 'timeout'
  const code = error instanceof Error && 'code' in error ? `${error.code}` : ''
  return known.test(code) ? code.toLowerCase().replaceAll('_', '-') : 'failed'
}
