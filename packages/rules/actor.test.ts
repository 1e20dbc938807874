import { expect, test } from 'vitest'
import {
  formOfLink,
  formOfOffice,
  linkPurposes,
  officeRoles,
  principalForms,
  principalOf,
  principals,
} from './actor.ts'

test('the eight principals come in twelve forms, each in at least one', () => {
  expect(principals).toHaveLength(8)
  expect(new Set(principalForms).size).toBe(12)
  expect(new Set(principalForms.map(principalOf))).toEqual(new Set(principals))
})

test('every link and every role of an office is one of the twelve', () => {
  const forms = [...linkPurposes.map(formOfLink), ...officeRoles.map(formOfOffice)]
  for (const form of forms) expect(principalForms).toContain(form)
})

test('a confirm link acts as the draft it belongs to', () => {
  expect(formOfLink('confirm')).toBe(formOfLink('draft'))
  expect(formOfLink('contact')).not.toBe(formOfLink('reply'))
})
