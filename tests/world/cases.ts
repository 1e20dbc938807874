import { randomUUID } from 'node:crypto'
import { aHash, aLink, next } from './people.ts'
import { type Owner, put, type Row } from './put.ts'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

export type Draft = { region: string; id: string; email: string; link: Buffer; confirm: Buffer }
/** A draft that has been sent for confirmation, with its draft link and its confirm link. */
export const aDraft = async (owner: Owner, region: { id: string }, over: Row = {}): Promise<Draft> => {
  const n = next()
  const row = {
    region_id: region.id,
    id: randomUUID(),
    email: `avsändare-${n}@paahitt.example`,
    title: `Påhittad våg ${n}`,
  }
  const draft = {
    ...row,
    company_name: `Påhittsensor ${n} AB`,
    org_number: '559000-0005',
    contact_name: 'Alva Exempelsson',
  }
  const sent = {
    form_version: 1,
    answers: JSON.stringify([{ question: 'need', value: ['Mäta puls'], mayBeSecret: true }]),
  }
  await put(owner, 'app.drafts', { ...draft, ...sent, mailed_at: new Date(), sent_at: new Date(), ...over })
  const id = String(over['id'] ?? draft.id)
  const link = await aLink(owner, 'draft', region.id, id)
  const confirm = await aConfirmLink(owner, region.id, id)
  return { region: region.id, id, email: String(over['email'] ?? draft.email), link: link.tokenHash, confirm }
}

/** The link that a job makes when the draft is mailed for confirmation: it proves the address the draft has now. */
export const aConfirmLink = async (owner: Owner, region: string, draft: string): Promise<Buffer> => {
  const tokenHash = aHash()
  await owner.query(
    `with sealed as materialized (select sec.seal('job', region => $1))
     select sec.add_links('confirm', array[gen_random_uuid()], array[$2::uuid], array[$3::bytea]) from sealed`,
    [region, draft, tokenHash],
  )
  return tokenHash
}

export type Inquiry = { region: string; id: string; reference: string }
/** An inquiry as received: version 1, an answer, a file, an event, and a note of the office. `company_id` says whose. */
export const anInquiry = async (
  owner: Owner,
  region: { id: string; prefix: string },
  over: Row = {},
): Promise<Inquiry> => {
  const n = next()
  const key = { region_id: region.id, inquiry_id: String(over['id'] ?? randomUUID()) }
  const row = {
    region_id: region.id,
    id: key.inquiry_id,
    reference: `${region.prefix}-2019-${String(n).padStart(4, '0')}`,
  }
  const inquiry = {
    ...row,
    title: `Påhittad våg ${n}`,
    company_name: 'Påhittsensor AB',
    email: `avsändare-${n}@paahitt.example`,
  }
  await put(owner, 'app.inquiries', { ...inquiry, ...over })
  await put(owner, 'app.inquiry_versions', { ...key, version: 1, form_version: 1, title: inquiry.title })
  await put(owner, 'app.inquiry_answers', { ...key, version: 1, question: 'need', value: ['Mäta puls'] })
  const file = { key: randomUUID(), name: 'ritning.pdf', type: 'application/pdf', bytes: 12, sha256: 'aa' }
  await put(owner, 'app.inquiry_files', { ...key, id: key.inquiry_id, ...file })
  await put(owner, 'app.inquiry_notes', {
    ...key,
    id: key.inquiry_id,
    note: 'Internt',
    written_by: randomUUID(),
  })
  const event = {
    what: 'inquiry-received',
    direction: 'in',
    counterpart: 'Påhittsensor AB',
    matter: inquiry.title,
  }
  await put(owner, 'app.events', { ...key, id: key.inquiry_id, ...event })
  return { region: region.id, id: key.inquiry_id, reference: String(over['reference'] ?? inquiry.reference) }
}

export type Keyed = { region: string; id: string }
const keyed = async (owner: Owner, table: string, row: Row): Promise<Keyed> => {
  const whole = { id: randomUUID(), ...row }
  await put(owner, table, whole)
  return { region: String(row['region_id']), id: String(whole.id) }
}

