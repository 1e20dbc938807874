import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import { problemText } from '@testbro/text/problems'
import type pg from 'pg'
import { put } from '../world/put.ts'
import { aDecidedInquiry } from '../world/questions.ts'
import { aWord } from '../world/regions.ts'
import { expect, heading, open, test } from './journey.ts'
import { masked, previewsOn } from './letter-text.ts'

const { distribution: words, replyPage, reply } = textIn('sv')
const names = ['Ada', 'Bo', 'Cia', 'Dan', 'Eva', 'Fia', 'Gun', 'Hans'].map(name => `${name}kliniken Påhitt`)

/** Units of the region, each with one contact; the last reads English. */
const someUnits = async (owner: pg.Pool, region_id: string) => {
  const units = names.map((name, index) => ({
    id: randomUUID(),
    name,
    email: `${aWord(8)}@paahitt.example`,
    language: index === names.length - 1 ? 'en' : 'sv',
  }))
  for (const { id, name, email, language } of units) {
    await put(owner, 'app.units', { region_id, id, name, about: 'Mäter andning hemma.' })
    const contact = { region_id, id: randomUUID(), unit_id: id, name: 'Påhitte Påhittsson' }
    await put(owner, 'app.unit_members', { ...contact, email, language })
  }
  await put(owner, 'app.units', { region_id, id: randomUUID(), name: 'Tomma kliniken Påhitt' })
  return units
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const inSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test('units are chosen, asked with exactly the letter that was shown, and followed until the question closes', async ({
  device,
  owner,
  office,
  letters,
  service,
}) => {
  test.setTimeout(120_000)
  const { page: desk } = office.admin
  const title = 'Plåster som mäter andning'
  const inquiry = await aDecidedInquiry(owner, office.slug, title)
  const answer = { region_id: inquiry.region_id, inquiry_id: inquiry.id, version: 1 }
  await put(owner, 'app.inquiry_answers', { ...answer, question: 'need', value: ['Mäta andning hemma.'] })
  const secret = { question: 'benefit', value: ['Ett hemligt recept.'], may_be_secret: true }
  await put(owner, 'app.inquiry_answers', { ...answer, ...secret })
  const units = await someUnits(owner, inquiry.region_id)
  const at = `/${office.slug}/office/inquiries/${inquiry.id}/distribution`
  const main = desk.getByRole('main')
  const ticked = desk.locator('input[name=units]:checked')

  await test.step('everybody who can be asked is ticked by one link, and words find who can', async () => {
    await desk.goto(at)
    await expect(heading(desk)).toHaveText(words.title)
    await main.getByRole('link', { name: words.choices.none }).click()
    await expect(ticked).toHaveCount(0)
    await desk.locator('[name=q]').fill('adakliniken')
    await press(desk, words.competenceSubmit)
    await expect(ticked).toHaveCount(1)
    await main.getByRole('link', { name: words.choices.all }).click()
    await expect(ticked).toHaveCount(units.length)
    const empty = desk.getByRole('row').filter({ hasText: 'Tomma kliniken' })
    await expect(empty).toContainText(words.nobody)
    await expect(empty.getByRole('checkbox')).toHaveCount(0)
  })

  await test.step('what is wrong is said at its place, and nothing typed is lost', async () => {
    await desk.locator('#ask').fill('')
    await desk.locator('#message').fill('Vi ses gärna i höst.')
    await desk.locator('#workingDays').fill('åtta')
    await press(desk, words.show)
    await expect(desk.locator('#ask-error')).toBeVisible()
    await expect(desk.locator('#workingDays-error')).toBeVisible()
    await expect(desk.locator('#message')).toHaveValue('Vi ses gärna i höst.')
    await expect(ticked).toHaveCount(units.length)
  })

  const shown = async () => (await previewsOn(desk)).map(masked)
  let preview: string[] = []
  await test.step('the letter is shown in both languages, with the day and without what is secret', async () => {
    await desk.locator('#ask').fill('Kan ni testa ett plåster som mäter andning?')
    await desk.locator('#workingDays').fill('8')
    await press(desk, words.show)
    await expect(desk.getByRole('heading', { name: words.letterHeading })).toBeVisible()
    preview = await shown()
    expect(preview).toHaveLength(2)
    expect(preview[0]).toContain('Mäta andning hemma.')
    expect(preview.join()).not.toContain('hemligt recept')
    for (const name of names) expect(preview.join()).not.toContain(name)
    await expect(desk.locator('#workingDays-hint')).toContainText('8 arbetsdagar')
  })

  await test.step('what is changed after it was read is shown again before it can leave', async () => {
    await desk.locator('#message').fill('Vi ses gärna i vår.')
    await press(desk, words.send(units.length))
    await expect(desk.locator('#error-box')).toContainText(
      problemText('sv', { field: 'form', code: 'not-seen' }),
    )
    preview = await shown()
    expect(preview[0]).toContain('Vi ses gärna i vår.')
  })

  await test.step('sent twenty times at once it is one question, and each contact gets one letter of their own', async () => {
    const form = await desk
      .locator('form[action="#letter"]')
      .evaluate(element =>
        [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)] as const),
      )
    const body = new URLSearchParams([...form.map(pair => [...pair]), ['do', 'send']]).toString()
    const posts = await Promise.all(
      Array.from({ length: 20 }, () =>
        desk.request.post(`${service.origin}${at}`, {
          data: body,
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin: service.origin },
          maxRedirects: 0,
        }),
      ),
    )
    expect([...new Set(posts.map(post => post.status()))]).toEqual([303])
    expect(new Set(posts.map(post => post.headers()['location'])).size).toBe(1)
    await desk.goto(posts[0]?.headers()['location'] ?? '')
    await expect(desk.getByRole('heading', { name: words.round.done['sent'] })).toBeVisible()
    const counted = await owner.query('select from app.rounds where inquiry_id = $1', [inquiry.id])
    expect(counted.rowCount).toBe(1)

    const came = await Promise.all(
      units.map(({ email }) => letters.newest(email, { about: /Kan ni testa|Please|reply/i })),
    )
    for (const { email } of units) expect(await letters.to(email)).toHaveLength(1)
    expect(new Set(came.map(letter => letter.link)).size).toBe(units.length)
    expect([...new Set(came.map(letter => masked(letter.text)))].toSorted()).toEqual(preview.toSorted())
    const { rows: order } = await owner.query(
      `select u.name from app.letters l join app.invitees p on p.id = l.about_id join app.invitations i on i.id = p.invitation_id
         join app.units u on u.id = i.unit_id join app.rounds r on r.id = i.round_id where r.inquiry_id = $1 order by l.next_at`,
      [inquiry.id],
    )
    expect(order.map(row => row.name)).not.toEqual(names)
  })

  await test.step('the page shows how many letters have left', async () => {
    await expect(async () => {
      await desk.reload()
      await expect(main).toContainText(words.round.lettersLeft({ sent: 8, all: 8 }))
    }).toPass()
    await desk.setViewportSize({ width: 320, height: 700 })
    expect(await inSideways(desk), 'nothing to scroll sideways').toBe(0)
    await desk.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('a unit replies from its letter, and the board says so', async () => {
    const phone = await device()
    await open(phone, (await letters.newest(units[2]?.email ?? '')).link)
    await phone.locator('input[name="answer"][value="interested"]').check()
    await press(phone, replyPage.submit)
    await desk.reload()
    await expect(heading(desk)).toHaveText('En av åtta har svarat. En är intresserad.')
    const first = desk.getByRole('row').nth(1)
    await expect(first).toContainText(names[2] ?? '')
    await expect(first).toContainText(reply.states.interested)
    await expect(main.getByRole('link', { name: words.round.introduce(1) })).toBeVisible()
  })

  await test.step('those who are silent are reminded, and only they', async () => {
    await press(desk, words.round.remind(7))
    await expect(desk.getByRole('heading', { name: words.round.done['reminded'] })).toBeVisible()
    await letters.newest(units[0]?.email ?? '', { about: /Påminnelse/ })
    await letters.newest(units[7]?.email ?? '', { about: /Reminder/ })
    expect((await letters.to(units[2]?.email ?? '')).map(letter => letter.subject).join()).not.toMatch(
      /Påminnelse/,
    )
  })

  await test.step('they get more time, on a later day', async () => {
    await desk.getByLabel(words.round.replyOn).fill('2020-01-01')
    await press(desk, words.round.extend)
    await expect(desk.locator('#replyOn-error')).toBeVisible()
    const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
    await desk.getByLabel(words.round.replyOn).fill(day)
    await press(desk, words.round.extend)
    await expect(desk.getByRole('heading', { name: words.round.done['extended'] })).toBeVisible()
    await expect(main).toContainText(words.round.closes(day))
    const { link } = await letters.newest(units[0]?.email ?? '', { about: /mer tid/ })
    const phone = await device()
    await open(phone, link)
    await expect(heading(phone)).toHaveText('Kan ni testa ett plåster som mäter andning?')
  })

  await test.step('the office closes it, is told how it went, and can ask others', async () => {
    await press(desk, words.round.close)
    await expect(heading(desk)).toHaveText('En av åtta har svarat. En är intresserad.')
    await expect(main).toContainText('Kontoret stängde svaren')
    const told = await letters.newest(office.admin.email, { about: /Presentera/ })
    expect(told.said).toContain('1 av 8')
    await main.getByRole('link', { name: words.round.askMore }).click()
    await expect(heading(desk)).toHaveText(words.title)
    await expect(ticked).toHaveCount(0)
    await expect(desk.getByRole('row').filter({ hasText: names[0] ?? '' })).toContainText('Fick frågan')
  })
})
