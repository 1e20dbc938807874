import { randomUUID } from 'node:crypto'
import {
  aConfirmation,
  aContact,
  aDraft,
  aLetter,
  aMessage,
  aMessageFile,
  anEnvironment,
  anEvaluation,
  anInquiry,
  anInvitation,
  aPublicEnvironment,
  aPublicFigure,
  aReply,
  aRound,
  aRunningJob,
  aShare,
} from '../world/cases.ts'
import {
  aHost,
  aNeed,
  aNetworkEnvironment,
  aPicture,
  aProposal,
  aPublicNeed,
  aReview,
  aSlot,
  aVerification,
  aVisitorsQuestion,
  aWatch,
  aWebhook,
  aWebhookCall,
} from '../world/catalogue.ts'
import {
  aBrokenGlass,
  aCompany,
  aCompanyInvitation,
  aLink,
  anOfficeInvitation,
  anOfficeMember,
  anOperator,
  aPartner,
  aPerson,
  aRegion,
  aUnit,
} from '../world/people.ts'
import { type Owner, put } from '../world/put.ts'
import type { Form, FormName } from './forms.ts'
import { type Labelled, label } from './labels.ts'

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)

export type Ground = Awaited<ReturnType<typeof twoRegions>>

/**
 * Two regions, `here` and `there`, that hold the same things with the same ids under different owners: a rule that compares an id
 * and forgets the region shows itself. `mine` is always the first of its kind here; a neighbour is another one here; and my company
 * has a case there too. A closed region and a bare one stand beside.
 */
