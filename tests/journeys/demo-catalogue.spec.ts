import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import type { Language } from '@testbro/text/language'
import { prefixOf } from '../http/addresses.ts'
import { testbroSays } from '../world/programs.ts'
import { generous, untilReady } from '../world/service.ts'
import { running } from './demo-programs.ts'
import { faultsOf } from './faults-of.ts'
import { expect, heading, test, watch } from './journey.ts'

const searches: { typed: string; name: string; language: Language }[] = [
  { typed: 'äldre på landsbygden', name: 'Hallstavik', language: 'sv' },
  { typed: 'självkörande buss', name: 'Barkarbyförsöket', language: 'sv' },
  { typed: 'hospital test norway', name: 'NordicProof', language: 'en' },
]

const rowOf = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true })

test('a visitor who knows no term finds where to test, on a map too, and begins there', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  await running({ ...generous, EMBEDDED_DATABASE: '1' }, async ({ settings, origin, start }) => {
    await testbroSays(settings, 'seed', '--demo')
    await untilReady(origin, start('web'), join(settings['DATA_DIR'] ?? '', '..', 'web.log'))
    const faults: string[] = []
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({
        baseURL: origin,
        javaScriptEnabled,
        viewport: { width: 320, height: 720 },
      })
      watch(context, origin, faults)
      const page = await context.newPage()
      for (const { typed, name, language } of searches) {
        const { environments: words, environmentPage, ui } = textIn(language)
        await page.goto(`${prefixOf[language]}/environments`)
        await page.getByLabel(words.search, { exact: true }).fill(typed)
        // with script the list comes by itself
        if (!javaScriptEnabled)
          await page.getByRole('main').getByRole('button', { name: ui.search, exact: true }).click()
        await expect(heading(page)).toContainText(typed)
        await expect(page.locator('.rows > li').first()).toContainText(name)
        if (javaScriptEnabled) expect(await faultsOf(page, language), typed).toEqual([])
        await rowOf(page, name).click()
        await expect(heading(page)).toHaveText(name)
        if (javaScriptEnabled) expect(await faultsOf(page, language), name).toEqual([])
        await page.getByRole('link', { name: environmentPage.begin }).click()
        await expect(page.locator('#environment')).toHaveValue(name)
        await expect(page.locator('#need')).toHaveValue(typed)
      }
      const { environments: words } = textIn('sv')
      await page.goto('/environments')
      const tiles = page.locator('.map')
      await expect(tiles.locator('rect')).toHaveCount(21)
      await expect(tiles.getByRole('link')).toHaveCount(1)
      const count = await page.locator('.rows > li').count()
      await tiles.getByRole('link', { name: words.map.tile('ST', 'Region Stockholm', count) }).click()
      await expect(page).toHaveURL(/\?region=stockholm$/)
      await page.getByText(words.map.list).click()
      await expect(
        page.getByRole('main').getByRole('listitem').filter({ hasText: 'Norrbotten' }),
      ).toBeVisible()
      await context.close()
    }
    expect(faults).toEqual([])
  })
})
