import { textIn } from '@testbro/text/catalogue'
import { anInquiry } from '../inquiry.ts'
import { expect, heading, open } from '../journey.ts'
import { addressIn, masked, previewsOn } from '../letter-text.ts'
import { allContacts, type Process } from './cast.ts'

const { distribution: words, office, reply } = textIn('sv')
const { round } = words

export const ask = 'Kan ni testa ett plåster som mäter andning hemma?'

/** Both units are chosen; what was shown is what each contact gets, with a link of their own and no unit's name. */
export const asksBothUnits = async (process: Process) => {
  const { desk, letters, willing, busy } = process
  const { page, follow, fill, tick, press } = desk
  await follow(office.case.handler.next['choose-units'])
  await expect(heading(page)).toHaveText(words.title)
  await follow(words.choices.none)
  for (const { name } of [willing, busy]) await tick(name)
  await fill('ask', ask)
  await fill('message', 'Vi hjälper gärna till i höst.')
  await press(words.show)
  await expect(page.getByRole('heading', { name: words.letterHeading })).toBeVisible()
  const previews = (await previewsOn(page)).map(masked)
  expect(previews, 'one in Swedish and one in English').toHaveLength(2)
  await press(words.send(2))
  await expect(page.getByRole('heading', { name: round.done['sent'] })).toBeVisible()

  const came = await Promise.all(allContacts(process).map(({ email }) => letters.newest(email)))
  for (const { email } of allContacts(process)) expect(await letters.to(email)).toHaveLength(1)
  expect(new Set(came.map(({ link }) => link)).size, 'a link of their own').toBe(came.length)
  expect([...new Set(came.map(({ text }) => masked(text)))].toSorted()).toEqual(previews.toSorted())
  for (const { text, subject } of came)
    for (const { name } of [willing, busy]) expect(subject + text).not.toContain(name)
  return new URL(page.url()).pathname
}

/** Whoever is silent is reminded, and nobody else. */
export const remindsTheSilent = async ({ desk, letters, willing, busy }: Process, board: string) => {
  await desk.page.goto(board)
  await expect(heading(desk.page)).toHaveText('En av två har svarat. En är intresserad.')
  await desk.press(round.remind(1))
  await expect(desk.page.getByRole('heading', { name: round.done['reminded'] })).toBeVisible()
  for (const { email } of busy.contacts) await letters.newest(email, { about: /Påminnelse/ })
  for (const { email } of willing.contacts)
    expect((await letters.to(email)).map(({ subject }) => subject).join()).not.toMatch(/Påminnelse|Reminder/)
}

/** With every reply in, the question is closed; the letter to the office leads to whom to introduce. */
export const closesTheQuestion = async (process: Process, board: string) => {
  const { desk, letters, coordinator, willing, busy } = process
  const { page } = desk
  await page.goto(board)
  const rowOf = (unit: string) => page.getByRole('row').filter({ hasText: unit })
  await expect(rowOf(willing.name)).toContainText(reply.states.interested)
  await expect(rowOf(willing.name)).toContainText(reply.states['interested-if'].toLowerCase())
  await expect(rowOf(busy.name)).toContainText(reply.states['not-now'])
  await expect(rowOf(busy.name)).toContainText(round.notChecked)
  await desk.press(round.close)
  await expect(page.getByRole('heading', { name: round.done['closed'] })).toBeVisible()
  const told = await letters.newest(coordinator.email, { about: /Presentera/ })
  expect(told.said).toContain(anInquiry.title)
  await open(page, addressIn(told))
  await expect(heading(page)).toHaveText('Alla två har svarat. En är intresserad.')
}
