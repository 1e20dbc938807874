import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { addDays, dayOf } from '@testbro/rules/clock'
import { textIn } from '@testbro/text/catalogue'
import { letters as letterWords } from '@testbro/text/letters'
import type pg from 'pg'
import { put } from '../world/put.ts'
import { aWord, type OpenedRegion } from '../world/regions.ts'
import { faultsOf } from './faults-of.ts'
import { mouse } from './hands.ts'
import { answerQuestions, sayWho } from './inquiry.ts'
import { expect, heading, open, signIn, test, until } from './journey.ts'
import { addressIn } from './letter-text.ts'

const { environments, needs, watches, questions, inquiry, account, entry, frame, ui } = textIn('sv')
const today = dayOf(new Date())
const phone = { viewport: { width: 320, height: 720 } }

/** A unit with one contact, and an environment that it hosts and the catalogue shows. */
const plantIn = async (owner: pg.Pool, { slug }: OpenedRegion) => {
  const { rows } = await owner.query('select id from app.regions where slug = $1', [slug])
  const region_id = String(rows[0].id)
  const [unit, environment, word] = [randomUUID(), randomUUID(), aWord()]
  const [unitName, name] = [`Påhittsjukhuset ${word}`, `Nattrummet ${word}`]
  const email = `elsa-${word}@paahitt.example`
  await put(owner, 'app.units', { region_id, id: unit, name: unitName })
  await put(owner, 'app.unit_members', {
    region_id,
    id: randomUUID(),
    unit_id: unit,
    name: 'Elsa Låtsas',
    email,
  })
  await put(owner, 'app.environments', {
    region_id,
    id: environment,
    unit_id: unit,
    name,
    sector: 'health',
    about_sv: 'Ett rum för tillsyn på natten av den som sover.',
    details: { users: ['older-people'] },
    published_at: new Date(),
  })
  /** The environment's hosts say something, and the region's job runs. */
  const change = async (what: string) => {
    await owner.query(`update app.environments set ${what} where id = $1`, [environment])
    await owner.query(
      `select graphile_worker.add_job('environment-changed', json_build_object('region', $1::text, 'data', json_build_object('environment', $2::text)))`,
      [region_id, environment],
    )
  }
  await change('chased_at = null')
  return { region_id, unit, unitName, email, environment, name, change }
}

const expectWhole = async (page: Page, javaScript: boolean | undefined) => {
  if (javaScript) expect(await faultsOf(page, 'sv')).toEqual([])
}

