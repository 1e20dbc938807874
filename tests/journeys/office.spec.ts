import { dayOf } from '@testbro/rules/clock'
import { textIn } from '@testbro/text/catalogue'
import { aWord } from '../world/regions.ts'
import { expect, heading, open, test } from './journey.ts'

const { office: words, inquiry } = textIn('sv')

test('an inquiry that came by phone is entered, numbered, and can be followed by the company', async ({
  office,
  device,
  letters,
}) => {
  const { page, name } = office.admin
  const email = `ringde-${aWord()}@paahittsensor.example`
  await page.goto(`/${office.slug}/office/inquiries/new`)
  await page.getByRole('radio', { name: inquiry.entered.cameBy.options.phone.label }).check()
  await page.locator('#title').fill('Våg som väger i rullstol')
  await page.locator('#companyName').fill('Påhittvågar AB')
  await page.locator('#email').fill('inte en adress')
  await page.getByRole('button', { name: inquiry.entered.submit }).click()
  await expect(page.locator('#error-box')).toBeVisible()
  await expect(page.locator('#title')).toHaveValue('Våg som väger i rullstol')
  await page.locator('#email').fill(email)
  await page.getByRole('button', { name: inquiry.entered.submit }).click()
  const reference = `${office.prefix}-${dayOf(new Date()).slice(0, 4)}-0001`
  await expect(page.getByRole('heading', { name: words.case.entered(reference) })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(words.case.enteredBy(words.ways.phone, name))
  await page.goto(`/${office.slug}/office`)
  await expect(page.getByRole('row').filter({ hasText: reference })).toContainText('Påhittvågar AB')

  const company = await device()
  await open(company, (await letters.newest(email)).link)
  await expect(heading(company)).toHaveText(inquiry.claim.heading)
  await company.getByRole('button', { name: inquiry.claim.submit }).click()
  await expect(heading(company)).toHaveText('Våg som väger i rullstol')
  await expect(company.getByRole('main')).toContainText(inquiry.page.events['inquiry-entered'])
})

test('the queue is narrowed by words and filters that stand in the address', async ({ office, owner }) => {
  const { page } = office.admin
  const { rows } = await owner.query('select id from app.regions where slug = $1', [office.slug])
  for (const [n, title, sector] of [
    [1, 'Våg för barn', 'health'],
    [2, 'Biljett utan kort', 'transport'],
    [3, 'Våg för hästar', 'other'],
  ] as const) {
    const key = {
      region: rows[0].id,
      id: `00000000-0000-4000-8000-${String(n).padStart(4, '0')}${office.slug
        .slice(-6)
        .replace(/[^a-f]/g, 'a')
        .padEnd(8, 'a')}`,
    }
    await owner.query(
      `insert into app.inquiries (region_id, id, reference, title, company_name) values ($1, $2, $3, $4, 'Påhitt AB')`,
      [key.region, key.id, `${office.prefix}-2020-000${n}`, title],
    )
    await owner.query(
      `insert into app.inquiry_versions (region_id, inquiry_id, version, form_version, title) values ($1, $2, 1, 1, $3)`,
      [key.region, key.id, title],
    )
    await owner.query(
      `insert into app.inquiry_answers (region_id, inquiry_id, version, question, value) values ($1, $2, 1, 'sector', $3)`,
      [key.region, key.id, [sector]],
    )
  }
  await page.goto(`/${office.slug}/office?q=våg`)
  const rowsOf = page.getByRole('main').getByRole('row').filter({ hasText: office.prefix })
  await expect(rowsOf).toHaveCount(2)
  await expect(page.locator('[name=q]')).toHaveValue('våg')
  await page.goto(`/${office.slug}/office?q=våg&sector=health`)
  await expect(rowsOf).toHaveCount(1)
  await expect(rowsOf).toContainText('Våg för barn')
  await page.goto(`/${office.slug}/office?q=ingenting%25_`)
  await expect(heading(page)).toHaveText(words.queue.foundNone('open'))
  await page.goto(`/${office.slug}/office?sector=trams&step=99&q=${'a'.repeat(300)}`)
  await expect(heading(page)).not.toHaveText('')
})

test('a unit gets two contacts, one is away with a deputy, and the unit is ended', async ({ office }) => {
  const { page } = office.admin
  const { unit } = words
  await page.goto(`/${office.slug}/office/units`)
  await expect(heading(page)).toHaveText(words.units.none)
  await page.getByRole('main').getByRole('link', { name: words.units.add }).click()
  await page.getByLabel(unit.name, { exact: true }).fill('Påhittsjukhuset')
  await page.getByRole('button', { name: unit.add }).click()
  await expect(page.getByRole('heading', { name: unit.done.added })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(unit.warnings['no-contact'])

  const add = async (name: string, more?: { until?: string; deputy?: boolean }) => {
    await page.getByLabel(unit.fields.name).fill(name)
    await page
      .getByLabel(unit.fields.email)
      .fill(`${name.toLowerCase().replaceAll(' ', '.')}@paahittsjukhuset.example`)
    if (more?.until) await page.getByLabel(unit.fields.awayUntil).fill(more.until)
    if (more?.deputy) await page.getByRole('checkbox', { name: unit.fields.deputy }).check()
    await page.getByRole('button', { name: unit.addContact }).click()
    await expect(page.getByRole('heading', { name: unit.done['contact-added'] })).toBeVisible()
  }
  await add('Disa Devsson')
  await expect(page.getByRole('main')).toContainText(unit.warnings['one-contact'])
  await add('Ulf Utansson', { until: '2099-12-31' })
  await add('Erik Ersattsson', { deputy: true })
  await expect(heading(page)).toHaveText(unit.state('Påhittsjukhuset', 2))
  await expect(page.getByRole('row').filter({ hasText: 'Ulf Utansson' })).toContainText(/Borta till och med/)
  await expect(page.getByRole('row').filter({ hasText: 'Erik Ersattsson' })).toContainText(unit.deputy)

  await page.getByRole('link', { name: unit.end }).click()
  await page.getByRole('button', { name: unit.endSubmit }).click()
  await expect(heading(page)).toHaveText(unit.endedHeading('Påhittsjukhuset'))
})

test('words, promises and colour that an administrator saves meet the next visitor', async ({
  office,
  device,
}) => {
  const { page } = office.admin
  const { settings } = words
  const visitor = await device()
  await visitor.goto(`/${office.slug}`)
  const colour = () =>
    visitor.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--region-hue').trim())
  const before = await colour()

  await page.goto(`/${office.slug}/office/settings`)
  const section = page.locator('#texts-sv')
  await section.getByLabel(settings.fields.heading.label).fill('Testa på riktigt hos oss')
  await section.getByRole('button', { name: settings.saveTexts.sv }).click()
  await expect(page.getByRole('heading', { name: settings.done['texts-sv'] })).toBeVisible()
  await page.getByLabel(settings.clockFields.decisionIn.label).fill('7')
  await page.getByRole('button', { name: settings.saveClocks }).click()
  await expect(page.getByRole('heading', { name: settings.done.clocks })).toBeVisible()
  await page.locator('#hue').fill('17')
  await page.getByRole('button', { name: settings.saveLook }).click()
  await expect(page.getByRole('heading', { name: settings.done.look })).toBeVisible()

  await visitor.reload()
  await expect(heading(visitor)).toHaveText('Testa på riktigt hos oss')
  await expect(visitor.getByRole('main')).toContainText('7 arbetsdagar')
  expect(await colour()).toBe('17')
  expect(before).not.toBe('17')
})
