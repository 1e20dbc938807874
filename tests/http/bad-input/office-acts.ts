import { randomUUID } from 'node:crypto'
import { put } from '../../world/put.ts'
import { aWord } from '../../world/regions.ts'
import { type Act, hugeEmail, longEmail, type Posting } from './act.ts'
import { allOf, at, changedMeanwhile, type Expected, ended, noSuchPage, on, told } from './expected.ts'
import { answers, sender } from './inquiry-acts.ts'
import type { World } from './world.ts'

type Made = Pick<Posting, 'form'> &
  Partial<Posting> & { at?: string; otherAt?: string; who?: 'coordinator' | 'admin'; of?: World['home'] }

/** A form on a page of the office; `at` stands after the office's own address. Another's id is another region's, unless said. */
const inOffice =
  (make: (world: World) => Promise<Made>) =>
  async (within: World): Promise<Posting> => {
    const { at: tail = '', otherAt, who = 'admin', ...made } = await make(within)
    const world = { ...within, home: made.of ?? within.home }
    const { cookies, end } = await world.aMember(who, world.home.id)
    const path = (slug: string, rest: string) => `/${slug}/office${rest}`
    const other =
      otherAt === undefined
        ? { path: path(world.elsewhere.slug, tail) }
        : { path: path(world.home.slug, otherAt) }
    return { path: path(world.home.slug, tail), cookies, end, stale: async () => {}, other, ...made }
  }

const entering = inOffice(async world => {
  const id = randomUUID()
  return {
    at: '/inquiries/new',
    who: 'coordinator',
    form: { id, cameBy: 'phone', language: 'sv', ...answers, ...sender, email: world.address() },
    count: () => world.count('app.inquiries where id = $1', id),
  }
})
const noting = inOffice(async world => {
  const [id, inquiry, foreign] = [
    randomUUID(),
    await world.anInquiry(),
    await world.anInquiry({}, world.elsewhere),
  ]
  const note = {
    region_id: world.home.id,
    inquiry_id: inquiry,
    id,
    note: 'Något annat',
    written_by: randomUUID(),
  }
  return {
    at: `/inquiries/${inquiry}`,
    otherAt: `/inquiries/${foreign}`,
    form: { id, note: 'Ringde Alva.' },
    stale: () => put(world.owner, 'app.inquiry_notes', note),
    count: () => world.count('app.inquiry_notes where inquiry_id = $1', inquiry),
  }
})
const addingUnit = inOffice(async world => {
  const [id, name] = [randomUUID(), `Påhittkliniken ${aWord()}`]
  return {
    at: '/units/new',
    form: { id, name, about: 'Testar sårvård.' },
    stale: () => put(world.owner, 'app.units', { region_id: world.home.id, id: randomUUID(), name }),
    count: () => world.count('app.units where id = $1', id),
  }
})
const ofUnit = (make: (world: World, unit: string) => Promise<Pick<Posting, 'form'> & Partial<Posting>>) =>
  inOffice(async world => {
    const [unit, foreign] = [await world.aUnit(), await world.aUnit(world.elsewhere.id)]
    const end = () => world.owner.query('update app.units set ended_at = now() where id = $1', [unit])
    return { at: `/units/${unit}`, otherAt: `/units/${foreign}`, stale: end, ...(await make(world, unit)) }
  })
const savingUnit = ofUnit(async () => ({
  form: { name: `Påhittkliniken ${aWord()}`, about: 'Testar sårvård.', do: 'save' },
}))
const addingContact = ofUnit(async (world, unit) => ({
  form: { name: 'Påhitte Påhittsson', email: world.address(), do: 'add-contact' },
  count: () => world.count('app.unit_members where unit_id = $1', unit),
}))
const savingContact = ofUnit(async (world, unit) => {
  const contact = await world.aContact(unit)
  const gone = () =>
    world.owner.query('update app.unit_members set ended_at = now() where id = $1', [contact])
  return {
    form: { contact, name: 'Påhitte Påhittsson', email: world.address(), do: 'save-contact' },
    stale: gone,
  }
})
const endingContact = ofUnit(async (world, unit) => {
  const [contact, foreignUnit] = [await world.aContact(unit), await world.aUnit(world.elsewhere.id)]
  const form = { contact, do: 'end-contact' }
  const gone = () =>
    world.owner.query('update app.unit_members set ended_at = now() where id = $1', [contact])
  return {
    form,
    stale: gone,
    other: { form: { ...form, contact: await world.aContact(foreignUnit, world.elsewhere.id) } },
  }
})
const endingUnit = ofUnit(async () => ({ form: { do: 'end' } }))

