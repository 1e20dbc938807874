import { randomUUID } from 'node:crypto'
import { put } from '../../world/put.ts'
import { aWord } from '../../world/regions.ts'
import { type Act, ids, nothing, type Posting } from './act.ts'
import { allOf, at, changedMeanwhile, type Expected, ended, noId, noSuchPage } from './expected.ts'
import { inOffice, inOfficeText, toOffice } from './in-office.ts'
import type { World } from './world.ts'

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

const unit = ':region/office/units/:unit'
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

export const unitActs: Act[] = [
  {
    page: ':region/office/units/new',
    act: 'add',
    begin: addingUnit,
    field: 'name',
    long: 'Påhitt '.repeat(24),
    wrong: { file: 'name' },
    labels: { name: text => text.office.unit.name },
    expected: allOf(toOffice('units/[0-9a-f-]{36}\\?done=added'), {
      ...inOfficeText('name', 160),
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
    expected: allOf(toOffice('units/[0-9a-f-]{36}\\?done=saved'), {
      ...inOfficeText('name', 160),
      'stale page': changedMeanwhile,
    }),
  },
  {
    page: unit,
    act: 'add a contact',
    begin: addingContact,
    ...ofContact,
    expected: allOf(toOffice('units/[0-9a-f-]{36}\\?done=contact-added'), {
      ...inOfficeText('name', 120),
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
    expected: allOf(toOffice('units/[0-9a-f-]{36}\\?done=contact-saved'), {
      ...inOfficeText('name', 120),
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
    expected: allOf(toOffice('units/[0-9a-f-]{36}\\?done=contact-ended'), noId),
  },
  {
    page: unit,
    act: 'end',
    begin: endingUnit,
    ...nothing,
    expected: allOf(toOffice('units/[0-9a-f-]{36}\\?done=ended'), {
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
]
