import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { LinkPurpose } from '@testbro/db/by'
import { standardEvaluationForm } from '@testbro/use-cases/evaluation-form'
import { type Owner, put, type Row } from './put.ts'

let made = 0
/** A number that no other row of this file's world has had. */
export const next = () => ++made
const letters = (n: number): string =>
  (n < 26 ? '' : letters(Math.floor(n / 26))) + String.fromCharCode(65 + (n % 26))

/** SHA-256, as sessions and links are kept. */
export const hashOf = (secret: string | Buffer) => createHash('sha256').update(secret).digest()
export const aHash = () => hashOf(randomBytes(32))

export type Region = { id: string; slug: string; prefix: string }
/** A region that is open, with settings, texts in both languages and a published form. `approved_at: null` closes it. */
export const aRegion = async (owner: Owner, over: Row = {}): Promise<Region> => {
  const n = next()
  const row = { id: randomUUID(), slug: `paahitt-${n}`, prefix: `P${letters(n)}`, name: `Region Påhitt ${n}` }
  const region = { ...row, office_name: `Påhitt ${n} Innovation`, approved_at: new Date(0), ...over }
  await put(owner, 'app.regions', region)
  await put(owner, 'app.region_settings', {
    region_id: region.id,
    contact_email: `kontor-${n}@paahitt.example`,
  })
  for (const language of ['sv', 'en']) {
    const text = {
      heading: 'Påhittad rubrik',
      lead: 'Ingress',
      tests: 'Det vi testar',
      privacy: 'Så sparar vi',
    }
    await put(owner, 'app.region_texts', { region_id: region.id, language, ...text })
  }
  const form = { region_id: region.id, name: 'inquiry', version: 1, questions: {}, published_at: new Date(0) }
  await put(owner, 'app.forms', form)
  await put(owner, 'app.forms', {
    ...form,
    name: 'evaluation',
    version: standardEvaluationForm.version,
    questions: JSON.stringify(standardEvaluationForm.questions),
  })
  return { id: region.id, slug: region.slug, prefix: region.prefix }
}

export type Person = { id: string; email: string; name: string }
export const aPerson = async (owner: Owner, over: Row = {}): Promise<Person> => {
  const n = next()
  const person = {
    id: randomUUID(),
    email: `person-${n}@paahitt.example`,
    name: `Alva Exempelsson ${n}`,
    ...over,
  }
  await put(owner, 'app.people', person)
  return person
}

/** A session that has just begun; returns the hash that `By` carries. */
export const aSession = async (owner: Owner, person: { id: string }, over: Row = {}): Promise<Buffer> => {
  const hash = aHash()
  const { rows } = await owner.query('select sec.now() as now')
  const now = rows[0].now
  const session = { id_hash: hash, person_id: person.id, begun_at: now, touched_at: now, begun_by: 'letter' }
  await put(owner, 'sec.sessions', { ...session, second_factor_at: now, ...over })
  return hash
}

export type Member = { region: string; person: Person; session: Buffer }
export const anOfficeMember = async (
  owner: Owner,
  region: { id: string },
  role: 'reader' | 'coordinator' | 'admin' = 'coordinator',
  over: Row = {},
): Promise<Member> => {
  const person = await aPerson(owner)
  await put(owner, 'app.office_members', { region_id: region.id, person_id: person.id, role, ...over })
  return { region: region.id, person, session: await aSession(owner, person) }
}

export type Company = { id: string; name: string; orgNumber: string; person: Person; session: Buffer }
/** A company account with one member who has signed in. */
export const aCompany = async (owner: Owner, over: Row = {}): Promise<Company> => {
  const company = { id: randomUUID(), name: `Påhittsensor ${next()} AB`, org_number: '559000-0005', ...over }
  await put(owner, 'app.companies', company)
  const person = await aPerson(owner)
  await put(owner, 'app.company_members', { company_id: company.id, person_id: person.id })
  const session = await aSession(owner, person)
  return { id: company.id, name: company.name, orgNumber: company.org_number, person, session }
}

