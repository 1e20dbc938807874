import { expect, test } from 'vitest'
import { statusOf } from './environment-status.ts'

const today = '2026-11-22'
const period = (startsOn: string, endsOn: string, taken: number) => ({ startsOn, endsOn, slots: 2, taken })
const now = period('2026-11-01', '2027-01-31', 2)
const later = period('2027-02-01', '2027-04-30', 1)
const open = { state: 'open', stateUntil: null, room: 'unknown', slots: [], waiting: 0 }

test.each([
  [open, 'rest', 'Fråga om det finns plats', 'Ask if there is room'],
  [{ ...open, room: 'yes', slots: [{ ...now, taken: 1 }] }, 'good', 'Tar emot', 'Has room'],
  [
    { ...open, room: 'yes', slots: [now, later] },
    'good',
    'Tar emot från februari 2027',
    'Has room from February 2027',
  ],
  [
    { ...open, room: 'full', slots: [now] },
    'stop',
    'Fullt till och med januari 2027',
    'Full through January 2027',
  ],
  [
    { ...open, room: 'full', slots: [now], waiting: 3 },
    'wait',
    'Fullt till och med januari 2027, tre väntar på plats',
    'Full through January 2027, three waiting for room',
  ],
  [{ ...open, room: 'full', waiting: 1 }, 'wait', 'Fullt, en väntar på plats', 'Full, one waiting for room'],
  [{ ...open, state: 'paused' }, 'wait', 'Pausad', 'Paused'],
  [
    { ...open, state: 'paused', room: 'yes', stateUntil: '2027-03-01' },
    'wait',
    'Pausad till och med 1 mars 2027',
    'Paused through 1 March 2027',
  ],
  [
    { ...open, state: 'out-of-season', stateUntil: '2027-04-30' },
    'rest',
    'Stängd för säsongen till och med 30 april 2027',
    'Closed for the season through 30 April 2027',
  ],
  [{ ...open, state: 'closed', room: 'yes' }, 'rest', 'Avslutad', 'Ended'],
])('%j is said in words', (stands, kind, sv, en) => {
  expect(statusOf('sv', stands, today)).toEqual({ kind, text: sv })
  expect(statusOf('en', stands, today)).toEqual({ kind, text: en })
})
