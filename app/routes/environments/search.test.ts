import { expect, test } from 'vitest'
import { addressOf, readSearch } from './search.ts'

const read = (search: string) => readSearch(new URLSearchParams(search))

test.each([
  ['', { q: '', sector: null, page: 1 }],
  ['q=+buss++BRT+&sector=transport&page=2', { q: 'buss BRT', sector: 'transport', page: 2 }],
  ['q=&sector=&page=1', { q: '', sector: null, page: 1 }],
  ['q=en&q=två', { q: 'en', sector: null, page: 1 }],
])('%j says %j', (search, searched) => {
  expect(read(search)).toEqual({ searched, doubts: [] })
})

test.each([
  [`q=${'a'.repeat(300)}`, ['long']],
  ['q=1+2+3+4+5+6+7', ['long']],
  ['sector=space', ['sector']],
  ['page=0', ['page']],
  ['page=', ['page']],
  ['page=-1', ['page']],
  ['page=1e9', ['page']],
  ['page=9999999', ['page']],
  ['page=%00&sector=__proto__', ['sector', 'page']],
])('%j is told of', (search, doubts) => {
  const { searched, doubts: told } = read(search)
  expect(told).toEqual(doubts)
  expect(searched).toMatchObject({ sector: null, page: 1 })
})

test('a change begins again from the first page, and the address is read as it was written', () => {
  const searched = { q: 'å & ?', sector: 'other', page: 3 } as const
  expect(addressOf('/a', searched, { sector: null })).toBe('/a?q=%C3%A5+%26+%3F')
  expect(addressOf('/a', searched, { q: '', sector: null })).toBe('/a')
  const address = new URL(addressOf('/a', searched, { page: 3 }), 'https://testbro.example')
  expect(readSearch(address.searchParams)).toEqual({ searched, doubts: [] })
})
