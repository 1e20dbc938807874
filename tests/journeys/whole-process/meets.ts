import { textIn } from '@testbro/text/catalogue'
import { downloads, writes } from '../contact-steps.ts'
import type { Hand } from '../hands.ts'
import { anInquiry } from '../inquiry.ts'
import { expect, heading, open } from '../journey.ts'
import { addressIn, previewsOn, shownAs, squeezed } from '../letter-text.ts'
import type { Process } from './cast.ts'

const { contactPage: words, contact, distribution } = textIn('sv')
const english = textIn('en').contactPage
const { introduction } = words

/** The office introduces the one unit: the letters shown are the letters that come, each with the other side's details. */
export const introduces = async (process: Process) => {
  const { desk, letters, email, willing, busy } = process
  const { page, follow, tick, fill, press } = desk
  await follow(distribution.round.introduce(1))
  await expect(heading(page)).toHaveText(introduction.heading(1))
  await tick(willing.name)
  await fill('message', 'Ni vill båda mäta andning hemma.')
  await press(introduction.preview)
  await expect(page.getByRole('heading', { name: introduction.previewHeading })).toBeVisible()
  const previews = (await previewsOn(page)).map(squeezed)
  const people = [email, ...willing.contacts.map(person => person.email)]
  const before = await Promise.all(people.map(letters.last))
  await press(introduction.submit(1))
  await expect(page.getByRole('heading', { name: words.done.introduced })).toBeVisible()
  const came = await Promise.all(
    people.map((person, index) => letters.newest(person, { after: before[index] ?? 0 })),
  )
  expect(came.map(letter => shownAs(letter, introduction.ownLink)).toSorted()).toEqual(previews.toSorted())
  const [toCompany, ...toUnit] = came
  for (const person of willing.contacts) expect(toCompany?.said).toContain(person.email)
  for (const { said } of toUnit) expect(said).toContain(email)
  for (const { text } of came) expect(text).not.toContain(busy.name)
  expect(toUnit[1]?.subject, 'who reads English').toContain('Get in touch')
  return { toCompany: came[0] ? addressIn(came[0]) : '', toUnit: toUnit.map(({ link }) => link) }
}
type Introduced = Awaited<ReturnType<typeof introduces>>

/** Both sides write, each with a document that the other opens, and each is told by letter. */
export const writeToEachOther = async (
  phone: Hand,
  tablet: Hand,
  { firm, letters, email, willing }: Process,
  { toCompany, toUnit }: Introduced,
) => {
  const [{ email: first }] = willing.contacts
  await open(phone.page, toUnit[0])
  await expect(heading(phone.page)).toHaveText(words.heading.introduced(anInquiry.companyName))
  await open(tablet.page, toUnit[1])
  await expect(heading(tablet.page)).toHaveText(english.heading.introduced(anInquiry.companyName))
  await writes(phone, 'Kan ni visa plåstret hos oss på torsdag?', 'frågor.pdf')
  const fromUnit = await letters.newest(email, { about: /skriver/ })
  expect(fromUnit.said).toContain('Kan ni visa plåstret hos oss på torsdag?')
  expect(addressIn(fromUnit)).toBe(toCompany)

  await open(firm.page, toCompany)
  await downloads(firm, 'frågor.pdf')
  await writes(firm, 'Gärna. Vår plan följer med.', 'vår plan.pdf')
  const fromCompany = await letters.newest(first, { about: /skriver/ })
  expect(fromCompany.said).toContain('Gärna. Vår plan följer med.')
  await open(phone.page, fromCompany.link)
  await downloads(phone, 'vår plan.pdf')
}

/** Each side confirms, and the company, asked to by a letter, last; then it tells how it went. */
export const confirmAndAgree = async (
  phone: Hand,
  { firm, letters, email, coordinator, willing }: Process,
) => {
  await phone.press(words.confirm.submit)
  await expect(phone.page.getByRole('heading', { name: words.done.confirmed })).toBeVisible()
  await open(firm.page, addressIn(await letters.newest(email, { about: /har bekräftat/ })))
  await firm.press(words.confirm.submit)
  await expect(heading(firm.page)).toHaveText(words.heading.inTouch(willing.name))
  await firm.choose('outcome', 'agreed')
  await firm.fill('note', 'Vi börjar i mars.')
  await firm.press(words.close.submit)
  await expect(heading(firm.page)).toHaveText(words.heading.closed(willing.name))
  for (const person of [willing.contacts[0], coordinator]) {
    const told = await letters.newest(person.email, { about: /avslutad/ })
    expect(told.said).toContain(contact.short.agreed)
  }
}
