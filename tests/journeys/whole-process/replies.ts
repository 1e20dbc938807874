import { textIn } from '@testbro/text/catalogue'
import type { Hand } from '../hands.ts'
import { expect, heading, open } from '../journey.ts'
import { ask } from './asks-units.ts'
import { aColleagueOfTheirs, type Process } from './cast.ts'

const { replyPage: words } = textIn('sv')

/** From a phone: interested on a condition, and, by the link of the receipt, interested after all. The office is told twice. The path of the question. */
export const changesItsMind = async (phone: Hand, { letters, coordinator, willing }: Process) => {
  const { page, choose, fill, press } = phone
  const [{ email }] = willing.contacts
  const main = page.getByRole('main')
  await open(page, (await letters.newest(email)).link)
  await expect(heading(page)).toHaveText(ask)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  const before = await letters.last(email)
  await choose('answer', 'interested-if')
  await fill('condition', 'Om ingen klinisk prövning behövs.')
  await press(words.submit)
  await expect(main).toContainText(words.receipt.leads['interested-if'](willing.name))
  const after = await letters.last(coordinator.email)
  const first = await letters.newest(coordinator.email, { about: /svarar/ })
  expect(first.subject).toContain(willing.name)

  const receipt = await letters.newest(email, { after: before })
  await open(page, receipt.link)
  await choose('answer', 'interested')
  await press(words.submit)
  await expect(main).toContainText(words.receipt.leads.interested(willing.name))
  await expect(main).toContainText(words.receipt.versions)
  const second = await letters.newest(coordinator.email, { after, about: /ändrar sitt svar/ })
  expect(second.subject).toContain(willing.name)
  await letters.newest(email, { after: receipt.number })
  return new URL(page.url()).pathname.replace(/\/receipt$/, '')
}

/** The other unit leaves it to a colleague, who says not now. */
export const leavesItToAColleague = async (
  theirs: Hand,
  colleagues: Hand,
  { letters, coordinator, busy }: Process,
) => {
  const [contact] = busy.contacts
  const colleague = aColleagueOfTheirs()
  await open(theirs.page, (await letters.newest(contact.email)).link)
  await theirs.choose('answer', 'forward')
  await theirs.fill('name', colleague.name)
  await theirs.fill('email', colleague.email)
  await theirs.fill('note', 'Du kan det här bättre.')
  await theirs.press(words.submit)
  await expect(heading(theirs.page)).toHaveText(words.receipt.forwarded)

  const { page, choose, fill, press } = colleagues
  const letter = await letters.newest(colleague.email)
  expect(letter.said).toContain('Du kan det här bättre.')
  await open(page, letter.link)
  await choose('answer', 'not-now')
  await fill('earliest', `${new Date().getFullYear() + 1}-03-01`)
  await press(words.submit)
  await expect(page.getByRole('main')).toContainText(words.receipt.leads['not-now'](busy.name))
  const told = await letters.newest(coordinator.email, { about: new RegExp(busy.name) })
  expect(told.subject).toMatch(/två av två/i)
}
