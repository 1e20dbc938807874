import { randomUUID } from 'node:crypto'
import { pictureLimits } from '@testbro/rules/picture'
import { aPicture } from '../../world/catalogue.ts'
import { aPng } from '../../world/pictures.ts'
import { put } from '../../world/put.ts'
import { aWord } from '../../world/regions.ts'
import { type Act, nothing, type Posting } from './act.ts'
import { allOf, at, changedMeanwhile, type Expected, ended, noSuchPage, on } from './expected.ts'
import { inOffice, inOfficeText, toOffice } from './in-office.ts'
import type { World } from './world.ts'

type Made = Pick<Posting, 'form'> & Partial<Posting>
type Kept = { environment: string; unit: string }
type Make = (world: World, kept: Kept) => Promise<Made>

const propose = (world: World, { environment, unit }: Kept) => world.aProposal(environment, unit)

/** A form on an environment's page at the office. */
const atOffice = (make: Make) =>
  inOffice(async world => {
    const unit = await world.aUnit()
    const environment = await world.anEnvironment(unit)
    const foreign = await world.anEnvironment(await world.aUnit(world.elsewhere.id), world.elsewhere.id)
    const kept = { environment, unit }
    return {
      at: `/environments/${environment}`,
      otherAt: `/environments/${foreign}`,
      stale: () => propose(world, kept),
      ...(await make(world, kept)),
    }
  })

/** The same form on the page of the unit that has the environment. */
const atUnit =
  (make: Make) =>
  async (world: World): Promise<Posting> => {
    const unit = await world.aUnit()
    const environment = await world.anEnvironment(unit)
    const foreign = await world.anEnvironment(await world.aUnit())
    const { cookies, end } = await world.aUnitPerson(unit)
    const path = (id: string) => `/${world.home.slug}/unit/${unit}/environments/${id}`
    const kept = { environment, unit }
    return {
      path: path(environment),
      cookies,
      end,
      stale: () => propose(world, kept),
      other: { path: path(foreign) },
      ...(await make(world, kept)),
    }
  }

const entry = { sector: 'health', visibility: 'public' }
const adding = inOffice(async world => {
  const [id, unit] = [randomUUID(), await world.aUnit()]
  return {
    at: '/environments/new',
    form: { ...entry, id, unit, name: 'Påhittmiljön', do: 'save' },
    stale: () => world.owner.query('update app.units set ended_at = now() where id = $1', [unit]),
    count: () => world.count('app.environments where id = $1', id),
  }
})
const addingAsUnit = async (world: World): Promise<Posting> => {
  const [id, unit, other] = [randomUUID(), await world.aUnit(), await world.aUnit()]
  const { cookies, end } = await world.aUnitPerson(unit)
  const path = (of: string) => `/${world.home.slug}/unit/${of}/environments/new`
  return {
    path: path(unit),
    cookies,
    end,
    form: { ...entry, id, name: 'Påhittmiljön', do: 'save' },
    stale: () => world.owner.query('update app.units set ended_at = now() where id = $1', [unit]),
    other: { path: path(other) },
    count: () => world.count('app.environment_versions where environment_id = $1', id),
  }
}
const saving: Make = async (world, { environment }) => ({
  form: { ...entry, version: '1', name: 'Påhittmiljön vid sjön', do: 'save' },
  count: () => world.count('app.environment_versions where environment_id = $1 and version = 2', environment),
})
const verifying: Make = async (world, { environment }) => ({
  form: { id: randomUUID(), version: '1', do: 'verify' },
  stale: () => world.owner.query('update app.environments set version = 2 where id = $1', [environment]),
  count: () => world.count('app.environment_verifications where environment_id = $1', environment),
})
const pausing: Make = async () => ({ form: { pauseReason: 'Vi bygger om', do: 'pause' } })
const unpausing: Make = async () => ({ form: { do: 'unpause' } })
const opening: Make = async () => ({ form: { do: 'open' } })
const setting: Make = async () => ({ form: { seasonFrom: '5', seasonTo: '9', do: 'season' } })
const closing: Make = async () => ({ form: { closeReason: 'ended', closeNote: 'Vi är klara', do: 'close' } })
const room: Make = async (world, { environment }) => ({
  form: {
    seen: '',
    'slots-0-startsOn': '2099-01-01',
    'slots-0-endsOn': '2099-03-31',
    'slots-0-slots': '4',
    do: 'slots',
  },
  stale: () =>
    world.owner.query(
      `insert into app.environment_slots (region_id, environment_id, starts_on, ends_on, slots) values ($1, $2, '2098-01-01', '2098-02-01', 1)`,
      [world.home.id, environment],
    ),
  count: () => world.count('app.environment_slots where environment_id = $1', environment),
})
const aPictureOf = (world: World, environment: string) =>
  aPicture(world.owner, { region: world.home.id, id: environment })