test('a unit publishes a need, a company answers it with an inquiry, and both sides see what fits', async ({
  device,
  owner,
  office,
  letters,
  javaScriptEnabled,
}) => {
  const planted = await plantIn(owner, office)
  const unit = await device(phone)
  const hand = mouse(unit)
  const title = `Vi vill slippa väcka den som sover ${aWord()}`

  await test.step('the unit writes it, is told what is missing, and publishes it', async () => {
    await signIn(unit, planted.email, letters)
    await unit.goto(`/${office.slug}/unit/${planted.unit}/needs/new`)
    await expectWhole(unit, javaScriptEnabled)
    await hand.fill('titleSv', title)
    await hand.press(needs.keep.publish)
    await expect(unit.locator('#aboutSv-error')).toBeVisible()
    await expect(unit.locator('#titleSv')).toHaveValue(title)
    await hand.fill('aboutSv', 'Tillsyn på natten väcker den som sover.\n\nVi har prövat mattor.')
    await hand.choose('sector', 'health')
    await hand.tick(entry.users['older-people'])
    await hand.fill('closesOn', addDays(today, 30))
    await hand.press(needs.keep.publish)
    await expect(unit.getByRole('heading', { name: needs.keep.done.published })).toBeVisible()
    await expect(unit.getByRole('main')).toContainText(needs.keep.counted(0))
    await expectWhole(unit, javaScriptEnabled)
  })

  await test.step('the unit’s own page leads to it', async () => {
    await hand.follow(planted.unitName)
    await expectWhole(unit, javaScriptEnabled)
    await hand.follow(title)
    await expect(heading(unit)).toHaveText(title)
  })

  const company = await device(phone)
  const main = company.getByRole('main')
  await test.step('anyone finds it from the region’s start page and by a word', async () => {
    await company.goto(`/${office.slug}`)
    await until(company, () => expect(main.getByRole('link', { name: title })).toBeVisible({ timeout: 500 }))
    await main.getByRole('link', { name: needs.fromRegion.all }).click()
    await main.getByLabel(needs.search, { exact: true }).fill('väcka')
    await main.getByRole('button', { name: ui.search }).click()
    await expect(heading(company)).toHaveText(
      needs.heading({ count: 1, q: 'väcka', sector: null, place: office.name }),
    )
    await expectWhole(company, javaScriptEnabled)
    await main.getByRole('link', { name: title }).click()
    await expect(heading(company)).toHaveText(title)
    await expect(main).toContainText(planted.unitName)
    await expect(main).toContainText('Vi har prövat mattor.')
    await expectWhole(company, javaScriptEnabled)
  })

  await test.step('the environment that fits is named with why', async () => {
    await until(company, () =>
      expect(main.getByRole('link', { name: planted.name })).toBeVisible({ timeout: 500 }),
    )
    const why = needs.fits.reason({ code: 'users', codes: ['older-people'] })
    await expect(main).toContainText(why)
    await main.getByRole('link', { name: planted.name }).click()
    await expect(heading(company)).toHaveText(planted.name)
    await expect(company.locator('#needs')).toContainText(why)
    await expectWhole(company, javaScriptEnabled)
    await company.locator('#needs').getByRole('link', { name: title }).click()
    await expect(heading(company)).toHaveText(title)
  })

  const email = `alva-${aWord()}@paahitt.example`
  await test.step('an inquiry answers it', async () => {
    const hand = mouse(company)
    await hand.follow(needs.one.answer)
    await expect(main).toContainText(needs.answering(planted.unitName))
    await hand.press(inquiry.form.send)
    await expect(company.locator('#error-box')).toBeVisible()
    await expect(main).toContainText(needs.answering(planted.unitName))
    await hand.fill('title', 'Matta som känner av rörelse')
    await answerQuestions(hand)
    await sayWho(hand, email)
    await hand.press(inquiry.form.send)
    await expect(heading(company)).toHaveText(inquiry.checkMail.heading)
    await open(company, (await letters.newest(email)).link)
    await hand.press(inquiry.confirm.submit)
  })

  await test.step('the office sees on the case which need it answers, and the need who has answered', async () => {
    const { page } = office.admin
    const told = await letters.newest(office.admin.email, { about: /Matta som känner/ })
    await page.goto(addressIn(told))
    await page
      .getByRole('main')
      .getByRole('link', { name: needs.answersOf(title, planted.unitName) })
      .click()
    await expect(heading(page)).toHaveText(title)
    await expect(page.locator('#answers')).toContainText('Matta som känner av rörelse')
    await expectWhole(page, javaScriptEnabled)
    await unit.reload()
    await expect(unit.getByRole('main')).toContainText(needs.keep.counted(1))
  })

  await test.step('another inquiry that resembles it is suggested, with why', async () => {
    const { page } = office.admin
    const id = randomUUID()
    const row = { region_id: planted.region_id, inquiry_id: id, version: 1 }
    await put(owner, 'app.inquiries', {
      region_id: planted.region_id,
      id,
      reference: `X-2019-${aWord()}`,
      title: 'Sensor för tillsyn på natten utan att väcka den som sover',
    })
    await put(owner, 'app.inquiry_versions', { ...row, form_version: 1, title: 'Sensor' })
    await page.reload()
    await expect(page.locator('#inquiries')).toContainText(
      'Sensor för tillsyn på natten utan att väcka den som sover',
    )
    await page.goto(`/${office.slug}/office/inquiries/${id}`)
    await expect(page.getByRole('heading', { name: needs.fits.office })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible()
  })

  await test.step('closed, it is gone from the catalogue', async () => {
    await hand.choose('reason', 'met')
    await hand.press(needs.keep.closeSubmit)
    await expect(unit.getByRole('heading', { name: needs.keep.done.closed })).toBeVisible()
    await company.goto(`/${office.slug}/needs`)
    await until(company, () =>
      expect(main.getByRole('link', { name: title })).toHaveCount(0, { timeout: 500 }),
    )
  })
})

test('a company saves an environment, is told when it changes and when there is room, and turns the letters off', async ({
  device,
  owner,
  region,
  letters,
  javaScriptEnabled,
}) => {
  const planted = await plantIn(owner, region)
  const page = await device(phone)
  const hand = mouse(page)
  const [person, company, email] = [randomUUID(), randomUUID(), `alva-${aWord()}@paahitt.example`]
  await put(owner, 'app.people', { id: person, email, name: 'Alva Exempelsson' })
  await put(owner, 'app.companies', { id: company, name: 'Påhittsensor AB' })
  await put(owner, 'app.company_members', { company_id: company, person_id: person })
  const save = `/my/save?region=${region.slug}&environment=${planted.environment}`

  await test.step('saving asks to sign in, and comes back', async () => {
    await expect(async () => {
      const answer = await page.goto(save)
      expect(answer?.status()).toBe(200)
    }).toPass({ timeout: 20_000 })
    await expect(heading(page)).toHaveText(account.signIn.title)
    await hand.fill('email', email)
    await hand.press(account.signIn.send)
    await open(page, (await letters.newest(email)).link)
    await hand.press(account.link.submit)
    await expect(heading(page)).toHaveText(watches.save.heading(planted.name))
    await expectWhole(page, javaScriptEnabled)
    await hand.tick(watches.save.change)
    await hand.press(watches.save.submit)
    await expect(heading(page)).toHaveText(watches.list.heading(1))
    await expectWhole(page, javaScriptEnabled)
  })

  await test.step('a pause is told, and leads to what is saved', async () => {
    const after = await letters.last(email)
    await planted.change(`paused_from = '${today}', pause_reason = 'Vi bygger om.'`)
    const letter = await letters.newest(email, { after })
    expect(letter.subject).toBe(
      letterWords.sv.environmentUpdated.state({ environment: planted.name, state: 'paused' }),
    )
    expect(letter.said).toContain('Vi bygger om.')
    await page.goto(addressIn(letter))
    await expect(heading(page)).toHaveText(watches.list.heading(1))
    await expect(page.getByRole('main')).toContainText(environments.status.paused)
  })

  await test.step('now waiting for room makes sense, and room is told once', async () => {
    await hand.tick(watches.save.room)
    await page.getByRole('checkbox', { name: watches.save.change }).uncheck()
    await hand.press(`${watches.list.keep} ${watches.list.letters(planted.name)}`)
    await expect(page.getByRole('heading', { name: watches.list.done.saved })).toBeVisible()
    const after = await letters.last(email)
    await planted.change('paused_from = null')
    const letter = await letters.newest(email, { after })
    expect(letter.subject).toBe(letterWords.sv.environmentRoom.subject({ environment: planted.name }))
    expect(new URL(addressIn(letter)).pathname).toBe(`/${region.slug}/environments/${planted.environment}`)
    await until(page, () =>
      expect(page.getByRole('checkbox', { name: watches.save.room })).toHaveCount(0, { timeout: 500 }),
    )
  })

  await test.step('taken away, it is gone', async () => {
    await hand.press(`${watches.list.remove} ${planted.name}`)
    await expect(heading(page)).toHaveText(watches.list.heading(0))
    await expectWhole(page, javaScriptEnabled)
  })
})

test('a visitor asks about an environment, the unit answers, and the answer comes as a letter', async ({
  device,
  owner,
  office,
  letters,
  javaScriptEnabled,
}) => {
  const planted = await plantIn(owner, office)
  const visitor = await device(phone)
  const hand = mouse(visitor)
  const email = `olle-${aWord()}@paahitt.example`
  const asked = 'Tar ni emot enstaka enheter, eller behövs det minst tio?'

  await test.step('what is wrong is said, and nothing typed is lost', async () => {
    await expect(async () => {
      const answer = await visitor.goto(`/${office.slug}/environments/${planted.environment}/question`)
      expect(answer?.status()).toBe(200)
    }).toPass({ timeout: 20_000 })
    await expectWhole(visitor, javaScriptEnabled)
    await hand.fill('question', asked)
    await hand.fill('email', 'olle')
    await hand.press(questions.ask.submit)
    await expect(visitor.locator('#email-error')).toBeVisible()
    await expect(visitor.locator('#question')).toHaveValue(asked)
    await hand.fill('name', 'Olle')
    await hand.fill('email', email)
    await hand.press(questions.ask.submit)
    await expect(heading(visitor)).toHaveText(questions.asked.heading)
    await expect(visitor.getByRole('main')).toContainText(planted.unitName)
    await expectWhole(visitor, javaScriptEnabled)
  })

  const unit = await device(phone)
  await test.step('the unit is told without the address, and answers once', async () => {
    const letter = await letters.newest(planted.email)
    expect(letter.said).toContain(asked)
    expect(letter.said).toContain('Olle')
    expect(letter.text + letter.html).not.toContain(email)
    await signIn(unit, planted.email, letters)
    await unit.goto(addressIn(letter))
    await expect(unit.getByRole('main')).toContainText(asked)
    await expect(unit.getByRole('main')).not.toContainText(email)
    await expectWhole(unit, javaScriptEnabled)
    await mouse(unit).fill('answer', 'En enda går bra.')
    await mouse(unit).press(questions.keep.submit)
    await expect(unit.getByRole('heading', { name: questions.keep.done })).toBeVisible()
  })

  await test.step('the answer is a letter', async () => {
    const letter = await letters.newest(email)
    expect(letter.subject).toBe(letterWords.sv.questionAnswered.subject({ environment: planted.name }))
    expect(letter.said).toContain('En enda går bra.')
  })

  await test.step('the office reads both, among all questions', async () => {
    const { page } = office.admin
    await page.goto(`/${office.slug}/office/questions`)
    await expect(heading(page)).toHaveText(questions.keep.heading(0))
    await expect(page.locator('nav [aria-current]')).toHaveText(frame.environments)
    await page.getByRole('main').getByRole('link', { name: asked }).click()
    await expect(page.getByRole('main')).toContainText('En enda går bra.')
    await expectWhole(page, javaScriptEnabled)
  })
})
