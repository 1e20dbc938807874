import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOrgNumber, readSwedishOrgNumber } from './org-number.ts'

const legal = { number: '999900-0004', country: 'SE', soleTrader: false }

test.each([
  '999900-0004',
  '9999000004',
  ' 999900 0004 ',
  '999900–0004',
  '16999900-0004',
  '169999000004',
  '99 99 00-00 04',
])('a number is forgiven how it is written: %j', typed => {
  expect(readSwedishOrgNumber(typed)).toEqual(legal)
})

test('any one digit changed is found by the check digit', () => {
  const digits = '9999000004'
  for (const [index, right] of [...digits].entries())
    for (const other of '23456789'.replace(right, '')) {
      const typed = digits.slice(0, index) + other + digits.slice(index + 1)
      expect([typed, readSwedishOrgNumber(typed)]).toEqual([typed, { code: 'org-number-checksum' }])
    }
})

test('two neighbouring digits that changed places are found by the check digit', () => {
  expect(readSwedishOrgNumber('802000-0009')).toMatchObject({ number: '802000-0009' })
  expect(readSwedishOrgNumber('082000-0009')).toEqual({ code: 'org-number-checksum' })
})

test("a sole trader's number is accepted and said to be one", () => {
  const person = { number: '750231-0241', country: 'SE', soleTrader: true }
  for (const typed of ['750231-0241', '19750231-0241', '750231+0241'])
    expect(readSwedishOrgNumber(typed)).toEqual(person)
})

test('a coordination number, with 60 added to the day, is a sole trader too', () => {
  expect(readSwedishOrgNumber('750291-0248')).toMatchObject({ soleTrader: true })
})

test.each([
  '',
  '99900-0004',
  '999900-00041',
  '99990A-0004',
  '20999900-0004',
  '16750231-0241',
  '751331-0241',
  '750200-0241',
])('what cannot be a number is told apart from a wrong digit: %j', typed => {
  expect(readSwedishOrgNumber(typed)).toEqual({ code: 'org-number-form' })
})

test('a Swedish number read once reads the same again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{2}[2-9]\d{7}$/), typed => {
      const read = readSwedishOrgNumber(typed)
      if ('number' in read) expect(readSwedishOrgNumber(read.number)).toEqual(read)
    }),
  )
})

test('exactly one of ten last digits is right', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{2}[2-9]\d{6}$/), nine => {
      const right = [...'0123456789'].filter(last => 'number' in readSwedishOrgNumber(nine + last))
      expect(right).toHaveLength(1)
    }),
  )
})

test('a number of another country needs 4–30 letters, digits and separators, and keeps its country', () => {
  expect(readOrgNumber(' no 990 000  000 ', 'NO')).toEqual({
    number: 'NO 990 000 000',
    country: 'NO',
    soleTrader: false,
  })
  for (const typed of ['abc', 'a'.repeat(31), '12_34', '-1234', '12\u202e34'])
    expect(readOrgNumber(typed, 'NO')).toEqual({ code: 'org-number-foreign' })
})

test('a Swedish number is held to Swedish rules only in Sweden', () => {
  expect(readOrgNumber('999900-0003', 'SE')).toEqual({ code: 'org-number-checksum' })
  expect(readOrgNumber('999900-0003', 'FI')).toMatchObject({ country: 'FI' })
})
