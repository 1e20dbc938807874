import { randomBytes, randomUUID } from 'node:crypto'
import { type Answer, type Asking, ask } from '../../world/ask.ts'
import { aRegion, hashOf } from '../../world/people.ts'
import { type Owner, put, type Row } from '../../world/put.ts'
import { linksOf } from '../../world/questions.ts'
import { aWord } from '../../world/regions.ts'
import type { ServiceOfRun } from '../../world/service.ts'
import { aMailedLink, aSignedIn, endSessions, sessionCookie } from '../../world/sign-ins.ts'

export type SignedIn = {
  id: string
  email: string
  session: string
  cookies: Record<string, string>
  end: () => Promise<unknown>
}

/** What the acts are done in: two regions of the table's own, and ways to make what each act is about. */
export const aWorld = async (service: ServiceOfRun, owner: Owner) => {
  const links = linksOf(service)
  const region = async () => {
    const word = aWord()
    return aRegion(owner, {
      slug: `tabell-${word}`,
      prefix: `T${word.toUpperCase()}`,
      name: `Region Tabell ${word}`,
    })
  }
  const [home, elsewhere] = [await region(), await region()]
  const address = () => `alva-${aWord(10)}@paahitt.example`

  const aPerson = async (): Promise<SignedIn> => {
    const id = randomUUID()
    const email = address()
    await put(owner, 'app.people', { id, email, name: 'Alva Exempelsson' })
    const session = await aSignedIn(owner, id)
    return { id, email, session, cookies: { [sessionCookie]: session }, end: () => endSessions(owner, id) }
  }
  const aMember = async (role: 'reader' | 'coordinator' | 'admin', of = home.id) => {
    const person = await aPerson()
    await put(owner, 'app.office_members', { region_id: of, person_id: person.id, role })
    return person
  }
  const aCompany = async () => {
    const id = randomUUID()
    await put(owner, 'app.companies', { id, name: `Påhittsensor ${aWord()} AB` })
    const colleague = async () => {
      const person = await aPerson()
      await put(owner, 'app.company_members', { company_id: id, person_id: person.id })
      return person
    }
    return { id, person: await colleague(), colleague }
  }
  const anInquiry = async (over: Row = {}, of = home) => {
    const id = randomUUID()
    const row = {
      region_id: of.id,
      id,
      reference: `${of.prefix}-2019-${aWord(8)}`,
      title: 'Påhittad våg för hemmet',
    }
    await put(owner, 'app.inquiries', { ...row, email: address(), ...over })
    const version = { region_id: of.id, inquiry_id: id, version: 1 }
    await put(owner, 'app.inquiry_versions', { ...version, form_version: 1, title: row.title })
    await put(owner, 'app.inquiry_answers', {
      ...version,
      question: 'need',
      value: ['Mäta puls hemma hos patienter'],
    })
    return id
  }
  const aUnit = async (of = home.id) => {
    const id = randomUUID()
    await put(owner, 'app.units', { region_id: of, id, name: `Påhittsjukhuset ${aWord(10)}` })
    return id
  }
  const aContact = async (unit: string, of = home.id) => {
    const id = randomUUID()
    await put(owner, 'app.unit_members', {
      region_id: of,
      id,
      unit_id: unit,
      name: 'Påhitte Påhittsson',
      email: address(),
    })
    return id
  }
  /** Somebody who answers for a unit, signed in. */
  const aUnitPerson = async (unit: string, of = home.id) => {
    const person = await aPerson()
    await put(owner, 'app.unit_members', {
      region_id: of,
      id: randomUUID(),
      unit_id: unit,
      name: 'Påhitte Påhittsson',
      email: person.email,
    })
    return person
  }
  /** An environment of a unit; version 1 is accepted. */
  const anEnvironment = async (unit: string, of = home.id) => {
    const id = randomUUID()
    const key = { region_id: of, environment_id: id }
    const name = `Påhittmiljön ${aWord(10)}`
    await put(owner, 'app.environments', { region_id: of, id, unit_id: unit, name, version: 1 })
    const entry = JSON.stringify({ name, sector: 'other' })
    await put(owner, 'app.environment_versions', { ...key, version: 1, entry })
    return id
  }
  /** What a unit has proposed for an environment and nobody has answered. */
  const aProposal = async (environment: string, unit: string, version = 2, of = home.id) => {
    const entry = JSON.stringify({ name: `Påhittmiljön ${aWord(10)}`, sector: 'health' })
    const key = { region_id: of, environment_id: environment }
    await put(owner, 'app.environment_versions', { ...key, version, entry, unit_id: unit })
  }
  /** A draft with its link; sent for confirmation unless said. */
  const aDraft = async (over: Row = {}) => {
    const id = randomUUID()
    const row = {
      region_id: home.id,
      id,
      email: address(),
      title: 'Påhittad våg',
      company_name: 'Påhittsensor AB',
    }
    const answers = JSON.stringify([{ question: 'need', value: ['Mäta puls'], mayBeSecret: false }])
    await put(owner, 'app.drafts', {
      ...row,
      contact_name: 'Alva Exempelsson',
      answers,
      mailed_at: new Date(),
      sent_at: new Date(),
      ...over,
    })
    return {
      id,
      ...(await aLink('draft', home.id, id)),
      drop: () => owner.query('delete from app.drafts where id = $1', [id]),
    }
  }
  /** A mailed link in a browser's cookie. */
  const aLink = async (purpose: string, of: string | null, subject: string, id?: string) => {
    const token = await aMailedLink(owner, purpose, of, subject, id)
    return {
      cookies: { [`__Host-${purpose}-${subject}`]: token },
      end: () => owner.query('update sec.links set token_hash = null where token_hash = $1', [hashOf(token)]),
    }
  }
  /** A unit that is asked about an inquiry, and the one who was written to, with the link. `close` ends the round. */
  const aQuestion = async () => {
    const [inquiry, unit] = [await anInquiry({ company_name: 'Påhittsensor AB' }), await aUnit()]
    const region_id = home.id
    const [round, id, invitee] = [randomUUID(), randomUUID(), randomUUID()]
    const reply_by = new Date(Date.now() + 5 * 86_400_000)
    const asked = { ask: 'Kan ni testa en påhittad våg?', reply_by }
    await put(owner, 'app.rounds', { region_id, id: round, inquiry_id: inquiry, ...asked })
    await put(owner, 'app.invitations', { region_id, id, round_id: round, unit_id: unit })
    const person = { name: 'Elsa Låtsas', email: address() }
    await put(owner, 'app.invitees', { region_id, id: invitee, invitation_id: id, ...person })
    return {
      id,
      inquiry,
      unit,
      round,
      invitee,
      ...(await aLink('reply', region_id, id, invitee)),
      close: () => owner.query('update app.rounds set closed_at = sec.now() where id = $1', [round]),
      reply: () =>
        put(owner, 'app.replies', {
          region_id,
          invitation_id: id,
          version: 1,
          answer: 'no',
          reason: 'other',
        }),
    }
  }
  /** Somebody who has asked for a letter to sign in by, in a browser that has also opened its link. */
  const aSignIn = async (email?: string) => {
    const who = email ?? (await aPerson()).email
    const id = randomUUID()
    const [browser, token] = [randomBytes(32), randomBytes(32)].map(bytes => bytes.toString('base64url')) as [
      string,
      string,
    ]
    const [now, code] = [new Date(), links.code(id)]
    await put(owner, 'sec.sign_ins', {
      id,
      email: who,
      purpose: 'sign-in',
      token_hash: hashOf(token),
      code_hash: links.codeHash(id, code),
      browser_hash: hashOf(browser),
      begun_at: now,
      expires_at: new Date(now.getTime() + 1_800_000),
    })
    const expire = () =>
      owner.query(`update sec.sign_ins set expires_at = sec.now() - interval '1 min' where id = $1`, [id])
    return { email: who, code, expire, cookies: { '__Host-sign-in': browser, '__Host-sign-in-link': token } }
  }
  const count = async (from: string, ...values: unknown[]) =>
    Number((await owner.query(`select count(*) as n from ${from}`, values)).rows[0].n)

  return {
    owner,
    links,
    home,
    elsewhere,
    address,
    aRegion: region,
    aPerson,
    aMember,
    aCompany,
    anInquiry,
    aUnit,
    aContact,
    aUnitPerson,
    anEnvironment,
    aProposal,
    aDraft,
    aLink,
    aQuestion,
    aSignIn,
    count,
    ask: (path: string, asking?: Asking): Promise<Answer> => ask(service.origin, path, asking),
  }
}
export type World = Awaited<ReturnType<typeof aWorld>>
