import { addDays } from '@testbro/rules/clock'
import { entrySchema, keptEntry } from '@testbro/rules/entry'
import { demoEnvironments } from './demo/environments.ts'
import { demoKeeping } from './demo/keeping.ts'
import { demoNeeds } from './demo/needs.ts'
import { demoUnits } from './demo/units.ts'
import { demoId } from './demo-world.ts'

type Row = Record<string, unknown>

const unitOf = (key: string) => {
  const unit = demoUnits.find(known => known.key === key)
  if (!unit) throw new Error(`The demo has no unit ${key}.`)
  return { region_id: demoId('region', unit.region), unit_id: demoId('unit', key), contacts: unit.contacts }
}

/** Each environment as its unit once entered it and the office accepted it. */
const environments = demoEnvironments.map(({ sv, en, entry: said, ...environment }) => {
  const { key, unit: unitKey, name, sector, source } = environment
  const { region_id, unit_id, contacts } = unitOf(unitKey)
  return {
    ...environment,
    ids: { region_id, environment_id: demoId('environment', key) },
    unit_id,
    contact: demoId('person', contacts[0]?.email ?? ''),
    entry: entrySchema.parse({ name, sector, source, aboutSv: sv, aboutEn: en, ...said }),
  }
})

const environmentOf = (key: string) => {
  const environment = environments.find(known => known.key === key)
  if (!environment) throw new Error(`The demo has no environment ${key}.`)
  return environment
}

const rowOf = (
  { key, ids, unit_id, entry, closed }: (typeof environments)[number],
  at: Date,
  today: string,
) => {
  const { aboutSv, aboutEn, ...kept } = keptEntry(entry)
  const { paused } = demoKeeping
  const isPaused = paused.environment === key
  return {
    region_id: ids.region_id,
    id: ids.environment_id,
    unit_id,
    ...kept,
    about_sv: aboutSv,
    about_en: aboutEn,
    version: 1,
    published_at: at,
    made_at: at,
    closed_at: closed ? `${closed.on}T12:00:00Z` : null,
    close_reason: closed?.reason ?? null,
    close_note: closed?.note ?? '',
    paused_from: isPaused ? firstOfMonth(today, 0) : null,
    paused_until: isPaused ? addDays(firstOfMonth(today, paused.months), -1) : null,
    pause_reason: isPaused ? paused.reason : '',
  }
}

/** The first day of the month so many months from the day's own. */
const firstOfMonth = (today: string, months: number) => {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

const enteredDaysAgo = 60

/** The catalogue of the demo, table by table, in the order in which it can be planted. `today` is a day in Sweden. */
export const catalogueTables = (now: Date, today: string): [table: string, rows: Row[]][] => {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000)
  const entered = daysAgo(enteredDaysAgo)
  return [
    ['environments', environments.map(environment => rowOf(environment, entered, today))],
    [
      'environment_versions',
      environments.map(({ ids, entry, unit_id }) => ({
        ...ids,
        version: 1,
        entry,
        note: '',
        unit_id,
        made_at: entered,
      })),
    ],
    [
      'environment_reviews',
      environments.map(({ ids }) => ({ ...ids, version: 1, accepted: true, note: '', reviewed_at: entered })),
    ],
    ['environment_versions', [proposal(demoKeeping.proposed)]],
    [
      'environment_hosts',
      environments.flatMap(({ ids, hosts = [] }) =>
        hosts.map(key => ({ ...ids, unit_id: demoId('unit', key) })),
      ),
    ],
    [
      'environment_slots',
      environments.flatMap(({ ids, room = [] }) =>
        room.map(({ month, months, slots, taken }) => ({
          ...ids,
          starts_on: firstOfMonth(today, month),
          ends_on: addDays(firstOfMonth(today, month + months), -1),
          slots,
          taken,
        })),
      ),
    ],
    [
      'environment_verifications',
      demoKeeping.verified.map(verified => {
        const { ids, unit_id, contact } = environmentOf(verified.environment)
        return {
          ...ids,
          id: demoId('verification', verified.environment),
          unit_id,
          person_id: contact,
          verified_at: daysAgo(verified.daysAgo),
        }
      }),
    ],
    [
      'environment_questions',
      demoKeeping.questions.map(({ key, environment, name, email, question, answer, ...asked }) => ({
        ...environmentOf(environment).ids,
        id: demoId('question', key),
        name,
        email,
        language: 'sv',
        question,
        asked_at: daysAgo(asked.daysAgo),
        answer: answer?.text ?? null,
        answered_by: answer ? demoId('person', answer.by) : null,
        answered_at: answer ? daysAgo(answer.daysAgo) : null,
      })),
    ],
    ['needs', demoNeeds.map(need => needRow(need))],
  ]

  function proposal({ environment, entry: changed, note, daysAgo: days }: typeof demoKeeping.proposed): Row {
    const { ids, unit_id, entry, contact } = environmentOf(environment)
    return {
      ...ids,
      version: 2,
      entry: entrySchema.parse({ ...entry, ...changed }),
      note,
      unit_id,
      made_by: contact,
      made_at: daysAgo(days),
    }
  }

  function needRow({ key, unit, months, tests, users, settings, ...need }: (typeof demoNeeds)[number]): Row {
    const { region_id, unit_id } = unitOf(unit)
    return {
      region_id,
      id: demoId('need', key),
      unit_id,
      title_sv: need.titleSv,
      title_en: need.titleEn,
      about_sv: need.aboutSv,
      about_en: need.aboutEn,
      sector: need.sector,
      details: { tests, users, settings },
      closes_on: addDays(firstOfMonth(today, months), -1),
      made_at: daysAgo(20),
      published_at: daysAgo(20),
    }
  }
}
