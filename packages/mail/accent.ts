/** The colours a letter takes from its region, as hex: a mail client seldom knows oklch. */
export type Accent = { strong: string; line: string; darkStrong: string; darkLine: string }

/**
 * A region chooses one hue (0–359, degrees); lightness and chroma are ours, so contrast holds for all of
 * them. Chroma is lowered until the colour exists on a screen (sRGB).
 */
export function accentOf(hue: number): Accent {
  return {
    strong: hex(0.44, 0.11, hue),
    line: hex(0.82, 0.05, hue),
    darkStrong: hex(0.82, 0.09, hue),
    darkLine: hex(0.64, 0.09, hue),
  }
}

function hex(lightness: number, chroma: number, hue: number): string {
  let reach = chroma
  let channels = linear(lightness, reach, hue)
  while (reach > 0 && channels.some(value => value < -0.0001 || value > 1.0001)) {
    reach -= 0.0002
    channels = linear(lightness, Math.max(reach, 0), hue)
  }
  return `#${channels.map(twoDigits).join('')}`
}

/** Oklch to linear sRGB, by the matrices of CSS Color 4. */
function linear(lightness: number, chroma: number, hue: number): number[] {
  const turn = (hue * Math.PI) / 180
  const a = chroma * Math.cos(turn)
  const b = chroma * Math.sin(turn)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function twoDigits(value: number): string {
  const kept = Math.min(Math.max(value, 0), 1)
  const encoded = kept <= 0.0031308 ? 12.92 * kept : 1.055 * kept ** (1 / 2.4) - 0.055
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0')
}
