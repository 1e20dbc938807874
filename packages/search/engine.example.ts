import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IndexedEntry } from './indexed-entry.ts'
import type { CatalogueQuery, CatalogueSearch, Facet, Scope } from './port.ts'

/** A published copy of an entry, by the columns of `public_environments`. */
export type Planted = Omit<IndexedEntry, 'regionName'>

/** Regions by their ids; `publicly` is what anyone finds, `inNetwork` what each region's own office and units find. */
export type PlantedWorld = { regions: string[]; publicly: Planted[]; inNetwork: Planted[] }

/** A search over a planted world, in the name of whoever may use the query's scope. */
export type OpenedEngine = CatalogueSearch & { close: () => Promise<void> }

const north = randomUUID()
const south = randomUUID()
const lists = ['tests', 'users', 'settings', 'methods', 'supports', 'languages'] as const
const facets = ['region', 'sector', 'room', 'state', 'priceRule', ...lists] as const

const entry = (name: string, over: Partial<Planted> = {}): Planted => ({
  regionId: north,
  id: randomUUID(),
  name,
  host: 'Påhittade enheten',
  aboutSv: '',
  aboutEn: '',
  labelsSv: '',
  labelsEn: '',
  moreSv: '',
  moreEn: '',
  sector: 'health',
  tests: [],
  users: [],
  settings: [],
  methods: [],
  supports: [],
  languages: [],
  trlFrom: null,
  trlTo: null,
  priceRule: 'not-decided',
  place: '',
  latitude: null,
  longitude: null,
  state: 'open',
  room: 'unknown',
  publishedAt: new Date('2026-01-01T00:00:00Z'),
  ...over,
})

const said: Planted[] = [
  entry('Bildhuset', {
    aboutSv: 'Här undersöks patienter med magnetkamera och datortomografi.',
    labelsSv: 'Sjukhus Patienter',
    labelsEn: 'Hospital Patients',
  }),
  entry('Linje Nio', {
    aboutSv: 'En stombusslinje med förarlösa småbussar. Självkörande fordon går varje dag.',
    sector: 'transport',
  }),
  entry('Skogsbyn', {
    aboutSv: 'Äldre personer på landsbygden prövar digitala tjänster i hemmet.',
    aboutEn: '',
  }),
  entry('Harbour Clinic', {
    aboutEn: 'A hospital by the sea where nurses try new equipment for wound care.',
    aboutSv: '',
  }),
  entry('Drönarfältet', {
    aboutSv: 'Drönare flyger med hjärtstartare till den som behöver hjälp.',
    aboutEn: 'Drones carry defibrillators.',
  }),
  entry('Ögonlabbet i söder', { regionId: south, aboutSv: 'Utrustning för synskadade.' }),
  entry('Tandkliniken', { regionId: south, aboutSv: 'Tandvård för barn i staden.' }),
]
const secret = entry('Hemliga magnetkameran', { aboutSv: 'Syns bara i nätverket: kvantsensor.' })
const secretInSouth = entry('Dolda magnetkameran', {
  regionId: south,
  aboutSv: 'Syns bara i sitt eget nätverk.',
})

const values = {
  sector: ['health', 'transport', 'other'],
  room: ['yes', 'full', 'unknown'],
  state: ['open', 'paused', 'closed'],
  priceRule: ['free', 'at-cost', 'by-agreement'],
  tests: ['drone', 'vehicle', 'medical-device'],
  users: ['patients', 'staff', 'children'],
  settings: ['hospital', 'home', 'rural', 'urban'],
  methods: ['simulation', 'user-study'],
  supports: ['ethics', 'personal-data'],
  languages: ['sv', 'en', 'ar'],
} as const

/** Many that differ in everything but their words, each value in a rhythm of its own. */
const many = Array.from({ length: 90 }, (_, i) => {
  const one = <T>(of: readonly T[], step: number) => of[Math.floor(i / step) % of.length] as T
  const some = <T>(of: readonly T[], step: number) =>
    of.filter((_, place) => Math.floor(i / (place + step)) % 2 === 0)
  return entry(`Rytmen ${String(i).padStart(2, '0')}`, {
    regionId: i % 3 === 0 ? south : north,
    aboutSv: 'Vindkraft prövas.',
    sector: one(values.sector, 2),
    room: one(values.room, 3),
    state: one(values.state, 5),
    priceRule: one(values.priceRule, 7),
    tests: some(values.tests, 1),
    users: some(values.users, 2),
    settings: some(values.settings, 3),
    methods: some(values.methods, 4),
    supports: some(values.supports, 5),
    languages: some(values.languages, 6),
    trlFrom: i % 10 === 0 ? null : (i % 5) + 1,
    trlTo: i % 10 === 0 ? null : (i % 5) + 1 + (i % 4),
    latitude: i % 7 === 0 ? null : 55 + (i % 30) / 3,
    longitude: i % 7 === 0 ? null : 12 + (i % 11) / 2,
    publishedAt: new Date(Date.UTC(2026, 0, 1 + ((i * 37) % 90))),
  })
})

