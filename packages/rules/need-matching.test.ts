import { expect, test } from 'vitest'
import { type Comparable, comparableInquiry, findFitting } from './need-matching.ts'

const one = (id: string, text: string, over: Partial<Comparable> = {}) => ({
  id,
  sv: text,
  en: '',
  sector: null,
  tests: [],
  users: [],
  settings: [],
  ...over,
})
const fits = (sought: Comparable, among: readonly (Comparable & { id: string })[]) =>
  findFitting(sought, among, 5).map(({ id }) => id)

const night = one('night', 'Tillsyn på natten utan att väcka den som sover', { sector: 'health' })
const bus = one('bus', 'Självkörande bussar till stationen i glesbygd', { sector: 'transport' })

test('words in common make a fit, and are told as they stand in what is found', () => {
  const sought = one('', 'Sensor för nattlig tillsyn när någon sover', { sector: 'health' })
  expect(findFitting(sought, [night, bus], 5)).toEqual([
    {
      id: 'night',
      score: expect.any(Number),
      reasons: [{ code: 'words', words: ['tillsyn', 'natten', 'sover'] }, { code: 'sector' }],
    },
  ])
})

test('it is the same from both sides', () => {
  const sought = one('s', 'Liten buss som kör själv i glesbygd', { sector: 'transport' })
  expect(fits(sought, [night, bus])).toEqual(['bus'])
  expect(fits(bus, [sought, one('x', 'Munskanning hos tandläkaren')])).toEqual(['s'])
})

test('what is tested and for whom make a fit without a word in common', () => {
  const codes = { tests: ['home-technology'], users: ['older-people'], sector: 'health' }
  expect(findFitting(one('', 'Trygghetslarm', codes), [one('a', 'Fallolyckor', codes)], 5)).toEqual([
    {
      id: 'a',
      score: 4,
      reasons: [
        { code: 'tests', codes: ['home-technology'] },
        { code: 'users', codes: ['older-people'] },
        { code: 'sector' },
      ],
    },
  ])
})

test('the sector alone makes no fit, and another sector unmakes one', () => {
  const health = { sector: 'health' }
  expect(fits(one('', 'Trygghetslarm', health), [one('a', 'Fallolyckor', health)])).toEqual([])
  const sought = one('', 'Tillsyn på natten medan den gamle sover, utan att väcka', { sector: 'transport' })
  expect(fits(sought, [night])).toEqual([])
  expect(fits({ ...sought, sector: 'other' }, [night])).toEqual(['night'])
})

test('what is said in two languages is not twice as much', () => {
  const both = { ...one('both', 'tillsyn'), en: 'supervision' }
  const sought = { ...one('', 'tillsyn'), en: 'supervision' }
  const [fit] = findFitting(
    { ...sought, tests: ['drone'], users: ['staff'] },
    [{ ...both, tests: ['drone'], users: ['staff'] }],
    5,
  )
  expect(fit).toMatchObject({ score: 4 })
  expect(fit?.reasons[0]).toEqual({ code: 'words', words: ['tillsyn'] })
})

test('a word that one alone has says more among many', () => {
  const sought = one('', 'munskanner mot karies', { sector: 'health' })
  const rare = one('rare', 'skanning av munnen och karies', { sector: 'health' })
  const others = Array.from({ length: 9 }, (_, n) => one(`o${n}`, 'tillsyn', { sector: 'health' }))
  expect(fits(sought, [rare])).toEqual([])
  expect(fits(sought, [rare, ...others])).toEqual(['rare'])
})

test('the best stands first, and no more than are asked for', () => {
  const sought = one('', 'tillsyn natten sover larm', { sector: 'health' })
  const less = one('less', 'larm i natten', { sector: 'health', settings: ['home'] })
  const at = { ...sought, settings: ['home'] }
  expect(fits(at, [less, night])).toEqual(['less', 'night'])
  expect(findFitting(at, [less, night], 1)).toHaveLength(1)
})

test('an inquiry is compared by its title, its answers and its places', () => {
  const answers = [
    { question: 'need', value: ['Mäta andning'] },
    { question: 'sector', value: ['health'] },
    { question: 'places', value: ['primary-care', 'public-transport', 'unknown'] },
    { question: 'period', value: ['i februari'] },
  ]
  const inquiry = comparableInquiry({ title: 'Plåster', answers })
  expect(inquiry).toMatchObject({
    sector: 'health',
    settings: ['primary-care', 'traffic'],
    tests: [],
    users: [],
  })
  expect(inquiry.sv).toContain('Plåster')
  expect(inquiry.en).toBe(inquiry.sv)
  expect(inquiry.sv).toContain('Mäta andning')
  expect(inquiry.sv).not.toContain('februari')
})
