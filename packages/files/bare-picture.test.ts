import { expect, test } from 'vitest'
import {
  aJpeg,
  aPng,
  aWebp,
  exif,
  gps,
  height,
  pngChunk,
  segment,
  webpChunk,
  width,
} from '../../tests/world/pictures.ts'
import { barePicture } from './bare-picture.ts'

const size = { width, height }
const page = '<script>alert(1)</script>'
const colours = 'ICC_PROFILE\0\u0001\u0001färger'

test.each([
  ['a JPEG', 'jpg', aJpeg()],
  ['a PNG', 'png', aPng()],
  ['a WebP', 'webp', aWebp()],
  ['a WebP without loss', 'webp', aWebp({ lossless: true })],
  ['a WebP with an extended head', 'webp', aWebp({ flags: 0 })],
] as const)('%s that says nothing of itself comes back as it was, with its size', (_, kind, bytes) => {
  expect(barePicture(kind, bytes)).toEqual({ bytes, ...size })
})

test.each([
  ['a JPEG', 'jpg', [0xe1, 0xe2, 0xec, 0xed, 0xef, 0xfe].map(m => aJpeg([segment(m, `Exif\0\0 ${gps}`)]))],
  [
    'a JPEG with a small picture in its head',
    'jpg',
    [aJpeg([segment(0xe0, `JFIF\0${'x'.repeat(9)}${gps}`)])],
  ],
  ['a PNG', 'png', ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'prVt'].map(c => aPng([pngChunk(c, gps)]))],
  ['a WebP', 'webp', ['EXIF', 'XMP ', 'TEXT'].map(c => aWebp({ flags: 0x0c, more: [webpChunk(c, gps)] }))],
] as const)('nothing is left of where %s was made', (_, kind, pictures) => {
  for (const picture of pictures) {
    expect(picture.includes(gps)).toBe(true)
    const bare = barePicture(kind, picture)
    expect(bare).toMatchObject(size)
    expect(bare?.bytes.includes(gps)).toBe(false)
  }
  expect(barePicture('webp', aWebp({ flags: 0x3c }))?.bytes.readUInt8(20)).toBe(0x30)
})

test('nothing is left of what comes after a picture', () => {
  expect(barePicture('jpg', aJpeg([], page))?.bytes).toEqual(aJpeg())
  expect(barePicture('png', aPng([], page))?.bytes).toEqual(aPng())
  expect(barePicture('webp', aWebp({}, page))?.bytes).toEqual(aWebp())
})

test('colours stay as they are meant', () => {
  const jpeg = aJpeg([segment(0xe2, colours), segment(0xee, 'Adobe\0dxxxxx')])
  expect(barePicture('jpg', jpeg)?.bytes).toEqual(jpeg)
  const png = aPng([pngChunk('gAMA', 'abcd'), pngChunk('iCCP', 'sRGB')])
  expect(barePicture('png', png)?.bytes).toEqual(png)
})

test.each(['MM', 'II'] as const)(
  'a photograph stays turned as it was taken, and its size is that which is seen (%s)',
  order => {
    const lying = barePicture('jpg', aJpeg([segment(0xe1, exif(6, order))]))
    expect(lying).toMatchObject({ width: height, height: width })
    expect(lying?.bytes.includes(gps)).toBe(false)
    // what it says of how it is turned is read again the same
    expect(barePicture('jpg', lying?.bytes ?? Buffer.alloc(0))).toEqual(lying)
    expect(barePicture('jpg', aJpeg([segment(0xe1, exif(3, order))]))).toMatchObject(size)
    expect(barePicture('jpg', aJpeg([segment(0xe1, exif(9, order))]))?.bytes).toEqual(aJpeg())
  },
)

test('an Exif part that is cut off or made to confuse turns nothing', () => {
  const whole = exif(6)
  for (let length = 0; length < 42; length++)
    expect(barePicture('jpg', aJpeg([segment(0xe1, whole.subarray(0, length))]))?.width).toBeDefined()
  const far = exif(6)
  far.writeUInt32BE(0xffffffff, 10)
  expect(barePicture('jpg', aJpeg([segment(0xe1, far)]))?.bytes).toEqual(aJpeg())
})

test.each([
  ['jpg', aJpeg()],
  ['png', aPng()],
  ['webp', aWebp({ flags: 0 })],
] as const)('a %s that is cut off anywhere is none', (kind, whole) => {
  for (let length = 0; length < whole.length; length++)
    expect(barePicture(kind, whole.subarray(0, length)), `${length}`).toBeUndefined()
})

test.each([
  ['a PNG with two heads', 'png', aPng([aPng().subarray(8, 33)])],
  ['a PNG without a picture', 'png', Buffer.concat([aPng().subarray(0, 33), pngChunk('IEND')])],
  ['a WebP that moves', 'webp', aWebp({ flags: 0x02, more: [webpChunk('ANMF', 'x')] })],
  ['a WebP whose head tells another size', 'webp', aWebp({ flags: 0, wide: 65 })],
  ['a WebP with two pictures', 'webp', aWebp({ more: [aWebp().subarray(12)] })],
  ['a JPEG with two frames', 'jpg', aJpeg([segment(0xc0, '\u0008\0\u0010\0\u0010\u0001xxx')])],
  ['a JPEG with nothing where a mark should be', 'jpg', aJpeg([Buffer.from('x')])],
  ['a JPEG with a part of no length', 'jpg', aJpeg([Buffer.from([0xff, 0xe1, 0, 0])])],
] as const)('%s is none', (_, kind, bytes) => {
  expect(barePicture(kind, bytes)).toBeUndefined()
})
