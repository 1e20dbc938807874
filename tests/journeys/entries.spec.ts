import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import type pg from 'pg'
import { aProposal, aVisitorsQuestion } from '../world/catalogue.ts'
import { aJpeg, exif, segment } from '../world/pictures.ts'
import { put, type Row } from '../world/put.ts'
import { aWord, type OpenedRegion } from '../world/regions.ts'
import { faultsOf } from './faults-of.ts'
import { mouse } from './hands.ts'
import { expect, heading, signIn, test, until } from './journey.ts'

const { entries, office: officeWords, questions, environments } = textIn('sv')
const { pictures: words, page: pages, sentences } = entries
const phone = { viewport: { width: 320, height: 720 } }

/** A unit with one contact, and its environment as the catalogue has it. */
const plantIn = async (owner: pg.Pool, { slug }: OpenedRegion, more: Row = {}) => {
  const { rows } = await owner.query('select id from app.regions where slug = $1', [slug])
  const region_id = String(rows[0].id)
  const [unit, environment, word] = [randomUUID(), randomUUID(), aWord()]
  const [unitName, name] = [`Påhittsjukhuset ${word}`, `Nattrummet ${word}`]
  const email = `elsa-${word}@paahitt.example`
  const person = { id: randomUUID(), name: 'Elsa Låtsas', email }
  await put(owner, 'app.units', { region_id, id: unit, name: unitName })
  await put(owner, 'app.unit_members', { region_id, unit_id: unit, ...person })
  const entry = { name, sector: 'health' }
  await put(owner, 'app.environments', {
    ...{ region_id, id: environment, unit_id: unit, ...entry },
    version: 1,
    published_at: new Date(),
  })
  await put(owner, 'app.environment_versions', {
    ...{ region_id, environment_id: environment, version: 1, entry },
    ...more,
  })
  return { region: region_id, unit, unitName, environment, id: environment, name, email, entry }
}

