import { textIn } from '@testbro/text/catalogue'
import { anInterest, aSignedInCompany } from '../world/introductions.ts'
import { downloads, writes } from './contact-steps.ts'
import { mouse } from './hands.ts'
import { expect, heading, open, test, withCookies } from './journey.ts'
import { addressIn, previewsOn, shownAs, squeezed } from './letter-text.ts'

const { contactPage: words, contact, mishap } = textIn('sv')
const english = textIn('en')
const { introduction } = words

test('a company is introduced to two units; it writes with one, both confirm, and tell how it went', async ({
  device,
  owner,
  service,
  office,
  letters,
}) => {
  test.setTimeout(120_000)
  const { company, inquiry, round, first, second } = await anInterest(
    owner,
    service,
    office.slug,
    'Plåster som mäter andning',
  )
  const { page: desk } = office.admin
  const message = 'Ni vill båda mäta hemma.\nBörja med att ses i Hallstavik.'
  const previews: string[] = []

  await test.step('the office sees every letter exactly as it leaves', async () => {
    await desk.goto(`/${office.slug}/office/inquiries/${inquiry.id}`)
    await desk.getByRole('link', { name: words.list.introduce(2) }).click()
    await expect(heading(desk)).toHaveText(introduction.heading(2))
    await expect(desk.getByRole('main')).toContainText('Om ingen klinisk prövning behövs')
    await expect(desk.getByRole('checkbox', { checked: true })).toHaveCount(0)
    await desk.locator('#message').fill(message)
    await desk.getByRole('button', { name: introduction.preview }).click()
    await expect(desk.locator('#units-error')).toBeVisible()
    await expect(desk.locator('#message')).toHaveValue(message)
    for (const { unitName } of [first, second]) await desk.getByLabel(unitName).check()
    await desk.getByRole('button', { name: introduction.preview }).click()
    await expect(desk.getByRole('heading', { name: introduction.previewHeading })).toBeVisible()
    previews.push(...(await previewsOn(desk)))
    expect(previews).toHaveLength(4)
    expect(await letters.last(first.email)).toBe(0)
    await desk.getByRole('button', { name: introduction.submit(2) }).click()
    await expect(desk.getByRole('heading', { name: words.done.introduced })).toBeVisible()
    await expect(desk.locator('#contacts').getByRole('link')).toHaveText([second.unitName, first.unitName])
  })

  await test.step('both sides get the letters that were shown, each with the other’s details', async () => {
    const toFirst = await letters.newest(first.email)
    const toSecond = await letters.newest(second.email)
    const aboutFirst = await letters.newest(company.email, { about: new RegExp(first.unitName) })
    const aboutSecond = await letters.newest(company.email, { about: new RegExp(second.unitName) })
    const sent = [aboutFirst, toFirst, aboutSecond, toSecond].map(letter =>
      shownAs(letter, introduction.ownLink),
    )
    expect(previews.map(squeezed).toSorted()).toEqual(sent.toSorted())
    expect(toFirst.said).toContain('070-174 06 05')
    expect(aboutFirst.said).toContain(first.email)
    expect(aboutFirst.said).not.toContain(second.email)
    expect(toSecond.subject).toContain('Get in touch')
    for (const letter of [toFirst, toSecond])
      expect(letter.text).not.toContain(letter === toFirst ? second.unitName : first.unitName)
    expect(toFirst.link).not.toBe(toSecond.link)
  })

  const phone = await device({ viewport: { width: 320, height: 640 } })
  const tablet = await device()
  const laptop = await device()
  await withCookies(laptop, service.origin, company.cookies)
  const companyPage = addressIn(await letters.newest(company.email, { about: new RegExp(first.unitName) }))
  const unitPage = new URL(addressIn(await letters.newest(first.email))).pathname

  await test.step('a unit’s person opens the link: details first, and nothing is changed by looking', async () => {
    for (const _ of [1, 2]) await open(phone, (await letters.newest(first.email)).link)
    await expect(heading(phone)).toHaveText(words.heading.introduced('Påhittsensor AB'))
    await expect(phone.getByRole('main')).toContainText(company.email)
    await expect(phone.getByRole('main')).toContainText(message.split('\n')[1] ?? '')
    const width = await phone.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'nothing to scroll sideways').toBe(320)
    expect(
      (await owner.query('select from app.confirmations where region_id = $1', [inquiry.region_id])).rowCount,
    ).toBe(0)
    await phone.getByRole('button', { name: words.write.submit }).click()
    await expect(phone.locator('#body-error')).toBeVisible()
  })

  await test.step('both sides write, each with a document, and each gets the other’s words by letter', async () => {
    await writes(mouse(phone), 'Kan ni visa plåstret hos oss på torsdag?', 'frågor.pdf')
    const toCompany = await letters.newest(company.email, { about: /skriver/ })
    expect(toCompany.said).toContain('Kan ni visa plåstret hos oss på torsdag?')
    expect(toCompany.said).toContain('frågor.pdf')
    expect(addressIn(toCompany)).toBe(companyPage)
    await laptop.goto(companyPage)
    await expect(heading(laptop)).toHaveText(words.heading.introduced(first.unitName))
    await downloads(mouse(laptop), 'frågor.pdf')
    const after = await letters.last(first.email)
    await writes(mouse(laptop), 'Gärna. Vår plan följer med.', 'provplan.pdf')
    const toUnit = await letters.newest(first.email, { after })
    expect(toUnit.said).toContain('Gärna. Vår plan följer med.')
    await open(phone, toUnit.link)
    await downloads(mouse(phone), 'provplan.pdf')
  })

  await test.step('the office reads along and writes to both sides', async () => {
    await desk.locator('#contacts').getByRole('link', { name: first.unitName }).click()
    await expect(heading(desk)).toHaveText(
      words.officeHeading.introduced({ company: 'Påhittsensor AB', unit: first.unitName }),
    )
    await expect(desk.getByRole('main')).toContainText('Kan ni visa plåstret hos oss på torsdag?')
    const after = { company: await letters.last(company.email), unit: await letters.last(first.email) }
    await writes(mouse(desk), 'Säg till om ni behöver ett avtal.')
    await letters.newest(company.email, { after: after.company, about: /skriver/ })
    await letters.newest(first.email, { after: after.unit, about: /skriver/ })
    await expect(desk.getByRole('button', { name: words.confirm.submit })).toHaveCount(0)
  })

  await test.step('each side confirms for itself, and the other is asked to', async () => {
    await phone.reload()
    await phone.getByRole('button', { name: words.confirm.submit }).click()
    await expect(phone.getByRole('heading', { name: words.done.confirmed })).toBeVisible()
    await expect(phone.getByRole('button', { name: words.confirm.submit })).toHaveCount(0)
    const asked = await letters.newest(company.email, { about: /Bekräfta/ })
    expect(addressIn(asked)).toBe(companyPage)
    await laptop.goto(companyPage)
    await expect(laptop.getByRole('main')).toContainText(words.step.one)
    await laptop.getByRole('button', { name: words.confirm.submit }).click()
    await expect(heading(laptop)).toHaveText(words.heading.inTouch(first.unitName))
    await phone.reload()
    await expect(heading(phone)).toHaveText(words.heading.inTouch('Påhittsensor AB'))
  })

  await test.step('nobody else comes in: another unit’s link, another company, an unknown contact', async () => {
    await open(tablet, (await letters.newest(second.email)).link)
    await expect(heading(tablet)).toHaveText(english.contactPage.heading.introduced('Påhittsensor AB'))
    const contactPath = new URL(phone.url()).pathname
    expect(unitPage).not.toBe(contactPath)
    expect((await tablet.goto(contactPath))?.status()).toBe(404)
    await expect(heading(tablet)).toHaveText(mishap.refused['expired-link'].title)
    const stranger = await device()
    await withCookies(stranger, service.origin, (await aSignedInCompany(owner)).cookies)
    expect((await stranger.goto(companyPage))?.status()).toBe(404)
    await expect(heading(stranger)).toHaveText(mishap.notFound.title)
  })

  await test.step('the company tells how it went; then everything can be read and nothing written', async () => {
    await laptop.getByRole('button', { name: words.close.submit }).click()
    await expect(laptop.locator('#outcome-error')).toBeVisible()
    await laptop.getByRole('radio', { name: contact.outcomes.agreed.label }).check()
    await laptop.getByLabel(words.close.note).fill('Vi börjar i mars.')
    await laptop.getByRole('button', { name: words.close.submit }).click()
    await expect(heading(laptop)).toHaveText(words.heading.closed(first.unitName))
    const told = await letters.newest(first.email, { about: /avslutad/ })
    expect(told.said).toContain('Vi börjar i mars.')
    expect(told.said).toContain(contact.short.agreed)
    await letters.newest(office.admin.email, { about: /avslutad/ })
    // what was being written meanwhile is shown, and not kept
    await phone.locator('#body').fill('Vilken dag passar er?')
    await phone.getByRole('button', { name: words.write.submit }).click()
    await expect(phone.getByRole('main')).toContainText('Vilken dag passar er?')
    await expect(phone.getByRole('main')).toContainText(words.tooLate)
    await open(phone, told.link)
    await expect(heading(phone)).toHaveText(words.heading.closed('Påhittsensor AB'))
    await expect(phone.getByRole('main')).toContainText('Vi börjar i mars.')
    await expect(phone.getByRole('button', { name: words.write.submit })).toHaveCount(0)
    await downloads(mouse(phone), 'provplan.pdf')
  })

  const closedAt = async () =>
    (await owner.query('select closed_at from app.inquiries where id = $1', [inquiry.id])).rows[0].closed_at
  await test.step('with the last contact the inquiry ends', async () => {
    expect(await closedAt()).toBeNull()
    await owner.query('update app.rounds set closed_at = sec.now() where id = $1', [round])
    await desk.goto(`/${office.slug}/office/inquiries/${inquiry.id}`)
    await expect(desk.locator('#contacts')).toContainText(words.list.states.closed)
    await desk.locator('#contacts').getByRole('link', { name: second.unitName }).click()
    await desk.getByRole('radio', { name: contact.ended.no }).check()
    await desk.getByRole('button', { name: words.close.submit }).click()
    await expect(desk.getByRole('heading', { name: words.done.closed })).toBeVisible()
    const told = await letters.newest(second.email, { about: /is closed/ })
    expect(told.said).toContain(english.contact.short.no)
    await expect.poll(closedAt).not.toBeNull()
    await laptop.goto(`/my/${company.id}/inquiries/${inquiry.id}`)
    await expect(laptop.locator('#contacts').getByRole('listitem')).toHaveCount(2)
    await expect(laptop.locator('#contacts')).toContainText(contact.short.agreed)
  })

  await test.step('a link works for thirty days after that, and not longer', async () => {
    const { link } = await letters.newest(first.email, { about: /avslutad/ })
    // closed is final, also for whoever arranges tests
    await owner.query(`
      begin;
      set local session_replication_role = replica;
      update app.contacts set closed_at = closed_at - interval '30 days' where inquiry_id = '${inquiry.id}';
      commit`)
    const answer = await phone.goto(link ?? '')
    expect(answer?.status()).toBe(404)
    await expect(heading(phone)).toHaveText(mishap.refused['expired-link'].title)
  })
})
