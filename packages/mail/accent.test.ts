import { expect, test } from 'vitest'
import { accentOf } from './accent.ts'

function contrast(one: string, other: string): number {
  const light = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test('hue 232 gives the colours the pages were drawn with', () => {
  expect(accentOf(232)).toEqual({
    strong: '#005a7b',
    line: '#a4cbdf',
    darkStrong: '#86cff5',
    darkLine: '#4d96b9',
  })
})

test('the button can be read in every hue, light and dark', () => {
  for (let hue = 0; hue < 360; hue++) {
    const { strong, darkStrong } = accentOf(hue)
    expect(contrast('#ffffff', strong)).toBeGreaterThanOrEqual(7)
    expect(contrast('#0e1319', darkStrong)).toBeGreaterThanOrEqual(7)
  }
})
