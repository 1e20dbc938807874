import { expect, test } from 'vitest'
import { comparable, partsOf, readCompared } from './compared.ts'

const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const read = (...compared: string[]) => readCompared(new URLSearchParams(compared.map(one => ['with', one])))
const four = [1, 2, 3, 4].map(n => `region-norr.${idOf(n)}`)

test('four are compared, in the order of the address', () => {
  expect(read(...four)).toEqual({ compared: four, doubts: [] })
  expect(read()).toEqual({ compared: [], doubts: [] })
})

test('a fifth, one named twice and what names nothing are left out and told of', () => {
  expect(read(...four, `region-syd.${idOf(5)}`)).toEqual({ compared: four, doubts: ['fifth'] })
  const [first = ''] = four
  expect(read(first, first.toUpperCase().replace('REGION-NORR', 'region-norr'))).toEqual({
    compared: [first],
    doubts: ['repeated'],
  })
  for (const odd of [
    'x',
    `.${idOf(1)}`,
    `a/b.${idOf(1)}`,
    'region-norr.1',
    `a.${idOf(1)}.2`,
    '__proto__',
    '\0',
  ])
    expect(read(odd), odd).toEqual({ compared: [], doubts: ['unknown'] })
})

test('what is written is read again', () => {
  const one = { slug: 'region-norr', id: idOf(1) }
  expect(partsOf(comparable(one))).toEqual(one)
})
