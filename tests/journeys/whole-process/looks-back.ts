import type { Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import type { Hand } from '../hands.ts'
import { anInquiry } from '../inquiry.ts'
import { expect, heading } from '../journey.ts'
import { allContacts, type Process } from './cast.ts'

const { contact, contactPage, frame, inquiry, office: words, region, stage } = textIn('sv')

type What = keyof typeof words.case.events
type Who = 'coordinator' | 'willing' | 'busy' | 'company'

/** Everything that happens, in order: what, who did it, and whether the company is told of it. */
const facts: readonly [what: What, by: Who, told?: false][] = [
  ['inquiry-received', 'company'],
  ['evaluation-begun', 'coordinator'],
  ['evaluation-asked', 'coordinator'],
  ['evaluation-answered', 'company'],
  ['completion-asked', 'coordinator'],
  ['evaluation-answered', 'company'],
  ['decided-distribute', 'coordinator'],
  ['round-sent', 'coordinator'],
  ['reply-given', 'willing'],
  ['reply-given', 'willing'],
  ['round-reminded', 'coordinator'],
  ['invitation-forwarded', 'busy', false],
  ['reply-given', 'busy'],
  ['round-closed', 'coordinator'],
  ['contact-introduced', 'coordinator'],
  ['contact-message', 'willing'],
  ['contact-message', 'company'],
  ['contact-confirmed', 'willing'],
  ['contact-confirmed', 'company'],
  ['contact-closed', 'company'],
]

/** The facts of a timeline, the oldest first. */
const toldOn = async (page: Page) => {
  const items = await page.locator('.timeline > li:not(.coming)').evaluateAll(all =>
    all.map(item => ({
      at: item.querySelector('time')?.dateTime ?? '',
      text: (item.textContent ?? '').replace(/\s+/g, ' '),
    })),
  )
  return items.toReversed()
}
const inOrder = (told: { at: string }[]) =>
  expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).toSorted())

/** The case stands among the closed ones with all five spans, and its timeline names each fact with who did it. */
export const isClosedAtTheOffice = async (process: Process) => {
  const { desk, reference, coordinator, willing, busy, atOffice, service } = process
  const { page, follow } = desk
  await follow(frame.queue, 'banner')
  await expect(page.getByRole('main')).not.toContainText(reference)
  await follow(words.queue.views.closed)
  const row = page.getByRole('row').filter({ hasText: reference })
  await expect(row).toContainText(stage.endings.finished ?? '')
  await expect(row.locator('.bridge-mini path.d')).toHaveCount(5)
  await follow(anInquiry.title)
  await expect(page).toHaveURL(atOffice)
  await expect(page.getByRole('main')).toContainText(stage.officeSentence({ step: 5, state: 'finished' }))
  await expect(page.locator('ol.bridge > li.done')).toHaveCount(5)
  await expect(page.locator('#contacts')).toContainText(contact.ended.agreed)

  const told = await toldOn(page)
  inOrder(told)
  const names: Record<Who, string> = {
    coordinator: coordinator.name,
    willing: willing.name,
    busy: busy.name,
    company: anInquiry.companyName,
  }
  expect(told.map(({ text }) => text)).toEqual(
    facts.map(([what, by]) =>
      expect.stringMatching(new RegExp(`${words.case.events[what]}\\..*${names[by]}`)),
    ),
  )
  const whole = await page.content()
  for (const { slug } of service.seeded.regions) expect(whole).not.toContain(slug)
}

/** The company reads the same facts but what units do among themselves, and no name of a unit it has not met. */
export const isToldToTheCompany = async ({ firm, atCompany, willing, busy }: Process) => {
  const { page } = firm
  await page.goto(atCompany)
  await expect(heading(page)).toHaveText(anInquiry.title)
  await expect(page.locator('ol.bridge > li.done')).toHaveCount(5)
  await expect(page.locator('#contacts')).toContainText(contactPage.list.states.closed)
  await expect(page.locator('#contacts')).toContainText(willing.name)
  const told = await toldOn(page)
  inOrder(told)
  const events: Readonly<Record<string, string>> = inquiry.page.events
  expect(told.map(({ text }) => text)).toEqual(
    facts.flatMap(([what, , isTold]) =>
      isTold === false ? [] : [expect.stringContaining(events[what] ?? 'words for it')],
    ),
  )
  const whole = await page.content()
  for (const name of [busy.name, ...busy.contacts.map(({ name }) => name)]) expect(whole).not.toContain(name)
}

/** What the public reads: that there is too little to count yet, and nothing of anybody in it. */
export const isNotToldToThePublic = async (visitor: Hand, process: Process) => {
  const { office, email, willing, busy } = process
  await visitor.page.goto(`/${office.slug}`)
  await expect(visitor.page.getByRole('main')).toContainText(region.start.speedNone(office.office))
  const whole = await visitor.page.content()
  const names = [anInquiry.title, anInquiry.companyName, email, willing.name, busy.name]
  for (const name of [...names, ...allContacts(process).map(person => person.email)])
    expect(whole).not.toContain(name)
}
