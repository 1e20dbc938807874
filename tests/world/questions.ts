import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkMaker } from '@testbro/auth/links'
import { hashOf } from './people.ts'
import { type Owner, put } from './put.ts'
import { aWord } from './regions.ts'
import type { ServiceOfRun } from './service.ts'

/** The links of the running service, as its letters carry them. */
export const linksOf = ({ settings }: Pick<ServiceOfRun, 'settings'>) =>
  linkMaker(readFileSync(join(settings['DATA_DIR'] ?? '', 'link.key'), 'utf8').trim())

const aDay = 86_400_000

/** An inquiry of an invented company that a region has decided to distribute, as if it had come by the form. */
export const aDecidedInquiry = async (owner: Owner, slug: string, title: string) => {
  const { rows } = await owner.query('select id from app.regions where slug = $1', [slug])
  const [region_id, id] = [String(rows[0].id), randomUUID()]
  const reference = `${slug.toUpperCase()}-2019-${aWord(6)}`
  const sender = { company_name: 'Påhittsensor AB', contact_name: 'Alva Exempelsson' }
  const begun = new Date(Date.now() - aDay)
  await put(owner, 'app.inquiries', {
    region_id,
    id,
    reference,
    title,
    ...sender,
    email: `alva-${aWord()}@paahitt.example`,
    evaluation_begun_at: begun,
  })
  const version = { region_id, inquiry_id: id, version: 1 }
  await put(owner, 'app.inquiry_versions', { ...version, form_version: 1, title })
  await put(owner, 'app.decisions', {
    region_id,
    inquiry_id: id,
    criteria_version: 1,
    decision: 'distribute',
    decided_by: randomUUID(),
  })
  return { region_id, id, reference, title }
}
type DecidedInquiry = Awaited<ReturnType<typeof aDecidedInquiry>>

/** A round of an inquiry to one unit with one contact, and that contact's link as a letter would carry it. */
export const aQuestionTo = async (
  owner: Owner,
  service: Pick<ServiceOfRun, 'settings' | 'origin'>,
  { region_id, id: inquiry_id, title }: DecidedInquiry,
) => {
  const [round, unit, invitation, invitee] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const unitName = `Påhittsjukhuset ${aWord()}`
  const email = `elsa-${aWord()}@paahitt.example`
  const about = JSON.stringify([{ question: 'resources', value: ['20 patienter i åtta veckor.'] }])
  const asked = {
    ask: `Kan ni testa ${title.toLowerCase()}?`,
    about,
    reply_by: new Date(Date.now() + 5 * aDay),
  }
  await put(owner, 'app.units', { region_id, id: unit, name: unitName })
  await put(owner, 'app.rounds', { region_id, id: round, inquiry_id, ...asked })
  await put(owner, 'app.invitations', { region_id, id: invitation, round_id: round, unit_id: unit })
  await put(owner, 'app.invitees', {
    region_id,
    id: invitee,
    invitation_id: invitation,
    name: 'Elsa Låtsas',
    email,
  })
  const token = linksOf(service).token('reply', invitee, 1)
  const link = { id: invitee, purpose: 'reply', region_id, subject_id: invitation }
  await put(owner, 'sec.links', { ...link, token_hash: hashOf(token) })
  return { round, unit, unitName, invitation, invitee, email, link: `${service.origin}/r/${token}` }
}
