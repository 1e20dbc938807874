import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Strip } from './strip.tsx'

const page = html(
  <Strip
    segments={[
      { kind: 'yes', count: 3, text: '3 intresserade' },
      { kind: 'if', count: 0, text: 'ingen intresserad om' },
      { kind: 'silent', count: 1, text: '1 utan svar' },
    ]}
  />,
)

test('every part is said in words, also one that is nothing', () => {
  for (const words of ['3 intresserade', 'ingen intresserad om', '1 utan svar'])
    expect(page).toContain(`<span>${words}</span>`)
})

test('the drawing is hidden from readers and holds each share that is something', () => {
  expect(page).toMatch(/^<svg class="strip" aria-hidden="true">/)
  expect([...page.matchAll(/x="(\S+)" width="(\S+)"/g)].map(match => match.slice(1))).toEqual([
    ['0%', '75%'],
    ['75%', '25%'],
  ])
})

test('a whole of nothing draws nothing', () => {
  expect(html(<Strip segments={[{ kind: 'yes', count: 0, text: 'inga svar' }]} />)).not.toMatch(/<rect|NaN/)
})
