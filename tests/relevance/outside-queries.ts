import {
  inEnglish as en,
  field,
  inTown,
  need,
  norrland,
  only,
  type Query,
  inSwedish as sv,
  tech,
  there,
} from './label.ts'

const oldAge = ['home-care', 'dementia', 'falls', 'loneliness', 'housing']
const mind = ['depression', 'child-mental', 'addiction', 'neuropsychiatry']

/** Queries from outside, most of a few words: whoever judged them had seen neither how answers are ranked nor any answer. Who ranks reads their working half only. */
export const outsideQueries: readonly Query[] = [
  // whole needs
  sv('need', 'vår app påminner folk om att ta sina tabletter i tid, var kan vi prova den?', {
    ...need(['medication'], { technologies: ['app'] }),
    one: [{ technologies: ['app'], users: ['chronic-patients'] }],
  }),
  sv('need', 'vi säljer en kamera som märker om någon har ramlat på natten', {
    three: [{ topics: ['falls'], technologies: ['camera'] }],
    two: [{ topics: ['falls'] }, { topics: ['nursing-home'], technologies: ['camera'] }],
    one: [{ topics: ['nursing-home', 'home-care', 'housing'], technologies: ['sensor', 'camera'] }],
  }),
  sv('need', 'letar efter ett sjukhus där en robot får köra ut tvätt och mat till avdelningarna', {
    three: [{ topics: ['hospital-logistics'], technologies: ['robot'] }],
    two: [{ topics: ['hospital-logistics'] }],
    one: [
      { topics: ['nutrition'], settings: ['hospital'] },
      { topics: ['goods'], technologies: ['robot'] },
      { technologies: ['robot'], settings: ['hospital'] },
    ],
  }),
  sv('need', 'vi vill att den som inte kan svenska ändå ska förstå sin läkare', {
    ...field(['interpreting']),
    one: [{ topics: ['participation'] }, { topics: ['remote-visit', 'records'], technologies: ['voice'] }],
  }),
  sv('need', 'vår tjänst visar hur trångt det är ombord innan bussen kommer', {
    three: [{ topics: ['travel-info'] }, { topics: ['bus'], technologies: ['app', 'sensor', 'ai'] }],
    two: [{ topics: ['bus'] }],
    one: [{ topics: ['rail', 'mobility', 'ferry', 'tickets', 'on-demand'] }],
  }),
  sv('need', 'finns det någon som vill prova vår givare som säger till när soptunnan är full?', {
    ...need(['waste'], { technologies: ['sensor'] }),
  }),
  sv('need', 'litet bolag behöver hjälp med CE-märkning av ett instrument för sjukhus', {
    three: [{ technologies: ['device'], settings: ['hospital'], supports: ['medical-device-rules'] }],
    two: [
      { technologies: ['device'], supports: ['medical-device-rules'] },
      { settings: ['hospital'], supports: ['medical-device-rules'] },
    ],
    one: [{ supports: ['medical-device-rules'] }, { technologies: ['device'], settings: ['hospital'] }],
  }),
  sv(
    'need',
    'mamma bor långt ut på landet och vill prata med doktorn utan att behöva åka in',
    {
      three: [{ topics: ['remote-visit'] }],
      two: [
        { topics: ['home-care'], technologies: ['video'] },
        { topics: ['home-care'], settings: ['rural'] },
      ],
      one: [{ topics: ['home-care'] }, { technologies: ['video'], settings: ['rural', 'online'] }],
    },
    { hallstavik: 2, distansdiagnostik: 2 },
  ),
  sv('need', 'vi söker patienter med dåliga njurar som kan sköta sin behandling hemma', {
    ...need(['kidney'], { settings: ['home'] }),
    one: [{ topics: ['home-care', 'remote-visit'], users: ['chronic-patients'], settings: ['home'] }],
  }),
  en('need', 'we need a ward where nurses can try our exoskeleton for heavy lifts', {
    three: [{ topics: ['lifting'] }],
    one: [{ topics: ['rehab'], technologies: ['robot', 'wearable'] }],
  }),
  en('need', 'where can we find farmers who let us fly over their fields and look for weeds', {
    three: [{ topics: ['farming'], technologies: ['drone'] }],
    two: [{ topics: ['farming'] }],
    one: [{ topics: ['airspace'] }, { topics: ['climate'], technologies: ['drone'] }],
  }),
  en(
    'need',
    'our algorithm reads X-rays and we want doctors to compare it with their own answers',
    {
      three: [{ topics: ['radiology'], technologies: ['ai'] }],
      two: [{ topics: ['radiology'] }],
      one: [{ topics: ['pathology', 'cancer', 'screening', 'emergency'], technologies: ['ai'] }],
    },
    { 'i-aid': 2 },
  ),
  en('need', 'can we try a chat robot that answers questions from people to their municipality', {
    three: [{ topics: ['e-services'], technologies: ['chatbot'] }],
    two: [{ topics: ['e-services'] }],
    one: [{ technologies: ['chatbot'] }],
  }),
  en('need', 'a game for teenagers who worry too much, who could try it with us?', {
    three: [{ topics: ['child-mental'], technologies: ['vr', 'app'] }],
    two: [{ topics: ['child-mental'] }],
    one: [
      { topics: ['depression', 'neuropsychiatry'], technologies: ['vr', 'app'] },
      { topics: ['school', 'loneliness'], technologies: ['vr'] },
    ],
  }),
  en('need', 'we would like to run electric boats between the islands next summer', {
    three: [{ topics: ['ferry'] }],
    one: [
      { topics: ['charging'], technologies: ['energy', 'vehicle'] },
      { topics: ['tourism'], settings: ['rural'] },
    ],
  }),

  // inflections
  sv('inflection', 'bibliotekens besökare', field(['library'])),
  sv('inflection', 'tandläkarna', field(['teeth'])),
  sv('inflection', 'cyklisterna', field(['cycling'], ['road-safety', 'mobility'])),
  sv('inflection', 'rullstolarna', {
    three: [{ topics: ['disability'] }],
    two: [{ topics: ['accessibility', 'special-transport'], users: ['disabled-people'] }],
    one: [{ users: ['disabled-people'] }, { topics: ['accessibility', 'special-transport', 'lifting'] }],
  }),
  sv('inflection', 'lamporna i korridoren', field(['lighting'], ['energy'])),
  sv('inflection', 'elbilarna', field(['charging'], ['mobility', 'parking'])),
  sv('inflection', 'hissarna på stationen', field(['accessibility'], ['rail', 'travel-info'])),
  sv('inflection', 'opererade patienter', field(['surgery'], ['intensive', 'rehab'])),
  sv('inflection', 'parkeringarna vid sjukhuset', need(['parking'], { settings: ['hospital'] })),
  sv('inflection', 'renoverade hus', field(['construction'], ['energy', 'indoor-climate', 'housing'])),
  en('inflection', 'midwives', field(['childbirth'], ['newborn'])),
  en('inflection', 'measuring blood sugars', field(['diabetes'], ['laboratory'])),
  en('inflection', 'recycled materials', {
    three: [{ topics: ['waste'] }],
    two: [{ topics: ['construction'], technologies: ['material'] }],
    one: [{ technologies: ['material'] }],
  }),
  en('inflection', 'pedestrians crossing', field(['road-safety'], ['cycling', 'self-driving'])),
  en('inflection', 'commuting', {
    three: [{ topics: ['bus', 'rail'] }],
    two: [{ topics: ['mobility', 'travel-info', 'cycling'] }],
    one: [{ users: ['travellers'] }, { topics: ['tickets', 'ferry', 'on-demand', 'parking'] }],
  }),
  en('inflection', 'involving relatives', {
    three: [{ topics: ['participation'], users: ['relatives'] }],
    two: [{ topics: ['participation'] }, { users: ['relatives'], methods: ['co-design'] }],
    one: [{ users: ['relatives'] }],
  }),
  en('inflection', 'quitting alcohol', field(['addiction'])),
  en('inflection', "scheduling nurses' shifts", field(['staffing'])),

  // compounds
  sv('compound', 'smart hem teknik', {
    three: [{ topics: ['housing'] }],
    two: [{ topics: ['home-care', 'falls', 'dementia'], technologies: ['sensor', 'voice', 'robot'] }],
    one: [
      { technologies: ['sensor', 'voice', 'robot'], settings: ['home'] },
      { topics: ['disability'], settings: ['home'] },
    ],
  }),
  sv('compound', 'tåg-underhåll', {
    three: [{ topics: ['rail'], technologies: ['sensor', 'drone', 'ai', 'twin'] }],
    two: [{ topics: ['rail'] }],
  }),
  sv('compound', 'läkemedels robot', need(['medication'], { technologies: ['robot'] })),
  sv('compound', 'dricksvattenkvalitet', field(['water'])),
  sv('compound', 'övnings docka', {
    three: [{ technologies: ['simulator'] }],
    one: [{ topics: ['cardiac-arrest'] }, { methods: ['simulation'], topics: ['surgery', 'emergency'] }],
  }),
  sv('compound', 'patientlyftar', field(['lifting'])),
  sv('compound', 'sjukhusköket', {
    ...need(['nutrition'], { settings: ['hospital'] }),
    one: [{ topics: ['hospital-logistics'] }],
  }),
  sv('compound', 'luft kvalitet inomhus', field(['indoor-climate'], ['air'])),
  sv('compound', 'hjärtlung räddning', {
    three: [{ topics: ['cardiac-arrest'] }],
    one: [{ topics: ['ambulance', 'emergency'] }],
  }),
  en('compound', 'bloodsampling at home', {
    three: [{ topics: ['laboratory'] }],
    two: [
      { topics: ['home-care', 'remote-visit'], technologies: ['device', 'sensor'], settings: ['home'] },
      { topics: ['diabetes', 'kidney', 'heart'], technologies: ['device'], settings: ['home'] },
    ],
    one: [{ topics: ['home-care', 'remote-visit'] }, { technologies: ['device'], settings: ['home'] }],
  }),
  en('compound', 'cyberattack', field(['security'], ['crisis'])),
  en('compound', 'hand-washing', field(['hygiene'], ['cleaning'])),
  en('compound', '3D-printed teeth', {
    three: [{ topics: ['teeth'], technologies: ['print'] }],
    two: [{ topics: ['teeth'] }],
    one: [{ technologies: ['print'] }],
  }),
  en('compound', 'skincancer', {
    three: [{ topics: ['skin'] }, { topics: ['cancer'], says: /skin|\bhud(?!iks)|melanom/i }],
    two: [{ topics: ['cancer'], technologies: ['camera', 'ai'] }],
    one: [{ topics: ['cancer'] }],
  }),

  // slips of the finger
  sv('typo', 'diabtes app', need(['diabetes'], { technologies: ['app'] })),
  sv('typo', 'hemsjukvråd', field(['home-care'], ['remote-visit', 'nursing-home'])),
  sv('typo', 'ambulnas', field(['ambulance'], ['cardiac-arrest', 'emergency'])),
  sv('typo', 'inkotinens', field(['incontinence'])),
  sv('typo', 'rehabilitreing efter stroke', {
    three: [
      { topics: ['stroke'], technologies: ['vr', 'robot', 'wearable', 'video'] },
      { topics: ['stroke'], says: /rehab|trän(a|ing)|\btrain/i },
      { topics: ['rehab'], says: /stroke/i },
    ],
    two: [{ topics: ['stroke', 'rehab'] }],
  }),
  sv('typo', 'elbilsladdnign', field(['charging'], ['parking'])),
  sv('typo', 'journlasystem', field(['records'])),
  en('typo', 'demetia care', field(['dementia'], ['nursing-home'])),
  en('typo', 'palliatve care', field(['palliative'], ['cancer'])),
  en('typo', 'lonelyness eldery', {
    ...need(['loneliness'], { users: ['older-people'] }),
    one: [{ topics: ['nursing-home', 'home-care'], users: ['older-people'] }],
  }),
  en('typo', 'wearble for sleep', {
    three: [{ topics: ['sleep'], technologies: ['wearable'] }],
    two: [{ topics: ['sleep'] }],
    one: [{ technologies: ['wearable'] }],
  }),
  en('typo', 'tourisim', field(['tourism'])),

  // without the dots
  sv('diacritics', 'overvikt hos barn', need(['obesity'], { users: ['children'] })),
  sv('diacritics', 'somnproblem', field(['sleep'])),
  sv('diacritics', 'horapparater', field(['hearing'], ['disability'])),
  sv('diacritics', 'fardtjanstresor', field(['special-transport'], ['on-demand', 'accessibility'])),
  sv('diacritics', 'smarta i ryggen', field(['pain'], ['rehab', 'lifting', 'palliative'])),
  sv('diacritics', 'aldreboende', field(['nursing-home'], oldAge)),
  sv('diacritics', 'tagforseningar', {
    three: [{ topics: ['rail'] }],
    two: [{ topics: ['travel-info'] }],
    one: [{ topics: ['bus', 'mobility', 'tickets'] }],
  }),
  sv('diacritics', 'hjartsjukdomar', field(['heart'], ['cardiac-arrest', 'stroke'])),
  sv('diacritics', 'oppna data', {
    three: [{ topics: ['open-data'] }],
    one: [{ technologies: ['register'] }],
  }),
  sv('diacritics', 'klimatforandringar', field(['climate'], ['crisis', 'energy', 'air', 'water'])),
  sv('diacritics', 'stadrobotar', {
    three: [{ topics: ['cleaning'], technologies: ['robot'] }],
    two: [{ topics: ['cleaning'] }, { topics: ['hygiene'], technologies: ['robot'] }],
    one: [{ topics: ['hospital-logistics', 'waste', 'housing'], technologies: ['robot'] }],
  }),

  // other words for the same
  sv('synonym', 'lomhörd', field(['hearing'])),
  sv('synonym', 'lokaltrafiken', {
    three: [{ topics: ['bus'] }],
    two: [{ topics: ['rail', 'ferry', 'tickets', 'travel-info', 'on-demand'] }],
    one: [{ topics: ['accessibility', 'mobility', 'special-transport', 'self-driving'] }],
  }),
  sv('synonym', 'hälsoundersökning', field(['screening'])),
  sv('synonym', 'sänka elräkningen', field(['energy'], ['lighting', 'indoor-climate', 'housing'])),
  sv('synonym', 'sjuktransport', {
    three: [{ topics: ['ambulance'] }],
    two: [{ topics: ['special-transport'] }],
    one: [{ topics: ['cardiac-arrest'] }],
  }),
  sv('synonym', 'elsparkcykel', {
    three: [{ topics: ['mobility', 'cycling'] }],
    one: [{ topics: ['parking', 'road-safety'] }],
  }),
  sv('synonym', 'sång och målning för patienter', need(['culture'], { users: ['patients'] })),
  sv('synonym', 'taxi på landet', {
    three: [{ topics: ['on-demand'] }],
    two: [{ topics: ['special-transport'] }],
    one: [{ topics: ['mobility'] }, { topics: ['bus', 'self-driving'], settings: ['rural'] }],
  }),
  sv('synonym', 'strömavbrott och krig', field(['crisis'], ['security'])),
  sv('synonym', 'handikapp', {
    three: [{ topics: ['disability'] }],
    two: [{ users: ['disabled-people'] }, { topics: ['accessibility', 'special-transport'] }],
    one: [{ topics: ['rehab', 'hearing', 'neuropsychiatry'] }],
  }),
  en('synonym', 'shortness of breath', {
    three: [{ topics: ['copd'] }],
    two: [{ topics: ['heart'] }],
    one: [{ topics: ['emergency', 'intensive'] }],
  }),
  en('synonym', 'hyperactive children', {
    ...need(['neuropsychiatry'], { users: ['children'] }),
    one: [{ topics: ['child-mental'] }],
  }),
  en('synonym', "sores that won't heal", field(['wounds'], ['skin', 'diabetes'])),
  en('synonym', 'subway', field(['rail'], ['bus', 'tickets', 'travel-info', 'accessibility'])),
  en('synonym', 'trucks', {
    three: [{ topics: ['goods'] }],
    one: [{ topics: ['charging', 'self-driving'], technologies: ['vehicle'] }, { topics: ['road-safety'] }],
  }),
  en('synonym', 'tendering', {
    three: [{ topics: ['procurement'] }],
    two: [{ methods: ['procurement'], supports: ['public-procurement'] }],
    one: [{ methods: ['procurement'] }, { supports: ['public-procurement'] }],
  }),
  en('synonym', 'smog', field(['air'])),
  en('synonym', 'smartwatch', tech('wearable')),

  // clinical terms
  sv('care', 'ventilatorpatienter', field(['intensive'], ['copd'])),
  sv('care', 'tremor vid Parkinson', field(['parkinson'])),
  sv('care', 'prehospitala team', {
    three: [{ topics: ['ambulance'] }],
    two: [{ topics: ['cardiac-arrest'] }, { settings: ['ambulance'] }],
    one: [{ topics: ['emergency'] }],
  }),
  sv('care', 'makuladegeneration', field(['eyes'])),
  sv('care', 'prematura barn', field(['newborn'], ['childbirth'])),
  sv('care', 'specialiserad vård i hemmet', {
    three: [{ topics: ['home-care'] }],
    two: [{ topics: ['palliative'] }],
    one: [{ topics: ['remote-visit', 'cancer'], settings: ['home'] }],
  }),
  sv(
    'care',
    'triagering på akuten',
    {
      three: [{ topics: ['emergency'] }],
      two: [{ topics: ['patient-flow'] }],
      one: [{ topics: ['ambulance'] }],
    },
    { vardexpressen: 3 },
  ),
  sv('care', 'iKBT', {
    three: [
      { topics: ['depression'], technologies: ['app', 'video', 'chatbot'] },
      { topics: ['depression'], settings: ['online'] },
    ],
    two: [{ topics: ['depression'] }, { topics: mind, settings: ['online'] }],
    one: [{ topics: ['child-mental'] }, { topics: ['pain', 'sleep', 'addiction'], technologies: ['app'] }],
  }),
  en('care', 'arrhythmia', field(['heart'], ['stroke', 'cardiac-arrest', 'screening'])),
  en('care', 'histopathology', field(['pathology'], ['cancer', 'laboratory'])),
  en('care', 'atopic eczema', field(['skin'])),
  en('care', 'polypharmacy', field(['medication'])),
  en('care', 'near-patient testing', {
    three: [{ topics: ['laboratory'] }],
    one: [
      { technologies: ['device'], settings: ['primary-care'] },
      { topics: ['screening'], technologies: ['device'] },
    ],
  }),
  en('care', 'EHR', {
    three: [{ topics: ['records'] }],
    one: [{ technologies: ['integration'], settings: ['hospital', 'primary-care'] }],
  }),

  // places
  sv('place', 'psykiatri i skåne', {
    three: [
      { topics: ['depression', 'neuropsychiatry', 'child-mental'], region: ['skane'] },
      { settings: ['psychiatry'], region: ['skane'] },
    ],
    two: [{ topics: ['addiction'], region: ['skane'] }],
    one: [{ topics: mind }, { settings: ['psychiatry'] }],
  }),
  sv('place', 'skola östersund', inTown(['school'], 'Östersund', 'jamtland-harjedalen')),
  sv('place', 'äldrevård på gotland', {
    three: [{ topics: ['nursing-home', 'home-care'], region: ['gotland'] }],
    two: [
      { topics: ['dementia', 'falls', 'loneliness'], region: ['gotland'] },
      { users: ['older-people'], settings: ['home', 'hospital', 'primary-care'], region: ['gotland'] },
    ],
    one: [{ topics: ['nursing-home', 'home-care'] }],
  }),
  sv('place', 'självkörande i Västsverige', {
    three: [{ topics: ['self-driving'], region: ['vastra-gotaland', 'halland'] }],
    two: [{ topics: ['self-driving'], region: ['varmland'] }],
    one: [{ topics: ['self-driving'] }],
  }),
  en('place', 'smart farming in northern Sweden', there(['farming'], { region: norrland })),

  // English, whatever the entries are written in
  en('english', 'dictation software for doctors', {
    three: [{ topics: ['records'], technologies: ['voice'] }],
    two: [{ technologies: ['voice'], users: ['staff'] }],
    one: [{ topics: ['records'] }, { technologies: ['voice'] }],
  }),
  en('english', 'virtual reality for pain relief', {
    three: [{ topics: ['pain'], technologies: ['vr'] }],
    two: [{ topics: ['pain'] }],
    one: [{ technologies: ['vr'] }],
  }),
  en('english', 'usability tests with disabled people', {
    three: [{ users: ['disabled-people'], methods: ['user-study'] }],
    two: [{ users: ['disabled-people'] }, { topics: ['disability'] }],
    one: [{ topics: ['accessibility', 'special-transport'] }],
  }),
  en('english', 'digital twin of a hospital', {
    three: [{ technologies: ['twin'], settings: ['hospital'] }],
    two: [{ technologies: ['twin'] }],
  }),

  // names
  sv('name', 'Kardemummanoden Karlskoga', {
    three: [{ called: 'Kardemummanoden' }],
    one: [{ called: 'Kardemumma' }],
  }),
  sv('name', 'vintergatan testbädd', {
    three: [{ called: 'Vintergatan Testbädd' }],
    two: [{ called: 'Vintergatan' }],
  }),
  sv('name', 'åskmoln', only({ called: 'Åskmoln' })),
  en('name', 'I-AID reality lab', only({ called: 'Verklighetslabb' })),

  // half-typed
  sv('half-typed', 'skärgårdstr', field(['ferry'])),
  sv('half-typed', 'patientflö', field(['patient-flow'])),
  sv('half-typed', 'betalnin', {
    three: [{ technologies: ['payment'] }, { topics: ['tickets'] }],
    one: [{ topics: ['parking', 'mobility'] }],
  }),
  en('half-typed', 'radiol', field(['radiology'])),
  en('half-typed', 'unmanned air', {
    three: [{ topics: ['airspace'] }],
    two: [{ technologies: ['drone'] }],
  }),
]
