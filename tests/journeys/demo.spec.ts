import { join } from 'node:path'
import { textIn } from '@testbro/text/catalogue'
import pg from 'pg'
import { type Language, languages, prefixOf } from '../http/addresses.ts'
import { runTestbro, type Settings, testbroSays } from '../world/programs.ts'
import { generous, untilReady } from '../world/service.ts'
import {
  expectInMailbox,
  kindsBelow,
  nothing,
  openInMailbox,
  signInByLetter,
  type Walked,
  walkFrom,
} from './demo-pages.ts'
import { running } from './demo-programs.ts'
import { faultsOf } from './faults-of.ts'
import { askForLetter, expect, heading, test, watch } from './journey.ts'

type Demo = { people: { email: string; role?: string }[] }

const { mailbox, frame } = textIn('sv')

const countOf = async (url: string, table: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return Number((await client.query(`select count(*) as n from ${table}`)).rows[0].n)
  } finally {
    await client.end()
  }
}

test('on a database of one’s own there is no demonstration: no people, no mailbox', async ({
  service,
  device,
}) => {
  const refused = await runTestbro(service.settings, 'seed', '--demo')
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/demo/i)
  expect(refused.stdout).toBe('')
  const page = await device()
  for (const path of ['/mailbox', '/en/mailbox', `/mailbox/${service.seeded.regions[0]?.letters[0]}`]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
  }
  await page.goto('/')
  await expect(page.locator('body')).not.toContainText(frame.demo)
  const { SMTP_URL: _, ...withoutMail } = service.settings
  const started = await runTestbro(withoutMail, 'web')
  expect(started.code, 'letters could not leave').toBe(1)
  expect(started.stderr).toContain('SMTP_URL')
})

test('a database of one’s own, an origin that others reach and real letters each rule the demonstration out', async () => {
  const mail = { SMTP_URL: 'smtp://127.0.0.1:1' }
  await running(mail, async ({ settings, ownerUrl }) => {
    const { SMTP_URL, ...withoutMail } = settings
    const embedded = { ...withoutMail, EMBEDDED_DATABASE: '1' }
    const cases: Settings[] = [
      { ...withoutMail, ...mail },
      { ...embedded, ...mail },
      { ...embedded, PUBLIC_ORIGIN: 'https://testbro.example' },
      { ...embedded, PUBLIC_ORIGIN: 'http://localhost.evil.example' },
    ]
    for (const given of cases) {
      const { code, stderr, stdout } = await runTestbro(given, 'seed', '--demo')
      expect([code, stdout], JSON.stringify(given)).toEqual([1, ''])
      expect(stderr).toMatch(/demo|SMTP_URL/)
    }
    for (const table of ['app.people', 'app.regions', 'app.inquiries', 'app.companies'])
      expect(await countOf(ownerUrl, table), table).toBe(0)
  })
})

test('the demonstration prints its people, their letters are read in its mailbox, and they find something on every page', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const settings = { ...generous, EMBEDDED_DATABASE: '1' }
  await running(settings, async ({ settings, origin, start }) => {
    const demo: Demo = JSON.parse(await testbroSays(settings, 'seed', '--demo'))
    expect(demo.people.length).toBeGreaterThan(2)
    const log = join(settings['DATA_DIR'] ?? '', '..', 'web.log')
    start('worker')
    await untilReady(origin, start('web'), log)
    const faults: string[] = []
    const someone = async () => {
      const context = await browser.newContext({ baseURL: origin })
      watch(context, origin, faults)
      return context.newPage()
    }
    const page = await someone()
    await page.goto('/')
    await expect(page.locator('body')).toContainText(frame.demo)
    await page.getByRole('link', { name: frame.demoMailbox }).click()
    await expect(heading(page)).toHaveText(mailbox.heading(0))
    const email = demo.people[0]?.email ?? ''
    await askForLetter(page, email)
    await expectInMailbox(page, email)
    expect(await faultsOf(page, 'sv'), 'the mailbox').toEqual([])
    await openInMailbox(page, email)
    await expect(page.getByRole('main')).toContainText(email)
    expect(await faultsOf(page, 'sv'), 'a letter in it').toEqual([])
    await signInByLetter(page)

    const [sensor, robot] = [await someone(), await someone()]
    for (const [tab, email] of [
      [sensor, 'alva@pahittsensor.example'],
      [robot, 'carin@skenrobot.example'],
    ] as const) {
      await askForLetter(tab, email)
      await expectInMailbox(tab, email)
      await openInMailbox(tab, email)
      await signInByLetter(tab)
    }
    const ofOffice = { tabs: [page], below: ':region/office', steps: ['2', '3', '4', '5'] }
    const ofCompanies = { tabs: [sensor, robot], below: 'my/:company', steps: ['2', '4', '5'] }
    for (const { tabs, below, steps } of [ofOffice, ofCompanies])
      await test.step(`in both languages something stands on every page below ${below}`, async () => {
        const met: Record<Language, Walked> = { sv: nothing(), en: nothing() }
        for (const tab of tabs) {
          const start = new URL(tab.url()).pathname
          for (const language of languages)
            await walkFrom(tab, prefixOf[language] + start, language, met[language])
        }
        for (const language of languages) {
          expect(met[language].faults).toEqual([])
          expect([...met[language].kinds].toSorted()).toEqual(kindsBelow(below))
          expect([...met[language].steps].toSorted()).toEqual(steps)
        }
      })
    expect(faults).toEqual([])
  })
})
