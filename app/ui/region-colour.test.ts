import { regionAccents } from '@testbro/rules/region-accent'
import { expect, test } from 'vitest'
import { regionColourCss } from './region-colour.ts'

const hues = Array.from({ length: 360 }, (_, hue) => hue)
// The neutrals of tokens.css that accents stand on.
const light = { paper: '#f9fcfc', onAccent: '#ffffff' }
const dark = { paper: '#0e1319', onAccent: '#0e1319' }

/** WCAG 2.2 relative luminance. */
function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string) {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const worst = (measure: (hue: number) => number) => Math.min(...hues.map(measure))

test.each([
  ['light: accent on paper', 7.1, hue => contrast(regionAccents(hue).light.accent, light.paper)],
  ['light: white on accent', 7.3, hue => contrast(light.onAccent, regionAccents(hue).light.accent)],
  [
    'light: accent on its tint',
    6.4,
    hue => contrast(regionAccents(hue).light.accent, regionAccents(hue).light.soft),
  ],
  ['light: middle line on paper', 3.6, hue => contrast(regionAccents(hue).light.mid, light.paper)],
  ['dark: accent on paper', 10.2, hue => contrast(regionAccents(hue).dark.accent, dark.paper)],
  ['dark: paper on accent', 10.2, hue => contrast(dark.onAccent, regionAccents(hue).dark.accent)],
  [
    'dark: accent on its tint',
    7.6,
    hue => contrast(regionAccents(hue).dark.accent, regionAccents(hue).dark.soft),
  ],
  ['dark: middle line on paper', 5.2, hue => contrast(regionAccents(hue).dark.mid, dark.paper)],
] as [string, number, (hue: number) => number][])(
  '%s is at least %s to 1 for every hue',
  (_, promised, measure) => {
    expect(worst(measure)).toBeGreaterThanOrEqual(promised)
  },
)

test('the stylesheet of hue 232 holds the values written in tokens.css', () => {
  expect(regionAccents(232).light).toEqual({
    accent: '#005a7b',
    strong: '#00435d',
    mid: '#268bb6',
    line: '#a4cbdf',
    soft: '#e0f4fe',
  })
  expect(regionAccents(232).dark).toEqual({
    accent: '#86cff5',
    strong: '#a9e0fe',
    mid: '#4d96b9',
    line: '#275368',
    soft: '#133240',
  })
})

test('the values stand in the layer of the tokens, in both schemes, and stay out of forced colours', () => {
  const css = regionColourCss(12)
  expect(css).toMatch(
    /^@layer tokens\{:root\{--region-hue:12\}@media \(forced-colors:none\)\{:root\{--accent:#/,
  )
  expect(css).toMatch(/@media \(prefers-color-scheme:dark\)\{:root\{--accent:#[0-9a-f]{6};--accent-strong:/)
  expect(css.split('{').length).toBe(css.split('}').length)
})

test.each([-1, 360, 12.5, Number.NaN])('%s is not a hue', hue => {
  expect(() => regionColourCss(hue)).toThrow(RangeError)
})