export type Unit = {
  region: string
  id: string
  name: string
  member: string
  person: Person
  session: Buffer
}
/** A unit with one address in the region's list, confirmed by a person who has signed in. */
export const aUnit = async (owner: Owner, region: { id: string }, over: Row = {}): Promise<Unit> => {
  const unit = { region_id: region.id, id: randomUUID(), name: `Påhittsjukhuset ${next()}`, ...over }
  await put(owner, 'app.units', unit)
  const person = await aPerson(owner)
  const address = {
    region_id: region.id,
    id: randomUUID(),
    unit_id: unit.id,
    name: person.name,
    email: person.email,
  }
  await put(owner, 'app.unit_members', address)
  const session = await aSession(owner, person)
  return { region: region.id, id: unit.id, name: unit.name, member: address.id, person, session }
}

/** By whom something is done: somebody at the office of their region, or a unit. */
export const asOffice = ({ session, region }: Member) => ({ as: 'office', session, region }) as const
export const asUnit = ({ session, region, id }: Unit) => ({ as: 'unit', session, region, unit: id }) as const

export type Partner = { id: string; person: Person; session: Buffer }
/** A partner with one member who has signed in, and a living mandate from each company given. */
export const aPartner = async (owner: Owner, ...companies: { id: string }[]): Promise<Partner> => {
  const partner = { id: randomUUID(), name: `Påhittinkubatorn ${next()}` }
  await put(owner, 'app.partners', partner)
  const person = await aPerson(owner)
  await put(owner, 'app.partner_members', { partner_id: partner.id, person_id: person.id })
  for (const company of companies) {
    await put(owner, 'app.mandates', { partner_id: partner.id, company_id: company.id })
  }
  return { id: partner.id, person, session: await aSession(owner, person) }
}

export type Operator = { person: Person; session: Buffer }
export const anOperator = async (owner: Owner): Promise<Operator> => {
  const person = await aPerson(owner)
  await put(owner, 'app.operators', { person_id: person.id })
  return { person, session: await aSession(owner, person) }
}

/** The operator has broken the glass to a region, for 30 minutes unless said otherwise. */
export const aBrokenGlass = async (
  owner: Owner,
  operator: Operator,
  region: { id: string },
  over: Row = {},
) => {
  const until = new Date(Date.now() + 30 * 60_000)
  const glass = {
    region_id: region.id,
    id: randomUUID(),
    person_id: operator.person.id,
    why: 'Påhittat driftstopp',
    until,
  }
  await put(owner, 'app.break_glasses', { ...glass, ...over })
}

const lastsFor: Partial<Record<LinkPurpose, number>> = {
  draft: 30,
  confirm: 7,
  claim: 30,
  'join-office': 30,
  'join-company': 30,
}

/** A mailed link; returns its id and the hash that `By` carries. Reply and contact links end with what they lead to. */
export const aLink = async (
  owner: Owner,
  purpose: LinkPurpose,
  region: string | null,
  subject: string,
  over: Row = {},
) => {
  const tokenHash = aHash()
  const days = lastsFor[purpose]
  const expires = days === undefined ? null : new Date(Date.now() + days * 86_400_000)
  const link = {
    id: randomUUID(),
    purpose,
    region_id: region,
    subject_id: subject,
    expires_at: expires,
    ...over,
  }
  await put(owner, 'sec.links', { token_hash: tokenHash, ...link })
  return { id: link.id, tokenHash }
}

export const anOfficeInvitation = async (owner: Owner, by: Member, over: Row = {}) => {
  const row = {
    id: randomUUID(),
    region_id: by.region,
    email: `ny-${next()}@paahitt.example`,
    role: 'coordinator',
  }
  const invitation = { ...row, invited_by: by.person.id, ...over }
  await put(owner, 'app.office_invitations', invitation)
  const link = await aLink(owner, 'join-office', by.region, invitation.id)
  return { id: invitation.id, email: invitation.email, link: link.tokenHash, linkId: link.id }
}

export const aCompanyInvitation = async (owner: Owner, by: Company, over: Row = {}) => {
  const row = { id: randomUUID(), company_id: by.id, email: `kollega-${next()}@paahitt.example` }
  const invitation = { ...row, invited_by: by.person.id, ...over }
  await put(owner, 'app.company_invitations', invitation)
  const link = await aLink(owner, 'join-company', null, invitation.id)
  return { id: invitation.id, email: invitation.email, link: link.tokenHash, linkId: link.id }
}
