import type { OpenEnvironment, OpenNeed, OpenRegion } from '@testbro/db/read/open-data'
import type { Entry } from '@testbro/rules/entry'
import { pathsIn } from '../../paths.ts'
import type { EnvironmentAnswer, NeedAnswer } from './schemas.ts'

const bothOf = (origin: string, path: (paths: ReturnType<typeof pathsIn>) => string) => ({
  sv: origin + path(pathsIn('sv')),
  en: origin + path(pathsIn('en')),
})
type Twofold = 'offers' | 'equipment' | 'reach' | 'price' | 'terms'
type Slot = { startsOn: string; endsOn: string; slots: number; taken: number }
type Picture = { id: string; type: string; width: number; height: number; altSv: string; altEn: string }

/** A published environment as it is told to the outside. */
export const environmentAnswer = (origin: string, row: OpenEnvironment): EnvironmentAnswer => {
  const details = (row.details ?? {}) as Partial<Entry>
  const both = (field: Twofold) => ({ sv: details[`${field}Sv`] ?? '', en: details[`${field}En`] ?? '' })
  const { trlFrom, trlTo, latitude, longitude } = row
  const page = bothOf(origin, paths => paths.environment(row.slug, row.id))
  return {
    id: row.id,
    region: { slug: row.slug, name: row.regionName },
    name: row.name,
    hosts: row.host,
    sector: row.sector as EnvironmentAnswer['sector'],
    about: { sv: row.aboutSv, en: row.aboutEn },
    offers: both('offers'),
    equipment: both('equipment'),
    reach: both('reach'),
    price: both('price'),
    terms: both('terms'),
    priceRule: row.priceRule as EnvironmentAnswer['priceRule'],
    tests: row.tests as EnvironmentAnswer['tests'],
    users: row.users as EnvironmentAnswer['users'],
    settings: row.settings as EnvironmentAnswer['settings'],
    methods: row.methods as EnvironmentAnswer['methods'],
    supports: row.supports as EnvironmentAnswer['supports'],
    languages: row.languages as EnvironmentAnswer['languages'],
    countries: row.countries as EnvironmentAnswer['countries'],
    trl: trlFrom === null && trlTo === null ? null : { from: trlFrom ?? 1, to: trlTo ?? 9 },
    services: (details.services ?? []).map(({ host, nameSv, nameEn }) => ({
      host,
      name: { sv: nameSv, en: nameEn },
    })),
    results: (details.results ?? []).map(({ year, title, textSv, textEn }) => ({
      year,
      title,
      text: { sv: textSv, en: textEn },
    })),
    place: row.place,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    state: {
      is: row.state as EnvironmentAnswer['state']['is'],
      from: row.stateFrom,
      until: row.stateUntil,
      reason: row.stateReason,
    },
    room: {
      is: row.room as EnvironmentAnswer['room']['is'],
      periods: (row.slots as Slot[]).map(({ startsOn, endsOn, slots, taken }) => ({
        startsOn,
        endsOn,
        slots,
        taken,
      })),
    },
    pictures: (row.pictures as Picture[]).map(({ id, type, width, height, altSv, altEn }) => ({
      address: `${page.sv}/pictures/${id}`,
      type,
      width,
      height,
      says: { sv: altSv, en: altEn },
    })),
    verified: row.verifiedAt && { at: row.verifiedAt.toISOString(), by: row.verifiedBy },
    source: row.source ?? '',
    page,
    publishedAt: row.publishedAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
  }
}

export const needAnswer = (origin: string, row: OpenNeed): NeedAnswer => ({
  id: row.id,
  region: { slug: row.slug, name: row.regionName },
  host: row.host,
  title: { sv: row.titleSv, en: row.titleEn },
  about: { sv: row.aboutSv, en: row.aboutEn },
  sector: row.sector as NeedAnswer['sector'],
  tests: row.tests,
  users: row.users,
  settings: row.settings,
  closesOn: row.closesOn,
  page: { sv: `${origin}/${row.slug}/needs/${row.id}`, en: `${origin}/en/${row.slug}/needs/${row.id}` },
  publishedAt: row.publishedAt.toISOString(),
  changedAt: row.changedAt.toISOString(),
})

export const regionAnswer = (origin: string, row: OpenRegion) => ({
  slug: row.slug,
  name: row.name,
  office: row.officeName,
  promises: {
    evaluationBeginsIn: row.evaluationBeginsIn,
    decisionIn: row.decisionIn,
    unitAnswersIn: row.unitAnswersIn,
  },
  environments: row.environments ?? 0,
  needs: row.needs ?? 0,
  page: bothOf(origin, paths => paths.region(row.slug)),
  feeds: {
    json: `${origin}/${row.slug}/environments.json`,
    atom: `${origin}/${row.slug}/environments.atom`,
  },
})
