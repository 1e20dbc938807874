import { bareJpeg } from './bare-jpeg.ts'
import { barePng } from './bare-png.ts'
import { bareWebp } from './bare-webp.ts'

/** A picture as it is shown to anyone: with nothing in the file that tells where, when or by whom it was made. */
export type BarePicture = { bytes: Buffer; width: number; height: number }

export const pictureKinds = ['jpg', 'png', 'webp'] as const
const bare = { jpg: bareJpeg, png: barePng, webp: bareWebp }

/** The picture and its size as it is seen, or undefined where the file is cut off, moves or is made to confuse. */
export function barePicture(kind: (typeof pictureKinds)[number], bytes: Uint8Array): BarePicture | undefined {
  return bare[kind](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