const picturing: Make = async (world, { environment }) => ({
  form: { id: randomUUID(), altSv: 'Ett rum', do: 'picture' },
  files: { picture: { name: 'rum.png', type: 'image/png', bytes: aPng() } },
  stale: async () => {
    for (let n = 0; n < pictureLimits.pictures; n++) await aPictureOf(world, environment)
  },
  count: () => world.count('app.environment_pictures where environment_id = $1', environment),
})
const describing: Make = async (world, { environment }) => {
  const { id } = await aPictureOf(world, environment)
  return {
    form: { id, altSv: 'Ett rum', do: 'picture-text' },
    stale: () =>
      world.owner.query('update app.environment_pictures set removed_at = sec.now() where id = $1', [id]),
  }
}
const unpicturing: Make = async (world, { environment }) => {
  const { id } = await aPictureOf(world, environment)
  return { form: { id, do: 'picture-remove' } }
}
const publishing: Make = async () => ({ form: { do: 'publish' } })
const withdrawing: Make = async () => ({ form: { do: 'withdraw' } })
const hosting: Make = async (world, { unit }) => ({
  form: { unit, hosts: await world.aUnit(), do: 'hosts' },
})
const accepting: Make = async (world, kept) => {
  await propose(world, kept)
  return {
    form: { version: '2', do: 'accept' },
    stale: () => world.aProposal(kept.environment, kept.unit, 3),
    count: () => world.count('app.environment_reviews where environment_id = $1', kept.environment),
  }
}
const declining: Make = async (world, kept) => ({
  ...(await accepting(world, kept)),
  form: { version: '2', reviewNote: 'Skriv orten.', do: 'decline' },
})

const named = {
  field: 'name',
  long: 'Påhitt '.repeat(24),
  wrong: { file: 'name' },
  labels: { name: text => text.entries.fields.name } satisfies Act['labels'],
}
const noted = {
  field: 'pauseReason',
  long: 'Påhitt '.repeat(60),
  wrong: { file: 'pauseReason' },
  labels: { pauseReason: text => text.entries.today.pauseReason } satisfies Act['labels'],
}
const reason = {
  says: (text: Parameters<NonNullable<Act['labels']>[string]>[0]) => text.entries.sentences.pauseReason,
}
const seen = {
  field: 'altSv',
  long: 'Påhitt '.repeat(60),
  wrong: { file: 'altSv' },
  labels: { altSv: text => text.entries.pictures.altSv } satisfies Act['labels'],
}
const unseen = {
  ...at('altSv', 'required'),
  says: (text: Parameters<NonNullable<Act['labels']>[string]>[0]) => text.entries.sentences.altRequired,
}
const inAltText = { ...inOfficeText('altSv', 300), empty: unseen, 'wrong kind': unseen }
const told = {
  says: (text: Parameters<NonNullable<Act['labels']>[string]>[0]) => text.entries.sentences.reviewNote,
}
const choice = (field: string) => ({ field, long: 'a'.repeat(200), wrong: { [field]: 'trettonde' } })
const page = { 'ended session': ended, 'another’s id': noSuchPage }

/** What is answered where a field is one of a few, and may be left out. */
const ofChoice = (field: string) => ({
  'too long': at(field, 'not-an-option'),
  'wrong kind': at(field, 'not-an-option'),
  'control characters': at(field, 'not-an-option'),
  'right-to-left override': at(field, 'not-an-option'),
  'same field twice': at(field, 'only-one'),
  'a megabyte': at(field, 'not-an-option'),
  ...page,
})

