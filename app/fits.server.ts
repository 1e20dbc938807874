import type { Version } from '@testbro/db/read/inquiries'
import {
  type ComparedEnvironment,
  listComparedEnvironments,
  listComparedInquiries,
  listPublicNeeds,
  type Need,
  type PublicNeed,
} from '@testbro/db/read/needs'
import type { Inside } from '@testbro/db/transaction'
import { type Comparable, comparableInquiry, type Fit, findFitting } from '@testbro/rules/need-matching'
import type { FittingEnvironment } from './fitting-environments.tsx'
import type { ShownNeed } from './need-rows.tsx'

type Db = Inside['db']
type Written = Pick<PublicNeed, 'titleSv' | 'titleEn' | 'aboutSv' | 'aboutEn' | 'sector'>
type Coded = { tests: readonly string[]; users: readonly string[]; settings: readonly string[] }

const mostCompared = 300
const few = 4

const comparableNeed = (need: Written & Coded): Comparable => ({
  sv: `${need.titleSv}\n${need.aboutSv}`,
  en: `${need.titleEn}\n${need.aboutEn}`,
  sector: need.sector,
  tests: need.tests,
  users: need.users,
  settings: need.settings,
})
const comparableEnvironment = (environment: ComparedEnvironment): Comparable & { id: string } => ({
  id: environment.id,
  sv: [environment.name, environment.aboutSv, environment.moreSv].join('\n'),
  en: [environment.name, environment.aboutEn, environment.moreEn].join('\n'),
  sector: environment.sector,
  tests: environment.tests,
  users: environment.users,
  settings: environment.settings,
})

/** What a need that its own people keep says in codes. */
export const codesOf = ({ details }: Pick<Need, 'details'>): Coded => {
  const { tests = [], users = [], settings = [] } = (details ?? {}) as Partial<Coded>
  return { tests, users, settings }
}

const withReasons = <One extends { id: string }>(fits: readonly Fit[], among: readonly One[]) => {
  const byId = new Map(among.map(one => [one.id, one]))
  return fits.flatMap(({ id, reasons }) => {
    const one = byId.get(id)
    return one ? [{ ...one, reasons }] : []
  })
}

const needsFor = async (db: Db, sought: Comparable, region: string | null, but: string | null) => {
  const all = await listPublicNeeds(db, { region, words: [], sector: null }, mostCompared)
  const among = all.filter(({ id }) => id !== but)
  if (among.length === 0) return []
  const compared = among.map(need => ({ id: need.id, ...comparableNeed(need) }))
  return withReasons(findFitting(sought, compared, few), among).map(shownNeed)
}

/** A public need as lists show it. */
export const shownNeed = ({
  id,
  slug,
  regionName,
  host,
  titleSv,
  titleEn,
  aboutSv,
  aboutEn,
  sector,
  closesOn,
  ...more
}: PublicNeed & Pick<ShownNeed, 'reasons'>): ShownNeed => ({
  id,
  slug,
  regionName,
  host,
  titleSv,
  titleEn,
  aboutSv,
  aboutEn,
  sector,
  closesOn,
  ...(more.reasons && { reasons: more.reasons }),
})

type Inquired = { title: string; versions: readonly Pick<Version, 'answers'>[]; answersNeed: string | null }

/** Public needs, of one region or of all, that fit an inquiry; never the one that it answers. */
export const needsForInquiry = (db: Db, { title, versions, answersNeed }: Inquired, region: string | null) =>
  needsFor(db, comparableInquiry({ title, answers: versions.at(-1)?.answers ?? [] }), region, answersNeed)

/** Public needs of an environment's region that fit it. */
export const needsForEnvironment = (
  db: Db,
  region: string,
  environment: ComparedEnvironment,
): Promise<ShownNeed[]> => needsFor(db, comparableEnvironment(environment), region, null)

/** Environments of a need's region that fit it. */
export const environmentsForNeed = async (
  db: Db,
  region: string,
  need: Written & Coded,
): Promise<FittingEnvironment[]> => {
  const compared = await listComparedEnvironments(db, region)
  const fits = findFitting(comparableNeed(need), compared.map(comparableEnvironment), few)
  return withReasons(fits, compared).map(({ id, name, host, reasons }) => ({ id, name, host, reasons }))
}

/** Open inquiries of the office's region that fit a need and do not answer it already. */
export const inquiriesForNeed = async (db: Db, need: Written & Coded & { id: string }) => {
  const all = await listComparedInquiries(db, mostCompared)
  const among = all.filter(({ needId }) => needId !== need.id)
  const compared = among.map(inquiry => ({ id: inquiry.id, ...comparableInquiry(inquiry) }))
  return withReasons(findFitting(comparableNeed(need), compared, few), among).map(
    ({ id, reference, title, companyName, reasons }) => ({ id, reference, title, companyName, reasons }),
  )
}
