import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Bridge } from './bridge.tsx'
import { BridgeMini } from './bridge-mini.tsx'
import { BridgePicture } from './bridge-picture.tsx'
import type { BridgeStep } from './bridge-steps.ts'
import { BrokenBridge } from './broken-bridge.tsx'

const done: BridgeStep = { state: 'done' }
const now: BridgeStep = { state: 'now' }
const next: BridgeStep = { state: 'next' }
const textOf = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('The full bridge', () => {
  const page = html(
    <Bridge
      say="Steg 2 av 5: Regionen läser"
      steps={[
        { state: 'done', when: 'inlämnad 9 nov' },
        { state: 'now', when: 'senast 19 nov' },
        next,
        next,
        next,
      ]}
    />,
  )

  test('leads with its sentence', () => {
    expect(page).toMatch(/^<p class="bridge-say">Steg 2 av 5: Regionen läser<\/p><ol class="bridge">/)
  })

  test('marks exactly one step as the current one', () => {
    expect(page.match(/aria-current="step"/g)).toHaveLength(1)
    expect(page).toMatch(/<li class="now" aria-current="step">/)
  })

  test('says every state in words, once a step', () => {
    expect(textOf(page)).toContain(
      '1 Förfrågan inlämnad 9 nov (klart) 2 Utvärdering senast 19 nov (pågår) 3 Nätverket återstår 4 Svar återstår 5 Direktkontakt återstår',
    )
  })

  test('hides its drawing from readers', () => {
    expect(page.match(/<svg/g)).toHaveLength(5)
    expect(page.match(/aria-hidden="true"/g)).toHaveLength(5)
  })

  test('is neither link nor control', () => {
    expect(page).not.toMatch(/<a |<button|tabindex/)
  })
})

test('an inquiry that ended leaves the rest of the bridge undrawn', () => {
  const page = html(<Bridge say="Förfrågan avslogs" steps={[done, done]} />)
  expect(page.match(/<li/g)).toHaveLength(2)
  expect(page).not.toContain('aria-current')
})

test('when all five stand no step is the current one', () => {
  expect(html(<Bridge say="Klar" steps={[done, done, done, done, done]} />)).not.toContain('aria-current')
})

describe('The mini bridge', () => {
  const mini = (steps: BridgeStep[], label?: string) =>
    textOf(html(<BridgeMini steps={steps} label={label} />)).trim()

  test('names the step under way', () => {
    expect(mini([done, now, next, next, next])).toBe('2 Utvärdering')
  })
  test('says when all five stand', () => {
    expect(mini([done, done, done, done, done])).toBe('Alla fem stegen är klara')
  })
  test('never says that a bridge cut short is finished', () => {
    expect(mini([done, done])).toBe('2 Utvärdering')
    expect(mini([done, done], 'Avslagen')).toBe('Avslagen')
  })
})

test('the picture tells the five steps in words beside the drawing', () => {
  const steps = [1, 2, 3, 4, 5].map(step => ({ text: `Text ${step}`, when: `Tid ${step}` }))
  const page = html(<BridgePicture steps={steps} />)
  expect(page).toMatch(/role="img" aria-label="En bro i fem valv/)
  expect(page.match(/<h3>/g)).toHaveLength(5)
  expect(textOf(page)).toContain('5. Direktkontakt mellan er och verksam\u00adheterna Text 5 Tid 5')
})

test('a broken bridge misses exactly the span asked for', () => {
  const spans = html(<BrokenBridge missing={4} />).match(/<path[^>]*>/g) ?? []
  expect(spans.map(span => span.includes('missing'))).toEqual([false, false, false, true, false])
})
