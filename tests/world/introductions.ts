import { randomUUID } from 'node:crypto'
import { type Owner, put } from './put.ts'
import { aDecidedInquiry, aQuestionTo } from './questions.ts'
import { aWord } from './regions.ts'
import type { ServiceOfRun } from './service.ts'
import { aSignedIn, sessionCookie } from './sign-ins.ts'

/** A company with one member, and the session that member has. */
export const aSignedInCompany = async (owner: Owner) => {
  const [id, person] = [randomUUID(), randomUUID()]
  const email = `alva-${aWord()}@paahitt.example`
  await put(owner, 'app.companies', { id, name: 'Påhittsensor AB' })
  await put(owner, 'app.people', { id: person, email, name: 'Alva Exempelsson' })
  await put(owner, 'app.company_members', { company_id: id, person_id: person })
  return { id, email, cookies: { [sessionCookie]: await aSignedIn(owner, person) } }
}

/** A company's inquiry that two units want to talk about: one of them if something is solved first. The round is open. */
export const anInterest = async (
  owner: Owner,
  service: Pick<ServiceOfRun, 'settings' | 'origin'>,
  slug: string,
  title: string,
) => {
  const company = await aSignedInCompany(owner)
  const inquiry = await aDecidedInquiry(owner, slug, title)
  await owner.query('update app.inquiries set company_id = $1, email = $2, phone = $3 where id = $4', [
    company.id,
    company.email,
    '070-174 06 05',
    inquiry.id,
  ])
  const first = await aQuestionTo(owner, service, inquiry)
  const [unit, invitation, invitee] = [randomUUID(), randomUUID(), randomUUID()]
  const second = {
    unit,
    unitName: `Låtsassjukhuset ${aWord()}`,
    email: `frans-${aWord()}@paahitt.example`,
    invitation,
    invitee,
  }
  const { region_id } = inquiry
  await put(owner, 'app.units', { region_id, id: unit, name: second.unitName })
  await put(owner, 'app.invitations', { region_id, id: invitation, round_id: first.round, unit_id: unit })
  const person = { name: 'Frans Fiktivsson', email: second.email, language: 'en' }
  await put(owner, 'app.invitees', { region_id, id: invitee, invitation_id: invitation, ...person })
  const reply = (of: string, by: string, answer: object) =>
    put(owner, 'app.replies', { region_id, invitation_id: of, version: 1, invitee_id: by, ...answer })
  await reply(first.invitation, first.invitee, {
    answer: 'interested-if',
    condition: 'Om ingen klinisk prövning behövs',
  })
  await reply(invitation, invitee, { answer: 'interested', comment: 'Passar vårt uppdrag.' })
  return { company, inquiry, round: first.round, first, second }
}