/** A round that closes in five days. */
export const aRound = (owner: Owner, inquiry: Keyed, over: Row = {}) =>
  keyed(owner, 'app.rounds', {
    region_id: inquiry.region,
    inquiry_id: inquiry.id,
    reply_by: inDays(5),
    ask: 'Kan ni testa en påhittad våg?',
    about: JSON.stringify([{ question: 'maturity', value: ['tried'] }]),
    ...over,
  })

/** A person's link has the person's id; where two regions share an id the second link has another, as links are one table for all. */
const idOfLink = async (owner: Owner, id: string): Promise<Row> => {
  const { rows } = await owner.query('select from sec.links where id = $1', [id])
  return rows.length === 0 ? { id } : {}
}

/** One unit's copy of a round, and the one person who was asked, with the reply link. `asked` is that person's id. */
export const anInvitation = async (
  owner: Owner,
  round: Keyed,
  unit: { id: string },
  { asked, ...over }: Row = {},
) => {
  const why = JSON.stringify([{ code: 'named' }])
  const row = { region_id: round.region, round_id: round.id, unit_id: unit.id, why, ...over }
  const invitation = await keyed(owner, 'app.invitations', row)
  const { id, address } = await anInvitee(owner, invitation, { ...(asked ? { id: asked } : {}) })
  const link = await aLink(owner, 'reply', round.region, invitation.id, await idOfLink(owner, id))
  return { ...invitation, link: link.tokenHash, linkId: link.id, invitee: id, address }
}

export const anInvitee = async (owner: Owner, invitation: Keyed, over: Row = {}) => {
  const address = `tillfragad-${next()}@paahitt.example`
  const person = { region_id: invitation.region, invitation_id: invitation.id, name: 'Elsa Låtsas' }
  return { ...(await keyed(owner, 'app.invitees', { ...person, email: address, ...over })), address }
}

export const aReply = (owner: Owner, invitation: Keyed & { invitee: string }, over: Row = {}) =>
  put(owner, 'app.replies', {
    region_id: invitation.region,
    invitation_id: invitation.id,
    version: 1,
    answer: 'interested',
    invitee_id: invitation.invitee,
    ...over,
  })

/** The company and a unit in contact, a person of each side, and the unit's contact link. `met` is the id of the unit's person. */
export const aContact = async (
  owner: Owner,
  inquiry: Keyed,
  invitation: Keyed,
  { met, ...over }: Row = {},
) => {
  const row = {
    region_id: inquiry.region,
    inquiry_id: inquiry.id,
    invitation_id: invitation.id,
    unit_name: 'Påhittsjukhuset',
    ...over,
  }
  const contact = await keyed(owner, 'app.contacts', row)
  const of = { region_id: inquiry.region, contact_id: contact.id, name: 'Frans Fiktivsson' }
  const address = `motpart-${next()}@paahitt.example`
  const id = String(met ?? randomUUID())
  await put(owner, 'app.contact_people', { ...of, id, side: 'unit', email: address })
  await put(owner, 'app.contact_people', { ...of, side: 'company', email: address })
  const link = await aLink(owner, 'contact', inquiry.region, contact.id, await idOfLink(owner, id))
  return { ...contact, link: link.tokenHash, linkId: link.id, address }
}

export const aConfirmation = (owner: Owner, contact: Keyed, side: 'company' | 'unit') =>
  put(owner, 'app.confirmations', {
    region_id: contact.region,
    contact_id: contact.id,
    side,
    name: 'Frans Fiktivsson',
  })

export const aMessageFile = (owner: Owner, contact: Keyed, message: Keyed, over: Row = {}) =>
  keyed(owner, 'app.message_files', {
    region_id: contact.region,
    contact_id: contact.id,
    message_id: message.id,
    key: randomUUID(),
    name: 'plan.pdf',
    type: 'application/pdf',
    bytes: 12,
    sha256: 'aa',
    ...over,
  })

