import { textIn } from '@testbro/text/catalogue'
import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AnswerTimes } from './answer-times.tsx'

const { speed } = textIn('sv').environmentPage
const region = { slug: 'paahitt', decisionIn: 15, unitAnswersIn: 5 }
const shown = (figures: Record<string, number>) => html(<AnswerTimes region={region} figures={figures} />)

test('what is measured is said, and the promise where too little is', () => {
  expect(shown({})).toContain(`${speed.promised(15)} ${speed.units(5)}`)
  expect(shown({ 'decide-half': 8 })).toContain(speed.promised(15))
  const measured = shown({ 'decide-half': 8, 'decide-nine': 12, 'reply-nine': 4 })
  expect(measured).toContain(`${speed.found(8, 12)} ${speed.units(4)}`)
  expect(measured).not.toContain('lovar')
})

test('the same number twice is said once', () => {
  expect(speed.found(9, 9)).toBe('En förfrågan: beslut inom 9 arbetsdagar för nio av tio.')
})
