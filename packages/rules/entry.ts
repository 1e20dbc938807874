import { z } from 'zod'
import { sectors } from './sector.ts'

/** What can be tested. */
export const tests = [
  'digital-service',
  'medical-device',
  'ai-and-data',
  'home-technology',
  'way-of-working',
  'vehicle',
  'drone',
  'payment',
  'building-and-energy',
] as const
/** Whom it reaches: those who would use what is tested, or be treated with it. */
export const users = [
  'older-people',
  'children',
  'patients',
  'chronic-patients',
  'relatives',
  'disabled-people',
  'staff',
  'travellers',
  'residents',
] as const
/** Where it is tested. */
export const settings = [
  'hospital',
  'primary-care',
  'home',
  'dental-care',
  'eye-care',
  'psychiatry',
  'ambulance',
  'laboratory',
  'rural',
  'urban',
  'traffic',
  'online',
] as const
/** How it is tested. */
export const methods = [
  'clinical-study',
  'user-study',
  'simulation',
  'pilot-in-operation',
  'co-design',
  'measurement',
  'data-analysis',
  'procurement',
] as const
/** What the environment helps with of law and rules. */
export const supports = [
  'ethics',
  'medical-device-rules',
  'personal-data',
  'public-procurement',
  'intellectual-property',
  'in-house-manufacture',
] as const
export const priceRules = ['free', 'at-cost', 'price-list', 'by-agreement', 'not-decided'] as const
/** ISO 639-1: languages that a test can be held in. */
export const testLanguages = ['sv', 'en', 'no', 'da', 'fi', 'ar', 'so', 'fa'] as const
/** ISO 3166-1: countries where an environment has hosts. */
export const countries = ['SE', 'NO', 'DK', 'FI', 'IS'] as const
/** `public`: anyone finds it. `network`: only the region's own office and units. */
export const visibilities = ['public', 'network'] as const

const line = (most: number) => z.string().max(most).default('')
const text = z.string().max(6_000).default('')
const codes = <T extends readonly [string, ...string[]]>(known: T) => z.array(z.enum(known)).default([])
const level = z.int().min(1).max(9)

/**
 * What an environment's entry says of it. Whoever hosts it proposes it whole, the office accepts it whole, and each is a version of its
 * own. `sv` and `en` are the same words in two languages; one of them may be missing. TRL: technology readiness level, 1 to 9 (ISO 16290).
 * Where something is: latitude and longitude in degrees (WGS 84).
 */
export const entrySchema = z.strictObject({
  name: z.string().min(1).max(120),
  sector: z.enum(sectors),
  visibility: z.enum(visibilities).default('public'),
  aboutSv: text,
  aboutEn: text,
  offersSv: text,
  offersEn: text,
  equipmentSv: text,
  equipmentEn: text,
  reachSv: text,
  reachEn: text,
  tests: codes(tests),
  users: codes(users),
  settings: codes(settings),
  methods: codes(methods),
  supports: codes(supports),
  trlFrom: level.nullable().default(null),
  trlTo: level.nullable().default(null),
  languages: codes(testLanguages),
  countries: codes(countries),
  priceRule: z.enum(priceRules).default('not-decided'),
  priceSv: line(600),
  priceEn: line(600),
  termsSv: text,
  termsEn: text,
  place: line(120),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  /** Hosts outside the region's network, by name. */
  otherHosts: z.array(z.string().min(1).max(160)).max(20).default([]),
  /** A bundle: services of several hosts under one name. */
  services: z
    .array(z.strictObject({ host: z.string().min(1).max(160), nameSv: line(160), nameEn: line(160) }))
    .max(40)
    .default([]),
  results: z
    .array(
      z.strictObject({
        year: z.int().min(1990).max(2100),
        title: z.string().min(1).max(200),
        textSv: text,
        textEn: text,
      }),
    )
    .max(40)
    .default([]),
  /** Where the words come from, when nobody has confirmed them: a document and its year. */
  source: line(300),
})
export type Entry = z.infer<typeof entrySchema>

/** What has a column of its own beside the rest; a source that nobody named is null. */
type Columns = Pick<Entry, 'name' | 'sector' | 'visibility' | 'aboutSv' | 'aboutEn'> & {
  source: string | null
}
export type KeptEntry = Columns & { details: unknown }

/** An entry as it is kept: the columns that are asked for, and everything else as one. */
export const keptEntry = (entry: Entry): Columns & { details: Omit<Entry, keyof Columns> } => {
  const { name, sector, visibility, aboutSv, aboutEn, source, ...details } = entry
  return { name, sector, visibility, aboutSv, aboutEn, source: source === '' ? null : source, details }
}

/** The entry that is kept. Throws when what is kept is no entry. */
export const entryOf = ({ name, sector, visibility, aboutSv, aboutEn, source, details }: KeptEntry): Entry =>
  entrySchema.parse({
    ...(details as object),
    name,
    sector,
    visibility,
    aboutSv,
    aboutEn,
    source: source ?? '',
  })
