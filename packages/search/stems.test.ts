import { expect, test } from 'vitest'
import { stemsOf } from './stems.ts'

const areForms = (one: string, other: string) => stemsOf(one).some(stem => stemsOf(other).includes(stem))

test.each([
  ['magnetkamera', 'magnetkameran'],
  ['magnetkamera', 'magnetkamerorna'],
  ['sjukhus', 'sjukhuset'],
  ['hem', 'hemmet'],
  ['buss', 'bussarna'],
  ['patient', 'patienternas'],
  ['testa', 'testning'],
  ['hospital', 'hospitals'],
  ['cykel', 'cykeln'],
  ['sensor', 'sensorns'],
  ['digital', 'digitalt'],
  ['nyckel', 'nycklar'],
  ['boende', 'boendet'],
  ['drive', 'driving'],
])('%s and %s are forms of one word', (one, other) => expect(areForms(one, other)).toBe(true))

test.each([
  ['barn', 'bar'],
  ['care', 'cars'],
  ['buss', 'bula'],
  ['bild', 'bilar'],
])('%s and %s are not', (one, other) => expect(areForms(one, other)).toBe(false))
