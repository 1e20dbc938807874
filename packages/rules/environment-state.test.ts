import { expect, test } from 'vitest'
import { roomOf, type StateFacts, stateOf } from './environment-state.ts'

const nothing: StateFacts = {
  pausedFrom: null,
  pausedUntil: null,
  pauseReason: '',
  seasonFrom: null,
  seasonTo: null,
  closedOn: null,
  closeNote: '',
}
const on = (today: string, facts: Partial<StateFacts>) => stateOf({ ...nothing, ...facts }, today)

test('an environment of which nothing is said is open', () => {
  expect(on('2026-11-22', {})).toEqual({ state: 'open', from: null, until: null, reason: '' })
})

test.each([
  ['2026-11-21', 'open'],
  ['2026-11-22', 'paused'],
  ['2026-12-24', 'paused'],
  ['2026-12-25', 'open'],
])('paused from the 22nd to Christmas Eve, on %s it is %s', (today, state) => {
  const paused = { pausedFrom: '2026-11-22', pausedUntil: '2026-12-24', pauseReason: 'Ombyggnad' }
  expect(on(today, paused).state).toBe(state)
})

test('a pause without an end goes on', () => {
  expect(on('2030-01-01', { pausedFrom: '2026-11-22', pauseReason: 'Ombyggnad' })).toEqual({
    state: 'paused',
    from: '2026-11-22',
    until: null,
    reason: 'Ombyggnad',
  })
})

test.each([
  ['2026-05-31', 'out-of-season', '2026-05-31'],
  ['2026-06-01', 'open', null],
  ['2026-08-31', 'open', null],
  ['2026-09-01', 'out-of-season', '2027-05-31'],
])('open June to August, on %s it is %s', (today, state, until) => {
  expect(on(today, { seasonFrom: 6, seasonTo: 8 })).toMatchObject({ state, until })
})

test.each([
  ['2026-10-31', 'out-of-season', '2026-10-31'],
  ['2026-12-31', 'open', null],
  ['2027-02-28', 'open', null],
  ['2027-03-01', 'out-of-season', '2027-10-31'],
])('a winter season passes the turn of the year: on %s it is %s', (today, state, until) => {
  expect(on(today, { seasonFrom: 11, seasonTo: 2 })).toMatchObject({ state, until })
})

test('closed is closed, whatever else is said', () => {
  const closed = {
    closedOn: '2019-12-01',
    closeNote: 'Införd',
    pausedFrom: '2018-01-01',
    seasonFrom: 1,
    seasonTo: 12,
  }
  expect(on('2026-11-22', closed)).toEqual({
    state: 'closed',
    from: '2019-12-01',
    until: null,
    reason: 'Införd',
  })
})

test('there is room while a period that has not ended has some', () => {
  const past = { startsOn: '2026-07-01', endsOn: '2026-09-30', slots: 4, taken: 0 }
  const now = { startsOn: '2026-10-01', endsOn: '2026-12-31', slots: 4, taken: 4 }
  const next = { startsOn: '2027-01-01', endsOn: '2027-03-31', slots: 2, taken: 1 }
  expect(roomOf([], '2026-11-22')).toBe('unknown')
  expect(roomOf([past], '2026-11-22')).toBe('unknown')
  expect(roomOf([past, now], '2026-11-22')).toBe('full')
  expect(roomOf([past, now, next], '2026-11-22')).toBe('yes')
})
