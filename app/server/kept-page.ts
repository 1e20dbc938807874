import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The ways a page is sent, the smallest first. */
const codings = ['br', 'gzip'] as const
type Coding = (typeof codings)[number]

type Sending = { tag: string; body: Buffer; headers: readonly (readonly [string, string])[] }
export type KeptPage = {
  keepable: boolean
  /** It sets a cookie: it is for nobody but who asked. */
  isOwn: boolean
  bytes: number
  status: number
  plain: Sending
  coded: Partial<Record<Coding, Sending>>
}

const compress: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  br: body => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: body => promisify(gzip)(body, { level: 6 }),
}
const worthIt = /^(text\/|application\/(json|feed\+json|atom\+xml|xml|geo\+json)|image\/svg)/
const perRequest = new Set(['x-request-id', 'date', 'connection', 'content-length', 'etag'])

/** An answer as it is kept: with its strong tags, and compressed in advance. */
export const keptPage = async (answer: Response): Promise<KeptPage> => {
  const body = Buffer.from(await answer.arrayBuffer())
  const isOwn = answer.headers.has('set-cookie')
  const keepable = answer.status === 200 && !isOwn
  const said = [...answer.headers].filter(([name]) => !perRequest.has(name))
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const sending = (sent: Buffer, coding?: Coding): Sending => {
    const tag = `"${hash}${coding ? `.${coding}` : ''}"`
    return {
      tag,
      body: sent,
      headers: [
        ...said,
        ['content-length', `${sent.length}`],
        ...(keepable
          ? [
              ['etag', tag] as const,
              ['vary', 'accept-encoding'] as const,
              ...(coding ? [['content-encoding', coding] as const] : []),
            ]
          : []),
      ],
    }
  }
  const plain = sending(body)
  const coded: KeptPage['coded'] = {}
  if (keepable && worthIt.test(answer.headers.get('content-type') ?? '')) {
    for (const coding of codings) {
      const smaller = await compress[coding](body)
      if (smaller.length < body.length) coded[coding] = sending(smaller, coding)
    }
  }
  const bytes = [plain, ...Object.values(coded)].reduce((sum, sent) => sum + sent.body.length, 0)
  // what its headers and its place take
  return { keepable, isOwn, bytes: bytes + 4_096, status: answer.status, plain, coded }
}

const wanted: Record<Coding, RegExp> = {
  br: /(?:^|,)\s*br\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/i,
  gzip: /(?:^|,)\s*gzip\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/i,
}
const accepts = (header: string, coding: Coding) => {
  const found = wanted[coding].exec(header)
  return found !== null && Number(found[1] ?? 1) > 0
}

/** The smallest copy that the reader takes. */
export const sendingFor = (page: KeptPage, acceptEncoding: string | undefined): Sending => {
  if (acceptEncoding === undefined) return page.plain
  const coding = codings.find(one => page.coded[one] && accepts(acceptEncoding, one))
  return (coding && page.coded[coding]) ?? page.plain
}

/** Whether the reader has the page already, in any of its copies. */
export const isKnown = (page: KeptPage, ifNoneMatch: string | undefined): boolean => {
  if (ifNoneMatch === undefined || !page.keepable) return false
  if (ifNoneMatch.trim() === '*') return true
  const known = new Set(ifNoneMatch.split(',').map(tag => tag.trim().replace(/^W\//, '')))
  return [page.plain, ...Object.values(page.coded)].some(({ tag }) => known.has(tag))
}