const inviting = inOffice(async world => {
  const [id, email, by] = [randomUUID(), world.address(), await world.aMember('admin')]
  const invitation = { region_id: world.home.id, id: randomUUID(), email, role: 'reader', invited_by: by.id }
  return {
    at: '/members',
    form: { id, email, role: 'reader', do: 'invite' },
    stale: () => put(world.owner, 'app.office_invitations', invitation),
    count: () => world.count('app.office_invitations where email = $1', email),
  }
})
const withdrawing = inOffice(async world => {
  const invite = async (region: { id: string }) => {
    const [id, by] = [randomUUID(), await world.aMember('admin', region.id)]
    await put(world.owner, 'app.office_invitations', {
      region_id: region.id,
      id,
      email: world.address(),
      role: 'reader',
      invited_by: by.id,
    })
    return id
  }
  const form = { id: await invite(world.home), do: 'withdraw' }
  const gone = () =>
    world.owner.query('update app.office_invitations set withdrawn_at = now() where id = $1', [form.id])
  return {
    at: '/members',
    form,
    stale: gone,
    other: { form: { ...form, id: await invite(world.elsewhere) } },
  }
})
const ofColleague = (form: Posting['form']) =>
  inOffice(async world => {
    const [{ id }, foreign] = [
      await world.aMember('coordinator'),
      await world.aMember('coordinator', world.elsewhere.id),
    ]
    const gone = () =>
      world.owner.query('update app.office_members set ended_at = now() where person_id = $1', [id])
    return {
      at: `/members?member=${id}`,
      form: { ...form, id },
      stale: gone,
      other: { form: { ...form, id: foreign.id } },
    }
  })
const leaving = async (world: World): Promise<Posting> => {
  const { id, cookies, end } = await world.aMember('coordinator')
  const demote = () =>
    world.owner.query(`update app.office_members set role = 'reader' where person_id = $1`, [id])
  const path = (slug: string) => `/${slug}/office/members`
  return {
    path: path(world.home.slug),
    form: { do: 'leave' },
    cookies,
    end,
    stale: demote,
    other: { path: path(world.elsewhere.slug) },
  }
}

const texts = (language: 'sv' | 'en') =>
  inOffice(async world => {
    const of = await world.aRegion()
    const version = async () =>
      String(
        (
          await world.owner.query(
            'select extract(epoch from updated_at)::text as v from app.region_texts where region_id = $1 and language = $2',
            [of.id, language],
          )
        ).rows[0].v,
      )
    const words = {
      heading: 'Testa på riktigt',
      lead: 'Vi testar.',
      tests: 'Det mesta.',
      privacy: 'Så sparar vi.',
    }
    return {
      of,
      at: '/settings',
      form: { ...words, version: await version(), do: `texts-${language}` },
      stale: () =>
        world.owner.query(
          `update app.region_texts set updated_at = now(), lead = 'Annat' where region_id = $1 and language = $2`,
          [of.id, language],
        ),
    }
  })
const clocks = inOffice(async world => ({
  of: await world.aRegion(),
  at: '/settings',
  form: { evaluationBeginsIn: '2', decisionIn: '15', unitAnswersIn: '5', reminderOn: '4', do: 'clocks' },
}))
const look = inOffice(async world => ({
  of: await world.aRegion(),
  at: '/settings',
  form: { hue: '200', contactEmail: world.address(), do: 'look' },
}))