/** An evaluation in every part: who has it, what was asked and answered, how it was judged, and what was decided. */
export const anEvaluation = async (
  owner: Owner,
  inquiry: Keyed,
  person: string,
  { id = randomUUID(), next: open = randomUUID() }: { id?: string; next?: string } = {},
) => {
  const of = { region_id: inquiry.region, inquiry_id: inquiry.id }
  await put(owner, 'app.assignments', { ...of, id, person_id: person, assigned_by: person })
  await put(owner, 'app.evaluation_requests', { ...of, id, form_version: 1, asked_by: person })
  await put(owner, 'app.evaluation_requests', { ...of, id: open, form_version: 1, asked_by: person })
  const version = { ...of, major: 1, minor: 0 }
  await put(owner, 'app.evaluation_versions', {
    ...version,
    form_version: 1,
    request_id: id,
    given_by: person,
  })
  await put(owner, 'app.evaluation_answers', { ...version, question: 'evidence', value: ['Två förstudier'] })
  const judged = { criteria_version: 1, criterion: 'need', score: 2, judged_by: person }
  await put(owner, 'app.judgements', { ...of, id, ...judged })
  await put(owner, 'app.decisions', {
    ...of,
    criteria_version: 1,
    decision: 'distribute',
    decided_by: person,
  })
  return { id, open }
}

export const aMessage = (owner: Owner, contact: Keyed, side: 'company' | 'unit' | 'office', over: Row = {}) =>
  keyed(owner, 'app.messages', {
    region_id: contact.region,
    contact_id: contact.id,
    side,
    body: 'Hej',
    ...over,
  })

export type Letter = { id: string; text: string; attempt: number }
/** A letter that a sender has claimed, with its text. `region` null: the service's own. */
export const aLetter = async (owner: Owner, region: string | null, over: Row = {}): Promise<Letter> => {
  const text = randomUUID()
  const words = { language: 'sv', subject: 'Påhittat ämne', html: '<p>{{link}}</p>', plain: '{{link}}' }
  await put(owner, 'app.letter_texts', { id: text, region_id: region, ...words })
  const row = {
    id: randomUUID(),
    region_id: region,
    message: 'receipt',
    about_id: randomUUID(),
    text_id: text,
  }
  const held = { address: `mottagare-${next()}@paahitt.example`, attempt: 1, lease_until: inDays(1) }
  const letter = { ...row, ...held, ...over }
  await put(owner, 'app.letters', letter)
  return { id: letter.id, text, attempt: letter.attempt }
}

export const anEnvironment = (owner: Owner, unit: { region: string; id: string }, over: Row = {}) =>
  keyed(owner, 'app.environments', {
    region_id: unit.region,
    unit_id: unit.id,
    name: `Påhittad testbädd ${next()}`,
    ...over,
  })

/** An environment its owner offers and a guest region has accepted. */
export const aShare = (owner: Owner, environment: Keyed, guest: { id: string }, over: Row = {}) => {
  const share = { region_id: environment.region, environment_id: environment.id, guest_region_id: guest.id }
  return put(owner, 'app.environment_shares', { ...share, accepted_at: new Date(), ...over })
}

export const aPublicEnvironment = (owner: Owner, environment: Keyed, over: Row = {}) => {
  const words = {
    name: 'Påhittad testbädd',
    host: 'Påhittsjukhuset',
    about_sv: 'sv',
    about_en: 'en',
    sector: 'health',
  }
  return put(owner, 'app.public_environments', {
    region_id: environment.region,
    id: environment.id,
    ...words,
    ...over,
  })
}
export const aPublicFigure = (owner: Owner, region: { id: string }, figure = 'inquiries') =>
  put(owner, 'app.public_figures', { region_id: region.id, figure, value: 7 })

export type Job = { job: string; attempt: number }
/** A job of a region (null: the service's own) that a worker is running at its first attempt. */
export const aRunningJob = async (owner: Owner, region: string | null, task = 'paahitt'): Promise<Job> => {
  const payload = JSON.stringify({ region, data: {} })
  const { rows } = await owner.query('select id from graphile_worker.add_job($1, $2::json)', [task, payload])
  const job = String(rows[0].id)
  await owner.query(
    `update graphile_worker._private_jobs set attempts = 1, locked_at = now(), locked_by = 'paahitt' where id = $1`,
    [job],
  )
  return { job, attempt: 1 }
}
