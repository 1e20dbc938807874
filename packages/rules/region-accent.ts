/** The accent's five shades, as #rrggbb. */
export type Accents = { accent: string; strong: string; mid: string; line: string; soft: string }

type Shade = readonly [lightness: number, chroma: number]

// The same lightness and chroma as tokens.css gives to browsers that know oklch.
const shades: Record<'light' | 'dark', Record<keyof Accents, Shade>> = {
  light: {
    accent: [0.44, 0.11],
    strong: [0.36, 0.1],
    mid: [0.6, 0.11],
    line: [0.82, 0.05],
    soft: [0.955, 0.025],
  },
  dark: {
    accent: [0.82, 0.09],
    strong: [0.88, 0.07],
    mid: [0.64, 0.09],
    line: [0.42, 0.06],
    soft: [0.3, 0.045],
  },
}

/** Linear sRGB of an oklch colour; parts outside 0–1 lie outside sRGB. Matrices: B. Ottosson, "A perceptual color space for image processing". */
function linearRgb(lightness: number, chroma: number, hue: number): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const inside = (rgb: readonly number[]) => rgb.every(part => part >= -0.0001 && part <= 1.0001)

/** The nearest colour of the same lightness and hue that sRGB can show: chroma is lowered until it fits. */
function hex([lightness, chroma]: Shade, hue: number) {
  let fits = 0
  let tooMuch = chroma
  if (inside(linearRgb(lightness, chroma, hue))) fits = chroma
  else
    for (let step = 0; step < 20; step++) {
      const half = (fits + tooMuch) / 2
      if (inside(linearRgb(lightness, half, hue))) fits = half
      else tooMuch = half
    }
  return `#${linearRgb(lightness, fits, hue).map(byte).join('')}`
}

function byte(linear: number) {
  const part = Math.min(1, Math.max(0, linear))
  const encoded = part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0')
}

const accentsOf = (set: Record<keyof Accents, Shade>, hue: number): Accents => ({
  accent: hex(set.accent, hue),
  strong: hex(set.strong, hue),
  mid: hex(set.mid, hue),
  line: hex(set.line, hue),
  soft: hex(set.soft, hue),
})

/** A region's accents in both schemes, also for letters. `hue`: whole degrees, 0–359. */
export function regionAccents(hue: number): { light: Accents; dark: Accents } {
  if (!Number.isInteger(hue) || hue < 0 || hue > 359)
    throw new RangeError(`A region's hue is 0–359, not ${hue}`)
  return { light: accentsOf(shades.light, hue), dark: accentsOf(shades.dark, hue) }
}
