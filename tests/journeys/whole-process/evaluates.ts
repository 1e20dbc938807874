import { textIn } from '@testbro/text/catalogue'
import { problemText } from '@testbro/text/problems'
import { answerAll, judge } from '../evaluation-steps.ts'
import type { Hand } from '../hands.ts'
import { anInquiry } from '../inquiry.ts'
import { expect, heading, open } from '../journey.ts'
import { addressIn, plain, previewsOn } from '../letter-text.ts'
import type { Process } from './cast.ts'

const { evaluation, evaluationPage, frame, inquiry: asked, office: words, stage } = textIn('sv')
const { office: own, company } = evaluationPage

/** The coordinator takes the case out of the queue, and goes on to where it is evaluated; the path of the case. */
export const claims = async ({ page, follow, press }: Hand) => {
  await follow(frame.queue, 'banner')
  await follow(anInquiry.title)
  await expect(heading(page)).toHaveText(anInquiry.title)
  const at = new URL(page.url()).pathname
  await press(words.case.handler.claim)
  await expect(page.getByRole('heading', { name: words.case.handler.claimed })).toBeVisible()
  await follow(words.case.handler.next.decide)
  await expect(heading(page)).toHaveText(own.toJudge(4))
  return at
}

/** Sends what the page shows; exactly that comes to the company. */
const sendsWhatIsShown = async (
  { desk, letters, email }: Process,
  button: string,
  about: RegExp,
  done: string,
) => {
  const [preview = ''] = await previewsOn(desk.page)
  const after = await letters.last(email)
  await desk.press(button)
  await expect(desk.page.getByRole('heading', { name: done })).toBeVisible()
  const letter = await letters.newest(email, { after, about })
  expect(plain(letter.text)).toBe(plain(preview))
  return letter
}

/** The whole form goes to the company, which answers from the letter, with one mistake first. */
export const asksAndIsAnswered = async (process: Process) => {
  const { desk, firm, letters, coordinator } = process
  await desk.fill('message-form', 'Vi är nyfikna och vill veta mer.')
  await desk.press(own.previewAsk)
  await expect(heading(desk.page)).toHaveText(own.letterHeading)
  const letter = await sendsWhatIsShown(process, own.send.form, /Svara på/, own.asked)

  await open(firm.page, addressIn(letter))
  await expect(heading(firm.page)).toHaveText(company.whole)
  await expect(firm.page.getByRole('main')).toContainText('Vi är nyfikna och vill veta mer.')
  await answerAll(firm)
  await firm.press(company.submit)
  const sentence = problemText('sv', { field: 'measure', code: 'required' })
  await expect(firm.page.locator('#measure-error')).toContainText(sentence)
  await firm.fill('measure', 'Om sköterskan ser försämring tidigare.')
  await firm.press(company.submit)
  await expect(firm.page.getByRole('main')).toContainText(company.doneLead('1.0'))
  const told = await letters.newest(coordinator.email, { about: /har svarat/ })
  await open(desk.page, addressIn(told))
  await expect(desk.page.getByRole('main')).toContainText('Om sköterskan ser försämring tidigare.')
}

/** One answer is not enough; the company completes that one, and nothing else is asked. */
export const asksForMoreAndGetsIt = async (process: Process) => {
  const { desk, firm, letters, coordinator } = process
  await desk.choose('decision', 'complete')
  await desk.tick(evaluation.questions.staffTime.short)
  await desk.fill('message-complete', 'Hur många sköterskor behövs?')
  await desk.press(own.preview)
  const letter = await sendsWhatIsShown(process, own.send.complete, /Komplettera/, own.asked)

  const after = await letters.last(coordinator.email)
  await open(firm.page, addressIn(letter))
  await expect(heading(firm.page)).toHaveText(company.complete(1))
  await expect(firm.page.locator('textarea')).toHaveCount(1)
  await firm.fill('staffTime', 'Två sköterskor, en timme i veckan.')
  await firm.press(company.submit)
  await expect(firm.page.getByRole('main')).toContainText(company.doneLead('2.0'))
  const told = await letters.newest(coordinator.email, { after, about: /har svarat/ })
  await open(desk.page, addressIn(told))
  await expect(desk.page.locator('.qa ins').first()).toContainText('Två sköterskor')
}

/** Every criterion is judged, and the inquiry sent on; the company reads the decision and how it was judged. */
export const judgesAndDistributes = async (process: Process) => {
  const { desk, firm, atCompany } = process
  await judge(desk)
  await desk.press(own.save)
  await expect(heading(desk.page)).toHaveText(own.toJudge(0))
  await desk.choose('decision', 'distribute')
  await desk.press(own.preview)
  const { decided } = words.case.handler
  const letter = await sendsWhatIsShown(process, own.send.distribute, /går vidare/, decided)
  expect(new URL(addressIn(letter)).pathname).toBe(atCompany)
  await open(firm.page, addressIn(letter))
  const main = firm.page.getByRole('main')
  await expect(main).toContainText(company.judged)
  await expect(main).toContainText('Stämmer med enheternas uppdrag.')
  await expect(main).toContainText(asked.page.events['decided-distribute'])
  await expect(main).toContainText(stage.sentence({ step: 3, state: 'to-distribute' }))
}
