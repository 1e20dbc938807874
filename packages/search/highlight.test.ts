import { expect, test } from 'vitest'
import { highlight } from './highlight.ts'

test('a text is cut where marked and other words meet, and nothing of it is lost', () => {
  const text = '  Självkörande bussar, och Bussar!'
  const { field, parts } = highlight('about', text, new Set(['sjalvkorande', 'bussar']))
  expect(field).toBe('about')
  expect(parts.map(part => part.text).join('')).toBe(text)
  expect(parts.filter(part => part.found).map(part => part.text)).toEqual([
    'Självkörande',
    'bussar',
    'Bussar',
  ])
})

test('a word is marked whole or not at all, and an empty text has no pieces', () => {
  expect(highlight('name', 'Busslinjen', new Set(['buss'])).parts).toEqual([
    { text: 'Busslinjen', found: false },
  ])
  expect(highlight('name', '', new Set(['buss'])).parts).toEqual([])
})
