import { expect, test } from 'vitest'
import { hasRoomAgain, isWorthWaitingFor, watchedChanges } from './watch.ts'

const open = {
  name: 'Bashuset',
  host: 'Påhittsjukhuset',
  aboutSv: 'Testar hemma.',
  aboutEn: '',
  sector: 'health',
  details: { offersSv: 'Rum', tests: ['drone'] },
  state: 'open',
  stateFrom: null,
  stateUntil: null,
  stateReason: '',
  room: 'yes',
}
const paused = { ...open, state: 'paused', stateUntil: '2027-01-31', stateReason: 'Ombyggnad' }
const full = { ...open, room: 'full' }

test('a new state, a new description and both are told', () => {
  expect(watchedChanges(open, paused)).toEqual(['state'])
  expect(watchedChanges(paused, { ...paused, stateUntil: '2027-02-28' })).toEqual(['state'])
  expect(watchedChanges(open, { ...open, aboutSv: 'Testar i hemmet.' })).toEqual(['entry'])
  expect(watchedChanges(open, { ...paused, details: { offersSv: 'Två rum' } })).toEqual(['state', 'entry'])
})

test('how much room there is, and the same things in another order, are no change', () => {
  expect(watchedChanges(open, full)).toEqual([])
  expect(watchedChanges(open, { ...open, details: { tests: ['drone'], offersSv: 'Rum' } })).toEqual([])
})

test('what is no longer public is gone', () => {
  expect(watchedChanges(open, undefined)).toEqual(['gone'])
})

test('there is room again when it opens or is full no longer', () => {
  expect(hasRoomAgain(full, open)).toBe(true)
  expect(hasRoomAgain(full, { ...open, room: 'unknown' })).toBe(true)
  expect(hasRoomAgain(paused, open)).toBe(true)
  expect(hasRoomAgain(paused, full)).toBe(false)
  expect(hasRoomAgain(full, paused)).toBe(false)
  expect(hasRoomAgain(open, open)).toBe(false)
  expect(hasRoomAgain(full, undefined)).toBe(false)
})

test('one waits for what is full or does not take anybody now, never for what has closed', () => {
  expect([full, paused, { ...open, state: 'out-of-season' }].map(isWorthWaitingFor)).toEqual([
    true,
    true,
    true,
  ])
  expect([open, { ...full, state: 'closed' }].map(isWorthWaitingFor)).toEqual([false, false])
})
