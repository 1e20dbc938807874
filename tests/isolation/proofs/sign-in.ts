import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aRunningJob } from '../../world/cases.ts'
import { aCompany, aHash, anOfficeMember, aPerson, aRegion, aSession, aUnit } from '../../world/people.ts'
import { put, type Row } from '../../world/put.ts'
import {
  as,
  asAuth,
  bytes,
  days,
  hours,
  isRefused,
  minutes,
  type Proof,
  row,
  type Stage,
  text,
} from './proof.ts'

const begin = async (owner: Stage['owner'], email: string, over: Row = {}) => {
  const one = {
    id: randomUUID(),
    email,
    purpose: 'sign-in',
    token_hash: aHash(),
    code_hash: aHash(),
    browser_hash: aHash(),
  }
  await put(owner, 'sec.sign_ins', { ...one, begun_at: minutes(0), expires_at: minutes(-30), ...over })
  return one
}
const use = async (one: { id: string; browser_hash: Buffer }, proof: Buffer, browser = one.browser_hash) =>
  (
    await asAuth(
      `select person, purpose from sec.use_sign_in('${one.id}', ${bytes(proof)}, ${bytes(browser)})`,
    )
  )[0]
const live = async (stage: Stage, session: Buffer) =>
  (await row(stage, 'select ended_at is null as it from sec.sessions where id_hash = $1', [session]))['it']