/** The acts that both sides have, on the page of one of them. */
const shared = (
  pagePath: string,
  begin: (make: Make) => Act['begin'],
  done: (act: string) => ReturnType<typeof on>,
  save: string,
): Act[] => [
  {
    page: pagePath,
    act: 'save',
    begin: begin(saving),
    ...named,
    expected: allOf(done(save), {
      ...inOfficeText('name', 120),
      'double post': done('unchanged'),
      'stale page': { ...at('version', 'changed-meanwhile'), unseen: true },
    }),
  },
  {
    page: pagePath,
    act: 'verify',
    begin: begin(verifying),
    ...nothing,
    expected: allOf(done('verified'), { ...page, 'stale page': { ...changedMeanwhile, typed: undefined } }),
  },
  {
    page: pagePath,
    act: 'pause',
    begin: begin(pausing),
    ...noted,
    expected: allOf(done('pause'), {
      ...inOfficeText('pauseReason', 300),
      empty: { ...at('pauseReason', 'required'), ...reason },
      'wrong kind': { ...at('pauseReason', 'required'), ...reason },
    }),
  },
  {
    page: pagePath,
    act: 'unpause',
    begin: begin(unpausing),
    ...nothing,
    expected: allOf(done('unpause'), page),
  },
  { page: pagePath, act: 'open', begin: begin(opening), ...nothing, expected: allOf(done('open'), page) },
  {
    page: pagePath,
    act: 'season',
    begin: begin(setting),
    ...choice('seasonTo'),
    labels: { seasonTo: text => text.entries.today.seasonTo },
    expected: allOf(done('season'), { ...ofChoice('seasonTo'), empty: at('seasonTo', 'required') }),
  },
  {
    page: pagePath,
    act: 'close',
    begin: begin(closing),
    ...choice('closeReason'),
    labels: { closeReason: text => text.entries.today.closeReason },
    expected: allOf(done('close'), {
      ...ofChoice('closeReason'),
      empty: { ...at('closeReason', 'required'), says: text => text.entries.sentences.closeReason },
    }),
  },
  {
    page: pagePath,
    act: 'slots',
    begin: begin(room),
    field: 'slots-0-slots',
    long: '9'.repeat(40),
    wrong: { 'slots-0-slots': 'fyra' },
    labels: {
      'slots-0-slots': text => text.entries.ofRow(text.entries.today.period(1), text.entries.today.slots),
    },
    expected: allOf(done('slots'), {
      empty: at('slots-0-slots', 'required'),
      'too long': at('slots-0-slots', 'not-a-number'),
      'wrong kind': at('slots-0-slots', 'not-a-number'),
      'control characters': at('slots-0-slots', 'not-a-number'),
      'right-to-left override': at('slots-0-slots', 'not-a-number'),
      'same field twice': at('slots-0-slots', 'only-one'),
      'a megabyte': at('slots-0-slots', 'not-a-number'),
      'stale page': {
        ...at('slots', 'changed-meanwhile'),
        says: text => text.entries.sentences.changedSlots,
      },
      ...page,
    }),
  },
  {
    page: pagePath,
    act: 'picture',
    begin: begin(picturing),
    ...seen,
    expected: allOf(done('picture-added'), {
      ...inAltText,
      'stale page': {
        ...at('picture', 'too-many'),
        says: text => text.entries.sentences.tooManyPictures(pictureLimits.pictures),
      },
    }),
  },
  {
    page: pagePath,
    act: 'picture-text',
    begin: begin(describing),
    ...seen,
    ids: { altSv: 'altSv-1' },
    expected: allOf(done('picture-saved'), { ...inAltText, 'stale page': changedMeanwhile }),
  },
  {
    page: pagePath,
    act: 'picture-remove',
    begin: begin(unpicturing),
    ...nothing,
    expected: allOf(done('picture-removed'), page),
  },
]

const office = ':region/office/environments/:environment'
const officeDone = (act: string) => toOffice(`environments/[0-9a-f-]{36}\\?done=${act}`)
const unitDone = (act: string) =>
  on(new RegExp(`/unit/[0-9a-f-]{36}/environments/[0-9a-f-]{36}\\?done=${act}$`))

