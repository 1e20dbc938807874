import { dayOf } from '@testbro/rules/clock'
import { textIn } from '@testbro/text/catalogue'
import { aWord } from '../../world/regions.ts'
import type { Hand } from '../hands.ts'
import { anInquiry, answerQuestions, aPdf, sayWho } from '../inquiry.ts'
import { expect, heading, open, signIn } from '../journey.ts'
import type { World } from './cast.ts'

const { inquiry, region: words, stage } = textIn('sv')

/** A visitor finds the region, answers its form, confirms the address by the letter and has a receipt with a number. */
export const sendsAnInquiry = async (visitor: Hand, { office, letters }: World) => {
  const { page, fill, attach, press, follow } = visitor
  const email = `alva.exempelsson.${aWord()}@paahittsensor.example`
  await page.goto('/')
  await follow(office.name)
  await follow(words.start.inquire)
  await expect(heading(page)).toHaveText(inquiry.form.heading)
  await fill('title', anInquiry.title)
  await answerQuestions(visitor)
  await attach('document', aPdf())
  await sayWho(visitor, email)
  await press(inquiry.form.send)
  await expect(heading(page)).toHaveText(inquiry.checkMail.heading)
  await open(page, (await letters.newest(email)).link)
  await press(inquiry.confirm.submit)
  await expect(heading(page)).toHaveText(inquiry.received.heading)
  const reference = `${office.prefix}-${dayOf(new Date()).slice(0, 4)}-0001`
  await expect(page.locator('.receipt .ref')).toHaveText(reference)
  const receipt = await letters.newest(email, { about: new RegExp(reference) })
  expect(receipt.said).toContain(anInquiry.title)
  return { email, reference }
}

/** The same person signs in on another device, by a letter, and finds the inquiry there; the path of its page. */
export const signsInAndFindsIt = async (firm: Hand, email: string, { letters }: World) => {
  const { page, follow } = firm
  await signIn(page, email, letters, firm)
  await follow(anInquiry.title)
  await expect(heading(page)).toHaveText(anInquiry.title)
  await expect(page.getByRole('main')).toContainText(
    stage.sentence({ step: 2, state: 'awaiting-evaluation' }),
  )
  return new URL(page.url()).pathname
}
