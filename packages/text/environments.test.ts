import { expect, test } from 'vitest'
import { environments } from './environments.ts'

const plain = { q: '', sector: null, place: 'Region Påhitt' } as const

test.each([
  [{ ...plain, count: 11 }, 'Elva testmiljöer i Region Påhitt', 'Eleven test environments in Region Påhitt'],
  [{ ...plain, count: 1, place: 1 }, 'En testmiljö i en region', 'One test environment in one region'],
  [
    { ...plain, count: 40, place: 3 },
    '40 testmiljöer i tre regioner',
    '40 test environments in three regions',
  ],
  [
    { ...plain, count: 0, sector: 'other', place: 0 },
    'Ingen testmiljö inom andra områden',
    'No test environment for other fields',
  ],
  [{ ...plain, count: 0 }, 'Inga testmiljöer här än', 'No test environments here yet'],
  [
    { ...plain, count: 3, q: 'buss' },
    'Tre testmiljöer passar ”buss”',
    'Three test environments match “buss”',
  ],
  [{ ...plain, count: 0, q: 'buss' }, 'Ingen testmiljö passar ”buss”', 'No test environment matches “buss”'],
  [
    { ...plain, count: 2, sector: 'transport' },
    'Två testmiljöer inom kollektivtrafik i Region Påhitt',
    'Two test environments for public transport in Region Påhitt',
  ],
  [
    { ...plain, count: 1, sector: 'health', q: 'AI' },
    'En testmiljö inom hälso- och sjukvård passar ”AI”',
    'One test environment for health care matches “AI”',
  ],
] as const)('the heading of %j', (found, sv, en) => {
  expect([environments.sv.heading(found), environments.en.heading(found)]).toEqual([sv, en])
})
