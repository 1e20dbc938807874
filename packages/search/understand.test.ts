import { describe, expect, test } from 'vitest'
import { isInVocabulary, meantBy, slipsBetween, synonymsOf, understand, wordsOfQuery } from './understand.ts'

const said = (q: string) => understand(q).map(concept => concept.said.join(' '))

test('a sentence is taken as what it looks for, and known phrases as one thing', () => {
  expect(said('Vi vill testa självkörande fordon på landsbygden')).toEqual([
    'sjalvkorande fordon',
    'landsbygden',
  ])
})

test('words that say nothing are looked for when there are no others', () => {
  expect(said('i och för sig')).toEqual(['i', 'och', 'for', 'sig'])
  expect(said('i och')).toEqual(['i', 'och'])
})

test('a thing that is said twice is looked for once', () => {
  expect(said('drönare DRÖNARE dronare')).toEqual(['dronare'])
})

test('a query has as many words as a person writes', () => {
  expect(understand('x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18')).toHaveLength(16)
  expect(wordsOfQuery('å'.repeat(10_000))).toEqual([])
})

test('what no database keeps as text is gone from the words', () => {
  expect(wordsOfQuery('a\u0000b \ud800c')).toEqual(['a', 'b', 'c'])
})

describe('synonyms', () => {
  test('go between the languages, from any form of a word', () => {
    expect(synonymsOf(['sjukhuset'])).toContainEqual(['hospital'])
    expect(synonymsOf(['hospitals'])).toContainEqual(['sjukhus'])
    expect(synonymsOf(['landsbygden'])).toContainEqual(['rural'])
  })

  test('go from a phrase to a word and back', () => {
    expect(synonymsOf(['public', 'transport'])).toContainEqual(['kollektivtrafik'])
    expect(synonymsOf(['kollektivtrafiken'])).toContainEqual(['public', 'transport'])
  })

  test('do not go from one group on to the next', () => {
    expect(synonymsOf(['buss'])).not.toContainEqual(['train'])
    expect(synonymsOf(['xyzzy'])).toEqual([])
  })
})

test('a slip of the pen in a word of the vocabulary is seen, a short word’s is not', () => {
  expect(meantBy('sjukuhs')).toContain('sjukhus')
  expect(meantBy('ambulnas')).toContain('ambulans')
  expect(meantBy('bil')).toEqual([])
})

test('who writes a term means that, and none with other diacritics', () => {
  expect(synonymsOf(['mat'])).toContainEqual(['food'])
  expect(understand('mat')[0]?.otherwise).not.toContainEqual(['matning'])
  expect(understand('matning')[0]?.otherwise).toContainEqual(['measurement'])
})

test('a town is a place, and lies in its county; a county is known by its names', () => {
  const [topic, town] = understand('tåg i Arvika')
  expect(topic).toMatchObject({ said: ['tag'], isPlace: false })
  expect(town).toMatchObject({ said: ['arvika'], isPlace: true })
  expect(town?.around).toContainEqual(['varmland'])
  expect(understand('Södermanland')[0]?.otherwise).toContainEqual(['sormland'])
})

test('a field matters more than means, means more than what is done', () => {
  const [act, field, means] = understand('upptäcka epilepsi med sensor').map(({ weight }) => weight)
  expect(field).toBeGreaterThan(means ?? 9)
  expect(means).toBeGreaterThan(act ?? 9)
})

test('a long word is no form of a short one that it begins with', () => {
  expect(understand('fallsensor')[0]?.otherwise).toEqual([])
})

test('a word that begins as a long term does is no form of it', () => {
  expect(isInVocabulary('golvstäd')).toBe(false)
  expect(isInVocabulary('golvsensorer')).toBe(true)
})

test('a slip is known for one in a form of a word, too', () => {
  expect(meantBy('rulstol')).toEqual(['rullstol'])
  expect(meantBy('rulstolen')).toEqual(['rullstol'])
  expect(slipsBetween('rulstolen', 'rullstol')).toBe(1)
})

test('an expression means a field that it does not name, and its words are not looked for one by one', () => {
  const [of, ...others] = understand('glömmer ofta att stänga av spisen')
  expect(of?.otherwise).toContainEqual(['demens'])
  expect(of?.isSaying).toBe(true)
  expect(others).toEqual([])
})

test('phrases that share a word are both looked for', () => {
  expect(said('hospital food waste')).toEqual(['hospital food', 'food waste'])
})

test('a field has its kinds, a kind its field', () => {
  expect(understand('äldreomsorg')[0]?.narrower).toContainEqual(['aldreboende'])
  expect(understand('äldreboende')[0]?.broader).toContainEqual(['aldreomsorg'])
})

test('a part of the country is the counties that lie in it, from near them too', () => {
  const [school, north] = understand('skolor nära Norrland')
  expect(school?.isPlace).toBe(false)
  expect(north).toMatchObject({ isPlace: true })
  expect(north?.otherwise).toContainEqual(['norrbotten'])
  expect(said('skolor i Region Skåne')).toEqual(['skolor', 'skane'])
})

test('who writes a diacritic means it', () => {
  expect(understand('Åre')[0]?.isPlace).toBe(true)
  expect(said('what are drones')).toEqual(['drones'])
  expect(understand('tåg')[0]?.otherwise).not.toContainEqual(['taggar'])
  expect(understand('tag')[0]?.otherwise).toContainEqual(['taggar'])
})

test('words of every subject are left out where others tell more', () => {
  expect(said('buss som kommer varje dag')).toEqual(['buss'])
  expect(said('kommer')).toEqual(['kommer'])
})
