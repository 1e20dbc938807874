import { textIn } from '@testbro/text/catalogue'
import { aWord } from '../../world/regions.ts'
import type { Hand } from '../hands.ts'
import { expect, heading, join } from '../journey.ts'
import type { Unit, World } from './cast.ts'

const { frame, office: words } = textIn('sv')

/** The administrator asks a colleague to come; the colleague says yes by the letter. */
export const invitesACoordinator = async (admin: Hand, desk: Hand, { office, letters }: World) => {
  const coordinator = { name: 'Karin Kontorsson', email: `karin-${aWord()}@${office.slug}.example` }
  await admin.follow(frame.members, 'banner')
  await admin.fill('email', coordinator.email)
  await admin.choose('role', 'coordinator')
  await admin.press(words.members.submit)
  await expect(admin.page.getByRole('heading', { name: words.members.done.invited })).toBeVisible()
  const { link } = await letters.newest(coordinator.email)
  await join(desk.page, link, coordinator.name, desk)
  await expect(desk.page).toHaveURL(`/${office.slug}/office`)
  return coordinator
}

/** The administrator lays in a unit and those who answer for it. */
export const addsAUnit = async (admin: Hand, { name, about, contacts }: Unit) => {
  const { page, fill, choose, press, follow } = admin
  const { unit, units } = words
  await follow(frame.units, 'banner')
  await follow(units.add)
  await fill('name', name)
  await fill('about', about)
  await press(unit.add)
  await expect(page.getByRole('heading', { name: unit.done.added })).toBeVisible()
  for (const contact of contacts) {
    await fill('contact-name', contact.name)
    await fill('contact-email', contact.email)
    await choose('language', contact.language)
    await press(unit.addContact)
    await expect(page.getByRole('heading', { name: unit.done['contact-added'] })).toBeVisible()
  }
  await expect(heading(page)).toHaveText(unit.state(name, contacts.length))
}
