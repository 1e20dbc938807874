import { expect, type Page } from '@playwright/test'
import { pages } from '@testbro/app/manifest'
import { pageAt } from '@testbro/app/page-at'
import { textIn } from '@testbro/text/catalogue'
import type { Language } from '@testbro/text/language'
import { heading } from './journey.ts'
import { rawCodesIn } from './raw-codes.ts'

const { account, frame, mailbox } = textIn('sv')

const lettersOn = (page: Page) => page.getByRole('main').getByRole('row')
/** The letters to an address in the demonstration's mailbox. */
const lettersTo = (page: Page, email: string) => lettersOn(page).filter({ hasText: email })

/** Waits in the demonstration's mailbox until there is one letter to an address; it says how many there are in all. */
export const expectInMailbox = async (page: Page, email: string) => {
  await page.goto('/mailbox')
  await expect(async () => {
    await page.reload()
    await expect(lettersTo(page, email)).toHaveCount(1, { timeout: 500 })
  }).toPass({ timeout: 15_000 })
  const head = 1
  await expect(heading(page)).toHaveText(mailbox.heading((await lettersOn(page).count()) - head))
}

/** Opens the one letter to an address. */
export const openInMailbox = (page: Page, email: string) => lettersTo(page, email).getByRole('link').click()

/** Signs in by the link of the letter that is shown. */
export const signInByLetter = async (page: Page) => {
  const link = page.getByRole('main').getByRole('link', { name: /\/r\// })
  await link.click()
  await page.getByRole('button', { name: account.link.submit }).click()
  await expect(page.getByRole('button', { name: frame.signOut })).toBeVisible()
}

/** What a walk over many pages met: the kinds of page, the steps where inquiries stood, and what was wrong. */
export type Walked = { kinds: Set<string>; steps: Set<string>; faults: string[] }

export const nothing = (): Walked => ({ kinds: new Set(), steps: new Set(), faults: [] })

/** The same page narrowed or with something unfolded in it. */
const another = /[?&](q|choose|after|contact|member|question|end|leave|step|sector|way)\b/

/** The demonstration tells no system of anything. */
const notThere = [':region/office/webhooks', ':region/office/webhooks/:webhook']

/** The kinds of page of work whose paths begin so: what a walk has to meet. */
export const kindsBelow = (path: string) =>
  pages
    .filter(
      page =>
        page.kind === 'work' &&
        !notThere.includes(page.path) &&
        page.methods.includes('GET') &&
        page.path.startsWith(path),
    )
    .map(page => page.path)
    .toSorted()

/** Looks once at a page and at every page of work below it that they link to, and notes what it meets. */
export const walkFrom = async (
  page: Page,
  start: string,
  language: Language,
  { kinds, steps, faults }: Walked,
) => {
  const seen = new Set([start])
  // a set is gone through in the order it grows
  for (const path of seen) {
    const answer = await page.goto(path)
    const { said, bridge, lang, links } = await page.evaluate(() => ({
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees
      said: document.body.innerText,
      bridge: document.querySelector('.bridge-say')?.textContent ?? '',
      lang: document.documentElement.lang,
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map(
        ({ pathname, search }) => pathname + search,
      ),
    }))
    kinds.add(pageAt(new URL(page.url()).pathname)?.page.path ?? path)
    const [, step] = /(\d) (?:av|of) 5/.exec(bridge) ?? []
    if (step) steps.add(step)
    const status = answer?.status()
    if (status !== 200) faults.push(`${path} answers ${status}`)
    if (lang !== language) faults.push(`${path} is in ${lang}`)
    for (const code of rawCodesIn(said)) faults.push(`${path} says ${code}`)
    for (const link of links) {
      const { page: known } = pageAt(link.replace(/\?.*/, '')) ?? {}
      const isBelow = link.startsWith(start) && known?.kind === 'work' && known.methods.includes('GET')
      if (isBelow && !another.test(link)) seen.add(link)
    }
  }
}
