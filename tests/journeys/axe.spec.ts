import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page as Tab } from '@playwright/test'
import { type Page, pages } from '../../app/manifest.ts'
import { addressOf, cookiesFor, languages } from '../http/addresses.ts'
import { expect, test } from './journey.ts'

/** What has no page to look at: a file, or a way on to another page. */
const noPage = new Set(['hue/:hue', 'r/:token', 'sign-out', 'my/:company/inquiries/:inquiry/files/:file', ':region/office/inquiries/:inquiry/files/:file', 'mailbox/:letter/html'])
/** Pages of the demonstration, which demo.spec.ts visits; here they are the page of what is not found. */
const demo = new Set(['mailbox', 'mailbox/:letter'])

const shown = pages.filter(({ path }) => !noPage.has(path))
const kinds = [
  { name: 'with JavaScript at 320', javaScriptEnabled: true, viewport: { width: 320, height: 800 } },
  { name: 'without JavaScript at 1280', javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
]
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const policies = [
  /^default-src 'none'; img-src 'self'; font-src 'self'; style-src 'self'; connect-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'$/,
  /^default-src 'none'; img-src 'self'; font-src 'self'; style-src 'self'; connect-src 'self'; script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'$/,
]

const withCookies = async (context: BrowserContext, origin: string, cookies: Record<string, string>) =>
  context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin, secure: true, httpOnly: true, sameSite: 'Lax' as const })))

/** Everything that is wrong with the page that stands in a tab. */
const faultsOf = async (tab: Tab, language: string) => {
  const { violations } = await new AxeBuilder({ page: tab }).withTags(tags).analyze()
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const lang = await tab.evaluate(() => document.documentElement.lang)
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')}`),
    ...(wide > 0 ? [`scrolls ${wide} px sideways`] : []),
    ...(lang === language ? [] : [`lang is ${lang}`]),
  ]
}

for (const { name, ...kind } of kinds)
  for (const language of languages)
    test(`every page is accessible ${name} px, in ${language}`, async ({ device, service }) => {
      test.setTimeout(180_000)
      const faults: string[] = []
      const nonces: string[] = []
      for (const page of shown) {
        const tab = await device({ ...kind, colorScheme: language === 'en' ? 'dark' : 'light' })
        const context = tab.context()
        await withCookies(context, service.origin, await cookiesOf(page))
        const answer = await tab.goto(addressOf(page, service, language))
        const policy = answer?.headers()['content-security-policy'] ?? ''
        if (policies.filter(known => known.test(policy)).length !== 1) faults.push(`${page.path}: policy ${policy}`)
        const nonce = /nonce-([^']+)/.exec(policy)?.[1]
        if (nonce) nonces.push(nonce)
        const status = answer?.status() ?? 0
        if (demo.has(page.path) ? status !== 404 : status >= 400) faults.push(`${page.path}: ${status}`)
        for (const fault of await faultsOf(tab, language)) faults.push(`${page.path}: ${fault}`)
        await context.close()
      }
      expect(faults).toEqual([])
      expect(new Set(nonces).size).toBe(nonces.length)

      async function cookiesOf(page: Page) {
        return cookiesFor(page, service)
      }
    })
