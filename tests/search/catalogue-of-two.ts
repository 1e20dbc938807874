import { randomUUID } from 'node:crypto'
import { aCompany, anOfficeMember, aRegion, aUnit, type Region } from '../world/people.ts'
import { type Owner, put } from '../world/put.ts'

/** Stands in every entry that is for a network only. */
export const canary = 'kanariefagel'

const of = <T>(from: readonly T[], n: number) => from[n % from.length] as T
const tests = ['vehicle', 'drone', 'digital-service', 'medical-device']
const sectors = ['health', 'transport', 'other']
const rooms = ['yes', 'full', 'unknown']
const subjects = [
  'Bussdepå',
  'Äldreboende',
  'Röntgenlabb',
  'Elväg',
  'Förskola',
  'Sjukhusapotek',
  'Vårdcentral',
]

const entryIn = (region: string, n: number, secret: boolean) => ({
  region_id: region,
  id: randomUUID(),
  name: `${of(subjects, n)} ${n}${secret ? ` ${canary}${n}` : ''}`,
  host: secret ? `${canary} sjukhus` : 'Påhittsjukhuset',
  about_sv: `${of(subjects, n + 3)} med plats för prov ${secret ? canary : ''}`,
  about_en: `A place for trials ${secret ? canary : ''}`,
  sector: of(sectors, n),
  tests: [of(tests, n), of(tests, n >> 2)].filter((code, i, all) => all.indexOf(code) === i),
  languages: n % 2 ? ['sv'] : ['sv', 'en'],
  room: of(rooms, n >> 1),
  state: n % 5 === 0 ? 'paused' : 'open',
  price_rule: n % 3 === 0 ? 'free' : 'at-cost',
  trl_from: 1 + (n % 4),
  trl_to: 5 + (n % 4),
  latitude: 55 + (n % 12),
  longitude: 12 + (n % 8),
})

/** Two regions, each with entries that anyone finds and entries for its network only; and one of each who may search. */
export const catalogueOfTwo = async (owner: Owner) => {
  const regions: [Region, Region] = [await aRegion(owner), await aRegion(owner)]
  const secrets = new Map<string, string[]>()
  for (const { id: region } of regions) {
    const kept: string[] = []
    for (let n = 0; n < 60; n++) {
      const entry = entryIn(region, n, n % 4 === 0)
      await put(owner, 'app.network_environments', entry)
      if (n % 4 === 0) kept.push(entry.id)
      else await put(owner, 'app.public_environments', entry)
    }
    secrets.set(region, kept)
  }
  const [here, there] = regions
  const company = await aCompany(owner)
  const { session } = await anOfficeMember(owner, here)
  const unit = await aUnit(owner, here)
  return { here, there, secrets, company, office: session, unit }
}
export type CatalogueOfTwo = Awaited<ReturnType<typeof catalogueOfTwo>>
