import { answeredWithin } from '@testbro/rules/environment-question'
import { textIn } from '@testbro/text/catalogue'
import { type Language, languages } from '@testbro/text/language'
import { prefixOf } from '../http/addresses.ts'
import { plantIn } from '../world/public-environment.ts'
import { aWord } from '../world/regions.ts'
import { plantMany } from './catalogue-world.ts'
import { faultsOf } from './faults-of.ts'
import { keys } from './hands.ts'
import { expect, heading, test, until } from './journey.ts'

const otherIn: Record<Language, number> = { sv: 0, en: 1 }
const narrowly = { viewport: { width: 320, height: 720 } }

for (const language of languages)
  test(`an environment is found and an inquiry begun there, in ${language}`, async ({
    device,
    region,
    owner,
    javaScriptEnabled,
  }) => {
    const text = textIn(language)
    const { environments: words, environmentPage: page } = text
    const word = aWord()
    await plantMany(owner, region, word)
    const narrow = await device(narrowly)
    const main = narrow.getByRole('main')
    const all = { q: '', sector: null, place: region.name }

    await test.step('from the region’s start page to its catalogue', async () => {
      await narrow.goto(`${prefixOf[language]}/${region.slug}`)
      await main.getByRole('link', { name: text.region.start.everyEnvironment }).click()
      await expect(heading(narrow)).toHaveText(words.heading({ ...all, count: 22 }))
      await expect(main.locator('.rows > li')).toHaveCount(20)
    })

    await test.step('on to the second page', async () => {
      await main.getByRole('link', { name: words.older }).click()
      await expect(main.locator('.rows > li')).toHaveCount(2)
      await expect(main).toContainText(words.shown(21, 22, 22))
    })

    await test.step('a sector, then a word, and each taken away', async () => {
      await main.getByRole('link', { name: `${words.sectors.health} (21)` }).click()
      await expect(heading(narrow)).toHaveText(words.heading({ ...all, sector: 'health', count: 21 }))
      await main.getByLabel(words.search, { exact: true }).fill(`BUSS  ${word}`)
      await main.getByRole('button', { name: text.ui.search }).click()
      await expect(heading(narrow)).toHaveText(
        words.heading({ ...all, q: `BUSS ${word}`, sector: 'health', count: 0 }),
      )
      await expect(main.getByRole('heading', { name: words.none.title })).toBeVisible()
      if (javaScriptEnabled) expect(await faultsOf(narrow, language)).toEqual([])
      await main.getByRole('link', { name: `${words.sectors.health} ${text.ui.filter.remove}` }).click()
      await expect(heading(narrow)).toHaveText(words.heading({ ...all, q: `BUSS ${word}`, count: 1 }))
      // one alone is compared with nothing
      await expect(main.getByRole('button', { name: words.compare.submit })).toHaveCount(0)
    })

    await test.step('the environment says what it is, how it stands, how fast it answers, and how old that is', async () => {
      await main.getByRole('link', { name: `Bussgatan ${word}` }).click()
      await expect(heading(narrow)).toHaveText(`Bussgatan ${word}`)
      await expect(main).toContainText(language === 'sv' ? 'Försök med buss.' : 'A trial with a bus.')
      await expect(main).toContainText('Låtsastrafiken')
      await expect(main.locator('.page-head')).toContainText(words.status.open)
      await expect(main).toContainText(page.speed.question(answeredWithin))
      const times = (await main.getByRole('link', { name: page.speed.more }).getAttribute('href')) ?? ''
      expect(times).toMatch(/#speed$/)
      const other = await device()
      await other.goto(times)
      await expect(other.locator('#speed')).toBeVisible()
      await expect(main.getByRole('heading', { name: page.age('2019') })).toBeVisible()
      if (javaScriptEnabled) expect(await faultsOf(narrow, language)).toEqual([])
    })

    await test.step('its button opens the form with its name in it', async () => {
      await main.getByRole('link', { name: page.begin }).click()
      await expect(heading(narrow)).toHaveText(text.inquiry.form.heading)
      await expect(narrow.locator('#environment')).toHaveValue(`Bussgatan ${word}`)
      await expect(narrow.locator('#need')).toHaveValue(`BUSS ${word}`)
    })

    await test.step('every region’s catalogue finds it too', async () => {
      await narrow.goto(`${prefixOf[language]}/`.replace(/(.)\/$/, '$1'))
      await main.getByRole('link', { name: text.region.home.environments }).click()
      await main.getByLabel(words.search, { exact: true }).fill(`dagrum ${word}`)
      await main.getByRole('button', { name: text.ui.search }).click()
      const first = main.locator('.rows > li').first()
      await expect(first).toContainText(region.name)
      await first.getByRole('link', { name: `Dagrummet ${word}` }).click()
      await expect(main.locator('.lead [lang=sv]')).toHaveText('Avdelning med dagrum.')
      await expect(main.getByText(page.otherLanguage)).toHaveCount(otherIn[language])
    })
  })

for (const language of languages)
  test(`choices narrow the list and are taken away again, in ${language}`, async ({
    device,
    region,
    owner,
    javaScriptEnabled,
  }) => {
    const text = textIn(language)
    const { environments: words, entry } = text
    await plantMany(owner, region, aWord())
    const page = await device(narrowly)
    const main = page.getByRole('main')
    await page.goto(`${prefixOf[language]}/${region.slug}/environments`)
    const fold = main.locator('.facets > summary')
    const button = main.getByRole('button', { name: words.filter.submit })
    const all = { q: '', sector: null, place: region.name }

    await test.step('the choices are folded on a phone, and open where there is room', async () => {
      await expect(button).toBeHidden()
      await page.setViewportSize({ width: 1280, height: 900 })
      await expect(button).toBeVisible()
      await page.setViewportSize(narrowly.viewport)
      await fold.click()
      await expect(button).toBeVisible()
    })

    await test.step('two choices of one question find what has either', async () => {
      await main.getByLabel(`${entry.tests.vehicle} (1)`).check()
      await main.getByLabel(`${entry.tests['home-technology']} (1)`).check()
      await button.click()
      await expect(heading(page)).toHaveText(words.heading({ ...all, count: 2, chosen: true }))
      if (javaScriptEnabled) expect(await faultsOf(page, language)).toEqual([])
    })

    await test.step('a choice of another question must hold too', async () => {
      await fold.click()
      await main.getByLabel(`${words.room.yes} (1)`).check()
      await button.click()
      await expect(heading(page)).toHaveText(words.heading({ ...all, count: 1, chosen: true }))
      await expect(main.locator('.rows .status')).toHaveText(words.status.open)
    })

    await test.step('one is taken away, then all', async () => {
      await main
        .getByRole('link', { name: `${words.facet.room}: ${words.room.yes} ${text.ui.filter.remove}` })
        .click()
      await expect(heading(page)).toHaveText(words.heading({ ...all, count: 2, chosen: true }))
      await main.getByRole('link', { name: words.filter.clear }).click()
      await expect(heading(page)).toHaveText(words.heading({ ...all, count: 22 }))
    })
  })

for (const language of languages)
  test(`two are chosen in the list and compared, in ${language}`, async ({
    device,
    region,
    owner,
    javaScriptEnabled,
  }) => {
    const text = textIn(language)
    const { environments: list, compare: words, environmentPage, entry } = text
    const word = aWord()
    await plantMany(owner, region, word)
    const page = await device(narrowly)
    const main = page.getByRole('main')
    const [bus, bed] = [`Bussgatan ${word}`, `Dagrummet ${word}`]
    await page.goto(`${prefixOf[language]}/${region.slug}/environments`)
    await main.getByLabel(`${list.compare.choose} ${bus}`).check()
    await main.getByLabel(`${list.compare.choose} ${bed}`).check()
    await main.getByRole('button', { name: list.compare.submit }).click()
    await expect(heading(page)).toHaveText(words.heading(2))
    const tests = main.getByRole('row').filter({ hasText: environmentPage.short.tests })
    await expect(tests.getByRole('cell')).toHaveText([
      `${entry.tests.vehicle} · ${entry.tests.payment}`,
      entry.tests['home-technology'],
    ])
    if (javaScriptEnabled) expect(await faultsOf(page, language)).toEqual([])

    await main.getByRole('link', { name: words.remove(bed) }).click()
    await expect(heading(page)).toHaveText(words.heading(1))
    await main.getByRole('link', { name: words.add }).click()
    await page.goto(`${page.url()}&q=${word}`)
    await expect(main.getByLabel(`${list.compare.choose} ${bus}`)).toBeChecked()
    await main.getByLabel(`${list.compare.choose} ${bed}`).check()
    await main.getByRole('button', { name: list.compare.submit }).click()
    await expect(heading(page)).toHaveText(words.heading(2))
    await main.getByRole('link', { name: words.begin }).first().click()
    await expect(page.locator('#environment')).toHaveValue(bus)
  })

for (const language of languages)
  test(`an environment says all that its hosts have said, and how it stands today, in ${language}`, async ({
    device,
    region,
    owner,
    javaScriptEnabled,
  }) => {
    const { environmentPage: words, entry } = textIn(language)
    const details = {
      offersSv: 'Prov hemma\nProv på natten',
      equipmentEn: 'A quiet room',
      termsSv: 'Två veckor i förväg.',
      tests: ['home-technology'],
      trlFrom: 3,
      trlTo: 7,
      priceRule: 'at-cost',
      languages: ['sv', 'en'],
      place: 'Påhittsby',
      services: [{ host: 'Låtsaskliniken', nameSv: 'Sömnprov', nameEn: 'Sleep tests' }],
      results: [{ year: 2021, title: 'Tystare larm', textSv: 'Färre väcktes.' }],
    }
    const id = await plantIn(owner, region, `Sovsalen ${aWord()}`, {
      details,
      state: 'paused',
      state_until: '2999-03-01',
      state_reason: 'Ombyggnad',
      room: 'full',
      waiting: 2,
      slots: JSON.stringify([{ startsOn: '2999-01-01', endsOn: '2999-03-31', slots: 2, taken: 2 }]),
      verified_at: '2026-11-03T12:00:00Z',
      verified_by: 'Påhittsenheten',
    })
    const page = await device(narrowly)
    const main = page.getByRole('main')
    await page.goto(`${prefixOf[language]}/${region.slug}/environments/${id}`)
    const said = [
      words.state.pausedUntil('2999-03-01'),
      words.state.why('Ombyggnad'),
      words.confirmed('Påhittsenheten', new Date('2026-11-03T12:00:00Z')),
      words.room.months('2999-01-01', '2999-03-31'),
      words.room.left(0, 2),
      words.room.waiting(2),
      'Prov på natten',
      'A quiet room',
      'Två veckor i förväg.',
      language === 'sv' ? 'Sömnprov' : 'Sleep tests',
      'Tystare larm',
      entry.tests['home-technology'],
      words.trl(3, 7),
      entry.priceRule['at-cost'],
      'Påhittsby',
    ]
    for (const one of said) await expect(main).toContainText(one)
    await expect(main.getByText('A quiet room')).toHaveAttribute('lang', 'en')
    await expect(main.getByRole('link', { name: words.room.tell })).toHaveAttribute('href', /\/my\/save\?/)
    if (javaScriptEnabled) expect(await faultsOf(page, language)).toEqual([])

    await owner.query(
      `update app.public_environments set state = 'closed', state_from = '2025-06-30' where id = $1`,
      [id],
    )
    await until(page, () =>
      expect(main.getByRole('heading', { name: words.state.closed('2025-06-30') })).toBeVisible({
        timeout: 500,
      }),
    )
    await expect(main.getByRole('link', { name: words.begin })).toHaveCount(0)
  })

test('the keyboard alone searches, narrows, opens and begins', async ({ device, region, owner }) => {
  const { environments: words, environmentPage, entry, ui, inquiry } = textIn('sv')
  const word = aWord()
  await plantMany(owner, region, word)
  const page = await device(narrowly)
  const hand = keys(page)
  await page.goto(`/${region.slug}/environments`)
  await hand.fill('q', word)
  await hand.press(ui.search)
  const found = { q: word, sector: null, place: region.name }
  await expect(heading(page)).toHaveText(words.heading({ ...found, count: 22 }))
  await page.locator('.facets > summary').press('Enter')
  await hand.tick(`${entry.tests.vehicle} (1)`)
  await hand.press(words.filter.submit)
  await expect(heading(page)).toHaveText(words.heading({ ...found, count: 1, chosen: true }))
  await hand.follow('Bussgatan')
  await expect(heading(page)).toHaveText(`Bussgatan ${word}`)
  await hand.follow(environmentPage.begin)
  await expect(heading(page)).toHaveText(inquiry.form.heading)
  await expect(page.locator('#need')).toHaveValue(word)
})
