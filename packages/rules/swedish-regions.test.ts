import { expect, test } from 'vitest'
import { swedishRegionOf, swedishRegions } from './swedish-regions.ts'

test('there are 21, each with letters, a code and a tile that no other has', () => {
  expect(swedishRegions).toHaveLength(21)
  for (const key of ['code', 'name', 'letters'] as const)
    expect(new Set(swedishRegions.map(region => region[key])).size, key).toBe(21)
  expect(new Set(swedishRegions.map(({ column, row }) => `${column} ${row}`)).size).toBe(21)
})

test.each([
  ['stockholm', 'Region Stockholm', 'ST'],
  ['region-stockholm', 'Innovationskontoret', 'ST'],
  ['vast', 'Västra Götalandsregionen', 'VG'],
  ['vastra-gotaland', 'Väst', 'VG'],
  ['jonkoping', 'Smålands norra del', 'JÖ'],
  ['a', 'Region Jönköpings län', 'JÖ'],
  ['orebro-lan', 'Ö', 'ÖR'],
  ['jamtland-harjedalen', 'Norr', 'JH'],
  ['kalmar', 'K', 'KA'],
  ['b', 'Region Sörmland', 'SÖ'],
])('%s, %s is %s', (slug, name, letters) => {
  expect(swedishRegionOf({ slug, name })?.letters).toBe(letters)
})

test('a region that is none of them is none', () => {
  for (const name of ['Region Påhitt', 'Stockholms stad', '', 'Västra'])
    expect(swedishRegionOf({ slug: 'paahitt', name }), name).toBeUndefined()
})
