import type { Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import type pg from 'pg'
import { aDecidedInquiry, aQuestionTo } from '../world/questions.ts'
import { aWord } from '../world/regions.ts'
import { expect, heading, open, test } from './journey.ts'

const { replyPage: words, reply, mishap } = textIn('sv')
const answer = (page: Page, value: string) => page.locator(`input[name="answer"][value="${value}"]`)
const count = async (owner: pg.Pool, invitation: string) =>
  (await owner.query('select from app.replies where invitation_id = $1', [invitation])).rowCount

test('a unit replies from its letter on a phone, changes its mind, and passes the question on', async ({
  device,
  owner,
  service,
  office,
  letters,
}) => {
  const inquiry = await aDecidedInquiry(owner, office.slug, 'Plåster som mäter andning')
  const asked = await aQuestionTo(owner, service, inquiry)
  const phone = await device({ viewport: { width: 320, height: 640 } })
  const main = phone.getByRole('main')

  await test.step('opening the link, however often, changes nothing and chooses nothing', async () => {
    for (const _ of [1, 2, 3]) await open(phone, asked.link)
    await expect(phone).toHaveURL(`/reply/${asked.invitation}`)
    await expect(heading(phone)).toHaveText('Kan ni testa plåster som mäter andning?')
    await expect(main).toContainText('20 patienter i åtta veckor.')
    await expect(main.getByRole('radio', { checked: true })).toHaveCount(0)
    expect(await count(owner, asked.invitation)).toBe(0)
    const width = await phone.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'nothing to scroll sideways').toBe(320)
  })

  await test.step('what is missing is said at its place, and what was typed stays', async () => {
    await phone.getByRole('button', { name: words.submit }).click()
    await expect(phone.locator('#answer-error')).toBeVisible()
    await answer(phone, 'interested-if').check()
    await phone.getByText(reply.followUps.comment).first().click()
    await phone.getByLabel(reply.followUps.comment).fill('Fråga efter Elsa.')
    await phone.getByRole('button', { name: words.submit }).click()
    await expect(phone.locator('#condition-error')).toBeVisible()
    await expect(phone.getByLabel(reply.followUps.comment)).toHaveValue('Fråga efter Elsa.')
    await expect(answer(phone, 'interested-if')).toBeChecked()
  })

  await test.step('the reply is kept once, and a receipt comes as page and letter', async () => {
    await phone.getByLabel(reply.followUps.condition).fill('Om ingen klinisk prövning behövs.')
    await phone.getByRole('button', { name: words.submit }).click()
    await expect(heading(phone)).toHaveText(words.receipt.title)
    await expect(main).toContainText(words.receipt.leads['interested-if'](asked.unitName))
    await expect(main).toContainText(inquiry.reference)
    expect(await count(owner, asked.invitation)).toBe(1)
    const receipt = await letters.newest(asked.email)
    expect(receipt.said).toContain('Om ingen klinisk prövning behövs.')
    const told = await letters.newest(office.admin.email, { about: /svarar/ })
    expect(told.subject).toContain(asked.unitName)
    expect(told.said).toContain('Fråga efter Elsa.')
  })

  await test.step('the link of the receipt changes the reply, and both stand in the history', async () => {
    await open(phone, (await letters.newest(asked.email)).link)
    await expect(main).toContainText('Om ingen klinisk prövning behövs.')
    await answer(phone, 'interested').check()
    await phone.getByRole('button', { name: words.submit }).click()
    await expect(main).toContainText(words.receipt.leads.interested(asked.unitName))
    await expect(main).toContainText(words.receipt.versions)
    await expect(main).toContainText(reply.states['interested-if'])
    expect(await count(owner, asked.invitation)).toBe(2)
  })

  const colleague = await device()
  await test.step('a colleague it is passed on to gets a letter and a link of their own', async () => {
    const email = `frans-${aWord()}@paahitt.example`
    await phone.getByRole('link', { name: words.change }).click()
    await answer(phone, 'forward').check()
    await phone.getByLabel(words.name).fill('Frans Fiktivsson')
    await phone.getByLabel(words.email).fill(email)
    await phone.getByLabel(words.note).fill('Du kan det här bättre.')
    await phone.getByRole('button', { name: words.submit }).click()
    await expect(heading(phone)).toHaveText(words.receipt.forwarded)
    const letter = await letters.newest(email)
    expect(letter.said).toContain('Du kan det här bättre.')
    expect(letter.link).not.toBe(asked.link)
    await open(colleague, letter.link)
    await expect(colleague.getByRole('main')).toContainText('Elsa Låtsas svarade')
    await answer(colleague, 'not-now').check()
    await colleague.getByLabel(reply.followUps.earliest).fill('2019-01-01')
    await colleague.getByRole('button', { name: words.submit }).click()
    await expect(colleague.locator('#earliest-error')).toBeVisible()
    await colleague.getByLabel(reply.followUps.earliest).fill(`${new Date().getFullYear() + 1}-03-01`)
    await colleague.getByRole('button', { name: words.submit }).click()
    await expect(colleague.getByRole('main')).toContainText(words.receipt.leads['not-now'](asked.unitName))
  })

  await test.step('who writes over a colleague’s reply is told so first', async () => {
    await phone
      .getByRole('link', { name: words.submit })
      .or(phone.getByRole('link', { name: words.change }))
      .first()
      .click()
    await expect(main).toContainText('Frans Fiktivsson svarade')
  })

  await test.step('when the round has closed, what was being written is shown, and nothing is kept', async () => {
    await answer(phone, 'no').check()
    await phone.getByLabel(reply.followUps.reason).selectOption('no-resources')
    await phone.getByText(reply.followUps.comment).first().click()
    await phone.getByLabel(reply.followUps.comment).fill('Vi har inte tid i år.')
    const before = await count(owner, asked.invitation)
    await owner.query('update app.rounds set closed_at = sec.now() where id = $1', [asked.round])
    await phone.getByRole('button', { name: words.submit }).click()
    await expect(main).toContainText(words.refused)
    await expect(main).toContainText('Vi har inte tid i år.')
    expect(await count(owner, asked.invitation)).toBe(before)
    await phone.reload()
    await expect(heading(phone)).toHaveText(words.closed.title)
    await expect(phone.getByRole('button', { name: words.submit })).toHaveCount(0)
  })
})

test('two questions in two tabs never mix, and one unit’s link opens no other’s', async ({
  device,
  owner,
  service,
  region,
}) => {
  const [first, second] = [
    await aQuestionTo(owner, service, await aDecidedInquiry(owner, region.slug, 'Första testet')),
    await aQuestionTo(owner, service, await aDecidedInquiry(owner, region.slug, 'Andra testet')),
  ]
  const one = await device()
  await open(one, first.link)
  const two = await one.context().newPage()
  await open(two, second.link)
  await expect(heading(two)).toHaveText('Kan ni testa andra testet?')
  await answer(one, 'no').check()
  await one.getByLabel(reply.followUps.reason).selectOption('outside-remit')
  await one.getByRole('button', { name: words.submit }).click()
  await expect(one.getByRole('main')).toContainText(words.receipt.leads.no(first.unitName))
  expect(await count(owner, first.invitation)).toBe(1)
  expect(await count(owner, second.invitation)).toBe(0)

  const stranger = await device()
  await open(stranger, second.link)
  await stranger.goto(`/reply/${first.invitation}`)
  await expect(heading(stranger)).toHaveText(mishap.refused['expired-link'].title)
})