export const twoRegions = async (owner: Owner) => {
  const id = Object.fromEntries(
    [
      'unit',
      'unit2',
      'unit3',
      'case',
      'case2',
      'case3',
      'round',
      'round2',
      'invited',
      'invited2',
      'contact',
      'contact2',
      'message',
      'message2',
      'file',
      'file2',
      'asked',
      'asked2',
      'met',
      'met2',
      'evaluation',
      'evaluation2',
      'open',
      'open2',
      'draft',
      'draft2',
      'environment',
      'environment2',
      'hosted',
      'question',
      'question2',
      'joins',
    ].map(name => [name, randomUUID()]),
  ) as Record<string, string>
  const here = await aRegion(owner)
  const there = await aRegion(owner)
  const closed = await aRegion(owner, { approved_at: null })
  const bare = randomUUID()
  await put(owner, 'app.regions', {
    id: bare,
    slug: 'bar-region',
    prefix: 'BAR',
    name: 'Region Bar',
    office_name: 'Bar',
    approved_at: ago(1),
  })
  const spare = { person: (await aPerson(owner)).id, company: randomUUID(), region: bare }
  await put(owner, 'app.companies', { id: spare.company, name: 'Reservbolaget Påhitt AB' })
  await put(owner, 'app.forms', { region_id: here.id, name: 'inquiry', version: 2, questions: {} })

  const reader = await anOfficeMember(owner, here, 'reader')
  const coordinator = await anOfficeMember(owner, here, 'coordinator')
  const admin = await anOfficeMember(owner, here, 'admin')
  const adminThere = await anOfficeMember(owner, there, 'admin')
  const joins = await anOfficeInvitation(owner, admin, { id: id['joins'] })
  await anOfficeInvitation(owner, admin)
  await anOfficeInvitation(owner, adminThere, { id: id['joins'] })
  const operator = await anOperator(owner)
  await aBrokenGlass(owner, operator, here)
  await aBrokenGlass(owner, await anOperator(owner), there)
  for (const region of [here, there]) {
    await put(owner, 'app.register_numbers', { region_id: region.id, year: 2019, last: 99 })
  }

  const company = await aCompany(owner)
  const rival = await aCompany(owner)
  const stranger = await aCompany(owner)
  const colleague = await aPerson(owner)
  await put(owner, 'app.company_members', {
    company_id: company.id,
    person_id: colleague.id,
    ended_at: ago(1),
  })
  const joinsCompany = await aCompanyInvitation(owner, company)
  await aCompanyInvitation(owner, rival)
  await aCompanyInvitation(owner, stranger, { accepted_at: ago(1) })
  const withdrawn = await aCompanyInvitation(owner, stranger, { withdrawn_at: ago(1) })
  const partner = await aPartner(owner, company)
  await put(owner, 'app.mandates', { partner_id: partner.id, company_id: stranger.id, revoked_at: ago(1) })
  await aPartner(owner, rival)

  const unit = await aUnit(owner, here, { id: id['unit'] })
  const unit2 = await aUnit(owner, here, { id: id['unit2'] })
  const unit3 = await aUnit(owner, here, { id: id['unit3'] })
  const unitThere = await aUnit(owner, there, { id: id['unit'] })
  const unit2There = await aUnit(owner, there, { id: id['unit2'] })
  const unit3There = await aUnit(owner, there, { id: id['unit3'] })
  const unitClosed = await aUnit(owner, closed)

  const shared = { published_at: null }
  const environment = await anEnvironment(owner, unit, { id: id['environment'] })
  const environment2 = await anEnvironment(owner, unit2, { id: id['environment2'] })
  const environmentThere = await anEnvironment(owner, unitThere, { id: id['environment'] })
  const guestOf = await anEnvironment(owner, unit2There, { id: id['environment2'], ...shared })
  const [offered, revoked, expired] = [
    await anEnvironment(owner, unitThere),
    await anEnvironment(owner, unitThere),
    await anEnvironment(owner, unitThere),
  ]
  await anEnvironment(owner, unitClosed, { id: id['environment2'] })
  await aShare(owner, environment, there)
  await aShare(owner, environmentThere, closed)
  await aShare(owner, guestOf, here)
  await aShare(owner, offered, here, { accepted_at: null })
  await aShare(owner, revoked, here, { revoked_at: ago(1) })
  await aShare(owner, expired, here, { valid_until: ago(1) })
  const hosted = await anEnvironment(owner, unit2, { id: id['hosted'] })
  const hostedThere = await anEnvironment(owner, unit2There, { id: id['hosted'] })
  await aHost(owner, hosted, unit)
  await aHost(owner, hostedThere, unitThere)
  const published = [environment, environment2, environmentThere, guestOf]
  for (const one of published) await aPublicEnvironment(owner, one)
  for (const one of [...published, hosted, hostedThere]) {
    const by = { [environment.id]: 'question', [environment2.id]: 'question2' }[one.id]
    await aReview(owner, await aProposal(owner, one, 1))
    await aProposal(owner, one, 2)
    await aVerification(owner, one)
    await aSlot(owner, one)
    await aPicture(owner, one)
    await aVisitorsQuestion(owner, one, by ? { id: id[by] } : {})
    await aNetworkEnvironment(owner, one)
  }
  const [watcher, watcher2] = [
    { person: company.person, company },
    { person: colleague, company },
  ]
  for (const one of [environment, environmentThere]) await aWatch(owner, one, watcher)
  await aWatch(owner, environment, watcher2)
  await aWatch(owner, hosted, { person: company.person, company: stranger })
  await aWatch(owner, environmentThere, { person: rival.person, company: rival })
  for (const one of [unit, unit2, unitThere, unit2There]) await aPublicNeed(owner, await aNeed(owner, one))
  for (const region of [here, there]) await aWebhookCall(owner, await aWebhook(owner, region))
  for (const region of [here, there]) await aPublicFigure(owner, region)

  const draft = await aDraft(owner, here, { id: id['draft'] })
  await aDraft(owner, here, { id: id['draft2'] })
  await aDraft(owner, there, { id: id['draft'] })
  const old = { mailed_at: null, sent_at: null }
  const abandoned = await aDraft(owner, here, { ...old, saved_at: ago(8) })
  const late = await aDraft(owner, here, { saved_at: ago(8) })
  await aDraft(owner, here, { ...old, mailed_at: ago(20), saved_at: ago(20) })
  const forgotten = await aDraft(owner, here, { ...old, mailed_at: ago(40), saved_at: ago(40) })
  await aDraft(owner, there, { ...old, id: abandoned.id, saved_at: ago(8) })

  const mine = await anInquiry(owner, here, { id: id['case'], company_id: company.id })
  const rivals = await anInquiry(owner, here, { id: id['case2'], company_id: rival.id })
  const unclaimed = await anInquiry(owner, here, { id: id['case3'], came_by: 'phone' })
  const mineToo = await anInquiry(owner, here, { company_id: company.id })
  const rivalsThere = await anInquiry(owner, there, { id: id['case'], company_id: rival.id })
  const mineThere = await anInquiry(owner, there, { id: id['case2'], company_id: company.id })
  await anInquiry(owner, there, { id: id['case3'], came_by: 'phone' })
  await anInquiry(owner, there, { company_id: stranger.id })
  for (const inquiry of [mine, rivals, mineThere, rivalsThere]) {
    const version = { region_id: inquiry.region, inquiry_id: inquiry.id, version: 2 }
    await put(owner, 'app.inquiry_versions', { ...version, form_version: 1, title: 'Rättad' })
    await put(owner, 'app.inquiry_answers', { ...version, question: 'need', value: ['Mäta puls'] })
  }
  const claim = await aLink(owner, 'claim', here.id, unclaimed.id)

  const judge = coordinator.person.id
  const judgeThere = adminThere.person.id
  await anEvaluation(owner, mine, judge, { id: id['evaluation'], next: id['open'] })
  await anEvaluation(owner, rivals, judge, { id: id['evaluation2'], next: id['open2'] })
  await anEvaluation(owner, rivalsThere, judgeThere, { id: id['evaluation'], next: id['open'] })
  await anEvaluation(owner, mineThere, judgeThere, { id: id['evaluation2'], next: id['open2'] })
  for (const inquiry of [mine, rivals]) {
    const edited = { region_id: here.id, inquiry_id: inquiry.id, major: 1, form_version: 1 }
    for (const [minor, member] of [
      [1, coordinator],
      [2, admin],
    ] as const) {
      const version = { ...edited, minor, reason: 'Påhittat skäl', given_by: member.person.id }
      await put(owner, 'app.evaluation_versions', version)
    }
  }

  const round = await aRound(owner, mine, { id: id['round'] })
  const round2 = await aRound(owner, rivals, { id: id['round2'] })
  const roundThere = await aRound(owner, rivalsThere, { id: id['round'] })
  const round2There = await aRound(owner, mineThere, { id: id['round2'] })
  const invited = await anInvitation(owner, round, unit, { id: id['invited'], asked: id['asked'] })
  const beside = await anInvitation(owner, round, unit2)
  const invited2 = await anInvitation(owner, round2, unit2, { id: id['invited2'], asked: id['asked2'] })
  const invitedThere = await anInvitation(owner, roundThere, unitThere, {
    id: id['invited'],
    asked: id['asked'],
  })
  const invited2There = await anInvitation(owner, round2There, unit2There, {
    id: id['invited2'],
    asked: id['asked2'],
  })
  const besideThere = await anInvitation(owner, roundThere, unit2There, { id: beside.id })
  const beside2 = await anInvitation(owner, round2, unit3)
  await anInvitation(owner, round2There, unit3There, { id: beside2.id })
  const released = { released_at: ago(1) }
  await aReply(owner, invited, released)
  await aReply(owner, beside)
  await aReply(owner, besideThere, released)
  for (const other of [invited2, invitedThere, invited2There]) await aReply(owner, other, released)
  const contact = await aContact(owner, mine, invited, { id: id['contact'], met: id['met'] })
  const contact2 = await aContact(owner, rivals, invited2, { id: id['contact2'], met: id['met2'] })
  const contactThere = await aContact(owner, rivalsThere, invitedThere, {
    id: id['contact'],
    met: id['met'],
  })
  const contact2There = await aContact(owner, mineThere, invited2There, {
    id: id['contact2'],
    met: id['met2'],
  })
  const said: Record<string, string> = {}
  for (const [of, which] of [
    [contact, ''],
    [contact2, '2'],
    [contactThere, ''],
    [contact2There, '2'],
  ] as const) {
    const message = await aMessage(owner, of, 'unit', { id: id[`message${which}`] })
    await aMessageFile(owner, of, message, { id: id[`file${which}`] })
    await aConfirmation(owner, of, 'unit')
    if (of.region === here.id) said[`${of.id} unit`] = message.id
    for (const side of ['company', 'office'] as const) {
      const other = await aMessage(owner, of, side)
      if (of.region === here.id) said[`${of.id} ${side}`] = other.id
    }
  }

  const letter = await aLetter(owner, here.id)
  await aLetter(owner, here.id)
  await aLetter(owner, there.id)
  const own = await aLetter(owner, null)
  const job = await aRunningJob(owner, here.id)
  const service = await aRunningJob(owner, null)

  const k = (region: { id: string }, key: string | undefined) => ({ region_id: region.id, id: key })
  const about = (inquiry: { region: string; id: string }) => ({
    region_id: inquiry.region,
    inquiry_id: inquiry.id,
  })
  const labels: Labelled[] = [
    // anyone
    ...[
      'regions',
      'region_settings',
      'region_texts',
      'forms',
      'public_environments',
      'public_words',
      'public_needs',
      'public_figures',
    ].flatMap(table =>
      [here.id, there.id, bare].map(region =>
        label(table, table === 'regions' ? { id: region } : { region_id: region }, 'open'),
      ),
    ),
    label('forms', { version: 2 }, '!open'),
    // people and companies
    ...[reader, coordinator, admin].map(member => label('people', { id: member.person.id }, 'office job')),
    label('office_members', { person_id: reader.person.id }, 'reader'),
    label('office_members', { person_id: coordinator.person.id }, 'coordinator'),
    label('office_members', { person_id: admin.person.id }, 'admin'),
    label('people', { id: company.person.id }, 'company service'),
    label('people', { id: colleague.id }, 'company'),
    label('people', { id: rival.person.id }, 'service'),
    label('companies', { id: company.id }, 'company partner office join-company service'),
    label('companies', { id: rival.id }, 'office service'),
    label('company_members', { company_id: company.id }, 'company'),
    label('company_invitations', { company_id: company.id }, 'company join-company service'),
    label('company_invitations', { company_id: rival.id }, 'service'),
    label('company_invitations', { id: withdrawn.id }, 'final'),
    label('mandates', { company_id: company.id }, 'company partner'),
    label('mandates', { partner_id: partner.id, company_id: stranger.id }, 'partner'),
    label('office_invitations', k(here, joins.id), 'join-office'),
    // the network
    label('units', k(here, unit.id), 'unit'),
    label('unit_members', { region_id: here.id, unit_id: unit.id }, 'unit'),
    label('environments', { region_id: here.id, unit_id: unit.id }, 'unit'),
    label('environments', k(here, hosted.id), 'unit'),
    label('environment_hosts', { region_id: here.id, unit_id: unit.id }, 'unit'),
    ...[environment, hosted].flatMap(one =>
      [
        'environment_versions',
        'environment_reviews',
        'environment_verifications',
        'environment_slots',
        'environment_pictures',
        'environment_questions',
      ].map(table => label(table, { region_id: here.id, environment_id: one.id }, 'unit')),
    ),
    label('environment_questions', k(here, id['question']), 'question'),
    label('needs', { region_id: here.id, unit_id: unit.id }, 'unit'),
    label('watches', { person_id: company.person.id, company_id: company.id }, 'company'),
    ...[company.person, colleague].map(person => label('people', { id: person.id }, 'job')),
    label('environments', k(there, guestOf.id), 'guest'),
    label('environment_shares', { region_id: here.id }, 'office'),
    label('environment_shares', { guest_region_id: here.id }, 'office'),
    label('environment_shares', { environment_id: revoked.id }, 'final'),
    // cases
    label('drafts', k(here, draft.id), 'draft'),
    ...[abandoned, late, forgotten].map(erasable => label('drafts', k(here, erasable.id), 'job')),
    ...[mine, mineToo, mineThere].flatMap(inquiry => [
      label('inquiries', { region_id: inquiry.region, id: inquiry.id }, 'company partner'),
      ...[
        'inquiry_versions',
        'inquiry_answers',
        'inquiry_files',
        'events',
        'rounds',
        'contacts',
        'assignments',
        'evaluation_requests',
        'evaluation_versions',
        'evaluation_answers',
        'judgements',
        'decisions',
      ].map(table => label(table, about(inquiry), 'company')),
    ]),
    label('inquiries', k(here, mine.id), 'at-hand unit reply contact'),
    label('people', { id: coordinator.person.id }, 'company'),
    label('people', { id: adminThere.person.id }, 'company'),
    label('inquiries', k(here, unclaimed.id), 'claim'),
    label('inquiry_versions', about(mine), 'at-hand'),
    label('inquiry_answers', { ...about(mine), version: 2 }, 'at-hand'),
    label('evaluation_versions', about(mine), 'at-hand'),
    label('evaluation_answers', about(mine), 'at-hand'),
    label('events', about(mine), 'at-hand unit reply contact'),
    label('rounds', k(here, round.id), 'unit reply'),
    label('invitations', { region_id: here.id, round_id: round.id }, 'company'),
    label('invitations', { region_id: there.id, round_id: round2.id }, 'company'),
    label('invitations', k(here, invited.id), 'unit reply'),
    label('replies', { region_id: here.id, invitation_id: invited.id }, 'company unit reply'),
    label('replies', { region_id: there.id, invitation_id: invited2.id }, 'company'),
    label('units', k(here, unit.id), 'reply'),
    label('invitees', { region_id: here.id, invitation_id: invited.id }, 'reply'),
    label('contacts', k(here, contact.id), 'at-hand unit contact'),
    ...['contact_people', 'confirmations', 'message_files'].flatMap(table => [
      label(table, { region_id: here.id, contact_id: contact.id }, 'company at-hand contact'),
      label(table, { region_id: there.id, contact_id: contact2.id }, 'company'),
    ]),
    label('messages', { region_id: here.id, contact_id: contact.id }, 'company at-hand unit contact'),
    label('messages', { region_id: there.id, contact_id: contact2.id }, 'company'),
    // letters
    label('letters', { id: letter.id }, 'letter'),
    label('letter_texts', { id: letter.text }, 'letter'),
    label('letters', { id: own.id }, 'service'),
    label('letter_texts', { id: own.text }, 'service'),
  ]

  const link = (
    purpose: 'draft' | 'confirm' | 'claim' | 'reply' | 'contact' | 'join-office' | 'join-company',
    tokenHash: Buffer,
  ) => ({ as: 'link', purpose, tokenHash }) as const
  const office = (member: typeof reader) =>
    ({ as: 'office', session: member.session, region: here.id }) as const
  const firm = { as: 'company', session: company.session, company: company.id } as const
  const forms: Record<FormName, Form> = {
    visit: { login: 'public', by: { as: 'visitor' }, is: [] },
    draft: { login: 'public', by: link('draft', draft.link), is: ['draft'] },
    conf: { login: 'public', by: link('confirm', draft.confirm), is: ['draft'] },
    claim: { login: 'public', by: link('claim', claim.tokenHash), is: ['claim'] },
    reply: { login: 'public', by: link('reply', invited.link), is: ['reply'], asked: invited.invitee },
    cont: { login: 'public', by: link('contact', contact.link), is: ['contact'], side: 'unit' },
    joff: { login: 'public', by: link('join-office', joins.link), is: ['join-office'] },
    jcom: { login: 'public', by: link('join-company', joinsCompany.link), is: ['join-company'] },
    ques: {
      login: 'public',
      by: { as: 'new-question', region: here.id, question: String(id['question']) },
      is: ['question'],
    },
    comp: { login: 'company', by: firm, is: ['company'], person: company.person.id, side: 'company' },
    at: {
      login: 'company',
      by: { ...firm, inquiry: mine.id },
      is: ['company'],
      person: company.person.id,
      side: 'company',
    },
    unit: {
      login: 'unit',
      by: { as: 'unit', session: unit.session, region: here.id, unit: unit.id },
      is: ['unit'],
      person: unit.person.id,
      side: 'unit',
    },
    part: {
      login: 'company',
      by: { as: 'partner', session: partner.session, partner: partner.id },
      is: ['partner'],
      person: partner.person.id,
      side: 'company',
    },
    read: {
      login: 'office',
      by: office(reader),
      is: ['office', 'reader'],
      person: reader.person.id,
      side: 'office',
    },
    coor: {
      login: 'office',
      by: office(coordinator),
      is: ['office', 'coordinator'],
      person: coordinator.person.id,
      side: 'office',
    },
    admin: {
      login: 'office',
      by: office(admin),
      is: ['office', 'admin'],
      person: admin.person.id,
      side: 'office',
    },
    oper: {
      login: 'operator',
      by: { as: 'operator', session: operator.session },
      is: [],
      person: operator.person.id,
    },
    glass: {
      login: 'operator',
      by: { as: 'operator', session: operator.session, region: here.id },
      is: [],
      person: operator.person.id,
    },
    job: { login: 'worker', by: { as: 'job', ...job }, is: ['job'] },
    serv: { login: 'worker', by: { as: 'job', ...service }, is: ['service'] },
    lett: {
      login: 'worker',
      by: { as: 'letter', letter: letter.id, attempt: letter.attempt },
      is: ['letter'],
    },
    send: { login: 'worker', by: { as: 'sender' }, is: [] },
  }
  return {
    here,
    there,
    spare,
    unused: randomUUID(),
    spareUnit: id['unit3'],
    unitName: unit.name,
    spareInvitations: Object.fromEntries([
      [mine.id, beside.id],
      [rivals.id, beside2.id],
    ]),
    said,
    hosting: { host: unit.id, hosted: hosted.id, unwatched: environment2.id },
    asked: Object.fromEntries([
      [mine.id, String(id['open'])],
      [rivals.id, String(id['open2'])],
    ]),
    forms,
    labels,
  }
}