const publicly = [...said, ...many]
const world: PlantedWorld = {
  regions: [north, south],
  publicly,
  inNetwork: [...publicly, secret, secretInSouth],
}
const everywhere: Scope = { class: 'public', region: null }

const valuesOf = (of: Planted, facet: Facet): readonly string[] => {
  if (facet === 'region') return [of.regionId]
  const value = of[facet]
  return typeof value === 'string' ? [value] : value
}
const fits = (of: Planted, chosen: CatalogueQuery['chosen'], without?: Facet) =>
  facets.every(facet => {
    const wanted = chosen[facet]
    return (
      facet === without ||
      !wanted ||
      wanted.length === 0 ||
      valuesOf(of, facet).some(value => wanted.includes(value))
    )
  })
const km = (a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }) => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const between =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude)
  return 2 * 6371 * Math.asin(Math.sqrt(between))
}
const recount = (entries: readonly Planted[], chosen: CatalogueQuery['chosen']) =>
  Object.fromEntries(
    facets.map(facet => {
      const counts: Record<string, number> = {}
      for (const of of entries.filter(of => fits(of, chosen, facet)))
        for (const value of valuesOf(of, facet)) counts[value] = (counts[value] ?? 0) + 1
      return [facet, counts]
    }),
  )

/** What every engine of the catalogue promises, over one planted world. */
export const describeEngine = (name: string, open: (world: PlantedWorld) => Promise<OpenedEngine>) =>
  describe(`The search in ${name}`, () => {
    let engine: OpenedEngine
    beforeAll(async () => {
      engine = await open(world)
    })
    afterAll(() => engine?.close())

    const find = (over: Partial<CatalogueQuery>) =>
      engine.search({
        q: '',
        language: 'sv',
        scope: everywhere,
        chosen: {},
        trl: null,
        near: null,
        sort: 'relevance',
        from: 0,
        most: 100,
        ...over,
      })
    const nameOf = (id: string) => world.inNetwork.find(of => of.id === id)?.name
    const names = async (over: Partial<CatalogueQuery>) =>
      (await find({ most: 10, ...over })).hits.map(({ id }) => nameOf(id))

    test.each([
      ['a word as it stands', 'magnetkamera', 'Bildhuset'],
      ['a definite form', 'magnetkameran', 'Bildhuset'],
      ['a plural', 'magnetkamerorna', 'Bildhuset'],
      ['capitals', 'MAGNETKAMERA', 'Bildhuset'],
      ['a slip of the pen', 'magnetkamra', 'Bildhuset'],
      ['two letters that changed places', 'dröanre', 'Drönarfältet'],
      ['a slip in a form of a synonym', 'senirornas', 'Skogsbyn'],
      ['a compound in two words', 'mun hälsa', 'Tandkliniken'],
      ['the beginning of a word', 'magnetk', 'Bildhuset'],
      ['a part of a compound', 'buss', 'Linje Nio'],
      ['a part of a compound in a phrase', 'självkörande buss', 'Linje Nio'],
      ['no diacritics', 'sjalvkorande', 'Linje Nio'],
      ['no diacritics in a name', 'ogonlabbet', 'Ögonlabbet i söder'],
      ['a synonym', 'senior glesbygd', 'Skogsbyn'],
      ['English words for a Swedish entry', 'elderly rural', 'Skogsbyn'],
      ['Swedish words for an English entry', 'sårvård sjuksköterska', 'Harbour Clinic'],
      ['a sentence', 'Vi söker någonstans att prova en ny drönare.', 'Drönarfältet'],
      ['a name', 'linje nio', 'Linje Nio'],
      ['words of which one is unknown', 'xyzzyqwert tandvård', 'Tandkliniken'],
    ])('%s finds the one it fits, first', async (_, q, right) => {
      expect((await names({ q }))[0]).toBe(right)
    })

    test('what fits badly is left out when something fits well', async () => {
      expect(await names({ q: 'magnetkamera datortomografi patienter utrustning' })).toEqual(['Bildhuset'])
      expect(await names({ q: 'utrustning' })).not.toContain('Bildhuset')
      expect((await find({ q: 'utrustning' })).count).toBe(2)
    })

    test('what only looks like a form of a word is not found by it', async () => {
      expect(await names({ q: 'staden' })).toEqual(['Tandkliniken'])
      expect(await names({ q: 'städningen' })).toEqual([])
    })

    test('nothing is found by a word that nobody uses', async () => {
      expect(await find({ q: 'xyzzyqwertplugh' })).toMatchObject({ count: 0, hits: [] })
    })

    test('no words find all', async () => {
      expect((await find({ q: '' })).count).toBe(publicly.length)
      expect((await find({ q: '  ' })).count).toBe(publicly.length)
    })

    test.each([
      ['%'],
      ['_'],
      ["'"],
      ["';--"],
      ['"unclosed'],
      ['a & b | !c <-> (d'],
      [':*'],
      ['\\'],
      ['$1'],
      ['och i att'],
      ['a\u0000b'],
      ['\ud800 buss'],
      ['\udfff'],
      ['🚌'],
      ['مرحبا'],
      ['ﬁ Ⅷ ß ŉ'],
      ['x'.repeat(10_000)],
      ['å '.repeat(5_000)],
      ['buss '.repeat(2_000)],
    ])('%j has an answer', async q => {
      const found = await find({ q, most: 5 })
      expect(found.hits.length).toBe(Math.min(5, found.count))
    })

    test.each<[string, CatalogueQuery['chosen']]>([
      ['nothing', {}],
      ['one value', { sector: ['transport'] }],
      ['two values of a list', { tests: ['drone', 'vehicle'] }],
      ['several facets', { tests: ['drone'], users: ['staff'], room: ['yes', 'full'], region: [north] }],
      ['a choice that leaves nothing', { sector: ['other'], state: ['out-of-season'] }],
      ['an empty choice', { sector: [] }],
    ])('counts are those of a plain recount with %s chosen', async (_, chosen) => {
      for (const q of ['', 'vindkraft']) {
        const among = q === '' ? publicly : many
        const found = await find({ q, chosen })
        const right = among.filter(of => fits(of, chosen))
        expect(found.count, q).toBe(right.length)
        expect(found.hits.map(({ id }) => id).toSorted(), q).toEqual(right.map(({ id }) => id).toSorted())
        for (const [facet, counts] of Object.entries(recount(among, chosen))) {
          expect({ facet, counts: found.facets[facet as Facet] ?? {} }).toEqual({ facet, counts })
        }
      }
    })

    test.each([
      `health' or '1'='1`,
      'health" OR region != "x',
      'health OR sector EXISTS',
      '*',
      '%',
      '{health,transport}',
      'a\u0000',
      '\ud800',
    ])('the value %j of a filter is a value and finds nothing', async value => {
      for (const facet of facets) expect((await find({ chosen: { [facet]: [value] } })).count, facet).toBe(0)
    })

    test('a level is found in ranges that contain it, and only those that have one', async () => {
      for (const trl of [1, 4, 9]) {
        const right = many.filter(
          ({ trlFrom, trlTo }) => trlFrom !== null && trlTo !== null && trlFrom <= trl && trl <= trlTo,
        )
        expect((await find({ trl })).hits.map(({ id }) => id).toSorted()).toEqual(
          right.map(({ id }) => id).toSorted(),
        )
      }
    })

    test('what is near is found, nearest first, and only what has a place', async () => {
      const near = { latitude: 59.3, longitude: 14, km: 250 }
      const placed = many.flatMap(({ id, latitude, longitude }) =>
        latitude === null || longitude === null ? [] : [{ id, km: km(near, { latitude, longitude }) }],
      )
      const right = placed.filter(of => of.km <= near.km).toSorted((a, b) => a.km - b.km)
      const found = await find({ near, sort: 'near' })
      expect(found.count).toBe(right.length)
      const distances = found.hits.map(({ id }) => placed.find(of => of.id === id)?.km ?? -1)
      expect(distances.map(Math.round)).toEqual(right.map(of => Math.round(of.km)))
      expect((await find({ near, sort: 'relevance' })).count).toBe(right.length)
    })

    test('names are sorted as Swedish sorts them', async () => {
      const found = await names({ sort: 'name', most: 100 })
      expect(found).toEqual(publicly.map(of => of.name).toSorted(new Intl.Collator('sv').compare))
    })

    test('the newest come first', async () => {
      const found = await find({ q: 'vindkraft', sort: 'newest' })
      const days = found.hits.map(({ id }) => many.find(of => of.id === id)?.publishedAt.getTime() ?? 0)
      expect(days).toEqual(days.toSorted((a, b) => b - a))
      expect(days).toHaveLength(many.length)
    })

    test.each(['relevance', 'name', 'newest'] as const)('pages by %s have each once', async sort => {
      const pages = []
      for (let from = 0; from < many.length; from += 20)
        pages.push(...(await find({ q: 'vindkraft', sort, from, most: 20 })).hits.map(({ id }) => id))
      expect(new Set(pages).size).toBe(many.length)
      expect(pages).toHaveLength(many.length)
      expect((await find({ q: 'vindkraft', sort, from: 5_000, most: 20 })).hits).toEqual([])
    })

    test('a region’s public entries are its own', async () => {
      const scope: Scope = { class: 'public', region: south }
      const right = publicly.filter(of => of.regionId === south)
      const found = await find({ scope })
      expect(found.hits.map(({ id }) => id).toSorted()).toEqual(right.map(({ id }) => id).toSorted())
      expect(found.facets.region).toEqual({ [south]: right.length })
      expect(await names({ scope, q: 'magnetkamera' })).toEqual([])
    })

    test('what only a network finds is in no answer to anyone else', async () => {
      for (const q of ['magnetkamera', 'hemliga', 'hemligaa', 'kvantsensor', 'dolda', 'kvantsen']) {
        const found = await find({ q })
        expect(JSON.stringify(found), q).not.toMatch(/hemliga|dolda|kvantsensor/i)
        expect(found.hits.map(({ id }) => id)).not.toContain(secret.id)
      }
      expect((await find({ q: 'kvantsensor' })).count).toBe(0)
    })

    test('a network finds its own region’s entries and no other’s', async () => {
      for (const [region, q, own] of [
        [north, 'hemliga', secret],
        [south, 'dolda', secretInSouth],
      ] as const) {
        const scope: Scope = { class: 'network', region }
        expect(await names({ scope, q })).toEqual([own.name])
        const found = await find({ scope, most: 200 })
        const right = world.inNetwork.filter(of => of.regionId === region)
        expect(found.hits.map(({ id }) => id).toSorted()).toEqual(right.map(({ id }) => id).toSorted())
        expect(found.facets.region).toEqual({ [region]: right.length })
      }
      expect((await find({ scope: { class: 'network', region: north }, q: 'dolda' })).count).toBe(0)
    })

    test('highlights are the text in pieces, with what was found marked', async () => {
      const found = await find({ q: 'självkörande bussar', most: 1 })
      const of = said.find(({ id }) => id === found.hits[0]?.id)
      const whole = (field: string) => found.hits[0]?.highlights.find(one => one.field === field)?.parts ?? []
      expect(
        whole('name')
          .map(part => part.text)
          .join(''),
      ).toBe(of?.name)
      expect(
        whole('about')
          .map(part => part.text)
          .join(''),
      ).toBe(of?.aboutSv)
      const marked = whole('about')
        .filter(part => part.found)
        .map(part => part.text)
      expect(marked.join(' ')).toMatch(/självkörande/i)
      expect(marked.join(' ')).toMatch(/buss/)
      expect(marked.join(' ')).not.toMatch(/varje/)
    })

    test('highlights are of the text in the reader’s language, else in the other', async () => {
      const about = async (q: string, language: 'sv' | 'en') => {
        const { hits } = await find({ q, language, most: 1 })
        return hits[0]?.highlights
          .find(one => one.field === 'about')
          ?.parts.map(part => part.text)
          .join('')
      }
      expect(await about('drönarfältet', 'en')).toBe('Drones carry defibrillators.')
      expect(await about('drönarfältet', 'sv')).toMatch(/^Drönare flyger/)
      expect(await about('skogsbyn', 'en')).toMatch(/^Äldre personer/)
      expect(await about('harbour', 'sv')).toMatch(/^A hospital/)
    })
  })