const inText = (field: string, limit: number) => ({
  empty: at(field, 'required'),
  'too long': at(field, 'too-long', limit),
  'wrong kind': at(field, 'required'),
  'control characters': at(field, 'control-character'),
  'right-to-left override': at(field, 'direction-character'),
  'same field twice': at(field, 'only-one'),
  'a megabyte': at(field, 'too-long', limit),
  'ended session': ended,
  'another’s id': noSuchPage,
})
const untyped = (expected: Expected): Expected => ({ ...expected, typed: undefined })
const noId = {
  empty: noSuchPage,
  'too long': noSuchPage,
  'wrong kind': noSuchPage,
  'control characters': noSuchPage,
  'right-to-left override': noSuchPage,
  'a megabyte': noSuchPage,
  'another’s id': noSuchPage,
  'ended session': ended,
}
const emails = { field: 'email', long: longEmail, huge: hugeEmail }
const nothing = { field: 'why', long: 'Våg '.repeat(2_000), wrong: { file: 'why' } }
const ids = (field: string) => ({ field, long: 'a'.repeat(200), wrong: { [field]: 'inte-ett-id' } })

const unit = ':region/office/units/:unit'
const members = ':region/office/members'
const settings = ':region/office/settings'
const to = (end: string) => on(new RegExp(`/office/${end}$`))
const ofContact = {
  field: 'name',
  long: 'Påhitte '.repeat(16),
  wrong: { email: 'pahitte.pahittsson' },
  labels: {
    name: text => text.office.unit.fields.name,
    email: text => text.office.unit.fields.email,
  } satisfies Act['labels'],
  ids: { name: 'contact-name', email: 'contact-email' },
}
const contactNamed = {
  ...at('name', 'required'),
  says: text => text.office.unit.nameMissing,
} satisfies Expected

