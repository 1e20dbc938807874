import { type Day, dayOf } from '@testbro/rules/clock'
import { type Entry, entryOf, type KeptEntry, keptEntry } from '@testbro/rules/entry'
import { roomOf, type Slot, type StateFacts, stateOf } from '@testbro/rules/environment-state'
import { entry as words } from '@testbro/text/entry'
import { environments } from '@testbro/text/environments'
import type { Language } from '@testbro/text/language'

/** Everything that the catalogue shows of an environment, as its region has it. The owner is the first of the hosts. */
export type EnvironmentFacts = KeptEntry &
  Omit<StateFacts, 'closedOn'> & {
    regionId: string
    id: string
    hosts: string[]
    closedAt: Date | null
    slots: Slot[]
    waiting: number
    pictures: {
      id: string
      key: string
      type: string
      width: number
      height: number
      altSv: string
      altEn: string
    }[]
    verifiedAt: Date | null
    verifiedBy: string | null
    publishedAt: Date
  }

/** An environment as it is published: the row that is shown, searched and told to the outside. */
export const publishedEnvironment = (facts: EnvironmentFacts, now: Date) => {
  const today = dayOf(now)
  const entry = entryOf(facts)
  const { name, sector, aboutSv, aboutEn, source, details } = keptEntry(entry)
  const closedOn = facts.closedAt && dayOf(facts.closedAt)
  const standing = stateOf({ ...facts, closedOn }, today)
  const slots = facts.slots.filter(({ endsOn }) => endsOn >= today)
  return {
    regionId: facts.regionId,
    id: facts.id,
    name,
    host: [...new Set([...facts.hosts, ...entry.otherHosts])].join(', '),
    aboutSv,
    aboutEn,
    sector,
    source,
    labelsSv: labelsIn('sv', entry),
    labelsEn: labelsIn('en', entry),
    moreSv: moreIn('Sv', entry),
    moreEn: moreIn('En', entry),
    details: JSON.stringify(details),
    tests: entry.tests,
    users: entry.users,
    settings: entry.settings,
    methods: entry.methods,
    supports: entry.supports,
    languages: entry.languages,
    countries: entry.countries,
    trlFrom: entry.trlFrom,
    trlTo: entry.trlTo,
    priceRule: entry.priceRule,
    place: entry.place,
    latitude: entry.latitude,
    longitude: entry.longitude,
    state: standing.state,
    stateFrom: standing.from as Day | null,
    stateUntil: standing.until as Day | null,
    stateReason: standing.reason,
    room: roomOf(slots, today),
    slots: JSON.stringify(slots),
    waiting: facts.waiting,
    pictures: JSON.stringify(facts.pictures),
    verifiedAt: facts.verifiedAt,
    verifiedBy: facts.verifiedBy ?? '',
    publishedAt: facts.publishedAt,
  }
}

/** The words of an entry's codes, as somebody would look for them. */
const labelsIn = (language: Language, entry: Entry) => {
  const of = words[language]
  return [
    ...(entry.sector === 'other' ? [] : [environments[language].sectors[entry.sector]]),
    ...entry.tests.map(code => of.tests[code]),
    ...entry.users.map(code => of.users[code]),
    ...entry.settings.map(code => of.settings[code]),
    ...entry.methods.map(code => of.methods[code]),
    ...entry.supports.map(code => of.supports[code]),
    ...entry.countries.map(code => of.countries[code]),
  ].join('. ')
}

/** What is said beside name, host and description. */
const moreIn = (language: 'Sv' | 'En', entry: Entry) =>
  [
    entry[`offers${language}`],
    entry[`equipment${language}`],
    entry[`reach${language}`],
    entry[`price${language}`],
    entry[`terms${language}`],
    ...entry.services.map(service => `${service.host}: ${service[`name${language}`]}`),
    ...entry.results.map(result => `${result.title}. ${result[`text${language}`]}`),
  ]
    .filter(Boolean)
    .join('\n')
