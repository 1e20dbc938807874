import {
  countries,
  methods,
  priceRules,
  settings,
  supports,
  testLanguages,
  tests,
  users,
} from '@testbro/rules/entry'
import { environmentStates } from '@testbro/rules/environment-state'
import { sectors } from '@testbro/rules/sector'
import { z } from 'zod'

const named = <T extends z.ZodType>(id: string, description: string, schema: T) =>
  schema.meta({ id, description })
const said = (description: string) =>
  z
    .strictObject({ sv: z.string(), en: z.string() })
    .describe(`${description} Empty where nobody has written it in that language.`)
const moment = z.iso.datetime({ offset: true })
const day = z.iso.date()
const address = z.url()

const regionName = named(
  'RegionName',
  'A region, by the word that its addresses have and by its name.',
  z.strictObject({ slug: z.string(), name: z.string() }),
)

const period = z.strictObject({
  startsOn: day,
  endsOn: day.describe('The last day.'),
  slots: z.int().min(0).describe('How many tests there is room for.'),
  taken: z.int().min(0),
})

export const environmentSchema = named(
  'Environment',
  'A test environment as its region has published it.',
  z.strictObject({
    id: z.uuid(),
    region: regionName,
    name: z.string(),
    hosts: z.string().describe('Who runs it, the owner of the entry first.'),
    sector: z.enum(sectors),
    about: said('What it is.'),
    offers: said('What it offers.'),
    equipment: said('Equipment and data.'),
    reach: said('Users and patients it reaches.'),
    price: said('What it costs, in words.'),
    terms: said('On what terms.'),
    priceRule: z.enum(priceRules),
    tests: z.array(z.enum(tests)).describe('What can be tested.'),
    users: z.array(z.enum(users)).describe('Whom it reaches.'),
    settings: z.array(z.enum(settings)).describe('Where it is tested.'),
    methods: z.array(z.enum(methods)),
    supports: z.array(z.enum(supports)).describe('What it helps with of law and rules.'),
    languages: z.array(z.enum(testLanguages)).describe('ISO 639-1.'),
    countries: z.array(z.enum(countries)).describe('ISO 3166-1.'),
    trl: z
      .strictObject({ from: z.int().min(1).max(9), to: z.int().min(1).max(9) })
      .nullable()
      .describe('Technology readiness levels taken (ISO 16290).'),
    services: z.array(z.strictObject({ host: z.string(), name: said('The service.') })),
    results: z.array(z.strictObject({ year: z.int(), title: z.string(), text: said('What came of it.') })),
    place: z.string(),
    position: z
      .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .nullable()
      .describe('Degrees (WGS 84).'),
    state: z.strictObject({
      is: z.enum(environmentStates),
      from: day.nullable(),
      until: day.nullable().describe('The last day.'),
      reason: z.string(),
    }),
    room: z.strictObject({ is: z.enum(['yes', 'full', 'unknown']), periods: z.array(period) }),
    pictures: z.array(
      z.strictObject({
        address,
        type: z.string(),
        width: z.int(),
        height: z.int(),
        says: said('What it shows.'),
      }),
    ),
    verified: z
      .strictObject({ at: moment, by: z.string().describe('The unit; empty for the region’s office.') })
      .nullable()
      .describe('When it was last said that all this is still true.'),
    source: z.string().describe('Where the words come from when no host has confirmed them; else empty.'),
    page: z.strictObject({ sv: address, en: address }),
    publishedAt: moment,
    changedAt: moment,
  }),
)
export type EnvironmentAnswer = z.infer<typeof environmentSchema>

export const needSchema = named(
  'Need',
  'Something that a unit looks for, and that companies answer.',
  z.strictObject({
    id: z.uuid(),
    region: regionName,
    host: z.string().describe('The unit.'),
    title: said('The need in a line.'),
    about: said('The need.'),
    sector: z.enum(sectors),
    tests: z.array(z.string()),
    users: z.array(z.string()),
    settings: z.array(z.string()),
    closesOn: day.nullable().describe('The last day to answer.'),
    page: z.strictObject({ sv: address, en: address }),
    publishedAt: moment,
    changedAt: moment,
  }),
)
export type NeedAnswer = z.infer<typeof needSchema>

export const regionSchema = named(
  'Region',
  'A region that takes inquiries.',
  z.strictObject({
    slug: z.string(),
    name: z.string(),
    office: z.string().describe('What its office is called.'),
    promises: z
      .strictObject({ evaluationBeginsIn: z.int(), decisionIn: z.int(), unitAnswersIn: z.int() })
      .describe('Working days.'),
    environments: z.int().min(0),
    needs: z.int().min(0),
    page: z.strictObject({ sv: address, en: address }),
    feeds: z.strictObject({ json: address, atom: address }).describe('Its newest environments.'),
  }),
)

export const statisticsSchema = named(
  'Statistics',
  'How fast a region has answered over the last twelve months. A figure that rests on fewer than three cases is not there.',
  z.strictObject({
    region: regionName,
    figures: z
      .record(z.string(), z.number())
      .describe('Working days: …-half is the median, …-nine the 90th percentile. Else counts and per cent.'),
  }),
)

const counts = z.record(z.string(), z.int().min(0))
const listOf = <T extends z.ZodType>(id: string, description: string, item: T) =>
  named(
    id,
    description,
    z.strictObject({
      count: z.int().min(0).describe('How many there are in all.'),
      page: z.int().min(1),
      pages: z.int().min(1),
      items: z.array(item),
    }),
  )

export const environmentsSchema = named(
  'Environments',
  'A page of environments, with how many there would be of each other choice.',
  z.strictObject({
    count: z.int().min(0).describe('How many there are in all.'),
    page: z.int().min(1),
    pages: z.int().min(1),
    items: z.array(environmentSchema),
    facets: z
      .record(z.string(), counts)
      .describe('By facet and value; a facet’s own choice is left out of its counts, all the others are in.'),
  }),
)
export const needsSchema = listOf('Needs', 'A page of needs, those that close first at the top.', needSchema)
export const regionsSchema = listOf('Regions', 'Every region that takes inquiries.', regionSchema)
export const allStatisticsSchema = listOf('AllStatistics', 'The figures of every region.', statisticsSchema)

export const problemSchema = named(
  'Problem',
  'What was wrong (RFC 9457), in Swedish or English by Accept-Language.',
  z.strictObject({
    type: address,
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
      .optional()
      .describe('The parameters that could not be used.'),
  }),
)
export type Problem = z.infer<typeof problemSchema>
