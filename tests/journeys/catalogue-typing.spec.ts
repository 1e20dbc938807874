import type { Request } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import { aWord } from '../world/regions.ts'
import { plantMany } from './catalogue-world.ts'
import { faultsOf } from './faults-of.ts'
import { expect, heading, test } from './journey.ts'

const { environments: words, entry } = textIn('sv')

test('the list follows what is typed, with focus, choices and the address kept', async ({
  device,
  region,
  owner,
}) => {
  const word = aWord()
  await plantMany(owner, region, word)
  const page = await device()
  await page.goto(`/${region.slug}/environments?room=yes&room=full`)
  const main = page.getByRole('main')
  const box = main.getByLabel(words.search, { exact: true })
  const all = { sector: null, place: region.name, chosen: true }
  await main.getByLabel(`${words.compare.choose} Bussgatan ${word}`).check()
  await page.evaluate(() => {
    document.body.dataset['untouched'] = 'yes'
  })
  await box.pressSequentially('dagrum')
  await expect(heading(page)).toHaveText(words.heading({ ...all, q: 'dagrum', count: 1 }))
  await expect(main.locator('.rows mark').first()).toContainText(/dagrum/i)
  await expect(main.getByRole('status')).toHaveText(words.heading({ ...all, q: 'dagrum', count: 1 }))
  await expect(box).toBeFocused()
  const address = (words: string) =>
    new RegExp(`/${region.slug}/environments\\?${words}room=yes&room=full&with=${region.slug}\\.[\\w-]+$`)
  await expect(page).toHaveURL(address('q=dagrum&'))
  await expect(page).toHaveTitle(/dagrum/)
  await expect(page.locator('.site-nav a[hreflang]')).toHaveAttribute('href', /q=dagrum/)
  expect(await faultsOf(page, 'sv')).toEqual([])

  await box.fill('')
  await expect(heading(page)).toHaveText(words.heading({ ...all, q: '', count: 2 }))
  await expect(page).toHaveURL(address(''))
  expect(await page.evaluate(() => document.body.dataset['untouched'])).toBe('yes')
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
})

test('the last that was typed wins, and a slow answer says that it is looked for', async ({
  device,
  region,
  owner,
}) => {
  const word = aWord()
  await plantMany(owner, region, word)
  const page = await device()
  await page.goto(`/${region.slug}/environments`)
  const main = page.getByRole('main')
  const box = main.getByLabel(words.search, { exact: true })
  const says = main.getByRole('status')
  let asked = 0
  let answer = () => {}
  const held = new Promise<void>(resolve => {
    answer = resolve
  })
  const slow = /q=bussgatan/
  await page.route(slow, async route => {
    asked += 1
    await held
    await route.continue().catch(() => {})
  })
  const whichIsSlow = { predicate: (request: Request) => slow.test(request.url()), timeout: 0 }
  const isOver = Promise.race([
    page.waitForEvent('requestfinished', whichIsSlow),
    page.waitForEvent('requestfailed', whichIsSlow),
  ])
  await box.fill('bussgatan')
  await expect(says).toHaveText(words.searching)
  await expect(main.locator('[data-live=list]')).toHaveAttribute('aria-busy', 'true')
  await box.fill('dagrummet')
  const found = { q: 'dagrummet', sector: null, place: region.name, count: 1 }
  await expect(heading(page)).toHaveText(words.heading(found))
  await expect(main.locator('[data-live=list]')).toHaveAttribute('aria-busy', 'false')
  // the slow answer may come after all
  answer()
  await isOver
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 200)))
  await expect(heading(page)).toHaveText(words.heading(found))
  expect(asked).toBe(1)
})

test('a search that does not answer says so, and the button still searches', async ({
  device,
  region,
  owner,
}) => {
  await plantMany(owner, region, aWord())
  const page = await device()
  await page.goto(`/${region.slug}/environments`)
  const main = page.getByRole('main')
  const box = main.getByLabel(words.search, { exact: true })
  await page.route(/q=dagrum/, route =>
    route.request().resourceType() === 'fetch' ? route.fulfill({ status: 429 }) : route.continue(),
  )
  await box.fill('dagrum')
  await expect(main.getByRole('status')).toHaveText(words.failed)
  await expect(box).toHaveValue('dagrum')
  await main.getByRole('button', { name: textIn('sv').ui.search, exact: true }).click()
  await expect(heading(page)).toHaveText(
    words.heading({ q: 'dagrum', sector: null, place: region.name, count: 1 }),
  )
})

test('what is unfolded and ticked stays so while somebody types', async ({ device, region, owner }) => {
  const word = aWord()
  await plantMany(owner, region, word)
  const page = await device()
  await page.goto(`/${region.slug}/environments`)
  const main = page.getByRole('main')
  const users = main.getByLabel(`${entry.users.travellers} (1)`)
  await expect(users).toBeHidden()
  await main.getByText(words.facet.users, { exact: true }).first().click()
  await users.check()
  const bus = main.getByLabel(`${words.compare.choose} Bussgatan ${word}`)
  await bus.check()
  await main.getByLabel(words.search, { exact: true }).fill('bussgatan')
  await expect(heading(page)).toHaveText(
    words.heading({ q: 'bussgatan', sector: null, place: region.name, count: 1 }),
  )
  await expect(users).toBeVisible()
  await expect(users).toBeChecked()
  await expect(bus).toBeChecked()

  await main.getByLabel(words.search, { exact: true }).fill('dagrum')
  await expect(bus).toHaveCount(0)
  await main.getByLabel(`${words.compare.choose} Dagrummet ${word}`).check()
  await main.getByRole('button', { name: words.compare.submit, exact: true }).click()
  await expect(heading(page)).toHaveText(textIn('sv').compare.heading(2))
})
