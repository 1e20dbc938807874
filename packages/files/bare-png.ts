import type { BarePicture } from './bare-picture.ts'

const signatureLength = 8
/** What a still picture needs to be shown as it is meant; texts, times and what programs add are not. */
const shown = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
  'cICP',
])

/** A PNG without texts, times, places and whatever comes after its end. */
export function barePng(bytes: Buffer): BarePicture | undefined {
  const parts = [bytes.subarray(0, signatureLength)]
  let size: { width: number; height: number } | undefined
  let isFilled = false
  let at = signatureLength
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return undefined
    const name = bytes.toString('latin1', at + 4, at + 8)
    if ((name === 'IHDR') !== (size === undefined)) return undefined
    if (name === 'IHDR') {
      if (end - at !== 12 + 13) return undefined
      size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
    }
    isFilled ||= name === 'IDAT'
    if (shown.has(name)) parts.push(bytes.subarray(at, end))
    if (name === 'IEND') return size && isFilled ? { ...size, bytes: Buffer.concat(parts) } : undefined
    at = end
  }
  return undefined
}
