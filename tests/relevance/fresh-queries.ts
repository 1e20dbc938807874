import {
  inEnglish as en,
  field,
  inTown,
  need,
  norrland,
  only,
  type Query,
  smaland,
  inSwedish as sv,
  tech,
  there,
} from './label.ts'
import { topicsOfCare } from './topics-of-care.ts'

const care = topicsOfCare.map(({ code }) => code)
const publicTransport = ['bus', 'rail', 'tickets', 'travel-info', 'accessibility', 'on-demand']

/** Queries that were judged by somebody who had not seen how answers are ranked, and before any was. Who ranked read them when the newer ones were there. */
export const freshQueries: readonly Query[] = [
  // whole needs
  sv('need', 'vi har tagit fram en matta som känner av om någon ligger på golvet', {
    three: [{ topics: ['falls'], technologies: ['sensor'] }],
    two: [{ topics: ['falls'] }],
    one: [{ topics: ['housing', 'nursing-home'], technologies: ['sensor'] }],
  }),
  sv(
    'need',
    'startup söker kommun som vill prova välfärdsteknik',
    {
      three: [
        {
          topics: ['nursing-home', 'home-care', 'housing', 'falls', 'medication'],
          technologies: ['sensor', 'camera', 'robot', 'app', 'voice', 'video'],
          settings: ['home'],
        },
      ],
      two: [
        { topics: ['nursing-home', 'home-care', 'housing'] },
        { topics: ['falls', 'dementia', 'medication', 'disability', 'loneliness'], settings: ['home'] },
      ],
      one: [{ topics: ['falls', 'dementia', 'loneliness', 'disability'] }],
    },
    { hallstavik: 2 },
  ),
  sv('need', 'kan vi få stöd med GDPR när vi testar en app', {
    three: [{ supports: ['personal-data'], technologies: ['app'] }],
    two: [{ supports: ['personal-data'] }],
  }),
  sv('need', 'exoskelett för undersköterskor som lyfter tungt', {
    three: [{ topics: ['lifting'], technologies: ['wearable', 'robot', 'device'] }],
    two: [{ topics: ['lifting'] }],
    one: [{ topics: ['staffing'] }],
  }),
  sv('need', 'mäta hur mycket patienterna äter', field(['nutrition'])),
  sv(
    'need',
    'få ner väntetiden på akutmottagningen',
    {
      three: [{ topics: ['emergency'], settings: ['hospital'] }],
      two: [{ topics: ['emergency'] }, { topics: ['patient-flow'], settings: ['hospital'] }],
      one: [{ topics: ['patient-flow'] }],
    },
    { vardexpressen: 1 },
  ),
  sv('need', 'robot som kör tvätt och mat mellan avdelningarna', {
    three: [{ topics: ['hospital-logistics'], technologies: ['robot'] }],
    two: [{ topics: ['hospital-logistics'] }],
    one: [{ topics: ['cleaning'], technologies: ['robot'] }],
  }),
  sv('need', 'halsband som känner när kon är brunstig', need(['farming'], { technologies: ['sensor'] })),
  sv('need', 'upptäcka bränder i skogen från luften', need(['climate'], { technologies: ['drone'] })),
  sv(
    'need',
    'vem vill ha en dosett som påminner om tabletterna',
    need(['medication'], { technologies: ['robot', 'app'] }),
  ),
  sv('need', 'få tillgång till patientdata för att träna en modell', {
    three: [{ topics: ['open-data'], technologies: ['ai', 'register'] }],
    two: [{ topics: ['open-data'] }],
    one: [{ topics: ['records'], technologies: ['ai', 'register'] }],
  }),
  sv('need', 'stöd åt den som inte kan svenska hos doktorn', field(['interpreting'])),
  sv('need', 'hitta läckor i vattenledningarna', need(['water'], { technologies: ['sensor', 'ai'] })),
  sv('need', 'wearables för att mäta sömn', need(['sleep'], { technologies: ['wearable'] })),
  sv('need', 'minska engångsplast på operation', {
    three: [{ topics: ['waste'], settings: ['hospital'] }],
    two: [{ topics: ['waste'] }],
    one: [{ topics: ['surgery'], technologies: ['print'] }],
  }),
  en('need', 'we make a patch that records ECG at home', {
    three: [{ topics: ['heart'], technologies: ['wearable', 'sensor', 'device'], settings: ['home'] }],
    two: [{ topics: ['heart'], technologies: ['wearable', 'sensor', 'device'] }],
    one: [{ topics: ['heart'] }],
  }),
  en(
    'need',
    'where can a foreign start-up run a clinical trial',
    {
      three: [{ methods: ['clinical-study'], supports: ['ethics', 'medical-device-rules'] }],
      two: [{ methods: ['clinical-study'] }],
    },
    { nordicproof: 3, dronare: 1, distansdiagnostik: 1 },
  ),
  en(
    'need',
    'robot companion for lonely seniors',
    need(['loneliness'], { technologies: ['robot'] }, { users: ['older-people'] }),
  ),
  en('need', 'autonomous robots that deliver parcels', {
    three: [{ topics: ['goods'], technologies: ['robot'] }],
    two: [{ topics: ['goods'], technologies: ['vehicle', 'drone'] }],
    one: [{ topics: ['goods'] }],
  }),
  en('need', 'helping nurses work out their shifts', field(['staffing'])),
  en('need', 'getting to work from small villages without a car', {
    three: [{ topics: ['on-demand', 'bus'], settings: ['rural'] }],
    two: [{ topics: ['on-demand'] }, { topics: ['rail', 'ferry'], settings: ['rural'] }],
    one: [{ topics: ['bus', 'mobility'] }],
  }),

  // inflections
  sv('inflection', 'museet', field(['culture'])),
  sv('inflection', 'laddstolparna', field(['charging'])),
  sv('inflection', 'njurarna', field(['kidney'])),
  sv('inflection', 'parkeringsplatsernas sensorer', need(['parking'], { technologies: ['sensor'] })),
  sv('inflection', 'chattboten', tech('chatbot')),
  sv('inflection', 'den gravidas app', need(['childbirth'], { technologies: ['app'] })),
  en('inflection', 'libraries', field(['library'])),
  en('inflection', 'diabetic', field(['diabetes'])),

  // compounds and their parts
  sv('compound', 'hjärt lung räddning', field(['cardiac-arrest'])),
  sv('compound', 'sjuk resor', field(['special-transport'])),
  sv('compound', 'ögonbottenkamera', {
    three: [
      { topics: ['eyes'], technologies: ['camera'] },
      { topics: ['eyes'], says: /ögonbotten|retinal imaging/i },
    ],
    two: [{ topics: ['eyes'] }],
  }),
  sv('compound', 'operationsrobot', {
    three: [
      { topics: ['surgery'], technologies: ['robot'] },
      { topics: ['surgery'], says: /robot-?assist/i },
    ],
    two: [{ topics: ['surgery'] }],
  }),
  sv('compound', 'demenslarm', need(['dementia'], { technologies: ['sensor'] })),
  sv('compound', 'VR-terapi', {
    three: [
      {
        topics: ['depression', 'child-mental', 'neuropsychiatry', 'pain', 'addiction'],
        technologies: ['vr'],
      },
    ],
    two: [{ topics: ['rehab', 'stroke'], technologies: ['vr'] }],
    one: [{ technologies: ['vr'] }],
  }),
  sv('compound', 'tågförseningar', field(['rail', 'travel-info'])),
  sv('compound', 'jordbruksdrönare', {
    three: [{ topics: ['farming'], technologies: ['drone'] }],
    two: [{ topics: ['farming'] }],
    one: [{ technologies: ['drone'] }],
  }),

  // slips of the pen
  sv('typo', 'bijlettautomat', field(['tickets'])),
  sv('typo', 'anropstyrd trafik', field(['on-demand'], ['special-transport'])),
  sv('typo', 'inomhusklimmat', field(['indoor-climate'])),
  sv('typo', 'jurnalsystem', field(['records'])),
  sv('typo', 'barnmorksa', field(['childbirth'])),
  sv('typo', 'etikprövnig', only({ supports: ['ethics'] })),
  sv('typo', 'luftförorenignar i stan', {
    three: [{ topics: ['air'], settings: ['urban'] }],
    two: [{ topics: ['air'] }],
  }),
  en('typo', 'mamography screening', {
    three: [{ topics: ['radiology'], says: /mammogra/i }],
    two: [{ topics: ['radiology', 'screening'] }],
    one: [{ topics: ['cancer'] }],
  }),
  en('typo', 'phsyiotherapy', field(['rehab'], ['stroke'])),

  // no diacritics
  sv('diacritics', 'resor i skargarden', field(['ferry'])),
  sv('diacritics', 'stadrobot', {
    three: [
      { topics: ['cleaning'], technologies: ['robot'] },
      { topics: ['cleaning'], says: /städrobot/i },
    ],
    two: [{ topics: ['cleaning'] }],
  }),
  sv('diacritics', 'horapparater for aldre', need(['hearing'], { users: ['older-people'] })),
  sv('diacritics', 'kollektivtrafik foer blinda', {
    three: [{ topics: ['accessibility'], users: ['disabled-people'] }],
    two: [{ topics: ['accessibility'] }],
    one: [{ topics: ['special-transport'] }],
  }),
  sv('diacritics', 'oversvamning', field(['climate'])),
  sv('diacritics', 'spadbarn', field(['newborn'], ['childbirth'])),

  // other words for the same
  sv('synonym', 'ringa 112', field(['ambulance'], ['cardiac-arrest']), { dronare: 2 }),
  sv('synonym', 'när går nästa buss', { three: [{ topics: ['travel-info'] }], two: [{ topics: ['bus'] }] }),
  sv('synonym', 'fylla i blanketter på nätet', field(['e-services'])),
  sv('synonym', 'cellgifter', field(['cancer'])),
  sv('synonym', 'kissar på sig', field(['incontinence'])),
  sv('synonym', 'snarkning', field(['sleep'])),
  sv('synonym', 'prata med doktorn via skärmen', need(['remote-visit'], { technologies: ['video'] }), {
    distansdiagnostik: 1,
  }),
  sv('synonym', 'dricker för mycket', field(['addiction'])),
  sv('synonym', 'personalbrist', field(['staffing'])),
  sv('synonym', 'sopor', field(['waste'])),
  sv('synonym', 'anhörigstöd', {
    three: [
      {
        users: ['relatives'],
        topics: ['participation', 'dementia', 'palliative', 'nursing-home', 'home-care', 'stroke'],
      },
    ],
    two: [{ users: ['relatives'] }],
    one: [{ topics: ['participation', 'dementia'] }],
  }),
  sv('synonym', 'krig och katastrofer', field(['crisis'])),
  sv('synonym', 'taxi till behandlingen', field(['special-transport'], ['on-demand'])),
  sv('synonym', 'vandringsleder', field(['tourism'])),
  sv('synonym', 'avgaser', field(['air'])),
  sv('synonym', 'snöröjning', field(['road-safety'])),
  sv('synonym', 'tonåringar som mår dåligt', field(['child-mental'], ['depression'])),
  sv('synonym', 'lampor längs gångvägen', {
    three: [{ topics: ['lighting'], settings: ['urban'] }],
    two: [{ topics: ['lighting'] }],
  }),
  en('synonym', 'trams', field(['rail'])),
  en('synonym', 'icy roads', field(['road-safety'])),

  // the words of care
  sv('care', 'lungfunktionsmätning', field(['copd']), { spirometer: 3 }),
  sv('care', 'EKG flimmer', need(['heart'], { technologies: ['wearable', 'device', 'sensor'] })),
  sv('care', 'respirator', field(['intensive'])),
  sv('care', 'POCT', field(['laboratory'])),
  sv('care', 'polyfarmaci hos äldre', need(['medication'], { users: ['older-people'] })),
  sv('care', 'multiresistenta bakterier', field(['hygiene'])),
  sv('care', 'SÄBO', field(['nursing-home'], ['housing'])),
  sv('care', 'ASIH', {
    three: [{ topics: ['home-care', 'palliative'], settings: ['home'] }],
    two: [{ topics: ['home-care', 'palliative'] }],
  }),
  sv('care', 'malignt melanom', {
    three: [{ topics: ['skin'] }],
    two: [{ topics: ['cancer'] }],
  }),
  sv('care', 'epilepsianfall', field(['parkinson'])),
  sv('care', 'fysisk aktivitet på recept', field(['obesity'])),
  sv('care', 'RCT', only({ methods: ['clinical-study'] }), {
    nordicproof: 3,
    dronare: 3,
    distansdiagnostik: 3,
  }),
  en('care', 'NICU', field(['newborn'])),
  en('care', 'glaucoma', field(['eyes'])),

  // a place, and a field
  sv('place', 'självkörande fordon nära Umeå', there(['self-driving'], { region: ['vasterbotten'] })),
  sv('place', 'ensamma äldre i norrland', {
    three: [{ topics: ['loneliness'], users: ['older-people'], region: norrland }],
    two: [{ topics: ['loneliness'], region: norrland }],
    one: [{ topics: ['loneliness'] }],
  }),
  sv('place', 'diabetes Linköping', inTown(['diabetes'], 'Linköping', 'ostergotland')),
  sv('place', 'smärta Småland', there(['pain'], { region: smaland })),
  sv('place', 'cykla på västkusten', there(['cycling'], { region: ['halland', 'vastra-gotaland'] })),
  sv('place', 'VGR röntgen', there(['radiology'], { region: ['vastra-gotaland'] })),
  sv('place', 'testbäddar i Sörmland', only({ region: ['sormland'] })),
  sv('place', 'vård i Åre', {
    three: [{ topics: care, town: ['Åre'] }],
    two: [{ topics: care, region: ['jamtland-harjedalen'] }],
  }),
  sv('place', 'kollektivtrafik gbg', there(publicTransport, { region: ['vastra-gotaland'] })),
  en('place', 'smart home Gothenburg', there(['housing'], { region: ['vastra-gotaland'] })),
  en('place', 'elderly care in Scania', {
    three: [{ topics: ['nursing-home', 'home-care'], region: ['skane'] }],
    two: [{ topics: ['housing', 'dementia', 'falls'], users: ['older-people'], region: ['skane'] }],
    one: [{ topics: ['nursing-home'] }, { users: ['older-people'], region: ['skane'] }],
  }),
  en('place', 'drone test site in the north of Sweden', {
    three: [{ technologies: ['drone'], region: norrland }],
    two: [{ topics: ['airspace'], region: norrland }],
    one: [{ technologies: ['drone'] }],
  }),

  // English, over entries that are mostly Swedish
  en('english', 'MaaS', field(['mobility']), { barkarby: 3 }),
  en(
    'english',
    'how do regions buy innovation',
    {
      three: [{ topics: ['procurement'] }],
      two: [{ methods: ['procurement'] }],
      one: [{ supports: ['public-procurement'] }],
    },
    { 'i-aid': 3, barkarby: 2 },
  ),
  en('english', 'dying at home', need(['palliative'], { settings: ['home'] })),
  en('english', 'fear of the dentist', field(['teeth'])),
  en('english', 'bed blocking', field(['patient-flow'])),
  en('english', 'preventive check-ups', field(['screening'])),
  en('english', 'login with e-ID', field(['e-services'], ['security'])),
  en('english', 'virtual ward', field(['home-care', 'remote-visit'])),
  en('english', 'diabetic foot ulcer', { three: [{ topics: ['wounds'] }], one: [{ topics: ['diabetes'] }] }),
  en('english', 'children with autism', need(['neuropsychiatry'], { users: ['children'] })),
  en('english', 'hand washing', field(['hygiene'])),
  en('english', 'algorithm for reading biopsies', need(['pathology'], { technologies: ['ai'] })),
  en('english', 'sick leave due to back pain', field(['pain'])),
  en('english', 'wooden buildings', field(['construction'])),
  en(
    'english',
    'bike sharing',
    { three: [{ topics: ['cycling'] }], two: [{ topics: ['mobility'] }] },
    {
      barkarby: 3,
    },
  ),
  en('english', 'ransomware against hospitals', need(['security'], { settings: ['hospital'] })),
  en('english', 'lived experience of illness', field(['participation'])),
  en('english', 'beyond visual line of sight', {
    three: [{ topics: ['airspace'] }],
    one: [{ technologies: ['drone'] }],
  }),
  en('english', 'teachers and classrooms', field(['school'])),

  // names
  sv('name', 'havsorn living lab', {
    three: [{ called: 'Havsörn Living Lab' }],
    one: [{ called: 'Havsörn' }],
  }),
  sv('name', 'Kardemuma testbädd', {
    three: [{ called: 'Kardemumma Testbädd' }],
    one: [{ called: 'Kardemumma' }],
  }),
  sv('name', 'trafikförvaltningens plattformar', { three: [{ called: 'Trafikförvaltningens' }] }),
  sv('name', 'verklighetslabbet för AI diagnostik', {
    three: [{ called: 'Verklighetslabb' }],
    one: [{ topics: ['radiology'], technologies: ['ai'] }],
  }),
  en('name', 'vintergatan arena', {
    three: [{ called: 'Vintergatan Arena' }],
    one: [{ called: 'Vintergatan' }],
  }),

  // half-typed
  sv('half-typed', 'funktionsneds', {
    three: [{ topics: ['disability'] }],
    two: [{ topics: ['neuropsychiatry'] }, { users: ['disabled-people'] }],
  }),
  sv('half-typed', 'lotsenv', only({ called: 'Lotsenverket' })),
  sv('half-typed', 'spårv', field(['rail'])),
  sv('half-typed', 'strokere', field(['stroke'], ['rehab'])),
  sv('half-typed', 'energieff', field(['energy'])),
  en('half-typed', 'ventilat', {
    three: [{ topics: ['indoor-climate', 'intensive'] }],
  }),
  en('half-typed', 'obesi', field(['obesity'])),
]
