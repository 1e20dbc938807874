import type { Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import { problemText } from '@testbro/text/problems'
import { answerAll, aSentInquiry, judge } from './evaluation-steps.ts'
import { mouse } from './hands.ts'
import { expect, heading, test } from './journey.ts'
import { plain } from './letter-text.ts'

const { evaluation, evaluationPage, office: words, inquiry: asked, stage } = textIn('sv')
const { office: own, company, edit } = evaluationPage
const { questions } = evaluation

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const shown = (page: Page) =>
  page
    .locator('.sheet-plain')
    .textContent()
    .then(text => text ?? '')
/** Takes the case and goes on to the page where it is evaluated. */
const take = async (page: Page, at: string) => {
  await page.goto(at)
  await press(page, words.case.handler.claim)
  await expect(page.getByRole('heading', { name: words.case.handler.claimed })).toBeVisible()
  await page.getByRole('link', { name: words.case.handler.next.decide }).click()
  await expect(heading(page)).toHaveText(own.toJudge(4))
}

test('an inquiry is evaluated: asked, answered, completed, judged and sent on', async ({
  device,
  office,
  owner,
  letters,
  service,
}) => {
  test.setTimeout(120_000)
  const firm = await device()
  const { email, atOffice, atCompany } = await aSentInquiry(owner, firm, office, service.origin)
  const desk = office.admin.page

  await test.step('a coordinator takes the case, and the company sees who has it', async () => {
    await take(desk, atOffice)
    await firm.goto(atCompany)
    await expect(firm.getByRole('main')).toContainText(office.admin.name)
    await expect(firm.getByRole('main')).toContainText(stage.sentence({ step: 2, state: 'under-evaluation' }))
  })

  await test.step('the form is sent: the letter shown is the letter that comes', async () => {
    await desk.locator('#message-form').fill('Vi är nyfikna och vill veta mer.')
    await desk.locator('input[type=radio][name=score-need]').nth(2).check()
    await press(desk, own.previewAsk)
    await expect(heading(desk)).toHaveText(own.letterHeading)
    await expect(
      desk.locator('input[type=radio][name=score-need]').nth(2),
      'nothing typed is lost',
    ).toBeChecked()
    const preview = await shown(desk)
    await press(desk, own.send.form)
    await expect(desk.getByRole('heading', { name: own.asked })).toBeVisible()
    const letter = await letters.newest(email, { about: /Svara på/ })
    expect(plain(letter.text)).toBe(plain(preview))
    expect(letter.said).toContain('Vi är nyfikna och vill veta mer.')
    expect(letter.text).toContain(`${atCompany}/evaluation`)
  })

  await test.step('the company answers, with a mistake first', async () => {
    await firm.goto(atCompany)
    await expect(firm.getByRole('heading', { name: company.need })).toBeVisible()
    await firm.getByRole('link', { name: company.needLink }).click()
    await expect(heading(firm)).toHaveText(company.whole)
    await expect(firm.getByRole('main')).toContainText('Vi är nyfikna och vill veta mer.')
    await answerAll(mouse(firm))
    await firm.locator('#secret-risks').check()
    await press(firm, company.submit)
    const sentence = problemText('sv', { field: 'measure', code: 'required' })
    await expect(firm.locator('#error-box')).toContainText(sentence)
    await expect(firm.locator('#measure-error')).toContainText(sentence)
    await expect(firm.locator('#talkedWith')).toHaveValue(/Påhittat svar om talkedWith/)
    await firm.locator('#measure').fill('Om sköterskan ser försämring tidigare.')
    await press(firm, company.submit)
    await expect(firm.getByRole('heading', { name: company.done })).toBeVisible()
    await expect(firm.getByRole('main')).toContainText(company.doneLead('1.0'))
    const told = await letters.newest(office.admin.email, { about: /har svarat/ })
    expect(told.text).toContain(`${atOffice}/evaluation`)
  })

  await test.step('the office asks for more about one answer', async () => {
    await desk.goto(`${atOffice}/evaluation`)
    await expect(desk.getByRole('main')).toContainText('Påhittat svar om risks')
    await expect(desk.getByRole('main')).toContainText(asked.secret.shown)
    await desk.getByRole('radio', { name: evaluation.decisions.complete.label }).check()
    await press(desk, own.preview)
    await expect(desk.locator('#error-box')).toContainText(
      problemText('sv', { field: 'message-complete', code: 'required' }),
    )
    await desk.getByRole('checkbox', { name: questions.staffTime.short }).check()
    await desk.locator('#message-complete').fill('Hur många sköterskor behövs?')
    await press(desk, own.preview)
    const preview = await shown(desk)
    expect(preview).toContain(questions.staffTime.short)
    const after = await letters.last(email)
    await press(desk, own.send.complete)
    await expect(desk.getByRole('heading', { name: own.asked })).toBeVisible()
    const letter = await letters.newest(email, { after, about: /Komplettera/ })
    expect(plain(letter.text)).toBe(plain(preview))
  })

  await test.step('the company completes it, and nothing else is asked', async () => {
    await firm.goto(`${atCompany}/evaluation`)
    await expect(heading(firm)).toHaveText(company.complete(1))
    await expect(firm.locator('textarea')).toHaveCount(1)
    await expect(firm.locator('#staffTime')).toHaveValue(/Påhittat svar om staffTime/)
    await firm.locator('#staffTime').fill('Två sköterskor, en timme i veckan.')
    await press(firm, company.submit)
    await expect(firm.getByRole('main')).toContainText(company.doneLead('2.0'))
  })

  await test.step('the office edits an answer and says why', async () => {
    await desk.goto(`${atOffice}/evaluation/answers`)
    await desk.locator('#question').selectOption('testContact')
    await press(desk, edit.choosing)
    await desk.locator('#testContact').fill('Alva Exempelsson, forskningschef')
    await press(desk, edit.submit)
    await expect(desk.locator('#reason-error')).toBeVisible()
    await desk.locator('#reason').fill('Alva bad om det på telefon.')
    await press(desk, edit.submit)
    await expect(desk.getByRole('heading', { name: edit.done('2.1') })).toBeVisible()
    for (const version of ['1.0', '2.0', '2.1'])
      await expect(desk.getByRole('main')).toContainText(edit.version(version))
  })

  await test.step('it is judged beside the answers, and decided', async () => {
    await desk.goto(`${atOffice}/evaluation`)
    await expect(desk.locator('.qa ins').first()).toContainText('Två sköterskor')
    await desk.getByRole('radio', { name: evaluation.decisions.distribute.label }).check()
    await press(desk, own.preview)
    await expect(desk.locator('#error-box')).toContainText(
      problemText('sv', { field: 'decision', code: 'not-judged', actual: 4 }),
    )
    await judge(mouse(desk))
    await press(desk, own.save)
    await expect(desk.getByRole('heading', { name: own.saved })).toBeVisible()
    await expect(heading(desk)).toHaveText(own.toJudge(0))
    await desk.getByRole('radio', { name: evaluation.decisions.distribute.label }).check()
    await press(desk, own.preview)
    const preview = await shown(desk)
    await press(desk, own.send.distribute)
    await expect(desk.getByRole('heading', { name: words.case.handler.decided })).toBeVisible()
    await expect(desk.getByRole('link', { name: words.case.handler.next['choose-units'] })).toBeVisible()
    const letter = await letters.newest(email, { about: /går vidare/ })
    expect(plain(letter.text)).toBe(plain(preview))
  })

  await test.step('the company reads the decision and how it was judged', async () => {
    await firm.goto(atCompany)
    const main = firm.getByRole('main')
    await expect(main).toContainText(company.judged)
    await expect(main).toContainText('Stämmer med enheternas uppdrag.')
    await expect(main).toContainText(asked.page.events['decided-distribute'])
    await expect(main).toContainText(stage.sentence({ step: 3, state: 'to-distribute' }))
  })
})

test('an inquiry is declined with the letter that was shown, once and for good', async ({
  device,
  office,
  owner,
  letters,
  service,
}) => {
  const firm = await device()
  const { email, atOffice, atCompany, inquiry } = await aSentInquiry(owner, firm, office, service.origin)
  const desk = office.admin.page
  await take(desk, atOffice)
  await desk.getByRole('radio', { name: evaluation.decisions.decline.label }).check()
  await desk.locator('#reason').selectOption('no-need-here')
  await desk.locator('#message-decline').fill('Tack för en fin förfrågan.\nHör gärna av er igen.')
  await press(desk, own.preview)
  const preview = await shown(desk)
  expect(preview).toContain(evaluation.declinedBecause['no-need-here'])
  const other = await office.admin.page.context().newPage()
  await other.goto(`${atOffice}/evaluation`)
  await press(desk, own.send.decline)
  await expect(desk.getByRole('heading', { name: words.case.handler.decided })).toBeVisible()
  const letter = await letters.newest(email, { about: /Beslut/ })
  expect(plain(letter.text)).toBe(plain(preview))

  await test.step('a colleague who decides otherwise a moment later is told, and keeps what was typed', async () => {
    await other.getByRole('radio', { name: evaluation.decisions.refer.label }).check()
    await other.locator('#referredTo').fill('Region Låtsas')
    await other.locator('#message-refer').fill('De har en enhet för det.')
    await other.getByRole('checkbox', { name: evaluation.consent }).check()
    await press(other, own.preview)
    await expect(other.locator('#error-box')).toContainText(
      problemText('sv', { field: 'form', code: 'already-decided' }),
    )
    await expect(other.getByRole('main')).toContainText('De har en enhet för det.')
  })

  await test.step('the company reads why, and the inquiry is closed', async () => {
    await firm.goto(atCompany)
    const main = firm.getByRole('main')
    await expect(main).toContainText(evaluation.declinedBecause['no-need-here'])
    await expect(main).toContainText('Hör gärna av er igen.')
    await expect(main).toContainText(stage.sentence({ step: 2, state: 'declined' }))
    const { rows } = await owner.query('select closed_at from app.inquiries where id = $1', [inquiry])
    expect(rows[0].closed_at).not.toBeNull()
  })
})
