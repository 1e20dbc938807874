import { randomUUID } from 'node:crypto'
import type { Keyed } from './cases.ts'
import { next } from './people.ts'
import { type Owner, put, type Row } from './put.ts'

const of = (environment: Keyed) => ({ region_id: environment.region, environment_id: environment.id })
const keyed = async (owner: Owner, table: string, row: Row): Promise<Keyed> => {
  const whole = { id: randomUUID(), ...row }
  await put(owner, table, whole)
  return { region: String(row['region_id']), id: String(whole.id) }
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A unit that hosts an environment beside the one that owns its entry. */
export const aHost = (owner: Owner, environment: Keyed, unit: { id: string }) =>
  put(owner, 'app.environment_hosts', { ...of(environment), unit_id: unit.id })

/** A version of the entry as it was proposed; by the office when no unit is named. */
export const aProposal = async (owner: Owner, environment: Keyed, version: number, over: Row = {}) => {
  const entry = JSON.stringify({ name: `Påhittad testbädd ${next()}`, sector: 'health' })
  await put(owner, 'app.environment_versions', {
    ...of(environment),
    version,
    entry,
    made_by: randomUUID(),
    ...over,
  })
  return { ...environment, version }
}

/** The office has accepted a proposal, unless said otherwise. */
export const aReview = (owner: Owner, proposal: Keyed & { version: number }, over: Row = {}) =>
  put(owner, 'app.environment_reviews', {
    ...of(proposal),
    version: proposal.version,
    accepted: true,
    reviewed_by: randomUUID(),
    ...over,
  })

export const aVerification = (owner: Owner, environment: Keyed, over: Row = {}) =>
  keyed(owner, 'app.environment_verifications', { ...of(environment), person_id: randomUUID(), ...over })

/** Room for five tests in the coming quarter, two of them taken. */
export const aSlot = (owner: Owner, environment: Keyed, over: Row = {}) =>
  put(owner, 'app.environment_slots', {
    ...of(environment),
    starts_on: inDays(1),
    ends_on: inDays(90),
    slots: 5,
    taken: 2,
    ...over,
  })

export const aPicture = (owner: Owner, environment: Keyed, over: Row = {}) =>
  keyed(owner, 'app.environment_pictures', {
    ...of(environment),
    key: 'aa',
    sha256: 'aa',
    type: 'image/png',
    bytes: 12,
    width: 4,
    height: 3,
    added_by: randomUUID(),
    ...over,
  })

export const aVisitorsQuestion = (owner: Owner, environment: Keyed, over: Row = {}) =>
  keyed(owner, 'app.environment_questions', {
    ...of(environment),
    email: `fragar-${next()}@paahitt.example`,
    question: 'Har ni plats i vår?',
    ...over,
  })

export const aWatch = (
  owner: Owner,
  environment: Keyed,
  who: { person: { id: string }; company: { id: string } },
  over: Row = {},
) =>
  put(owner, 'app.watches', {
    ...of(environment),
    person_id: who.person.id,
    company_id: who.company.id,
    ...over,
  })

export const aNeed = (owner: Owner, unit: { region: string; id: string }, over: Row = {}) =>
  keyed(owner, 'app.needs', {
    region_id: unit.region,
    unit_id: unit.id,
    title_sv: `Påhittat behov ${next()}`,
    ...over,
  })

const copied = { name: 'Påhittad testbädd', host: 'Påhittsjukhuset', about_sv: 'sv', about_en: 'en' }
/** What only a region's own office and units find. */
export const aNetworkEnvironment = (owner: Owner, environment: Keyed, over: Row = {}) =>
  put(owner, 'app.network_environments', {
    region_id: environment.region,
    id: environment.id,
    ...copied,
    sector: 'health',
    ...over,
  })

export const aPublicNeed = (owner: Owner, need: Keyed, over: Row = {}) => {
  const words = { title_sv: 'Påhittat behov', title_en: '', about_sv: '', about_en: '', sector: 'health' }
  return put(owner, 'app.public_needs', {
    region_id: need.region,
    id: need.id,
    host: copied.host,
    ...words,
    ...over,
  })
}

export const aWebhook = (owner: Owner, region: { id: string }, over: Row = {}) =>
  keyed(owner, 'app.webhooks', {
    region_id: region.id,
    url: 'https://eget.paahitt.example/nytt',
    events: ['environment-changed'],
    made_by: randomUUID(),
    ...over,
  })

export const aWebhookCall = (owner: Owner, webhook: Keyed, over: Row = {}) =>
  keyed(owner, 'app.webhook_calls', {
    region_id: webhook.region,
    webhook_id: webhook.id,
    event: 'environment-changed',
    body: {},
    ...over,
  })
