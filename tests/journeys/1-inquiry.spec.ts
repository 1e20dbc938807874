import { dayOf } from '@testbro/rules/clock'
import { textIn } from '@testbro/text/catalogue'
import { aWord } from '../world/regions.ts'
import { followsAndCorrects, withdraws } from './company-steps.ts'
import { mouse } from './hands.ts'
import { anInquiry, answerQuestions, aPdf, expectMistakes, sayWho } from './inquiry.ts'
import { askForLetter, expect, heading, open, test } from './journey.ts'
import { readsTheCase, seesTheCorrection, seesTheWithdrawal } from './office-steps.ts'

const { inquiry, region: words, account } = textIn('sv')

test('an inquiry goes from a visitor’s first click to the office’s queue and is taken back', async ({
  device,
  office,
  letters,
}) => {
  const email = `alva.exempelsson.${aWord()}@paahittsensor.example`
  const first = await device()

  await test.step('a visitor finds the region and its form', async () => {
    await first.goto('/')
    await first.getByRole('link', { name: office.name }).click()
    await expect(first).toHaveURL(`/${office.slug}`)
    await first.getByRole('main').getByRole('link', { name: words.start.inquire }).click()
    await expect(heading(first)).toHaveText(inquiry.form.heading)
  })

  await test.step('mistakes are each shown, and nothing typed is lost', () => expectMistakes(first))

  await test.step('the draft is saved', async () => {
    await first.locator('#email').fill(email)
    await first.getByRole('button', { name: inquiry.form.save }).click()
    await expect(heading(first)).toHaveText(inquiry.saved.heading)
    await expect(first.getByRole('main')).toContainText(inquiry.saved.lead(email))
  })

  const second = await device()
  await test.step('it is gone on with on another device, with a document', async () => {
    await open(second, (await letters.newest(email)).link)
    await expect(heading(second)).toHaveText(inquiry.resume.heading)
    expect(second.url(), 'the token has left the address').not.toContain('/r/')
    await expect(second.locator('#title')).toHaveValue(anInquiry.title)
    await expect(second.locator('#need')).toHaveValue('För kort.')
    await answerQuestions(mouse(second))
    await sayWho(mouse(second), email)
    await second.setInputFiles('#document', aPdf())
    const after = await letters.last(email)
    await second.getByRole('button', { name: inquiry.form.send }).click()
    await expect(heading(second)).toHaveText(inquiry.checkMail.heading)
    const { link } = await letters.newest(email, { after })
    await open(second, link)
    await expect(heading(second)).toHaveText(inquiry.confirm.heading)
  })

  await test.step('opening the link again and again submits nothing', async () => {
    const { link } = await letters.newest(email)
    for (const _ of [1, 2, 3]) await open(second, link)
    await office.admin.page.goto(`/${office.slug}/office`)
    await expect(office.admin.page.getByRole('main')).not.toContainText(anInquiry.title)
  })

  const reference = `${office.prefix}-${dayOf(new Date()).slice(0, 4)}-0001`
  await test.step('pressing the button gives a register number and a receipt', async () => {
    await second.getByRole('button', { name: inquiry.confirm.submit }).click()
    await expect(heading(second)).toHaveText(inquiry.received.heading)
    await expect(second.locator('.receipt .ref')).toHaveText(reference)
  })

  await test.step('the receipt comes as a letter whose text and HTML say the same', async () => {
    const receipt = await letters.newest(email, { about: new RegExp(reference) })
    expect(receipt.text).toContain(reference)
    expect(receipt.said).toContain(anInquiry.title)
    const page = await device()
    await page.setContent(receipt.html)
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, with the cells of a table apart
    const shown = wordsOf(await page.locator('body').innerText())
    const missing = sentencesOf(receipt.text).filter(sentence => !shown.includes(wordsOf(sentence)))
    expect(missing).toEqual([])
  })

  await test.step('the company follows it, and sees what is next', async () => {
    await second.getByRole('link', { name: inquiry.received.follow }).click()
    await followsAndCorrects(second, { office, reference, letters })
  })

  const coordinator = await device()
  const elsewhere = await device()
  await test.step('a coordinator signs in by the code, from a letter opened on another device', async () => {
    const { email: address } = office.admin
    const after = await letters.last(address)
    await askForLetter(coordinator, address)
    const letter = await letters.newest(address, { after, about: /Logga in/ })
    await open(elsewhere, letter.link)
    await expect(heading(elsewhere)).toHaveText(account.link.elsewhereTitle)
    expect(letter.code, 'the letter has the code').toBeTruthy()
    await expect(elsewhere.getByRole('main')).toContainText((letter.code ?? '').replace(/^(.{4})-?/, '$1-'))
    await coordinator.getByLabel(account.code.code).fill(letter.code ?? '')
    await coordinator.getByRole('button', { name: account.code.submit }).click()
    await expect(coordinator).toHaveURL(`/${office.slug}/office`)
  })

  await test.step('the office finds the case in its queue, with answers, document and a note', () =>
    readsTheCase(coordinator, { reference }))
  await test.step('the office sees what was corrected', () => seesTheCorrection(coordinator))

  await test.step('the company withdraws, and the office sees it closed', async () => {
    await withdraws(second, letters, email)
    await seesTheWithdrawal(coordinator, { office, reference, letters })
  })
})

/** Words only: letters and digits, in one case. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a letter's plain text says, without its drawing, rules and addresses. */
const sentencesOf = (text: string) =>
  text
    .replace(/\r/g, '')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .filter(paragraph => /\p{L}{3}/u.test(paragraph) && !/https?:|\[|^[-=]+$/.test(paragraph))
