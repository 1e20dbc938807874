import { methods, priceRules, settings, supports, testLanguages, tests, users } from '@testbro/rules/entry'
import { environmentStates } from '@testbro/rules/environment-state'
import { sectors } from '@testbro/rules/sector'
import { z } from 'zod'

const slug = z.string().regex(/^[a-z0-9-]{1,60}$/)
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,8})?$/)
    .transform(Number)
    .pipe(z.number().min(-most).max(most))
const some = <T extends readonly [string, ...string[]]>(known: T) =>
  z.array(z.enum(known)).max(known.length).optional()

const page = {
  page: whole(1, 1_000).optional().describe('From 1.'),
  per_page: whole(1, 100).optional().describe('20 unless you say otherwise, 100 at most.'),
}

/** What may be asked for after a path. Those that hold a list may come several times: any of the values fits. */
export const environmentsAsked = z.strictObject({
  q: z.string().max(100).optional().describe('Words to search for, as somebody would type them.'),
  language: z
    .enum(['sv', 'en'])
    .optional()
    .describe('The language of the words; sv unless you say otherwise.'),
  region: slug.optional().describe('A region’s slug.'),
  sector: some(sectors),
  tests: some(tests).describe('What can be tested.'),
  users: some(users).describe('Whom it reaches.'),
  settings: some(settings).describe('Where it is tested.'),
  methods: some(methods),
  supports: some(supports),
  languages: some(testLanguages),
  price_rule: some(priceRules),
  room: some(['yes', 'full', 'unknown']),
  state: some(environmentStates),
  trl: whole(1, 9).optional().describe('A technology readiness level that it takes.'),
  latitude: degrees(90).optional().describe('With longitude and km: only what lies so near.'),
  longitude: degrees(180).optional(),
  km: whole(1, 2_000).optional(),
  sort: z.enum(['relevance', 'name', 'newest', 'near']).optional(),
  ...page,
})
export type EnvironmentsAsked = z.output<typeof environmentsAsked>

export const needsAsked = z.strictObject({
  region: slug.optional(),
  sector: z.enum(sectors).optional(),
  ...page,
})
export const nothingAsked = z.strictObject({})

const lists = new Set<string>([
  'sector',
  'tests',
  'users',
  'settings',
  'methods',
  'supports',
  'languages',
  'price_rule',
  'room',
  'state',
])
const isList = (schema: z.ZodObject, name: string) => lists.has(name) && schema === environmentsAsked

/** The parameters as their schema wants them, or the names of those that cannot be used. */
export const readAsked = <T extends z.ZodObject>(
  schema: T,
  search: URLSearchParams,
): { asked: z.output<T> } | { wrong: string[] } => {
  const names = [...new Set(search.keys())]
  const several = names.filter(name => search.getAll(name).length > 1 && !isList(schema, name))
  const given = Object.fromEntries(
    names
      .filter(name => search.getAll(name).some(value => value !== ''))
      .map(name => [
        name,
        isList(schema, name) ? [...new Set(search.getAll(name).filter(Boolean))] : search.get(name),
      ]),
  )
  const read = schema.safeParse(given)
  const wrong = read.success
    ? []
    : read.error.issues.flatMap(({ path, code, ...issue }) =>
        code === 'unrecognized_keys' && 'keys' in issue ? (issue.keys as string[]) : [String(path[0])],
      )
  const all = [...new Set([...several, ...wrong])]
  return read.success && all.length === 0 ? { asked: read.data } : { wrong: all }
}
