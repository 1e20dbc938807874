import { type Accents, regionAccents } from '@testbro/rules/region-accent'

const declarations = ({ accent, strong, mid, line, soft }: Accents) =>
  `:root{--accent:${accent};--accent-strong:${strong};--accent-mid:${mid};--accent-line:${line};--accent-soft:${soft}}`

/**
 * The whole stylesheet that colours a region's pages; linked after styles.css. `hue`: whole degrees, 0–359, else a RangeError.
 * The computed values go to every browser: those that know oklch clip what sRGB cannot show instead of lowering
 * chroma, and around hue 190 that takes the accent on paper from 7.1 to 6.8.
 */
export function regionColourCss(hue: number): string {
  const { light, dark } = regionAccents(hue)
  const computed = `${declarations(light)}@media (prefers-color-scheme:dark){${declarations(dark)}}`
  return `@layer tokens{:root{--region-hue:${hue}}@media (forced-colors:none){${computed}}}\n`
}
