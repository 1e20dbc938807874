import { regionAccents } from '@testbro/rules/region-accent'

/** The colours a letter takes from its region, as hex: a mail client seldom knows oklch. */
export type Accent = { strong: string; line: string; darkStrong: string; darkLine: string }

/** `hue`: whole degrees, 0–359. */
export function accentOf(hue: number): Accent {
  const { light, dark } = regionAccents(hue)
  return { strong: light.accent, line: light.line, darkStrong: dark.accent, darkLine: dark.mid }
}
