import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { foundWords, hasWords, Marked } from './found-words.tsx'

const part = (text: string, found: boolean) => ({ text, found })

test('only the words that were found are taken from an index, each once', () => {
  const highlights = [
    { parts: [part('Stom', false), part('buss', true), part(' och ', false), part('BUSS', true)] },
    { parts: [part('a', true), part('AI', true)] },
  ]
  expect(foundWords(highlights)).toEqual(['buss', 'ai'])
})

test.each([
  ['En stombuss i trafik', ['buss'], 'En stom<mark>buss</mark> i trafik'],
  ['AI i email', ['ai'], '<mark>AI</mark> i email'],
  ['Äldre, äldres', ['äldre'], '<mark>Äldre</mark>, <mark>äldre</mark>s'],
  ['a (b) [c]*', ['(b)', '[c]*'], 'a <mark>(b)</mark> <mark>[c]*</mark>'],
  ['<b>buss</b>', ['buss'], '&lt;b&gt;<mark>buss</mark>&lt;/b&gt;'],
  ['Ingenting', [], 'Ingenting'],
])('%j with %j marked', (text, words, marked) => {
  expect(html(<Marked text={text} words={words} />)).toBe(marked)
  expect(hasWords(text, words)).toBe(words.length > 0)
})
