import { randomUUID } from 'node:crypto'
import { textIn } from '@testbro/text/catalogue'
import { type Language, languages } from '@testbro/text/language'
import type pg from 'pg'
import { prefixOf } from '../http/addresses.ts'
import { put } from '../world/put.ts'
import type { OpenedRegion } from '../world/regions.ts'
import { aWord } from '../world/regions.ts'
import { faultsOf } from './faults-of.ts'
import { expect, heading, test } from './journey.ts'

/** A bus in traffic, a bed described in Swedish only, and so many more that one page does not hold them. */
const plantIn = async (owner: pg.Pool, region: OpenedRegion, word: string) => {
  const { rows } = await owner.query('select id from app.regions where slug = $1', [region.slug])
  const plant = (name: string, row: Record<string, string>) =>
    put(owner, 'app.public_environments', {
      region_id: rows[0].id,
      id: randomUUID(),
      name: `${name} ${word}`,
      host: 'Påhittsjukhuset',
      about_sv: '',
      about_en: '',
      sector: 'health',
      ...row,
    })
  await plant('Bussgatan', {
    host: 'Låtsastrafiken',
    sector: 'transport',
    about_sv: 'Försök med buss. Boende fick resa.',
    about_en: 'A trial with a bus. Residents could travel.',
    source: 'Påhittsbokslut 2019; värdenheten är inte namngiven där',
  })
  await plant('Dagrummet', { about_sv: 'Avdelning med dagrum. Där fanns sängar.' })
  for (let n = 1; n <= 20; n++) await plant(`Exempelsal ${n}`, {})
}

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
    await plantIn(owner, region, word)
    const narrow = await device({ viewport: { width: 320, height: 720 } })
    const main = narrow.getByRole('main')
    const all = { q: '', sector: null, place: region.name }
    const found = { q: word, sector: null, place: region.name }

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
      await main.getByRole('link', { name: `${words.sectors.health} × ${text.ui.filter.remove}` }).click()
      await expect(heading(narrow)).toHaveText(words.heading({ ...all, q: `BUSS ${word}`, count: 1 }))
    })

    await test.step('the environment says what it is, and how old that is', async () => {
      await main.getByRole('link', { name: `Bussgatan ${word}` }).click()
      await expect(heading(narrow)).toHaveText(`Bussgatan ${word}`)
      await expect(main).toContainText(language === 'sv' ? 'Försök med buss.' : 'A trial with a bus.')
      await expect(main).toContainText('Låtsastrafiken')
      await expect(main.getByRole('heading', { name: page.age('2019') })).toBeVisible()
      if (javaScriptEnabled) expect(await faultsOf(narrow, language)).toEqual([])
    })

    await test.step('its button opens the form with its name in it', async () => {
      await main.getByRole('link', { name: page.begin }).click()
      await expect(heading(narrow)).toHaveText(text.inquiry.form.heading)
      await expect(narrow.locator('#environment')).toHaveValue(`Bussgatan ${word}`)
    })

    await test.step('every region’s catalogue finds it too', async () => {
      await narrow.goto(`${prefixOf[language]}/`.replace(/(.)\/$/, '$1'))
      await main.getByRole('link', { name: text.region.home.environments }).click()
      await main.getByLabel(words.search, { exact: true }).fill(`dagrum ${word}`)
      await main.getByRole('button', { name: text.ui.search }).click()
      await expect(heading(narrow)).toHaveText(words.heading({ ...found, q: `dagrum ${word}`, count: 1 }))
      await expect(main.locator('.rows > li')).toContainText(region.name)
      await main.getByRole('link', { name: `Dagrummet ${word}` }).click()
      await expect(main.locator('.lead [lang=sv]')).toHaveText('Avdelning med dagrum.')
      await expect(main.getByText(page.otherLanguage)).toHaveCount(otherIn[language])
    })
  })

const otherIn: Record<Language, number> = { sv: 0, en: 1 }
