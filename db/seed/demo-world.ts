import { createHash } from 'node:crypto'
import { addDays } from '@testbro/rules/clock'
import { demoCompanies } from './demo/companies.ts'
import { demoOffices, demoPartners } from './demo/people.ts'
import { type DemoRegion, demoRegions } from './demo/regions.ts'
import { demoUnits } from './demo/units.ts'

type Row = Record<string, unknown>

/** The same id for the same thing in every demonstration. */
export const demoId = (what: string, key: string) => {
  const hex = createHash('md5').update(`testbro demo / ${what} / ${key}`).digest('hex')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
}

export const demoRegion = (key: DemoRegion['key']) => {
  const region = demoRegions.find(known => known.key === key)
  if (!region) throw new Error(`The demo has no region ${key}.`)
  return region
}

const regionId = (key: string) => demoId('region', key)

const textsOf = (region: DemoRegion) =>
  (['sv', 'en'] as const).map(language => ({
    region_id: regionId(region.key),
    language,
    ...region[language],
  }))

const members = [
  ...demoOffices.map(({ email, name }) => ({ email, name, language: 'sv' })),
  ...demoCompanies.flatMap(company => company.members),
]

/** The people who have confirmed their address: offices and companies, each once. */
const peopleRows: Row[] = [...new Map(members.map(person => [person.email, person])).values()].map(
  person => ({
    id: demoId('person', person.email),
    email: person.email,
    name: person.name,
    language: person.language,
  }),
)

/** The evaluation form that every region begins with, its words in it. */
export type EvaluationForm = { version: number; questions: readonly unknown[] }

const evaluationForms = (now: Date, { version, questions }: EvaluationForm): [string, Row[]] => [
  'forms',
  demoRegions.map(({ key }) => ({
    region_id: regionId(key),
    name: 'evaluation',
    version,
    questions,
    published_at: now,
  })),
]

/**
 * Everything of the demo but the catalogue and the inquiries: table by table, in the order in which they can be planted. `today` is a day in Sweden;
 * `form` and `evaluation` are the forms that every region begins with.
 */
export const demoTables = (
  now: Date,
  today: string,
  form: { version: number },
  evaluation?: EvaluationForm,
): [table: string, rows: Row[]][] => [
  [
    'regions',
    demoRegions.map(({ key, slug, prefix, name, officeName }) => ({
      id: regionId(key),
      slug,
      prefix,
      name,
      office_name: officeName,
      approved_at: now,
    })),
  ],
  [
    'region_settings',
    demoRegions.map(({ key, hue, contactEmail }) => ({
      region_id: regionId(key),
      hue,
      contact_email: contactEmail,
      // the rest of the settings are the table's own
    })),
  ],
  ['region_texts', demoRegions.flatMap(textsOf)],
  [
    'forms',
    demoRegions.map(({ key }) => ({
      region_id: regionId(key),
      name: 'inquiry',
      version: form.version,
      questions: form,
      published_at: now,
    })),
  ],
  ...(evaluation ? [evaluationForms(now, evaluation)] : []),
  ['people', peopleRows],
  [
    'office_members',
    demoOffices.map(({ region, email, role }) => ({
      region_id: regionId(region),
      person_id: demoId('person', email),
      role,
    })),
  ],
  ['partners', demoPartners.map(name => ({ id: demoId('partner', name), name }))],
  [
    'companies',
    demoCompanies.map(({ key, name, orgNumber }) => ({
      id: demoId('company', key),
      name,
      org_number: orgNumber,
    })),
  ],
  [
    'company_members',
    demoCompanies.flatMap(company =>
      company.members.map(({ email }) => ({
        company_id: demoId('company', company.key),
        person_id: demoId('person', email),
      })),
    ),
  ],
  [
    'units',
    demoUnits.map(({ key, region, name, about, cooperating = false }) => ({
      region_id: regionId(region),
      id: demoId('unit', key),
      name,
      about,
      cooperating,
    })),
  ],
  [
    'unit_members',
    demoUnits.flatMap(unit =>
      unit.contacts.map(({ name, email, deputy = false, away }) => ({
        region_id: regionId(unit.region),
        id: demoId('contact', email),
        unit_id: demoId('unit', unit.key),
        name,
        email,
        deputy,
        away_from: away ? addDays(today, away.from) : null,
        away_until: away ? addDays(today, away.until) : null,
      })),
    ),
  ],
]