test('a unit shows its environment in a picture, says anew what it shows, and removes it', async ({
  device,
  owner,
  office,
  letters,
  javaScriptEnabled,
}) => {
  const { environment, unit: unit_id, email } = await plantIn(owner, office)
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

test('the office sees in its queue what the catalogue waits for, and does it from there', async ({
  owner,
  office,
  javaScriptEnabled,
}) => {
  const { page } = office.admin
  const main = page.getByRole('main')
  const hand = mouse(page)
  const { catalogue } = officeWords.queue
  const { history, edit, review } = entries
  const expectWhole = async () => {
    if (!javaScriptEnabled) return
    expect(await faultsOf(page, 'sv')).toEqual([])
    await page.setViewportSize(phone.viewport)
    expect(await faultsOf(page, 'sv')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  const queue = () => page.goto(`/${office.slug}/office`)
  const planted = await plantIn(owner, office)

  await test.step('nothing is said where nothing waits', async () => {
    await queue()
    await expect(heading(page)).toHaveText(officeWords.queue.none)
    await expect(main).not.toContainText(catalogue.title)
  })

  const asked = 'Tar ni emot enstaka enheter, eller behövs det minst tio?'
  await test.step('what waits is counted, each with the way to it', async () => {
    const entry = JSON.stringify({ ...planted.entry, aboutSv: 'Här sover man i lugn och ro.' })
    await aProposal(owner, planted, 2, { unit_id: planted.unit, entry })
    await aVisitorsQuestion(owner, planted, { question: asked })
    await plantIn(owner, office, { made_at: '2020-01-01T12:00:00Z' })
    await queue()
    for (const said of [catalogue.proposals(1), catalogue.questions(1), catalogue.stale(1)])
      await expect(main.getByRole('link', { name: said })).toBeVisible()
    await expectWhole()
    await page.goto(`/en/${office.slug}/office`)
    await expect(main.getByRole('link', { name: textIn('en').office.queue.catalogue.stale(1) })).toBeVisible()
    await queue()
    await hand.follow(catalogue.stale(1))
    await expect(page.locator('#stale')).toContainText(entries.list.groups.stale)
    await expect(page.locator('#stale')).toContainText(entries.openUnsaid)
  })

  await test.step('the proposal is reviewed beside the questions about the environment', async () => {
    await queue()
    await hand.follow(catalogue.proposals(1))
    await page.locator('#waiting').getByRole('link', { name: entries.list.review }).click()
    await expect(heading(page)).toHaveText(planted.name)
    await expect(main.getByRole('heading', { name: questions.keep.heading(1) })).toBeVisible()
    await expectWhole()
    await hand.press(review.accept)
    await expect(page.getByRole('heading', { name: pages.done['accepted'] ?? '' })).toBeVisible()
  })

  await test.step('any two versions are compared', async () => {
    await hand.follow(edit.link)
    await hand.fill('place', 'Låtsasvik')
    await hand.press(edit.officeSubmit)
    await expect(page.getByRole('heading', { name: pages.done['saved'] ?? '' })).toBeVisible()
    await page.locator('#from').selectOption('3')
    await page.locator('#to').selectOption('1')
    await hand.press(history.compare.submit)
    const compared = page.locator('#comparison')
    await expect(compared.getByRole('heading', { name: history.compare.found(1, 3) })).toBeVisible()
    await expect(compared.locator('ins')).toHaveText(['Här sover man i lugn och ro.', 'Låtsasvik'])
    await expect(page.locator('#from')).toHaveValue('3')
    await expectWhole()
    await page.locator('#from').selectOption('1')
    await hand.press(history.compare.submit)
    await expect(page.locator('#to-error')).toContainText(history.compare.same)
    await expectWhole()
    for (const [address, field] of [
      ['from=9&to=1', 'from'],
      ['to=', 'from'],
      ['from=1&to=__proto__', 'to'],
    ] as const) {
      await page.goto(`/${office.slug}/office/environments/${planted.environment}?${address}`)
      await expect(page.locator(`#${field}-error`)).toContainText(history.compare.choose)
    }
  })

  await test.step('the question is answered, and waits no longer', async () => {
    await page.locator('#questions').getByRole('link', { name: asked }).click()
    await hand.fill('answer', 'En enda går bra.')
    await hand.press(questions.keep.submit)
    await expect(page.getByRole('heading', { name: questions.keep.done })).toBeVisible()
    await queue()
    await expect(main.getByRole('link', { name: catalogue.stale(1) })).toBeVisible()
    await expect(main.getByRole('link', { name: catalogue.questions(1) })).toHaveCount(0)
    await expect(main.getByRole('link', { name: catalogue.proposals(1) })).toHaveCount(0)
  })
})

test('the long form leads to each of its parts and from each fault to its field, and a file’s faults say what may stand', async ({
  owner,
  office,
  javaScriptEnabled,
}) => {
  const { page } = office.admin
  await page.setViewportSize(phone.viewport)
  const main = page.getByRole('main')
  const hand = mouse(page)
  const { unitName, name } = await plantIn(owner, office)
  const expectWhole = async () => {
    if (javaScriptEnabled) expect(await faultsOf(page, 'sv')).toEqual([])
  }

  await test.step('the menu of the form leads to each part', async () => {
    await page.goto(`/${office.slug}/office/environments/new`)
    const parts = main.getByRole('navigation', { name: entries.partsOfForm })
    const labels = Object.values(entries.groups)
    await expect(parts.getByRole('link')).toHaveText(labels)
    for (const label of labels) {
      await parts.getByRole('link', { name: label }).click()
      await expect(page.locator('section:target')).toContainText(label)
    }
    await expectWhole()
  })

  await test.step('a fault leads to its field', async () => {
    await hand.press(entries.add.officeSubmit)
    const faults = page.locator('#error-box').getByRole('link')
    await expect(faults.first()).toBeVisible()
    for (const address of await faults.evaluateAll(all => all.map(one => one.getAttribute('href') ?? '')))
      await expect(page.locator(`${address}:is(input, select, textarea)`)).toHaveCount(1)
    await expectWhole()
  })

  await test.step('a file is answered row by row in words', async () => {
    await page.goto(`/${office.slug}/office/environments/import`)
    const rows = [
      ['name', 'sector', 'tests', 'unit'],
      ['Påhittmiljön', 'rymden', '"drone, ufo"', 'Månen'],
      [name, 'transport', 'drone', unitName],
    ]
    const buffer = Buffer.from(rows.map(row => row.join()).join('\n'))
    await page.locator('#table').setInputFiles({ name: 'miljöer.csv', mimeType: 'text/csv', buffer })
    await hand.press(entries.import.look)
    const wrong = main.getByRole('row').filter({ hasText: 'Påhittmiljön' })
    const { column, strange, several } = entries.import
    await expect(wrong).toContainText(column(entries.fields.sector, 'sector'))
    await expect(wrong).toContainText(`transport (${environments.sectors.transport})`)
    await expect(wrong).toContainText(strange(['ufo']))
    await expect(wrong).toContainText(several([]).split(':')[0] ?? '')
    await main.getByText(entries.import.units).click()
    await expect(main.getByText(unitName, { exact: true })).toBeVisible()
    await expect(main.getByRole('button', { name: entries.import.import(1) })).toBeVisible()
    await expectWhole()
  })
})