export const officeActs: Act[] = [
  {
    page: ':region/office/inquiries/new',
    act: 'enter',
    begin: entering,
    field: 'title',
    long: 'Våg '.repeat(31),
    wrong: { cameBy: 'brevduva' },
    labels: {
      title: text => text.inquiry.questions.title.label,
      cameBy: text => text.inquiry.entered.cameBy.label,
    },
    expected: allOf(to('inquiries/[0-9a-f-]{36}\\?done=entered'), {
      ...inText('title', 120),
      'wrong kind': at('cameBy', 'not-an-option'),
      'double post': to('inquiries/[0-9a-f-]{36}\\?done=already'),
    }),
  },
  {
    page: ':region/office/inquiries/:inquiry',
    act: 'note',
    begin: noting,
    field: 'note',
    long: 'Våg '.repeat(1_001),
    wrong: { file: 'note' },
    labels: { note: text => text.office.case.note },
    expected: allOf(to('inquiries/[0-9a-f-]{36}\\?done=note#notes'), {
      ...inText('note', 4000),
      'wrong kind': untyped(at('note', 'required')),
    }),
  },
  {
    page: ':region/office/units/new',
    act: 'add',
    begin: addingUnit,
    field: 'name',
    long: 'Påhitt '.repeat(24),
    wrong: { file: 'name' },
    labels: { name: text => text.office.unit.name },
    expected: allOf(to('units/[0-9a-f-]{36}\\?done=added'), {
      ...inText('name', 160),
      'stale page': { ...at('name', 'already-taken'), says: text => text.office.unit.nameTaken },
    }),
  },
  {
    page: unit,
    act: 'save',
    begin: savingUnit,
    field: 'name',
    long: 'Påhitt '.repeat(24),
    wrong: { file: 'name' },
    labels: { name: text => text.office.unit.name },
    expected: allOf(to('units/[0-9a-f-]{36}\\?done=saved'), {
      ...inText('name', 160),
      'stale page': changedMeanwhile,
    }),
  },
  {
    page: unit,
    act: 'add a contact',
    begin: addingContact,
    ...ofContact,
    expected: allOf(to('units/[0-9a-f-]{36}\\?done=contact-added'), {
      ...inText('name', 120),
      empty: contactNamed,
      'wrong kind': at('email', 'email-at'),
      'stale page': changedMeanwhile,
    }),
  },
  {
    page: unit,
    act: 'save a contact',
    begin: savingContact,
    ...ofContact,
    expected: allOf(to('units/[0-9a-f-]{36}\\?done=contact-saved'), {
      ...inText('name', 120),
      empty: contactNamed,
      'wrong kind': at('email', 'email-at'),
      'stale page': changedMeanwhile,
    }),
  },
  {
    page: unit,
    act: 'end a contact',
    begin: endingContact,
    ...ids('contact'),
    expected: allOf(to('units/[0-9a-f-]{36}\\?done=contact-ended'), noId),
  },
  {
    page: unit,
    act: 'end',
    begin: endingUnit,
    ...nothing,
    expected: allOf(to('units/[0-9a-f-]{36}\\?done=ended'), {
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
  {
    page: members,
    act: 'invite',
    begin: inviting,
    ...emails,
    wrong: { role: 'kung' },
    labels: { email: text => text.office.members.email, role: text => text.office.members.role },
    expected: allOf(to('members\\?done=invited'), {
      ...inText('email', 254),
      empty: { ...at('email', 'required'), says: text => text.office.members.emailMissing },
      'wrong kind': at('role', 'not-an-option'),
      'stale page': { ...at('email', 'already-taken'), says: text => text.office.members.alreadyInvited },
    }),
  },
  {
    page: members,
    act: 'withdraw an invitation',
    begin: withdrawing,
    ...ids('id'),
    expected: allOf(to('members\\?done=withdrawn'), noId),
  },
  {
    page: members,
    act: 'change a role',
    begin: ofColleague({ role: 'reader', do: 'role' }),
    field: 'role',
    long: 'reader'.repeat(40),
    wrong: { role: 'kung' },
    labels: { role: text => text.office.members.role },
    expected: allOf(untyped(at('role', 'not-an-option')), {
      empty: untyped(at('role', 'required')),
      'nested names': to('members\\?done=role-changed'),
      'same field twice': untyped(at('role', 'only-one')),
      'double post': to('members\\?done=role-changed'),
      'stale page': noSuchPage,
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
  {
    page: members,
    act: 'end',
    begin: ofColleague({ do: 'end' }),
    ...ids('id'),
    expected: allOf(to('members\\?done=ended'), {
      ...noId,
      'stale page': noSuchPage,
      'double post': noSuchPage,
    }),
  },
  {
    page: members,
    act: 'leave',
    begin: leaving,
    ...nothing,
    expected: allOf(on('/my'), {
      'stale page': told(403, text => text.mishap.refused['read-only'].title),
      'double post': noSuchPage,
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
  ...(['sv', 'en'] as const).map(
    (language): Act => ({
      page: settings,
      act: `texts in ${language}`,
      begin: texts(language),
      field: 'heading',
      long: 'Våg '.repeat(21),
      wrong: { file: 'heading' },
      labels: { heading: text => text.office.settings.fields.heading.label },
      ids: { heading: `${language}-heading` },
      expected: allOf(to(`settings\\?done=texts-${language}`), {
        ...inText('heading', 80),
        'stale page': changedMeanwhile,
      }),
    }),
  ),
  {
    page: settings,
    act: 'clocks',
    begin: clocks,
    field: 'decisionIn',
    long: '121',
    wrong: { decisionIn: 'femton' },
    labels: { decisionIn: text => text.office.settings.clockFields.decisionIn.label },
    expected: allOf(at('decisionIn', 'not-a-number'), {
      'too long': at('decisionIn', 'too-large', 120),
      'nested names': to('settings\\?done=clocks'),
      'same field twice': at('decisionIn', 'only-one'),
      'stale page': to('settings\\?done=clocks'),
      'double post': to('settings\\?done=clocks'),
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
  {
    page: settings,
    act: 'look',
    begin: look,
    field: 'contactEmail',
    long: longEmail,
    huge: hugeEmail,
    wrong: { hue: 'blå' },
    labels: {
      contactEmail: text => text.office.settings.contactEmail,
      hue: text => text.office.settings.hue,
    },
    expected: allOf(to('settings\\?done=look'), {
      ...inText('contactEmail', 254),
      'wrong kind': at('hue', 'not-a-number'),
    }),
  },
]
