import { expect, test } from 'vitest'
import { type MatchedUnit, suggestUnits } from './matching.ts'

const unit = (
  id: string,
  name: string,
  about: string,
  ...environments: [string, string, string][]
): MatchedUnit => ({
  id,
  name,
  about,
  environments: environments.map(([name, sector, about]) => ({ name, sector, about })),
  replies: [],
  openQuestions: 0,
})

/** Facts of the demo's network, cut short. */
const units = [
  unit(
    'tiohundra',
    'Tiohundra Norrtälje',
    'Vårdbolag i en vidsträckt kommun. Prövar digitala tjänster, drönare och nya vårdformer i Hallstavik.',
    ['Hallstavik', 'health', 'Testbädd för nya vårdformer, med digitala tjänster som stöd.'],
    [
      'Digital spirometer, primärvården i Norrtälje',
      'health',
      'Test av egenvård vid astma med en digital spirometer.',
    ],
    [
      'Drönare som komplement till mobil akutsjukvård',
      'health',
      'Kliniska studier av drönare vid hjärtstopp.',
    ],
  ),
  unit(
    'sodertalje',
    'Södertälje sjukhus Innovation (FoUUI)',
    'Arbetar med utskrivna 3D-modeller vid avancerad kirurgi.',
    ['Distansdiagnostik i hemmet', 'health', 'Studie av diagnostik hemma hos patienten.'],
  ),
  unit('folktandvarden', 'Folktandvården Stockholm AB', 'Införde intraoral skanning stegvis.'),
  unit('st-erik', 'S:t Eriks Ögonsjukhus', 'Ögonsjukhus som ingår i regionens nätverk.'),
  unit('st-goran', 'Capio S:t Görans sjukhus', 'Projekt om patientspårning i realtid vid en stor olycka.'),
  unit('hsf', 'Hälso- och sjukvårdsförvaltningen', 'Arbetade med AI för kunskapsstöd om läkemedel.'),
  unit('trafik', 'Trafikförvaltningen', 'Utvecklade resan tillsammans med resenärerna.', [
    'Barkarbyförsöket',
    'transport',
    'En linje med små självkörande bussar. Kunskap om hur resenärer väljer.',
  ]),
  unit('locum', 'Locum AB', 'Arbetar systematiskt med innovation.'),
]
const inquiry = (title: string, sector: string, need: string, more: Record<string, string[]> = {}) => ({
  title,
  answers: Object.entries({ sector: [sector], need: [need], ...more }).map(([question, value]) => ({
    question,
    value,
  })),
})

test.each([
  [
    'tiohundra',
    inquiry('Andningsmätare för egenvård vid astma', 'health', 'Patienten blåser i en liten mätare hemma.'),
  ],
  [
    'tiohundra',
    inquiry('Drönaren som flyttar prover', 'health', 'Flyger blodprover från öar till laboratoriet.'),
  ],
  [
    'sodertalje',
    inquiry('3D-utskrivna modeller inför operation', 'health', 'Kirurgen kan öva på en modell.'),
  ],
  [
    'folktandvarden',
    inquiry('Munskanner för äldre', 'health', 'Tandhygienisten ser bilderna på distans.', {
      places: ['dental-care'],
    }),
  ],
  ['st-erik', inquiry('Ögonbottenfoto med mobil', 'health', 'Bilder av ögonbotten vid diabetes.')],
  ['hsf', inquiry('Beslutsstöd för läkemedel', 'health', 'Varnar när två läkemedel inte går ihop.')],
  [
    'trafik',
    inquiry('Lediga platser i småbussar', 'transport', 'Vi vill veta om resenärer väljer en senare buss.'),
  ],
])('%s comes first, and is suggested', (expected, asked) => {
  expect(suggestUnits(asked, units)[0]).toMatchObject({ unit: expected, suggested: true })
})

test('who shares nothing but the field is not suggested, and another field says so', () => {
  const found = suggestUnits(
    inquiry('Lediga platser i realtid', 'transport', 'Resenärer väljer bussar.'),
    units,
  )
  const of = (id: string) => found.find(suggestion => suggestion.unit === id)
  expect(of('st-goran')).toMatchObject({ suggested: false })
  expect(of('st-goran')?.reasons).toContainEqual({ code: 'other-sector' })
  expect(of('locum')).toEqual({ unit: 'locum', suggested: false, score: 0, reasons: [{ code: 'none' }] })
})

test('whom the company names is suggested, and nobody else for that word', () => {
  const asked = inquiry('En lampa', 'other', 'Lyser.', { environment: ['Locum, gärna'] })
  expect(suggestUnits(asked, units)[0]).toMatchObject({
    unit: 'locum',
    suggested: true,
    reasons: [{ code: 'named' }],
  })
})

test('a reason quotes words as they stand in the unit’s own text', () => {
  const [first] = suggestUnits(inquiry('Egenvården vid astma', 'health', 'Mäter andning.'), units)
  expect(first?.reasons[0]).toEqual({
    code: 'environment',
    environment: 'Digital spirometer, primärvården i Norrtälje',
    words: ['egenvård', 'astma'],
  })
})

test('a yes to similar questions counts, a no does not, and a closed environment is not offered', () => {
  const asked = inquiry('Egenvård vid astma', 'health', 'Mäter andning.')
  const [first, ...rest] = units
  if (!first) throw new Error('no unit')
  const closed = { ...first, environments: first.environments.map(each => ({ ...each, closed: true })) }
  const found = suggestUnits(asked, [{ ...closed, replies: ['interested', 'no', 'interested-if'] }, ...rest])
  const tiohundra = found.find(suggestion => suggestion.unit === 'tiohundra')
  expect(tiohundra?.reasons).toEqual([{ code: 'said-yes-before', count: 2 }, { code: 'sector' }])
})

test('the same question gives the same answer in whatever order the units come, and each unit stands once', () => {
  const asked = inquiry('Drönare med sensor', 'health', 'Hjärtstopp långt bort.')
  const found = suggestUnits(asked, units)
  expect(suggestUnits(asked, units.toReversed())).toEqual(found)
  expect(found.map(({ unit: id }) => id).toSorted()).toEqual(units.map(({ id }) => id).toSorted())
})
