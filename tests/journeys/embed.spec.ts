import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import { plantIn } from '../world/public-environment.ts'
import { aWord, type OpenedRegion, openRegion } from '../world/regions.ts'
import { type Fixtures, test as ours } from './journey.ts'

type Site = {
  /** A page of the site with this in its body, as somebody without any memory opens it. */
  show: (body: string, options?: Parameters<Browser['newContext']>[0], before?: Before) => Promise<Page>
}
type Before = (page: Page) => Promise<unknown>

const look = 'ul { list-style: square } li a { color: rgb(1, 2, 3) } a[data-testbro] { font-weight: 700 }'

/** A site that is not ours: another name and port, a look of its own, and a policy that lets our script in and nothing inline. */
const test = ours.extend<{ site: Site }>({
  site: async ({ browser, service }: Pick<Fixtures, 'service'> & { browser: Browser }, use) => {
    const pages = new Map<string, string>()
    const faults: string[] = []
    const server = createServer(({ url = '' }, answer) => {
      const isLook = url === '/look.css'
      answer.setHeader('content-type', isLook ? 'text/css' : 'text/html; charset=utf-8')
      answer.setHeader(
        'content-security-policy',
        `default-src 'none'; style-src 'self'; script-src ${service.origin}; connect-src ${service.origin}`,
      )
      answer.end(isLook ? look : pages.get(url))
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.2', done))
    const { port } = server.address() as AddressInfo
    await use({
      show: async (body, options, before) => {
        const path = `/${pages.size}`
        pages.set(
          path,
          `<!doctype html><html lang="sv"><title>Fiktiva regionen</title><link rel="stylesheet" href="/look.css"><body>${body}`,
        )
        const context = await browser.newContext(options)
        const page = await context.newPage()
        page.on('pageerror', error => faults.push(error.message))
        await before?.(page)
        await page.goto(`http://127.0.0.2:${port}${path}`)
        return page
      },
    })
    await Promise.all(browser.contexts().map(context => context.close()))
    server.closeAllConnections()
    await new Promise(done => server.close(done))
    ours.expect(faults).toEqual([])
  },
})
const { expect } = test

/** What the page about open data says to paste. */
const pasted = (origin: string, { slug }: OpenedRegion, prefix = '') =>
  `<a href="${origin}${prefix}/${slug}/environments" data-testbro>Till katalogen</a>\n<script async src="${origin}/embed.js"></script>`

test('another site shows a region’s list by pasting two lines, and the list looks like that site', async ({
  service: { origin },
  region,
  owner,
  site,
}) => {
  const name = `Sovsalen <b>${aWord()}</b>`
  const id = await plantIn(owner, region, name, { about_sv: 'Ett rum för den som sover.' })
  const page = await site.show(pasted(origin, region))
  const item = page.getByRole('listitem')
  await expect(item).toHaveCount(1)
  await expect(item).toHaveText(`${name}Ett rum för den som sover.`)
  const link = item.getByRole('link', { name })
  await expect(link).toHaveAttribute('href', `${origin}/${region.slug}/environments/${id}`)
  await expect(link).toHaveCSS('color', 'rgb(1, 2, 3)')
  await expect(page.getByRole('list')).toHaveCSS('list-style-type', 'square')
  expect(await page.locator('[style], [class], style').count()).toBe(0)
  await expect(page.getByRole('link', { name: 'Till katalogen' })).toBeVisible()
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('two regions stand on one page, each before its own link and in its own language', async ({
  service,
  region,
  owner,
  site,
}) => {
  const other = await openRegion(service)
  const [here, there] = [`Dagrummet ${aWord()}`, `Bussgatan ${aWord()}`]
  await plantIn(owner, region, here, { about_sv: 'Ett rum.', about_en: 'A room.' })
  await plantIn(owner, other, there, { about_sv: 'En gata.', about_en: 'A street.' })
  const page = await site.show(
    `<section>${pasted(service.origin, region)}</section><section>${pasted(service.origin, other, '/en')}</section>`,
  )
  const parts = page.locator('section')
  await expect(parts.getByRole('listitem')).toHaveText([`${here}Ett rum.`, `${there}A street.`])
  await expect(parts.nth(0).getByRole('list')).toHaveCount(1)
  await expect(parts.nth(1).getByRole('list')).toHaveAttribute('lang', 'en')
  await expect(parts.nth(1).getByRole('link', { name: there })).toHaveAttribute(
    'href',
    new RegExp(`^${service.origin}/en/${other.slug}/environments/`),
  )
})

test('without JavaScript, and whenever something does not answer, the link stands and nothing else', async ({
  service: { origin },
  region,
  owner,
  site,
}) => {
  await plantIn(owner, region, `Sovsalen ${aWord()}`)
  const feed = '**/environments.json'
  const cases: Record<string, [Parameters<Browser['newContext']>[0], Before?]> = {
    'without JavaScript': [{ javaScriptEnabled: false }],
    'no script': [{}, page => page.route('**/embed.js', route => route.abort('connectionrefused'))],
    'no feed': [{}, page => page.route(feed, route => route.abort('connectionrefused'))],
    'a fault': [{}, page => page.route(feed, route => route.fulfill({ status: 500, body: 'x' }))],
    'something else': [{}, page => page.route(feed, route => route.fulfill({ body: '<p>Hej</p>' }))],
    'never an answer': [{}, page => page.route(feed, () => {})],
  }
  for (const [what, [options, before]] of Object.entries(cases)) {
    const page = await site.show(`<p>Före</p>${pasted(origin, region)}<p>Efter</p>`, options, before)
    if (before) await page.waitForTimeout(200)
    await expect(page.locator('body'), what).toHaveText(/^Före\s*Till katalogen\s*Efter$/)
    const link = page.getByRole('link', { name: 'Till katalogen' })
    await expect(link, what).toHaveCSS('font-weight', '700')
    if (before) await page.unrouteAll()
    await link.click()
    await expect(page.getByRole('heading', { level: 1 }), what).toContainText(region.name)
  }
})

test('a region’s list tells programs of its feeds, in its own language', async ({
  service: { origin },
  region,
  device,
}) => {
  const page = await device()
  for (const [language, prefix] of [
    ['sv', ''],
    ['en', '/en'],
  ] as const) {
    const { environments } = textIn(language)
    await page.goto(`${prefix}/${region.slug}/environments?q=ingenting`)
    const feeds = page.locator('link[rel="alternate"][type]')
    expect(
      await feeds.evaluateAll(links =>
        (links as HTMLLinkElement[]).map(({ type, title, href }) => ({ type, title, href })),
      ),
    ).toEqual(
      [
        ['atom', 'Atom'],
        ['json', 'JSON Feed'],
      ].map(([end, kind]) => ({
        type: end === 'atom' ? 'application/atom+xml' : 'application/feed+json',
        title: `${environments.listName(region.name)} (${kind})`,
        href: `${origin}${prefix}/${region.slug}/environments.${end}`,
      })),
    )
  }
  await page.goto('/environments')
  await expect(page.locator('link[rel="alternate"][type]')).toHaveCount(0)
})
