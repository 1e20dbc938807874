import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './clock.ts'
import { type DueRow, dueGroupOf, endOfNextWeek, groupByDue } from './queue.ts'

const today = '2026-11-19'
const office = (dueOn: string | null): DueRow => ({ dueOn, who: 'office' })

test.each([
  ['2026-11-18', 'late'],
  ['2026-11-19', 'today'],
  ['2026-11-20', 'thisAndNextWeek'],
  ['2026-11-29', 'thisAndNextWeek'],
  ['2026-11-30', 'later'],
  [null, 'later'],
])('what is due %s on Thursday 19 November is in the group %s', (dueOn, group) => {
  expect(dueGroupOf(office(dueOn), today)).toBe(group)
})

test('what somebody else has is never late for the office', () => {
  expect(dueGroupOf({ dueOn: '2026-11-01', who: 'company' }, today)).toBe('waitingOnOthers')
  expect(dueGroupOf({ dueOn: '2026-11-01', who: 'units' }, today)).toBe('waitingOnOthers')
})

test('a Sunday belongs to the week it ends', () => {
  expect(endOfNextWeek('2026-11-22')).toBe('2026-11-29')
  expect(endOfNextWeek('2026-11-23')).toBe('2026-12-06')
})

test('groups come in order of need, the earliest due first, and empty ones are left out', () => {
  const rows = [
    { name: 'd', ...office(null) },
    { name: 'c', ...office('2026-11-24') },
    { name: 'b', ...office('2026-11-20') },
    { name: 'e', dueOn: '2026-11-10', who: 'company' as const },
    { name: 'a', ...office('2026-11-17') },
  ]
  expect(groupByDue(rows, today).map(({ group, rows }) => [group, rows.map(row => row.name)])).toEqual([
    ['late', ['a']],
    ['thisAndNextWeek', ['b', 'c']],
    ['later', ['d']],
    ['waitingOnOthers', ['e']],
  ])
})

test('no row is lost or doubled, and rows due the same day keep their order', () => {
  const row = fc.record({
    dueOn: fc.option(fc.integer({ min: -9, max: 20 }).map(days => addDays(today, days))),
    who: fc.constantFrom('office' as const, 'company' as const),
  })
  fc.assert(
    fc.property(fc.array(row), found => {
      const rows = found.map((each, index) => ({ ...each, index }))
      const placed = groupByDue(rows, today).flatMap(group => group.rows)
      expect(placed.toSorted((a, b) => a.index - b.index)).toEqual(rows)
      const alike = placed
        .filter(each => each.dueOn === today && each.who === 'office')
        .map(each => each.index)
      expect(alike).toEqual(alike.toSorted((a, b) => a - b))
    }),
  )
})
