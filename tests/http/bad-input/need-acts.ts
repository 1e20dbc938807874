import { randomUUID } from 'node:crypto'
import { addDays, dayOf } from '@testbro/rules/clock'
import { aNeed } from '../../world/catalogue.ts'
import type { Act } from './act.ts'
import {
  allOf,
  at,
  changedMeanwhile,
  type Expected,
  ended,
  inText,
  noSuchPage,
  on,
  untyped,
} from './expected.ts'
import { inOffice, toOffice } from './in-office.ts'
import { inUnit } from './in-unit.ts'
import type { World } from './world.ts'

const written = () => ({
  titleSv: 'Vi vill slippa väcka den som sover',
  aboutSv: 'Tillsyn på natten väcker.',
  sector: 'health',
  closesOn: addDays(dayOf(new Date()), 30),
})
const closing = (world: World, need: string) => () =>
  world.owner.query(`update app.needs set closed_at = sec.now(), close_reason = 'met' where id = $1`, [need])
const many = (world: World, need: string) => () => world.count('app.needs where id = $1', need)

const adding = (act: string) => ({
  office: inOffice(async world => {
    const id = randomUUID()
    const form = { id, unit: await world.aUnit(), ...written(), do: act }
    return { at: '/needs/new', form, count: many(world, id) }
  }),
  unit: inUnit(async world => {
    const id = randomUUID()
    return { at: '/needs/new', form: { id, ...written(), do: act }, count: many(world, id) }
  }),
})
const keeping = (act: string, form: () => Record<string, string>) => ({
  office: inOffice(async world => {
    const [here, there] = [world.home.id, world.elsewhere.id]
    const mine = await aNeed(world.owner, { region: here, id: await world.aUnit() })
    const foreign = await aNeed(world.owner, { region: there, id: await world.aUnit(there) })
    return {
      at: `/needs/${mine.id}`,
      otherAt: `/needs/${foreign.id}`,
      form: { ...form(), do: act },
      stale: closing(world, mine.id),
    }
  }),
  unit: inUnit(async (world, unit) => {
    const { id } = await aNeed(world.owner, unit)
    return { at: `/needs/${id}`, form: { ...form(), do: act }, stale: closing(world, id) }
  }),
})

const toUnit = (end: string) => on(new RegExp(`/unit/[0-9a-f-]{36}/${end}$`))
const notMine = { 'ended session': ended, 'another’s id': noSuchPage }
const ofText = {
  field: 'titleSv',
  long: 'Sömn '.repeat(30),
  wrong: { sector: 'rymden' },
  labels: {
    titleSv: text => text.needs.keep.titleSv,
    sector: text => text.needs.keep.sector,
  } satisfies Act['labels'],
}
const inWords = (done: Expected, stale: Expected) =>
  allOf(done, {
    ...inText('titleSv', 120),
    'wrong kind': at('sector', 'not-an-option'),
    'stale page': stale,
    ...notMine,
  })
const noReason = untyped(at('reason', 'not-an-option'))
const ofReason = {
  field: 'reason',
  long: 'met'.repeat(60),
  wrong: { reason: 'bored' },
  labels: { reason: text => text.needs.keep.closeReason } satisfies Act['labels'],
}
const inReason = (done: Expected) =>
  allOf(done, {
    empty: at('reason', 'required'),
    'too long': noReason,
    'wrong kind': noReason,
    'control characters': noReason,
    'right-to-left override': noReason,
    'same field twice': untyped(at('reason', 'only-one')),
    'a megabyte': noReason,
    ...notMine,
  })

const pages = {
  office: { new: ':region/office/needs/new', one: ':region/office/needs/:need', to: toOffice },
  unit: { new: ':region/unit/:unit/needs/new', one: ':region/unit/:unit/needs/:need', to: toUnit },
}
const done = { save: 'saved', publish: 'published' } as const

export const needActs: Act[] = (['office', 'unit'] as const).flatMap((keeper): Act[] => {
  const page = pages[keeper]
  const led = (what: string) => page.to(`needs/[0-9a-f-]{36}\\?done=${what}`)
  return [
    ...(['save', 'publish'] as const).flatMap((act): Act[] => [
      {
        page: page.new,
        act: `add and ${act}`,
        begin: adding(act)[keeper],
        ...ofText,
        expected: inWords(led(done[act]), led(done[act])),
      },
      {
        page: page.one,
        act,
        begin: keeping(act, written)[keeper],
        ...ofText,
        expected: inWords(led(done[act]), changedMeanwhile),
      },
    ]),
    {
      page: page.one,
      act: 'close',
      begin: keeping('close', () => ({ reason: 'met' }))[keeper],
      ...ofReason,
      expected: inReason(led('closed')),
    },
  ]
})