const header = ['name', 'sector', 'unit']
const looking = inOffice(async world => {
  const unit = `Påhittenheten ${aWord(10)}`
  await put(world.owner, 'app.units', { region_id: world.home.id, id: randomUUID(), name: unit })
  const bytes = Buffer.from(`${header.join()}\nPåhittmiljön ${aWord(10)},health,${unit}\n`)
  return {
    at: '/environments/import',
    form: { do: 'look' },
    files: { table: { name: 'miljöer.csv', type: 'text/csv', bytes } },
  }
})
const importing = inOffice(async () => ({
  at: '/environments/import',
  form: { rows: JSON.stringify([header, ['Påhitt', 'health', 'Ingen']]), print: 'ett annat', do: 'import' },
}))
const shown: Expected = { status: 200, says: text => text.entries.import.shownHeading }
const notShown: Expected = { status: 422, says: text => text.entries.import.changed }
const noTable: Expected = { status: 422, says: text => text.entries.import.refusals.required ?? '' }
const noColumns: Expected = {
  status: 422,
  says: text => text.entries.import.refusals['table-columns'] ?? '',
}

export const environmentActs: Act[] = [
  {
    page: ':region/office/environments/import',
    act: 'look',
    begin: looking,
    ...nothing,
    wrong: { file: 'table' },
    expected: allOf(shown, {
      'wrong kind': noColumns,
      'ended session': { ...ended, typed: undefined },
      'another’s id': noSuchPage,
    }),
  },
  {
    page: ':region/office/environments/import',
    act: 'import',
    begin: importing,
    field: 'rows',
    long: '[['.repeat(200),
    wrong: { rows: 'ingen tabell' },
    expected: allOf(noTable, {
      'nested names': notShown,
      'same field twice': notShown,
      'stale page': notShown,
      'double post': notShown,
      'right-to-left override': noColumns,
      'ended session': { ...ended, typed: undefined },
      'another’s id': noSuchPage,
    }),
  },
  {
    page: ':region/office/environments/new',
    act: 'add',
    begin: adding,
    ...named,
    expected: allOf(officeDone('added'), {
      ...inOfficeText('name', 120),
      'stale page': { ...at('unit', 'not-an-option'), typed: undefined, says: text => text.entries.unit },
      // the office's own page, of another region: that region's unit is none of its own
      'another’s id': noSuchPage,
    }),
  },
  {
    page: ':region/unit/:unit/environments/new',
    act: 'add',
    begin: addingAsUnit,
    ...named,
    expected: allOf(unitDone('proposed'), {
      ...inOfficeText('name', 120),
      'stale page': noSuchPage,
    }),
  },
  ...shared(office, atOffice, officeDone, 'saved'),
  ...shared(':region/unit/:unit/environments/:environment', atUnit, unitDone, 'proposed'),
  {
    page: office,
    act: 'publish',
    begin: atOffice(publishing),
    ...nothing,
    expected: allOf(officeDone('published'), page),
  },
  {
    page: office,
    act: 'withdraw',
    begin: atOffice(withdrawing),
    ...nothing,
    expected: allOf(officeDone('withdrawn'), page),
  },
  {
    page: office,
    act: 'hosts',
    begin: atOffice(hosting),
    ...choice('unit'),
    labels: { unit: text => text.entries.hosts.unit },
    expected: allOf(officeDone('hosts'), { ...ofChoice('unit'), empty: at('unit', 'required') }),
  },
  {
    page: office,
    act: 'accept',
    begin: atOffice(accepting),
    ...nothing,
    expected: allOf(officeDone('accepted'), {
      ...page,
      'stale page': { ...changedMeanwhile, typed: undefined },
    }),
  },
  {
    page: office,
    act: 'decline',
    begin: atOffice(declining),
    field: 'reviewNote',
    long: 'Påhitt '.repeat(120),
    wrong: { file: 'reviewNote' },
    labels: { reviewNote: text => text.entries.review.reviewNote },
    expected: allOf(officeDone('declined'), {
      ...inOfficeText('reviewNote', 600),
      empty: { ...at('reviewNote', 'required'), ...told },
      'wrong kind': { ...at('reviewNote', 'required'), ...told },
      'stale page': changedMeanwhile,
    }),
  },
]
