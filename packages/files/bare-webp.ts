import type { BarePicture } from './bare-picture.ts'

const shown = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L'])
const said = { places: 0x08, packets: 0x04 }

/** A still WebP without texts, times, places and whatever comes after its end. One that moves is none. */
export function bareWebp(bytes: Buffer): BarePicture | undefined {
  if (bytes.length < 12) return undefined
  const last = 8 + bytes.readUInt32LE(4)
  if (last > bytes.length) return undefined
  const parts: Buffer[] = []
  let canvas: Size | undefined
  let size: Size | undefined
  let at = 12
  while (at + 8 <= last) {
    const name = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    const end = at + 8 + length + (length % 2)
    if (end > last || name === 'ANIM' || name === 'ANMF') return undefined
    const part = Buffer.from(bytes.subarray(at, end))
    const body = part.subarray(8, 8 + length)
    if (name === 'VP8X') {
      if (canvas || parts.length > 0 || body.length < 10) return undefined
      part.writeUInt8(body.readUInt8(0) & ~(said.places | said.packets), 8)
      canvas = { width: body.readUIntLE(4, 3) + 1, height: body.readUIntLE(7, 3) + 1 }
    }
    if (name === 'VP8 ' || name === 'VP8L') {
      if (size) return undefined
      size = name === 'VP8 ' ? lossy(body) : lossless(body)
      if (!size) return undefined
    }
    if (shown.has(name)) parts.push(part)
    at = end
  }
  if (!size || (canvas && (canvas.width !== size.width || canvas.height !== size.height))) return undefined
  const inside = Buffer.concat([Buffer.from('WEBP'), ...parts])
  const head = Buffer.from('RIFF....')
  head.writeUInt32LE(inside.length, 4)
  return { ...size, bytes: Buffer.concat([head, inside]) }
}

type Size = Pick<BarePicture, 'width' | 'height'>

const lossy = (body: Buffer): Size | undefined =>
  body.length >= 10 && body.toString('hex', 3, 6) === '9d012a'
    ? { width: body.readUInt16LE(6) & 0x3fff, height: body.readUInt16LE(8) & 0x3fff }
    : undefined

const lossless = (body: Buffer): Size | undefined => {
  if (body.length < 5 || body[0] !== 0x2f) return undefined
  const bits = body.readUInt32LE(1)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}
