import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Bars } from './bars.tsx'

const rows = [
  { label: 'Förfrågan till läsning', value: 2, text: '2 dagar' },
  { label: 'Läsning av förfrågan och utvärdering till beslut', value: 8, text: '8 dagar' },
]
const heads = ['Steg', 'Hälften inom'] as const
const page = html(<Bars caption="Arbetsdagar per steg" table={{ heads }} rows={rows} />)
const widths = (chart: string) => [...chart.matchAll(/<rect[^>]* width="([^"]*)"/g)].map(match => match[1])

describe('A chart', () => {
  test('is one picture whose name leads to the table', () => {
    expect(page).toMatch(
      /<svg[^>]* role="img"><title>Stapeldiagram: Arbetsdagar per steg\. Siffrorna finns i tabellen under\.<\/title>/,
    )
    expect(page.indexOf('<svg')).toBeLessThan(page.indexOf('<table'))
  })

  test('has every figure again in the table', () => {
    const table = page.slice(page.indexOf('<table'))
    for (const { label, text } of rows) expect(table).toMatch(new RegExp(`${label}.*${text}`))
  })

  test('draws the bars in proportion, the longest with room for its words', () => {
    expect(widths(page)).toEqual(['17.5%', '70%'])
  })

  test('measures against a whole that is given, and never draws past it', () => {
    expect(widths(html(<Bars caption="D" table={{ heads }} rows={rows} max={4} />))).toEqual(['35%', '70%'])
  })

  test('breaks a long label into lines', () => {
    expect(page).toMatch(/>Läsning av förfrågan och<\/text><text[^>]*>utvärdering till beslut<\/text>/)
  })

  test('leave the table to one that holds more', () => {
    const other = html(<Bars caption="D" rows={rows} table={{ instead: <p>Egen tabell</p> }} />)
    expect(other).toContain('<figcaption>D</figcaption>')
    expect(other).toContain('<p>Egen tabell</p></figure>')
    expect(other).not.toContain('<table')
  })

  test('of nothing has no bars', () => {
    const none = html(<Bars caption="D" table={{ heads }} rows={[{ label: 'A', value: 0, text: '0' }]} />)
    expect(widths(none)).toEqual(['0%'])
  })
})
