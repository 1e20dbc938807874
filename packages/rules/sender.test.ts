import { expect, test } from 'vitest'
import { judgeSender } from './sender.ts'

const right = {
  contactName: ['Alva Exempelsson'],
  email: ['alva@pahittsensor.example'],
  senderKind: ['company'],
  companyName: ['Påhittsensor AB'],
}
const judge = (fields: Record<string, string[]>) => judgeSender({ ...right, ...fields })

test('a sender without a number has no country either', () => {
  expect(judge({ orgCountry: ['NO'] })).toEqual({
    problems: [],
    sender: {
      contactName: 'Alva Exempelsson',
      email: 'alva@pahittsensor.example',
      phone: null,
      senderKind: 'company',
      companyName: 'Påhittsensor AB',
      orgNumber: null,
      orgCountry: null,
      soleTrader: false,
    },
  })
})

test('a number is Swedish unless another country is chosen', () => {
  expect(judge({ orgNumber: ['9999000004'] }).sender).toMatchObject({
    orgNumber: '999900-0004',
    orgCountry: 'SE',
  })
  expect(judge({ orgNumber: ['990 000 000'], orgCountry: ['NO'] }).sender).toMatchObject({
    orgNumber: '990 000 000',
    orgCountry: 'NO',
  })
  expect(judge({ orgNumber: ['990 000 000'] }).problems).toEqual([
    { field: 'orgNumber', code: 'org-number-form' },
  ])
})

test('a personal number is flagged', () => {
  expect(judge({ orgNumber: ['750231-0241'] }).sender.soleTrader).toBe(true)
})

test('an unknown country is one problem, whatever the number', () => {
  expect(judge({ orgCountry: ['XX'], orgNumber: ['1'] }).problems).toEqual([
    { field: 'orgCountry', code: 'not-an-option' },
  ])
})

test('only a company must say its name', () => {
  expect(judge({ companyName: [] }).problems).toEqual([{ field: 'companyName', code: 'required' }])
  expect(judge({ companyName: [], senderKind: ['researcher'] }).problems).toEqual([])
})

test.each(['070-174 06 05', '+46 70 174 06 05', '(08) 465 004 00', '08/465 004'])(
  '%s is a phone number',
  phone => {
    expect(judge({ phone: [phone] })).toMatchObject({ problems: [], sender: { phone } })
  },
)

test.each(['1234', 'ring växeln', '070-174 06 05 ankn 2', '+', '070+1740605'])(
  '%s is not a phone number',
  phone => {
    expect(judge({ phone: [phone] }).problems).toEqual([{ field: 'phone', code: 'phone-form' }])
  },
)
