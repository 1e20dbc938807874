import { expect, test } from 'vitest'
import { addressOf, cleared, nothingChosen, orderOf, readSearch, type Searched } from './search.ts'

const regions = ['region-norr', 'region-syd']
const read = (search: string, among: readonly string[] = regions) =>
  readSearch(new URLSearchParams(search), among)
const plain: Searched = { q: '', chosen: nothingChosen, trl: null, sort: null, page: 1, compared: [] }
const id = '00000000-0000-4000-8000-000000000000'

test.each<[string, Partial<Searched>, Partial<Searched['chosen']>]>([
  ['', {}, {}],
  ['q=+buss++BRT+&sector=transport&page=2', { q: 'buss BRT', page: 2 }, { sector: ['transport'] }],
  ['q=&sector=&trl=&sort=&with=&page=1', {}, {}],
  ['q=en&q=två', { q: 'en' }, {}],
  ['q=1+2+3+4+5+6+7+8', { q: '1 2 3 4 5 6 7 8' }, {}],
  ['tests=drone&tests=vehicle&tests=drone&room=yes', {}, { tests: ['vehicle', 'drone'], room: ['yes'] }],
  [
    'region=region-syd&languages=sv&priceRule=free',
    {},
    { region: ['region-syd'], languages: ['sv'], priceRule: ['free'] },
  ],
  ['trl=9&sort=newest', { trl: 9, sort: 'newest' }, {}],
  [`with=region-norr.${id}`, { compared: [`region-norr.${id}`] }, {}],
  ['unheard=of', {}, {}],
])('%j says what it says', (search, said, chosen) => {
  expect(read(search)).toEqual({
    searched: { ...plain, ...said, chosen: { ...nothingChosen, ...chosen } },
    doubts: [],
  })
})

test.each([
  [`q=${'a'.repeat(300)}`, ['long']],
  ['sector=space', ['sector']],
  ['sector=health&sector=space', ['sector']],
  ['region=region-ost', ['region']],
  ['tests=rocket', ['choice']],
  ['room=toString&state=constructor', ['choice']],
  ['trl=10', ['trl']],
  ['trl=1.5', ['trl']],
  ['sort=random', ['sort']],
  ['page=0', ['page']],
  ['page=', ['page']],
  ['page=-1', ['page']],
  ['page=1e9', ['page']],
  ['page=9999999', ['page']],
  ['page=%00&sector=__proto__', ['sector', 'page']],
  ['with=norr', ['compared']],
  [`with=a.${id}&with=a.${id}`, ['compared']],
])('%j is told of', (search, doubts) => {
  const { searched, doubts: told } = read(search)
  expect(told).toEqual(doubts)
  expect(searched).toMatchObject({ trl: null, sort: null, page: 1 })
})

test('a region’s own list knows no other region', () => {
  expect(read('region=region-syd', [])).toEqual({ searched: plain, doubts: [] })
})

test('what is searched for stands the best first, all else by name, unless the address says another order', () => {
  expect(orderOf({ q: 'buss', sort: null })).toBe('relevance')
  expect(orderOf({ q: '', sort: 'relevance' })).toBe('name')
  expect(orderOf({ q: 'buss', sort: 'name' })).toBe('name')
  expect(orderOf({ q: '', sort: 'newest' })).toBe('newest')
})

test('a change begins again from the first page, and the address is read as it was written', () => {
  const searched: Searched = {
    q: 'å & ?',
    chosen: { ...nothingChosen, sector: ['other'], tests: ['vehicle', 'drone'] },
    trl: 4,
    sort: 'name',
    page: 3,
    compared: [`region-norr.${id}`],
  }
  expect(addressOf('/a', searched, { chosen: { sector: [] }, trl: null, compared: [] })).toBe(
    '/a?q=%C3%A5+%26+%3F&tests=vehicle&tests=drone&sort=name',
  )
  // by name is the usual order where nothing is searched for
  expect(addressOf('/a', searched, { q: '', chosen: nothingChosen, trl: null, compared: [] })).toBe('/a')
  expect(addressOf('/a', cleared(searched))).toBe(`/a?with=region-norr.${id}`)
  const address = new URL(addressOf('/a', searched, { page: 3 }), 'https://testbro.example')
  expect(readSearch(address.searchParams, regions)).toEqual({ searched, doubts: [] })
})