/** Sessions and sign-in: the auth login begins and ends what is its own, by proof, once, and where it was begun. */
export const signIn: Proof[] = [
  {
    says: "a mailed link or its code signs in once, where it was begun, and nobody else's does",
    about: 'use_sign_in',
    proves: async ({ owner }) => {
      const person = await aPerson(owner)
      const one = await begin(owner, person.email)
      const other = await begin(owner, (await aPerson(owner)).email)
      const nobody = { person: null, purpose: null }
      expect(await use(one, one.token_hash, aHash())).toEqual(nobody)
      expect(await use(one, other.token_hash)).toEqual(nobody)
      expect(await use(one, one.token_hash)).toEqual({ person: person.id, purpose: 'sign-in' })
      expect(await use(one, one.token_hash)).toEqual(nobody)
      const twin = await begin(owner, person.email)
      const second = await begin(owner, person.email, { browser_hash: twin.browser_hash })
      expect(await use({ ...second, browser_hash: twin.browser_hash }, twin.token_hash)).toEqual(nobody)
      const { rows } = await owner.query('select tries from sec.sign_ins where id = $1', [twin.id])
      expect(rows).toEqual([{ tries: 0 }])
      const code = await begin(owner, person.email, { purpose: 'reset' })
      expect(await use(code, code.code_hash)).toEqual({ person: person.id, purpose: 'reset' })
    },
  },
  {
    says: 'five wrong codes, or 30 minutes, close a sign-in also to the right one',
    about: 'use_sign_in sign_in_begun sign_in_of_token',
    proves: async ({ owner }) => {
      const person = await aPerson(owner)
      const nobody = { person: null, purpose: null }
      const four = await begin(owner, person.email)
      for (let n = 0; n < 4; n++) await use(four, aHash())
      expect((await use(four, four.code_hash))?.['person']).toBe(person.id)
      const five = await begin(owner, person.email)
      for (let n = 0; n < 5; n++) await use(five, aHash())
      expect(await use(five, five.code_hash)).toEqual(nobody)
      const late = await begin(owner, person.email, { expires_at: minutes(0.01) })
      expect(await use(late, late.token_hash)).toEqual(nobody)
    },
  },
  {
    says: "an address that nobody knows signs nobody in; a unit's living address does, an ended one does not",
    about: 'use_sign_in knows_address',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const known = async (email: string) => {
        const one = await begin(owner, email)
        return (await use(one, one.token_hash))?.['person'] !== null
      }
      expect(await known(`okänd-${randomUUID()}@paahitt.example`)).toBe(false)
      const unit = await aUnit(owner, region)
      const address = (email: string, over: Row = {}) =>
        put(owner, 'app.unit_members', { region_id: region.id, unit_id: unit.id, email, ...over })
      const [living, ended] = [
        `lever-${randomUUID()}@paahitt.example`,
        `slutat-${randomUUID()}@paahitt.example`,
      ]
      await address(living)
      await address(ended, { ended_at: minutes(1) })
      expect(await known(living)).toBe(true)
      expect(await known(ended)).toBe(false)
    },
  },
  {
    says: "the page that waits for a code sees its own browser's newest sign-in, and when it is over",
    about: 'sign_in_begun sign_in_of_token',
    proves: async ({ owner }) => {
      const begun = async (browser: Buffer) =>
        (await asAuth(`select id, expired from sec.sign_in_begun(${bytes(browser)})`))[0] ?? null
      const found = async (token: Buffer, browser: Buffer) =>
        (
          await asAuth(`select here, expired from sec.sign_in_of_token(${bytes(token)}, ${bytes(browser)})`)
        )[0]
      const one = await begin(owner, 'a@paahitt.example')
      expect(await begun(one.browser_hash)).toEqual({ id: one.id, expired: false })
      expect((await begun(aHash()))?.['id'] ?? null).toBeNull()
      expect(await found(one.token_hash, one.browser_hash)).toEqual({ here: true, expired: false })
      expect(await found(one.token_hash, aHash())).toEqual({ here: false, expired: false })
      expect((await found(aHash(), one.browser_hash))?.['here'] ?? null).toBeNull()
      for (const over of [{ expires_at: minutes(1) }, { tries: 5 }, { used_at: minutes(1) }]) {
        const done = await begin(owner, 'a@paahitt.example', over)
        expect((await begun(done.browser_hash))?.['expired']).toBe(true)
        expect((await found(done.token_hash, done.browser_hash))?.['expired']).toBe(true)
      }
      await begin(owner, 'a@paahitt.example', { browser_hash: one.browser_hash, begun_at: minutes(5) })
      expect((await begun(one.browser_hash))?.['id']).toBe(one.id)
    },
  },
  {
    says: "a sign-in that begins lasts 30 minutes and queues its letter as the service's own",
    about: 'begin_sign_in add',
    proves: async stage => {
      const id = randomUUID()
      const hashes = [aHash(), aHash(), aHash()]
      await asAuth(
        `select sec.begin_sign_in('${id}', 'ny@paahitt.example', 'sign-in', ${hashes.map(bytes).join(', ')})`,
      )
      const kept = await row(
        stage,
        `select email, expires_at - begun_at = interval '30 min' as lasts, token_hash, code_hash, browser_hash from sec.sign_ins where id = $1`,
        [id],
      )
      expect(kept).toEqual({
        email: 'ny@paahitt.example',
        lasts: true,
        token_hash: hashes[0],
        code_hash: hashes[1],
        browser_hash: hashes[2],
      })
      const { rows } = await stage.owner.query(
        `select payload from graphile_worker._private_jobs where payload -> 'data' ->> 'signIn' = $1`,
        [id],
      )
      expect(rows).toEqual([{ payload: { region: null, data: { signIn: id } } }])
    },
  },
  {
    says: 'only a job of the service itself reads whom a sign-in letter goes to',
    about: 'sign_in_letter',
    proves: async ({ owner }) => {
      const person = await aPerson(owner, { language: 'en' })
      const one = await begin(owner, person.email)
      const read = `select address, purpose, language, known from sec.sign_in_letter('${one.id}')`
      await isRefused(as({ as: 'sender' }, read))
      await isRefused(as({ as: 'job', ...(await aRunningJob(owner, (await aRegion(owner)).id)) }, read))
      const service = { as: 'job', ...(await aRunningJob(owner, null)) } as const
      expect(await as(service, read)).toEqual([
        { address: person.email, purpose: 'sign-in', language: 'en', known: true },
      ])
    },
  },
  {
    says: "a session ends, alone or with all others of its person, and nobody else's",
    about: 'end_session end_other_sessions other_person',
    proves: async stage => {
      const [person, other] = [await aPerson(stage.owner), await aPerson(stage.owner)]
      const [one, two, three] = [
        await aSession(stage.owner, person),
        await aSession(stage.owner, person),
        await aSession(stage.owner, person),
      ]
      const theirs = await aSession(stage.owner, other)
      await asAuth(`select sec.end_session(${bytes(one)})`)
      expect([await live(stage, one), await live(stage, two)]).toEqual([false, true])
      const at = await row(stage, 'select ended_at from sec.sessions where id_hash = $1', [one])
      await asAuth(`select sec.end_other_sessions(${bytes(one)})`)
      expect(await live(stage, two)).toBe(true)
      await asAuth(`select sec.end_other_sessions(${bytes(two)})`)
      expect([await live(stage, two), await live(stage, three), await live(stage, theirs)]).toEqual([
        true,
        false,
        true,
      ])
      await asAuth(`select sec.end_session(${bytes(one)})`)
      expect(await row(stage, 'select ended_at from sec.sessions where id_hash = $1', [one])).toEqual(at)
    },
  },
  {
    says: 'a person sees its own living sessions, newest first, and which one it uses',
    about: 'list_sessions',
    proves: async ({ owner }) => {
      const person = await aPerson(owner)
      const here = await aSession(owner, person)
      const older = await aSession(owner, person, { begun_by: 'password', begun_at: hours(2) })
      await aSession(owner, person, { ended_at: minutes(1) })
      await aSession(owner, person, { touched_at: hours(12.1), begun_at: hours(13) })
      await aSession(owner, person, { begun_at: days(30.1) })
      await aSession(owner, await aPerson(owner))
      const list = (session: Buffer) =>
        asAuth(`select begun_by, this from sec.list_sessions(${bytes(session)})`)
      expect(await list(here)).toEqual([
        { begunBy: 'letter', this: true },
        { begunBy: 'password', this: false },
      ])
      expect((await list(older)).map(one => one['this'])).toEqual([false, true])
    },
  },
  {
    says: 'a session is touched at most once a minute, and not after it has ended',
    about: 'note_session',
    proves: async stage => {
      const person = await aPerson(stage.owner)
      const touched = async (over: Row) => {
        const session = await aSession(stage.owner, person, over)
        const at = async () =>
          (await row(stage, 'select touched_at as it from sec.sessions where id_hash = $1', [session]))[
            'it'
          ] as Date
        const before = await at()
        await asAuth(`select sec.note_session(${bytes(session)})`)
        return (await at()).getTime() !== before.getTime()
      }
      const beside = await aSession(stage.owner, person, { touched_at: minutes(5) })
      expect(await touched({ touched_at: minutes(2) })).toBe(true)
      expect(await touched({ touched_at: minutes(0.9) })).toBe(false)
      expect(await touched({ touched_at: minutes(2), ended_at: minutes(1) })).toBe(false)
      const untouched = await row(
        stage,
        `select touched_at < now() - interval '4 min' as it from sec.sessions where id_hash = $1`,
        [beside],
      )
      expect(untouched['it']).toBe(true)
    },
  },
  {
    says: 'a session says who it is and where that person may go, without what has ended',
    about: 'who_is places_of',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const unit = await aUnit(owner, region)
      const closed = await aUnit(owner, region, { ended_at: minutes(1) })
      const person = unit.person
      const company = await aCompany(owner)
      const gone = await aCompany(owner)
      const left = await aRegion(owner)
      await put(owner, 'app.office_members', { region_id: region.id, person_id: person.id, role: 'admin' })
      await put(owner, 'app.office_members', {
        region_id: left.id,
        person_id: person.id,
        role: 'admin',
        ended_at: minutes(1),
      })
      await put(owner, 'app.company_members', { company_id: company.id, person_id: person.id })
      await put(owner, 'app.company_members', {
        company_id: gone.id,
        person_id: person.id,
        ended_at: minutes(1),
      })
      await put(owner, 'app.unit_members', { region_id: region.id, unit_id: closed.id, email: person.email })
      const ended = await aUnit(owner, region)
      await put(owner, 'app.unit_members', {
        region_id: region.id,
        unit_id: ended.id,
        email: person.email,
        ended_at: minutes(1),
      })
      await anOfficeMember(owner, region)
      const places = (session: Buffer) =>
        asAuth(`select kind, id, role from sec.places_of(${bytes(session)}) order by kind`)
      expect((await places(unit.session)).map(place => [place['kind'], place['id']])).toEqual([
        ['company', company.id],
        ['office', region.id],
        ['unit', unit.id],
      ])
      const who = (session: Buffer) =>
        asAuth(`select person, email, name, language from sec.who_is(${bytes(session)})`)
      expect(await who(unit.session)).toEqual([
        { person: person.id, email: person.email, name: person.name, language: 'sv' },
      ])
      const over = await aSession(owner, person, { ended_at: minutes(1) })
      expect(await places(over)).toEqual([])
      expect((await who(over)).filter(found => found['person'] !== null)).toEqual([])
    },
  },
  {
    says: 'a person names itself and nobody else',
    about: 'set_name',
    proves: async stage => {
      const [person, other] = [await aPerson(stage.owner), await aPerson(stage.owner)]
      const session = await aSession(stage.owner, person)
      await asAuth(`select sec.set_name(${bytes(session)}, 'Alva Ny', 'en')`)
      expect(await row(stage, 'select name, language from app.people where id = $1', [person.id])).toEqual({
        name: 'Alva Ny',
        language: 'en',
      })
      expect((await row(stage, 'select name from app.people where id = $1', [other.id]))['name']).toBe(
        other.name,
      )
    },
  },
  {
    says: 'a password is set only in a living session that a letter began within 30 minutes, and ends the others',
    about: 'set_password password_of end_other_sessions',
    proves: async stage => {
      const person = await aPerson(stage.owner)
      const before = await aSession(stage.owner, person)
      const set = async (over: Row) => {
        const session = await aSession(stage.owner, person, over)
        const [said] = await asAuth(
          `select sec.set_password(${bytes(session)}, 'påhittad-${JSON.stringify(Object.keys(over))}') as it`,
        )
        return said?.['it']
      }
      expect(await set({ begun_by: 'password' })).toBe(false)
      expect(await set({ begun_by: 'confirm' })).toBe(false)
      expect(await set({ begun_at: minutes(31) })).toBe(false)
      expect(await set({ ended_at: minutes(1) })).toBe(false)
      expect(await live(stage, before)).toBe(true)
      expect(await set({ begun_at: minutes(29) })).toBe(true)
      expect(await set({})).toBe(true)
      expect(await live(stage, before)).toBe(false)
      const known = (email: string) => asAuth(`select person, hash from sec.password_of(${text(email)})`)
      expect(await known(person.email)).toEqual([{ person: person.id, hash: 'påhittad-[]' }])
      expect(
        (await known((await aPerson(stage.owner)).email)).filter(found => found['person'] !== null),
      ).toEqual([])
    },
  },
  {
    says: 'a session begins for the person and in the way that was proved',
    about: 'begin_session',
    proves: async stage => {
      const [person, hash] = [await aPerson(stage.owner), aHash()]
      await asAuth(`select sec.begin_session(${bytes(hash)}, '${person.id}', 'password', false)`)
      const kept = await row(
        stage,
        'select person_id, begun_by, second_factor_at, ended_at, begun_at = touched_at as now from sec.sessions where id_hash = $1',
        [hash],
      )
      expect(kept).toEqual({
        person_id: person.id,
        begun_by: 'password',
        second_factor_at: null,
        ended_at: null,
        now: true,
      })
    },
  },
]
