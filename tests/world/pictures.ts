import { crc32, deflateSync } from 'node:zlib'

/** Real pictures, 64 points wide and 48 high, with whatever more a camera or a program would write into them. */
const codedJpeg = Buffer.from(
  '/9sAQwBQNzxGPDJQRkFGWlVQX3jIgnhubnj1r7mRyP///////////////////////////////////////////////////9sA' +
    'QwFVWlp4aXjrgoLr/////////////////////////////////////////////////////////////////////////8AAEQgA' +
    'MABAAwEiAAIRAQMRAf/EABYAAQEBAAAAAAAAAAAAAAAAAAADBP/EABYQAQEBAAAAAAAAAAAAAAAAAAADQv/EABcBAAMBAAAA' +
    'AAAAAAAAAAAAAAACBAP/xAAYEQEAAwEAAAAAAAAAAAAAAAAAAQIyA//aAAwDAQACEQMRAD8AuAkOlfKK18oqueYYX0AHKAAN' +
    'YCJSlfKK18oqueYYX0AHKAANYCJSlfKK18oqueYYX0AHKAAP/9k=',
  'base64',
)
const codedWebp = Buffer.from(
  'cAQAnQEqQAAwAD9xrM1dtK0pJKqoApAuCWMA0iePbP99fA0vXOnQpO0QOAAA/uZp3/i3xb4tcvyg59CT8Vf6C7+kdyfiDpbw' +
    'U+sdouGzhLM3eQQnFNcBAAAA',
  'base64',
)
const codedWithoutLoss = Buffer.from('Lz/ACwAP8CvA+S/g/EcFwmyjGpw/7RTuGdH/qIHbAQ==', 'base64')

export const gps = '57.7089N 11.9746E'
export const width = 64
export const height = 48

const short = (value: number) => Buffer.from([value >> 8, value & 0xff])
const long = (value: number) => Buffer.concat([short(value >>> 16), short(value & 0xffff)])

/** Which way the camera was held, and where. */
export const exif = (turned: number, order: 'MM' | 'II' = 'MM') => {
  const tiff = Buffer.alloc(38)
  tiff.write(order, 0, 'latin1')
  const [word, whole] =
    order === 'MM'
      ? [tiff.writeUInt16BE.bind(tiff), tiff.writeUInt32BE.bind(tiff)]
      : [tiff.writeUInt16LE.bind(tiff), tiff.writeUInt32LE.bind(tiff)]
  word(42, 2)
  whole(8, 4)
  word(2, 8)
  const rows: [at: number, tag: number, type: number][] = [
    [10, 0x010f, 2],
    [22, 0x0112, 3],
  ]
  for (const [at, tag, type] of rows) {
    word(tag, at)
    word(type, at + 2)
    whole(1, at + 4)
  }
  word(turned, 30)
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(gps)])
}

export const segment = (marker: number, body: Buffer | string) => {
  const inside = Buffer.from(body as string, 'latin1')
  return Buffer.concat([Buffer.from([0xff, marker]), short(inside.length + 2), inside])
}

export const aJpeg = (more: readonly Buffer[] = [], after: Buffer | string = '') =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...more, codedJpeg, Buffer.from(after as string)])

export const pngChunk = (name: string, body: Buffer | string = '') => {
  const inside = Buffer.concat([Buffer.from(name), Buffer.from(body as string)])
  return Buffer.concat([long(inside.length - 4), inside, long(crc32(inside))])
}

export const aPng = (
  more: readonly Buffer[] = [],
  after: Buffer | string = '',
  size: { wide: number; high: number } = { wide: width, high: height },
) =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', Buffer.concat([long(size.wide), long(size.high), Buffer.from([8, 0, 0, 0, 0])])),
    ...more,
    pngChunk('IDAT', deflateSync(Buffer.alloc((size.wide + 1) * size.high, 0))),
    pngChunk('IEND'),
    Buffer.from(after as string),
  ])

export const webpChunk = (name: string, body: Buffer | string) => {
  const inside = Buffer.from(body as string)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(inside.length)
  return Buffer.concat([Buffer.from(name), length, inside, Buffer.alloc(inside.length % 2)])
}

/** With an extended head where it has more than the picture; `flags` say what. */
export const aWebp = (
  {
    more = [],
    flags,
    lossless = false,
    wide = width,
  }: {
    more?: readonly Buffer[]
    flags?: number
    lossless?: boolean
    wide?: number
  } = {},
  after = '',
) => {
  const canvas = Buffer.alloc(10)
  canvas.writeUInt8(flags ?? 0, 0)
  canvas.writeUIntLE(wide - 1, 4, 3)
  canvas.writeUIntLE(height - 1, 7, 3)
  const inside = Buffer.concat([
    Buffer.from('WEBP'),
    ...(flags === undefined ? [] : [webpChunk('VP8X', canvas)]),
    lossless ? webpChunk('VP8L', codedWithoutLoss) : webpChunk('VP8 ', codedWebp),
    ...more,
  ])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(inside.length)
  return Buffer.concat([Buffer.from('RIFF'), length, inside, Buffer.from(after)])
}
