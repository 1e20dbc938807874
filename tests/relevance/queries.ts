import type { Judgement } from './judge.ts'
import { field, inEnglish, type Kind, need, type Query, inSwedish as sv, tech, there } from './label.ts'

const en = (q: string, judgement: Judgement, seed?: Query['seed'], kind: Kind = 'english') =>
  inEnglish(kind, q, judgement, seed)

const aged = ['nursing-home', 'home-care', 'dementia', 'falls', 'loneliness', 'housing']
const lived: Judgement = {
  three: [{ users: ['older-people'], settings: ['rural'] }],
  two: [{ topics: aged, settings: ['rural'] }],
  one: [{ users: ['older-people'] }, { settings: ['rural'], topics: ['remote-visit', 'on-demand'] }],
}

export const queries: readonly Query[] = [
  // whole needs, in a company's own words
  sv(
    'need',
    'vi har en app för sårvård i hemmet',
    need(['wounds'], { technologies: ['app'] }, { settings: ['home'] }),
  ),
  sv('need', 'äldre på landsbygden', lived, { hallstavik: 3 }),
  sv('need', 'vill testa sensor som larmar när någon ramlar', need(['falls'], { technologies: ['sensor'] })),
  sv('need', 'självkörande buss', field(['self-driving'], ['bus']), { barkarby: 3 }),
  sv('need', 'var kan vi prova en robot för läkemedel', need(['medication'], { technologies: ['robot'] })),
  sv('need', 'kamera som bedömer leverfläckar', need(['skin'], { technologies: ['camera'] })),
  sv('need', 'AI som granskar röntgenbilder', need(['radiology'], { technologies: ['ai'] }), { 'i-aid': 2 }),
  sv(
    'need',
    'drönare till hjärtstopp',
    {
      three: [{ topics: ['cardiac-arrest'], technologies: ['drone'] }],
      two: [{ topics: ['ambulance'], technologies: ['drone'] }, { topics: ['cardiac-arrest'] }],
      one: [{ technologies: ['drone'] }],
    },
    { dronare: 3 },
  ),
  sv('need', 'vi utvecklar VR för rehabilitering', need(['rehab', 'stroke'], { technologies: ['vr'] })),
  sv('need', 'taligenkänning för journaler', need(['records'], { technologies: ['voice'] }), {
    vardexpressen: 1,
  }),
  sv('need', 'chattbot som svarar invånare', need(['e-services'], { technologies: ['chatbot'] }), {
    'digital-demo': 1,
  }),
  sv(
    'need',
    'betala bussresan med mobilen',
    {
      three: [{ topics: ['tickets'], technologies: ['payment', 'app'] }],
      two: [{ topics: ['tickets'] }, { technologies: ['payment'], topics: ['mobility'] }],
      one: [{ topics: ['bus'] }],
    },
    { 'trafik-it': 3 },
  ),
  sv('need', 'sensorer för luftkvalitet inomhus', need(['indoor-climate'], { technologies: ['sensor'] })),
  sv('need', 'videosamtal mellan läkare och patient', need(['remote-visit'], { technologies: ['video'] })),
  sv('need', 'smart klocka som upptäcker förmaksflimmer', need(['heart'], { technologies: ['wearable'] })),
  sv('need', 'spel som hjälper barn med adhd', {
    three: [{ topics: ['neuropsychiatry'], technologies: ['vr', 'app'], users: ['children'] }],
    two: [{ topics: ['neuropsychiatry'] }],
  }),
  sv('need', 'social robot för personer med demens', need(['dementia'], { technologies: ['robot'] })),
  sv('need', 'schemaläggning med AI för sjuksköterskor', need(['staffing'], { technologies: ['ai'] })),
  sv('need', 'digital tvilling av ett sjukhus', {
    three: [{ technologies: ['twin'], settings: ['hospital'] }],
    two: [{ technologies: ['twin'], topics: ['hospital-logistics', 'patient-flow', 'energy'] }],
    one: [{ technologies: ['twin'] }],
  }),
  sv(
    'need',
    'transport av blodprover med drönare',
    {
      three: [{ topics: ['laboratory', 'goods'], technologies: ['drone'] }],
      two: [{ topics: ['laboratory'] }, { topics: ['airspace'] }],
      one: [{ technologies: ['drone'] }, { topics: ['goods'] }],
    },
    { dronare: 1 },
  ),
  sv('need', 'hjälp med CE-märkning av medicinteknik', { three: [{ supports: ['medical-device-rules'] }] }),
  sv('need', 'klinisk studie om hjärtsjukdom', need(['heart'], { methods: ['clinical-study'] })),
  sv('need', 'test av rullstol i vardagen', need(['disability'], { technologies: ['device', 'robot'] })),
  sv('need', 'samåkning för byar utan buss', {
    three: [{ topics: ['on-demand'], settings: ['rural'] }],
    two: [{ topics: ['on-demand'] }],
    one: [{ topics: ['bus'], settings: ['rural'] }],
  }),
  sv('need', 'plats att testa drönare', tech('drone'), { dronare: 3 }),
  sv(
    'need',
    'vi gör en app mot ofrivillig ensamhet bland äldre',
    need(['loneliness'], { technologies: ['app'] }, { users: ['older-people'] }),
  ),
  sv('need', '3D-skrivare för modeller före operation', need(['surgery'], { technologies: ['print'] })),

  // inflections
  sv('inflection', 'bussar', field(['bus'], ['self-driving', 'on-demand']), { barkarby: 3 }),
  sv('inflection', 'drönaren', tech('drone'), { dronare: 3 }),
  sv('inflection', 'biljetterna', field(['tickets'])),
  sv('inflection', 'hjälpmedlet', field(['disability'])),
  sv('inflection', 'bibliotekens', field(['library'])),
  sv('inflection', 'sår', field(['wounds'])),
  sv('inflection', 'färja', field(['ferry'])),
  sv('inflection', 'tågen', field(['rail'])),
  sv('inflection', 'hörapparat', field(['hearing'])),
  sv('inflection', 'robotarna', tech('robot')),
  sv('inflection', 'självkörande bussarna', field(['self-driving'], ['bus']), { barkarby: 3 }),
  sv('inflection', 'tändernas hälsa', field(['teeth'])),
  sv('inflection', 'skolans undervisning', field(['school'])),
  sv('inflection', 'cyklar', field(['cycling'], ['mobility']), { barkarby: 2 }),

  // compounds and their parts
  sv('compound', 'sårläkningsapp', need(['wounds'], { technologies: ['app'] })),
  sv('compound', 'läkemedelsrobot', need(['medication'], { technologies: ['robot'] })),
  sv('compound', 'demensvård', field(['dementia'])),
  sv('compound', 'tandhälsa', field(['teeth'])),
  sv('compound', 'fallsensor', need(['falls'], { technologies: ['sensor'] })),
  sv('compound', 'cancerpatienter', field(['cancer'])),
  sv('compound', 'bussbiljetter', field(['tickets'], ['bus'])),
  sv('compound', 'strokerehabilitering', field(['stroke'], ['rehab'])),
  sv('compound', 'diabetespatienter', field(['diabetes'])),
  sv('compound', 'cykelinfrastruktur', field(['cycling'])),
  sv('compound', 'sjukhusstädning', need(['cleaning'], { settings: ['hospital'] })),
  sv(
    'compound',
    'ambulansdrönare',
    {
      three: [{ topics: ['ambulance', 'cardiac-arrest'], technologies: ['drone'] }],
      two: [{ topics: ['ambulance'] }, { technologies: ['drone'] }],
    },
    { dronare: 3 },
  ),
  sv('compound', 'elbilsladdning', field(['charging'])),
  sv('compound', 'sömnapp', need(['sleep'], { technologies: ['app'] })),
  sv(
    'compound',
    'trafik',
    {
      three: [
        { topics: ['road-safety', 'travel-info', 'bus', 'rail', 'ferry', 'on-demand', 'self-driving'] },
      ],
      two: [
        { settings: ['traffic'] },
        { topics: ['tickets', 'mobility', 'special-transport', 'accessibility', 'charging', 'cycling'] },
      ],
    },
    { barkarby: 3, 'trafik-it': 3 },
  ),

  // typos
  sv('typo', 'sårvord', field(['wounds'])),
  sv('typo', 'kolektivtrafik', field(['bus'], ['rail', 'tickets', 'accessibility', 'travel-info']), {
    barkarby: 3,
    'trafik-it': 2,
  }),
  sv('typo', 'rehabiltering', field(['rehab', 'stroke'])),
  sv('typo', 'dröanre', tech('drone'), { dronare: 3 }),
  sv('typo', 'diabtes', field(['diabetes'])),
  sv('typo', 'självkörnade fordon', field(['self-driving']), { barkarby: 3 }),
  sv('typo', 'palativ vård', field(['palliative'])),
  sv('typo', 'ambulas', field(['ambulance'], ['cardiac-arrest']), { dronare: 3 }),
  sv('typo', 'inkontinnens', field(['incontinence'])),
  sv('typo', 'upphandlig av ny teknik', field(['procurement']), { barkarby: 1, 'i-aid': 2 }),
  sv('typo', 'cybersäkrhet', field(['security'])),
  sv('typo', 'fysioteraphi', field(['rehab'])),
  sv('typo', 'parkinsson', field(['parkinson'])),
  sv('typo', 'mobilitet som tjäsnt', field(['mobility']), { barkarby: 3 }),
  en('dementai', field(['dementia']), undefined, 'typo'),
  en('self drivng bus', field(['self-driving'], ['bus']), { barkarby: 3 }, 'typo'),

  // no diacritics
  sv('diacritics', 'sarvard', field(['wounds'])),
  sv('diacritics', 'dronare', tech('drone'), { dronare: 3 }),
  sv('diacritics', 'aldreomsorg', field(['nursing-home'], ['home-care', 'housing'])),
  sv('diacritics', 'halso- och sjukvard pa distans', field(['remote-visit']), { distansdiagnostik: 3 }),
  sv('diacritics', 'hjartsvikt', field(['heart'])),
  sv('diacritics', 'somnapne', field(['sleep'])),
  sv('diacritics', 'fardtjanst', field(['special-transport'])),
  sv('diacritics', 'sjalvkorande bussar', field(['self-driving'], ['bus']), { barkarby: 3 }),
  sv('diacritics', 'tandvard for aldre', need(['teeth'], { users: ['older-people'] })),
  sv('diacritics', 'horselnedsattning', field(['hearing'])),
  sv('diacritics', 'ogonsjukvard', field(['eyes'])),
  sv('diacritics', 'kollektivtrafik i glesbygd', {
    three: [{ topics: ['bus', 'on-demand'], settings: ['rural'] }],
    two: [{ topics: ['bus', 'on-demand'] }],
    one: [{ topics: ['rail', 'ferry', 'special-transport'], settings: ['rural'] }],
  }),

  // other words for the same
  sv('synonym', 'buss', field(['bus'], ['self-driving', 'on-demand']), { barkarby: 3 }),
  sv('synonym', 'kollektivtrafik', field(['bus'], ['rail', 'tickets', 'accessibility', 'travel-info']), {
    barkarby: 3,
    'trafik-it': 2,
  }),
  sv('synonym', 'åldringar ute på landet', lived, { hallstavik: 3 }),
  sv('synonym', 'multisjuka i glesbygd', lived, { hallstavik: 3 }),
  sv('synonym', 'gamla människor som trillar', field(['falls'])),
  sv('synonym', 'sjukgymnastik', field(['rehab'], ['stroke'])),
  sv('synonym', 'Alzheimer', field(['dementia'])),
  sv('synonym', 'förarlösa fordon', field(['self-driving']), { barkarby: 3 }),
  sv('synonym', 'telemedicin', field(['remote-visit']), { distansdiagnostik: 3 }),
  sv(
    'synonym',
    'maskininlärning i vården',
    {
      three: [
        {
          technologies: ['ai'],
          settings: ['hospital', 'primary-care', 'psychiatry', 'ambulance', 'eye-care', 'dental-care'],
        },
      ],
      two: [{ technologies: ['ai'], settings: ['home', 'laboratory'] }],
      one: [{ technologies: ['ai'] }],
    },
    { 'i-aid': 3, vardexpressen: 3, 'trafik-it': 1 },
  ),
  sv('synonym', 'obemannade luftfarkoster', tech('drone'), { dronare: 3 }),
  sv('synonym', 'munhälsa', field(['teeth'])),
  sv('synonym', 'slaganfall', field(['stroke'])),
  sv('synonym', 'delade cyklar och bilpool', field(['mobility'], ['cycling']), { barkarby: 3 }),
  sv('synonym', 'åka utan att äga bil', field(['mobility'], ['on-demand', 'bus']), { barkarby: 3 }),
  sv('synonym', 'sockersjuka', field(['diabetes'])),
  sv('synonym', 'hemtjänst', field(['home-care'], ['nursing-home']), { distansdiagnostik: 2 }),
  sv('synonym', 'lasarett', { three: [{ settings: ['hospital'] }] }, { nordicproof: 3, 'i-aid': 3 }),
  sv('synonym', 'fetma hos barn', need(['obesity'], { users: ['children'] })),
  sv('synonym', 'lokalvård', field(['cleaning'])),
  sv('synonym', 'jordbruk', field(['farming'])),
  sv('synonym', 'resor för funktionshindrade', {
    three: [{ topics: ['special-transport', 'accessibility'], users: ['disabled-people'] }],
    two: [{ topics: ['special-transport', 'accessibility'] }],
  }),

  // the words of care
  sv('care', 'prehospital vård', field(['ambulance'], ['cardiac-arrest']), { dronare: 3 }),
  sv('care', 'KOL', field(['copd']), { spirometer: 2 }),
  sv(
    'care',
    'astma',
    { three: [{ topics: ['copd'], says: /astma|asthma/i }], two: [{ topics: ['copd'] }] },
    { spirometer: 3 },
  ),
  sv('care', 'triage på akuten', field(['emergency']), { vardexpressen: 2 }),
  sv('care', 'BUP', field(['child-mental'])),
  sv('care', 'trycksår på sjukhus', need(['wounds'], { settings: ['hospital'] })),
  sv('care', 'dialys hemma', need(['kidney'], { settings: ['home'] })),
  sv('care', 'vårdrelaterade infektioner', field(['hygiene'])),
  sv('care', 'neonatal', field(['newborn'])),
  sv('care', 'KBT på nätet', need(['depression'], { settings: ['online'] })),
  sv('care', 'personcentrerad vård', field(['participation'])),
  sv('care', 'utskrivningsklara patienter', field(['patient-flow'])),
  sv('care', 'mödravård', field(['childbirth'])),
  sv('care', 'IVA', field(['intensive'])),
  sv('care', 'onkologi', field(['cancer'])),
  sv('care', 'patologi', field(['pathology'])),
  sv('care', 'spirometri', field(['copd']), { spirometer: 3 }),
  sv('care', 'egentillverkning', { three: [{ supports: ['in-house-manufacture'] }] }),

  // a place and a field
  sv('place', 'busstrafik i Norrbotten', there(['bus'], { region: ['norrbotten'] }, ['on-demand'])),
  sv('place', 'sårvård Skåne', there(['wounds'], { region: ['skane'] })),
  sv('place', 'demens Karlstad', {
    three: [{ topics: ['dementia'], town: ['Karlstad'] }],
    two: [{ topics: ['dementia'], region: ['varmland'] }],
    one: [{ topics: ['dementia'] }],
  }),
  sv(
    'place',
    'drönare i Västerbotten',
    {
      three: [{ technologies: ['drone'], region: ['vasterbotten'] }],
      two: [{ topics: ['airspace'], region: ['vasterbotten'] }],
      one: [{ technologies: ['drone'] }],
    },
    { dronare: 1 },
  ),
  sv('place', 'psykisk ohälsa i Örebro', {
    three: [{ topics: ['depression', 'child-mental'], region: ['orebro'] }],
    two: [{ topics: ['addiction'], region: ['orebro'] }],
    one: [{ topics: ['depression', 'child-mental'] }],
  }),
  sv('place', 'Kiruna', { three: [{ town: ['Kiruna'] }] }),
  sv('place', 'testmiljöer på Gotland', { three: [{ region: ['gotland'] }] }),
  sv(
    'place',
    'äldreomsorg i Dalarna',
    there(['nursing-home'], { region: ['dalarna'] }, ['home-care', 'housing', 'dementia']),
  ),
  sv(
    'place',
    'tåg Värmland',
    there(['rail'], { region: ['varmland'] }, ['bus', 'travel-info', 'accessibility', 'tickets']),
  ),
  sv('place', 'Norrtälje', { three: [{ town: ['Norrtälje'] }] }),
  sv(
    'place',
    'hemsjukvård Jämtland',
    there(['home-care'], { region: ['jamtland-harjedalen'] }, ['remote-visit', 'nursing-home']),
  ),
  sv('place', 'energi i Växjö', there(['energy'], { town: ['Växjö'] }, ['construction', 'charging'])),
  sv('place', 'elever i Malmö', {
    three: [{ topics: ['school'], town: ['Malmö'] }],
    two: [{ topics: ['school'], region: ['skane'] }],
    one: [{ topics: ['school'] }],
  }),
  en('cycling in Uppsala', there(['cycling'], { region: ['uppsala'] }, ['mobility']), undefined, 'place'),

  // English, over entries that are mostly Swedish
  en('elderly care', field(['nursing-home'], ['home-care', 'dementia', 'housing', 'falls'])),
  en('self-driving bus', field(['self-driving'], ['bus']), { barkarby: 3 }),
  en('wound care app', need(['wounds'], { technologies: ['app'] })),
  en(
    'hospital test norway',
    { three: [{ settings: ['hospital'], says: /Oslo|Norge|Norway/ }], one: [{ settings: ['hospital'] }] },
    { nordicproof: 3 },
  ),
  en('public transport', field(['bus'], ['rail', 'accessibility', 'tickets', 'travel-info']), {
    barkarby: 3,
    'trafik-it': 2,
  }),
  en('drones', tech('drone'), { dronare: 3 }),
  en(
    'drones for ambulance',
    {
      three: [{ topics: ['ambulance', 'cardiac-arrest'], technologies: ['drone'] }],
      two: [{ topics: ['ambulance'] }, { technologies: ['drone'] }],
    },
    { dronare: 3 },
  ),
  en('AI in radiology', need(['radiology'], { technologies: ['ai'] }), { 'i-aid': 2 }),
  en(
    'contactless payment',
    {
      three: [{ topics: ['tickets'], technologies: ['payment'] }],
      two: [{ topics: ['tickets'] }, { technologies: ['payment'] }],
    },
    { 'trafik-it': 3 },
  ),
  en('older people in the countryside', lived, { hallstavik: 3 }),
  en(
    'asthma self-care',
    { three: [{ topics: ['copd'], says: /astma|asthma/i }], two: [{ topics: ['copd'] }] },
    { spirometer: 3 },
  ),
  en('dental clinic', {
    three: [{ topics: ['teeth'], settings: ['dental-care'] }],
    two: [{ topics: ['teeth'] }, { settings: ['dental-care'] }],
  }),
  en(
    'energy efficient hospital',
    {
      three: [{ topics: ['energy'], settings: ['hospital'] }],
      two: [{ topics: ['energy'] }, { topics: ['indoor-climate', 'lighting'], settings: ['hospital'] }],
    },
    { 'digital-demo': 2 },
  ),
  en('remote patient monitoring', field(['remote-visit'], ['home-care']), { distansdiagnostik: 3 }),
  en('mental health for teenagers', field(['child-mental'], ['depression', 'neuropsychiatry'])),
  en('virtual reality rehabilitation', need(['rehab', 'stroke'], { technologies: ['vr'] })),
  en(
    'innovation procurement',
    {
      three: [{ topics: ['procurement'] }],
      two: [{ methods: ['procurement'] }],
      one: [{ supports: ['public-procurement'] }],
    },
    { 'i-aid': 3, barkarby: 2 },
  ),
  en('electric ferry', need(['ferry'], { technologies: ['energy', 'vehicle'] })),
  en('speech recognition medical records', need(['records'], { technologies: ['voice'] })),
  en('ethical review support', { three: [{ supports: ['ethics'] }] }),
  en('farm robots', need(['farming'], { technologies: ['robot'] })),
  en('scooters and car pool', field(['mobility', 'cycling']), { barkarby: 3 }),
  en('pharmaceutical residues in water', { three: [{ topics: ['water'] }] }),

  // names
  sv('name', 'Hallstavik', { three: [{ called: 'Hallstavik' }], two: [{ says: /Hallstavik/ }] }),
  sv('name', 'Barkarbyförsöket', { three: [{ called: 'Barkarbyförsöket' }] }),
  sv('name', 'NordicProof', { three: [{ called: 'NordicProof' }] }),
  sv('name', 'nordic proof', { three: [{ called: 'NordicProof' }] }),
  sv('name', 'I-AID', { three: [{ called: 'Verklighetslabb' }] }),
  sv('name', 'vårdexpressen', { three: [{ called: 'Vårdexpressen' }] }),
  sv('name', 'digital demo stockholm', { three: [{ called: 'Digital Demo' }] }),
  sv('name', 'Ljunglyktan', { three: [{ called: 'Ljunglyktan' }] }),
  sv('name', 'kvarnhjulet testbädd', {
    three: [{ called: 'Kvarnhjulet Testbädd' }],
    one: [{ called: 'Kvarnhjulet' }],
  }),
  sv('name', 'Skogsstjärnan Arena', {
    three: [{ called: 'Skogsstjärnan Arena' }],
    one: [{ called: 'Skogsstjärnan' }],
  }),
  sv('name', 'digital spirometer', {
    three: [{ called: 'Digital spirometer' }],
    one: [{ topics: ['copd'], technologies: ['device'] }],
  }),

  // half-typed
  sv('half-typed', 'halls', { three: [{ called: 'Hallstavik' }] }),
  sv('half-typed', 'barkar', { three: [{ called: 'Barkarbyförsöket' }] }),
  sv('half-typed', 'sjukgymn', field(['rehab'], ['stroke'])),
  sv('half-typed', 'dröna', tech('drone'), { dronare: 3 }),
  sv('half-typed', 'palliat', field(['palliative'])),
  sv('half-typed', 'självkör', field(['self-driving'], ['bus']), { barkarby: 3 }),
  sv('half-typed', 'ljungly', { three: [{ called: 'Ljunglyktan' }] }),
  sv('half-typed', 'inkontin', field(['incontinence'])),
  sv('half-typed', 'sårv', field(['wounds'])),
  sv('half-typed', 'skärgår', field(['ferry'])),
  en('wheelch', field(['disability']), undefined, 'half-typed'),
]
