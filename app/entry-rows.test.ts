import { expect, test } from 'vitest'
import { rowsField, rowsShown } from './entry-rows.ts'

test('an empty row is shown only where there is no other, or where somebody asked for it', () => {
  const filled = { 'slots-0-slots': ['2'], 'slots-1-slots': ['3'] }
  expect(rowsShown({}, 'slots', 8)).toBe(1)
  expect(rowsShown(filled, 'slots', 8)).toBe(2)
  expect(rowsShown({ ...filled, [rowsField('slots')]: ['3'] }, 'slots', 8)).toBe(3)
})

test('no more rows are shown than there may be', () => {
  expect(rowsShown({ [rowsField('results')]: ['900'] }, 'results', 20)).toBe(20)
})
