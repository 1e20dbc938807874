import type { Page as Tab } from '@playwright/test'
import { pages } from '@testbro/app/manifest'
import { addressOf, cookiesFor, languages, prefixOf } from '../http/addresses.ts'
import { policyFaults } from '../http/policies.ts'
import { aSignedIn, sessionCookie } from '../world/sign-ins.ts'
import { faultsOf } from './faults-of.ts'
import { expect, test, withCookies } from './journey.ts'

/** What has no page to look at: a file, or a way on to another page. */
const isPage = ({ path, file, kind, methods }: (typeof pages)[number]) =>
  kind !== 'file' && file.endsWith('.tsx') && methods.includes('GET') && path !== 'r/:token'
/** Pages of the demonstration, which demo.spec.ts visits; here they are the page of what is not found. */
const ofDemo = /^mailbox/

const kinds = [
  { name: 'with JavaScript at 320 px', script: true, viewport: { width: 320, height: 800 } },
  { name: 'without JavaScript at 1280 px', script: false, viewport: { width: 1280, height: 900 } },
]

/** Opens a page and runs nothing of its own when `script` is false; what judges it runs afterwards. */
const visit = async (tab: Tab, path: string, script: boolean) => {
  const browser = await tab.context().newCDPSession(tab)
  await browser.send('Emulation.setScriptExecutionDisabled', { value: !script })
  const answer = await tab.goto(path)
  await browser.send('Emulation.setScriptExecutionDisabled', { value: false })
  await browser.detach()
  return answer
}

for (const { name, script, viewport } of kinds)
  for (const language of languages)
    test(`every page is accessible ${name}, in ${language}`, async ({ device, service, owner }) => {
      test.setTimeout(180_000)
      const tab = await device({ viewport, colorScheme: language === 'en' ? 'dark' : 'light' })
      // somebody with two places, so that there is a page to choose from
      const { person } = service.seeded.principals['coordinator:admin']
      const { company } = service.seeded.principals.company
      await owner.query(
        'insert into app.company_members (company_id, person_id) values ($1, $2) on conflict do nothing',
        [company, person],
      )
      const two = { [sessionCookie]: await aSignedIn(owner, person) }
      const faults: string[] = []
      for (const page of pages.filter(isPage)) {
        const path = addressOf(page, service, language)
        await tab.context().clearCookies()
        await withCookies(tab, service.origin, page.path === 'my' ? two : cookiesFor(page, service))
        if (page.path === 'sign-in/code') {
          const began = await tab.request.post(`${prefixOf[language]}/sign-in`, {
            form: { email: 'alva.exempelsson@paahitt.example', do: 'letter' },
            headers: { 'sec-fetch-site': 'same-origin' },
          })
          expect(began.ok()).toBe(true)
        }
        const answer = await visit(tab, path, script)
        const status = answer?.status() ?? 0
        const policy = answer?.headers()['content-security-policy'] ?? ''
        const at = `${page.path || '/'}:`
        for (const fault of policyFaults(policy, (await answer?.text()) ?? '')) faults.push(`${at} ${fault}`)
        if (ofDemo.test(page.path) ? status !== 404 : status >= 400) faults.push(`${at} ${status}`)
        if (new URL(tab.url()).pathname !== path.replace(/\?.*/, ''))
          faults.push(`${at} leads to ${tab.url()}`)
        for (const fault of await faultsOf(tab, language)) faults.push(`${at} ${fault}`)
      }
      expect(faults).toEqual([])
    })
