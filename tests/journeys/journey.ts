import { type BrowserContext, expect, type Page, test as plain } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import pg from 'pg'
import { lettersIn } from '../world/post-office.ts'
import { aWord, inviteTo, type OpenedRegion, openRegion } from '../world/regions.ts'
import { type ServiceOfRun, serviceOfRun } from '../world/service.ts'
import { type Hand, mouse } from './hands.ts'

export type Office = OpenedRegion & { admin: { page: Page; email: string; name: string } }

export type Fixtures = {
  service: ServiceOfRun
  /** The server's superuser on the service's database: arranges what no page can. */
  owner: pg.Pool
  letters: ReturnType<typeof lettersIn>
  /** Another person or another device: a browser with no memory, watched for what must not happen. */
  device: (
    options?: Parameters<NonNullable<ReturnType<BrowserContext['browser']>>['newContext']>[0],
  ) => Promise<Page>
  /** A region of the test's own. */
  region: OpenedRegion
  /** The same, with its first administrator signed in. */
  office: Office
}

/** A page that answers 4xx says so in the console; that is no fault of the page. */
const isAnswer = (text: string) =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(text)

/** Notes everything that a page of ours must never do. */
export const watch = (context: BrowserContext, origin: string, faults: string[]) => {
  context.on('console', message => {
    if (message.type() === 'error' && !isAnswer(message.text())) faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', error => faults.push(`script: ${error.error().message}`))
  context.on('request', request => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      faults.push(`request to another origin: ${request.url()}`)
  })
  context.on('response', response => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`)
  })
}

export const test = plain.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
  service: async ({}, use) => use(serviceOfRun()),
  owner: async ({ service }, use) => {
    const pool = new pg.Pool({
      connectionString: service.ownerUrl,
      max: 2,
      application_name: 'testbro-tests',
    })
    pool.on('error', () => {})
    await use(pool)
    await pool.end()
  },
  letters: async ({ service }, use) => use(lettersIn(service.letters)),
  device: async ({ browser, service }, use) => {
    const faults: string[] = []
    const contexts: BrowserContext[] = []
    await use(async options => {
      const context = await browser.newContext({ baseURL: service.origin, ...options })
      contexts.push(context)
      watch(context, service.origin, faults)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(faults).toEqual([])
  },
  region: async ({ service }, use) => use(await openRegion(service)),
  office: async ({ service, region, letters, device }, use) => {
    const page = await device()
    const email = `admin-${aWord()}@${region.slug}.example`
    await inviteTo(service, region, 'admin', email)
    const name = 'Astrid Adminsson'
    await join(page, (await letters.newest(email)).link, name)
    await use({ ...region, admin: { page, email, name } })
  },
})
export { expect }

const { account } = textIn('sv')

/** Opens a mailed link; the test fails when the letter has none. */
export const open = async (page: Page, link: string | undefined) => {
  expect(link, 'the letter has a link').toBeTruthy()
  await page.goto(link ?? '')
}

/** Accepts an invitation by the link in its letter. */
export const join = async (
  page: Page,
  link: string | undefined,
  name: string,
  { fill, press }: Hand = mouse(page),
) => {
  await open(page, link)
  await fill('name', name)
  await press(account.join.submit)
}

/** Asks for a letter to sign in by. */
export const askForLetter = async (page: Page, email: string, { fill, press }: Hand = mouse(page)) => {
  await page.goto('/sign-in')
  await fill('email', email)
  await press(account.signIn.send)
  await expect(heading(page)).toHaveText(account.code.title)
}

/** Signs in by the link of a letter, opened in the browser where it was asked for. */
export const signIn = async (
  page: Page,
  email: string,
  letters: Fixtures['letters'],
  hand: Hand = mouse(page),
) => {
  const after = await letters.last(email)
  await askForLetter(page, email, hand)
  await open(page, (await letters.newest(email, { after })).link)
  await hand.press(account.link.submit)
}

/** Reloads until the page shows what a job has done, or what the pages in memory have heard of. */
export const until = (page: Page, shows: () => Promise<unknown>) =>
  expect(async () => {
    await page.reload()
    await shows()
  }).toPass({ timeout: 20_000 })

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Gives a browser what another one holds, such as a session. */
export const withCookies = (page: Page, origin: string, cookies: Record<string, string>) =>
  page.context().addCookies(
    Object.entries(cookies).map(([name, value]) => ({
      name,
      value,
      // a browser takes such a cookie from http://localhost too, but is not told to by this address
      url: origin.replace('http:', 'https:'),
      secure: true,
      httpOnly: true,
      sameSite: 'Lax' as const,
    })),
  )
