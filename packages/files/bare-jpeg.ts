import type { BarePicture } from './bare-picture.ts'

const [startOfImage, endOfImage, startOfScan, appZero, app1, app2, app14, comment] = [
  0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xfe,
]
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7
const isOfProgram = (marker: number) => marker >= appZero && marker <= 0xef

/** A JPEG with its colours and which way it is turned, and nothing else that says where, when or by whom. */
export function bareJpeg(bytes: Buffer): BarePicture | undefined {
  const parts: Buffer[] = []
  let frame: { width: number; height: number } | undefined
  let turned = 1
  let at = 2
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === endOfImage) {
      if (!frame) return undefined
      const { width, height } = frame
      const lying = turned >= 5
      const opening = Buffer.from([0xff, startOfImage])
      const end = Buffer.from([0xff, endOfImage])
      return {
        bytes: Buffer.concat([opening, ...(turned > 1 ? [turning(turned)] : []), ...parts, end]),
        width: lying ? height : width,
        height: lying ? width : height,
      }
    }
    if (at + 4 > bytes.length) return undefined
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return undefined
    const body = bytes.subarray(at + 4, end)
    if (marker === app1 && turned === 1) turned = turnOf(body)
    if (isFrame(marker)) {
      if (frame || body.length < 6) return undefined
      frame = { height: body.readUInt16BE(1), width: body.readUInt16BE(3) }
    }
    const upTo = marker === startOfScan ? endOfScan(bytes, end) : end
    if (isPicture(marker, body)) parts.push(bytes.subarray(at, upTo))
    at = upTo
  }
  return undefined
}

const begins = (body: Buffer, word: string) => body.subarray(0, word.length).toString('latin1') === word

/** A header without a small picture in it, a colour profile and how the colours are mixed are kept; all else of programs is not. */
const isPicture = (marker: number, body: Buffer) => {
  if (marker === appZero) return begins(body, 'JFIF\0') && body.length === 14
  if (marker === app2) return begins(body, 'ICC_PROFILE\0')
  if (marker === app14) return begins(body, 'Adobe') && body.length === 12
  return marker !== comment && !isOfProgram(marker)
}

/** Where the coded picture ends: at the next marker that is no restart. */
const endOfScan = (bytes: Buffer, from: number) => {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes.readUInt8(at + 1)
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2)
  }
  return bytes.length
}

const orientation = 0x0112

/** Which way the camera was held, 1 to 8, as the Exif part says it. */
const turnOf = (body: Buffer): number => {
  if (!begins(body, 'Exif\0\0')) return 1
  const tiff = body.subarray(6)
  if (tiff.length < 8) return 1
  const isLittle = begins(tiff, 'II')
  const word = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return 1
  for (let row = 0; row < word(first); row++) {
    const at = first + 2 + row * 12
    if (at + 12 > tiff.length) return 1
    if (word(at) !== orientation) continue
    const turned = word(at + 8)
    return turned >= 1 && turned <= 8 ? turned : 1
  }
  return 1
}

/** An Exif part that says nothing but which way the picture is turned. */
const turning = (turned: number) =>
  Buffer.from(
    `ffe10022${'457869660000'}4d4d002a00000008${'0001'}${'0112000300000001'}00${turned.toString(16).padStart(2, '0')}0000${'00000000'}`,
    'hex',
  )
