import { expect, test as plain } from '@playwright/test'
import pg from 'pg'
import { type Answer, type Asking, ask, ownForm } from '../world/ask.ts'
import { type ServiceOfRun, serviceOfRun } from '../world/service.ts'

type Fixtures = {
  service: ServiceOfRun
  /** The server's superuser on the service's database: arranges, and looks at what happened. */
  owner: pg.Pool
  /** Asks the service over plain HTTP, exactly as said. */
  ask: (path: string, asking?: Asking) => Promise<Answer>
  /** Sends a form as one of our own pages does. */
  send: (path: string, asking: Asking) => Promise<Answer>
}

/** Tests without a browser: plain HTTP, with cookies by hand. */
export const test = plain.extend<object, Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
  service: [async ({}, use) => use(serviceOfRun()), { scope: 'worker' }],
  owner: [
    async ({ service }, use) => {
      const pool = new pg.Pool({
        connectionString: service.ownerUrl,
        max: 4,
        application_name: 'testbro-tests',
      })
      pool.on('error', () => {})
      await use(pool)
      await pool.end()
    },
    { scope: 'worker' },
  ],
  ask: [
    async ({ service }, use) => use((path, asking) => ask(service.origin, path, asking)),
    { scope: 'worker' },
  ],
  send: [
    async ({ service }, use) =>
      use((path, asking) =>
        ask(service.origin, path, { method: 'POST', ...asking, headers: { ...ownForm, ...asking.headers } }),
      ),
    { scope: 'worker' },
  ],
})
export { expect }

/** Runs at most `width` at a time. */
export const each = async <T>(things: readonly T[], act: (thing: T) => Promise<void>, width = 8) => {
  const left = things[Symbol.iterator]()
  const hand = async () => {
    for (const thing of left) await act(thing)
  }
  await Promise.all(Array.from({ length: width }, hand))
}

/** Nothing was wrong; or how much, with the first of it. */
export const expectNone = (wrong: readonly string[]) =>
  expect({ wrong: wrong.length, first: wrong.toSorted().slice(0, 25) }).toEqual({ wrong: 0, first: [] })
