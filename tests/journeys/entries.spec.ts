import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import { aJpeg, exif, segment } from '../world/pictures.ts'
import { put } from '../world/put.ts'
import { aWord } from '../world/regions.ts'
import { faultsOf } from './faults-of.ts'
import { mouse } from './hands.ts'
import { expect, signIn, test } from './journey.ts'

const { entries } = textIn('sv')
const { pictures: words, page: pages, sentences } = entries
const phone = { viewport: { width: 320, height: 720 } }

/** Reloads until a job has done what the page then shows. */
const until = (page: Page, shows: () => Promise<unknown>) =>
  expect(async () => {
    await page.reload()
    await shows()
  }).toPass({ timeout: 20_000 })

test('a unit shows its environment in a picture, says anew what it shows, and removes it', async ({
  device,
  owner,
  office,
  letters,
  javaScriptEnabled,
}) => {
  const { rows } = await owner.query('select id from app.regions where slug = $1', [office.slug])
  const region_id = String(rows[0].id)
  const [unit_id, environment, word] = [randomUUID(), randomUUID(), aWord()]
  const email = `elsa-${word}@paahitt.example`
  await put(owner, 'app.units', { region_id, id: unit_id, name: `Påhittsjukhuset ${word}` })
  await put(owner, 'app.unit_members', { region_id, id: randomUUID(), unit_id, name: 'Elsa Låtsas', email })
  const entry = { name: `Nattrummet ${word}`, sector: 'health' }
  await put(owner, 'app.environments', {
    region_id,
    id: environment,
    unit_id,
    ...entry,
    version: 1,
    published_at: new Date(),
  })
  await put(owner, 'app.environment_versions', { region_id, environment_id: environment, version: 1, entry })
  const page = await device(phone)
  const hand = mouse(page)
  const expectWhole = async () => {
    if (javaScriptEnabled) expect(await faultsOf(page, 'sv')).toEqual([])
  }
  const done = (what: string) =>
    expect(page.getByRole('heading', { name: pages.done[what] ?? '' })).toBeVisible()
  const photograph = { name: 'rum.jpg', mimeType: 'image/jpeg', buffer: aJpeg([segment(0xe1, exif(6))]) }
  const anyone = await device(phone)
  const shown = (alt: string) => anyone.getByRole('main').getByRole('img', { name: alt })
  /** `timeout`: where it is looked for again and again. */
  const isSeen = async (where: Page, alt: string, timeout?: number) => {
    const image = where.getByRole('main').getByRole('img', { name: alt })
    await image.scrollIntoViewIfNeeded({ timeout })
    await expect
      .poll(() => image.evaluate(it => (it as HTMLImageElement).naturalHeight), { timeout })
      .toBe(64)
  }

  await test.step('it is told what is missing, and what it wrote stands', async () => {
    await signIn(page, email, letters)
    await page.goto(`/${office.slug}/unit/${unit_id}/environments/${environment}`)
    await expect(page.getByRole('main')).toContainText(words.none)
    await page.locator('#pictures summary').click()
    await hand.fill('altEn', 'A room with a bed')
    await hand.press(words.add)
    await expect(page.locator('#picture-error')).toContainText(sentences.pictureRequired)
    await expect(page.locator('#altEn')).toHaveValue('A room with a bed')
    await expectWhole()
  })

  await test.step('it adds a photograph, which is turned as it was taken, for anyone to see', async () => {
    await page.locator('#picture').setInputFiles(photograph)
    await hand.fill('altSv', 'Ett rum med en säng')
    await hand.press(words.add)
    await done('picture-added')
    await isSeen(page, 'Ett rum med en säng')
    await expectWhole()
    await anyone.goto(`/${office.slug}/environments/${environment}`)
    await until(anyone, () => isSeen(anyone, 'Ett rum med en säng', 2_000))
  })

  await test.step('it says anew what the picture shows', async () => {
    await page.getByText(words.picture(1), { exact: true }).click()
    await hand.fill('altSv-1', '')
    await hand.fill('altEn-1', '')
    await hand.press(words.saveAlt)
    await expect(page.locator('#altSv-1-error')).toContainText(sentences.altRequired)
    await expectWhole()
    await hand.fill('altSv-1', 'Ett rum för natten')
    await hand.press(words.saveAlt)
    await done('picture-saved')
    await until(anyone, () => isSeen(anyone, 'Ett rum för natten', 2_000))
  })

  await test.step('it removes the picture, and nobody sees it any more', async () => {
    const address = await shown('Ett rum för natten').getAttribute('src')
    await page.getByText(words.picture(1), { exact: true }).click()
    await hand.press(words.remove)
    await done('picture-removed')
    await expect(page.getByRole('main')).toContainText(words.none)
    await until(anyone, () => expect(shown('Ett rum för natten')).toHaveCount(0, { timeout: 500 }))
    expect((await page.request.get(address ?? '')).status()).toBe(404)
  })
})
