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
  there,
} from './label.ts'

/** What somebody else would ask, who had seen neither the queries before these nor how answers are ranked. Who ranked read them when the unseen ones were there. */
export const newerQueries: readonly Query[] = [
  // whole needs
  sv('need', 'vår robot kör ut matbrickor och tvätt i kulvertarna', {
    three: [{ topics: ['hospital-logistics'], technologies: ['robot'] }],
    two: [{ topics: ['hospital-logistics'] }],
    one: [{ topics: ['goods', 'cleaning', 'waste'], technologies: ['robot'] }],
  }),
  sv('need', 'föräldrar på BB undrar varför bebisen skriker, vi har en app som lyssnar', {
    three: [
      { topics: ['childbirth'], technologies: ['app'] },
      { topics: ['newborn'], technologies: ['sensor', 'device'] },
    ],
    two: [{ topics: ['childbirth', 'newborn'] }],
  }),
  sv('need', 'hur får vi farmor att komma ihåg tabletterna när ingen är hemma hos henne', {
    three: [
      { topics: ['medication'], users: ['older-people'] },
      { topics: ['medication'], settings: ['home'] },
    ],
    two: [{ topics: ['medication'] }],
    one: [{ topics: ['dementia', 'home-care', 'housing'] }],
  }),
  sv('need', 'letar efter en mottagning där folk med torgskräck kan öva med glasögon på', {
    three: [{ topics: ['depression'], technologies: ['vr'] }],
    two: [{ topics: ['depression'] }, { topics: ['child-mental'], technologies: ['vr'] }],
    one: [{ topics: ['child-mental'] }, { topics: ['neuropsychiatry'], technologies: ['vr'] }],
  }),
  sv('need', 'man blåser i mobilen och visar att man är nykter', {
    three: [{ topics: ['addiction'], technologies: ['sensor', 'app'] }],
    two: [{ topics: ['addiction'] }],
    one: [{ topics: ['road-safety'], technologies: ['sensor'] }],
  }),
  sv('need', 'chauffören kör samma tomma sträcka varje kväll, kan man inte ringa efter bussen istället', {
    three: [{ topics: ['on-demand'] }],
    two: [{ topics: ['bus'], settings: ['rural'] }],
    one: [{ topics: ['bus', 'special-transport', 'mobility'] }],
  }),
  sv('need', 'vi vill mäta hur mycket bakterier som sitter kvar på dörrhandtagen', {
    three: [
      { topics: ['hygiene'], technologies: ['sensor', 'device', 'material'] },
      { topics: ['cleaning'], technologies: ['sensor'] },
    ],
    two: [{ topics: ['hygiene', 'cleaning'] }],
    one: [{ topics: ['laboratory'] }],
  }),
  sv('need', 'ett dataspel som ska locka tillbaka hemmasittare till lektionerna', {
    three: [{ topics: ['school'], technologies: ['vr', 'app'] }],
    two: [
      { topics: ['school'] },
      { topics: ['child-mental', 'neuropsychiatry'], technologies: ['vr', 'app'] },
    ],
    one: [{ topics: ['child-mental', 'neuropsychiatry'] }],
  }),
  sv('need', 'spisen ska stänga av sig själv när mamma glömmer den på', {
    three: [
      { topics: ['housing'], technologies: ['sensor', 'voice'] },
      { topics: ['dementia'], technologies: ['sensor'] },
    ],
    two: [{ topics: ['housing', 'dementia'] }],
    one: [{ topics: ['home-care', 'nursing-home'], technologies: ['sensor'] }],
  }),
  sv(
    'need',
    'svårt att förstå vad doktorn säger när man nyss kommit till Sverige',
    field(['interpreting'], ['participation']),
  ),
  sv(
    'need',
    'vi vill jämföra vår eksemkräm mot placebo',
    {
      three: [{ topics: ['skin'], methods: ['clinical-study'] }],
      two: [{ topics: ['skin'] }],
      one: [{ methods: ['clinical-study'] }],
    },
    { nordicproof: 2 },
  ),
  sv('need', 'familjen ska kunna vara med på skärm när någon ligger för döden', {
    three: [{ topics: ['palliative'], technologies: ['video'] }],
    two: [{ topics: ['palliative'] }],
    one: [{ topics: ['participation'] }, { topics: ['loneliness', 'home-care'], technologies: ['video'] }],
  }),
  sv('need', 'kan ni hjälpa oss bli CE-märkta? det är en ny sorts hörapparat', {
    three: [{ topics: ['hearing'], supports: ['medical-device-rules'] }],
    two: [{ topics: ['hearing'] }],
    one: [{ supports: ['medical-device-rules'] }],
  }),
  sv('need', 'bonden vill slippa gå runt och räkna korna', field(['farming'])),
  sv('need', 'vi är ett litet bolag som skriver ut bettskenor direkt på kliniken', {
    three: [{ topics: ['teeth'], technologies: ['print'] }],
    two: [{ topics: ['teeth'] }],
    one: [{ technologies: ['print'] }],
  }),
  sv(
    'need',
    'folk ska få berätta vad som är viktigt för dem innan de träffar läkaren',
    field(['participation'], ['remote-visit', 'records', 'interpreting']),
    { vardexpressen: 2, patientprocess: 1 },
  ),
  en('need', 'a patch that tells night nurses when they are too tired to work', {
    three: [{ topics: ['staffing'], technologies: ['wearable'] }],
    two: [{ topics: ['staffing'] }],
    one: [{ topics: ['sleep'], technologies: ['wearable', 'sensor'] }],
  }),
  en('need', 'we want to try our exoskeleton on people who move patients all day', {
    three: [{ topics: ['lifting'], technologies: ['wearable', 'robot'] }],
    two: [{ topics: ['lifting'] }],
    one: [
      { topics: ['rehab', 'disability'], technologies: ['robot'] },
      { topics: ['staffing', 'rehab'], technologies: ['wearable'] },
    ],
  }),
  en(
    'need',
    'where can we test software that finds small lumps in breast x-rays',
    {
      three: [{ topics: ['radiology'], technologies: ['ai'] }],
      two: [{ topics: ['radiology'] }, { topics: ['cancer', 'screening'], technologies: ['ai'] }],
      one: [{ topics: ['cancer', 'screening'] }, { topics: ['pathology'], technologies: ['ai'] }],
    },
    { 'i-aid': 2 },
  ),
  en('need', 'people give up waiting because nobody tells them the train is late', {
    three: [{ topics: ['travel-info'] }],
    two: [{ topics: ['rail'], technologies: ['ai'] }],
    one: [{ topics: ['rail', 'bus', 'accessibility'] }],
  }),
  en('need', 'our start-up makes wall panels out of old hospital gowns', {
    three: [{ topics: ['construction', 'waste'], technologies: ['material'] }],
    two: [{ topics: ['construction', 'waste'] }],
    one: [{ topics: ['indoor-climate', 'cleaning', 'hygiene'], technologies: ['material'] }],
  }),
  en('need', 'a cuddly robot seal that keeps my grandmother company', {
    three: [{ topics: ['loneliness', 'dementia', 'nursing-home'], technologies: ['robot'] }],
    two: [{ topics: ['loneliness'] }, { topics: ['housing'], technologies: ['robot'] }],
    one: [{ topics: ['dementia', 'nursing-home'] }],
  }),
  en('need', 'we need someone to try to hack our infusion pump before hospitals buy it', {
    three: [{ topics: ['security'] }],
    one: [{ topics: ['intensive'], technologies: ['device'] }],
  }),
  en(
    'need',
    'blind passengers cannot find the right door on the platform',
    field(['accessibility'], ['rail', 'eyes', 'travel-info', 'disability']),
  ),
  en('need', 'kids with asthma forget to use their inhaler', {
    three: [{ topics: ['copd'], users: ['children'] }],
    two: [{ topics: ['copd'] }],
    one: [{ topics: ['medication'] }],
  }),
  en('need', 'would any region let us fly blood samples from the health centre', {
    three: [{ topics: ['goods', 'laboratory'], technologies: ['drone'] }],
    two: [{ topics: ['airspace'] }],
    one: [{ topics: ['goods', 'laboratory'] }, { technologies: ['drone'] }],
  }),
  en('need', 'we need test data that looks like real patients but is not', {
    three: [{ topics: ['open-data'] }],
    two: [{ topics: ['records'], technologies: ['register', 'integration', 'ai'] }],
    one: [{ topics: ['records'] }, { technologies: ['register'] }],
  }),

  // inflected
  sv('inflection', 'dialyserna', field(['kidney'])),
  sv('inflection', 'spårvagnarnas hjul', field(['rail'])),
  sv('inflection', 'cyklisters olyckor', {
    three: [{ topics: ['road-safety', 'cycling'] }],
  }),
  sv('inflection', 'allergikers pollenbesvär', {
    three: [{ topics: ['air'], says: /pollen/i }],
    two: [{ topics: ['air'] }],
    one: [{ topics: ['copd'] }],
  }),
  sv('inflection', 'hemtjänstens nycklar', field(['home-care'], ['housing', 'nursing-home'])),
  en('inflection', 'diabetics', field(['diabetes'])),
  en('inflection', 'exercising after knee replacements', field(['rehab'], ['surgery', 'pain', 'obesity'])),

  // compounds
  sv('compound', 'nattljusstyrning', {
    three: [{ topics: ['lighting'] }],
    one: [{ topics: ['sleep', 'nursing-home', 'energy', 'housing'] }],
  }),
  sv('compound', 'pendlarparkeringsapp', {
    three: [{ topics: ['parking'], technologies: ['app'] }],
    two: [{ topics: ['parking'] }],
    one: [{ topics: ['mobility'] }],
  }),
  sv('compound', 'sjukhusmatsvinn', {
    three: [{ topics: ['nutrition', 'waste'], settings: ['hospital'] }],
    two: [{ topics: ['nutrition', 'waste'] }],
  }),
  sv('compound', 'vårdplatsprognoser', {
    three: [{ topics: ['patient-flow'], technologies: ['ai', 'twin'] }],
    two: [{ topics: ['patient-flow'] }],
    one: [{ topics: ['emergency', 'staffing'], technologies: ['ai', 'register'] }],
  }),
  sv('compound', 'fjällstugebokning', field(['tourism'])),

  // mistyped
  sv('typo', 'urinläkage', field(['incontinence'])),
  sv('typo', 'ambulasn med kamera till läkare', {
    three: [{ topics: ['ambulance'], technologies: ['video'] }],
    two: [{ topics: ['ambulance'] }],
    one: [
      { topics: ['remote-visit', 'stroke'], technologies: ['video'] },
      { topics: ['emergency', 'cardiac-arrest'] },
    ],
  }),
  sv('typo', 'ventialtion i klassrum', field(['indoor-climate'], ['school', 'energy'])),
  sv(
    'typo',
    'uphandling av ai',
    {
      three: [{ topics: ['procurement'] }],
      two: [
        { technologies: ['ai'], methods: ['procurement'] },
        { technologies: ['ai'], supports: ['public-procurement'] },
      ],
    },
    { 'i-aid': 3 },
  ),
  en('typo', 'atrial fibrilation', field(['heart'], ['stroke'])),
  en('typo', 'overcrowed buses', field(['bus'], ['rail', 'on-demand'])),
  en('typo', 'pregancy app', {
    three: [{ topics: ['childbirth'], technologies: ['app'] }],
    two: [{ topics: ['childbirth'] }],
    one: [{ topics: ['newborn'] }],
  }),

  // without dots and rings
  sv('diacritics', 'angest och nedstamdhet', {
    three: [{ topics: ['depression'] }],
    two: [{ topics: ['child-mental'] }],
  }),
  sv('diacritics', 'ogonbottenfoton', {
    three: [{ topics: ['eyes'], technologies: ['camera', 'ai'] }],
    two: [{ topics: ['eyes'] }],
    one: [{ topics: ['diabetes'] }],
  }),
  sv('diacritics', 'bat ut i skargarden', field(['ferry'])),
  sv('diacritics', 'overvikt hos tonaringar', {
    three: [{ topics: ['obesity'], users: ['children'] }],
    two: [{ topics: ['obesity'] }],
    one: [{ topics: ['nutrition'] }],
  }),
  sv('diacritics', 'forarlos taxi', {
    three: [{ topics: ['self-driving'] }],
    one: [{ topics: ['on-demand', 'mobility'] }],
  }),

  // other words for it
  sv('synonym', 'sjuktaxi', {
    three: [{ topics: ['special-transport'] }],
    one: [{ topics: ['ambulance', 'on-demand'] }],
  }),
  sv('synonym', 'bokstavsdiagnoser', field(['neuropsychiatry'], ['child-mental'])),
  sv('synonym', 'elsparkar som ligger överallt', {
    three: [{ topics: ['cycling'] }],
    two: [{ topics: ['mobility'] }],
    one: [{ topics: ['parking', 'road-safety'] }],
  }),
  sv('synonym', 'plankare i tunnelbanan', field(['tickets'], ['rail'])),
  sv('synonym', 'höga elräkningar i gamla hus', {
    three: [{ topics: ['energy'] }],
    one: [
      { topics: ['construction', 'indoor-climate', 'lighting'] },
      { topics: ['housing'], technologies: ['energy'] },
    ],
  }),
  sv('synonym', 'nätläkare', {
    three: [{ topics: ['remote-visit'] }],
    one: [{ topics: ['home-care', 'depression', 'skin', 'child-mental'], technologies: ['video'] }],
  }),
  en('synonym', 'bedsores', field(['wounds'], ['nursing-home', 'lifting'])),
  en('synonym', 'someone collapses in the street without a pulse', {
    three: [{ topics: ['cardiac-arrest'] }],
    two: [{ topics: ['ambulance'] }],
    one: [{ topics: ['heart', 'emergency'] }],
  }),
  en('synonym', 'bin lorries and rubbish sorting', field(['waste'])),

  // what clinicians say
  sv('care', 'tidig upptäckt av sepsis', {
    three: [{ topics: ['intensive', 'emergency'], technologies: ['ai', 'sensor', 'device', 'register'] }],
    two: [{ topics: ['intensive', 'emergency'] }],
    one: [{ topics: ['laboratory', 'hygiene', 'ambulance', 'screening'] }],
  }),
  sv('care', 'koloskopi', {
    three: [{ topics: ['cancer'], technologies: ['ai', 'camera', 'device'] }],
    two: [{ topics: ['cancer', 'screening'] }],
    one: [{ topics: ['surgery', 'radiology', 'pathology'] }],
  }),
  sv('care', 'polysomnografi', field(['sleep'])),
  sv('care', 'postoperativ analgesi', {
    three: [{ topics: ['pain'] }],
    two: [{ topics: ['surgery'] }],
    one: [{ topics: ['intensive', 'rehab'] }],
  }),
  en('care', 'thrombolysis before arrival at hospital', {
    three: [{ topics: ['stroke'] }],
    two: [{ topics: ['ambulance'] }],
    one: [{ topics: ['emergency', 'heart', 'radiology'] }],
  }),
  en('care', 'preterm infants on CPAP', field(['newborn'], ['intensive', 'childbirth'])),
  en('care', 'laparoscopic instruments', field(['surgery'])),
  en('care', 'frozen section biopsy slides', {
    three: [{ topics: ['pathology'] }],
    one: [{ topics: ['cancer', 'laboratory', 'surgery'] }],
  }),

  // somewhere
  sv('place', 'ensamma pensionärer i Dalarna', {
    three: [{ topics: ['loneliness'], region: ['dalarna'] }],
    two: [
      { topics: ['loneliness'], users: ['older-people'] },
      { topics: ['nursing-home', 'home-care', 'housing'], region: ['dalarna'] },
    ],
    one: [{ topics: ['loneliness'] }],
  }),
  sv('place', 'flyga drönare utanför Kiruna', {
    three: [{ technologies: ['drone'], town: ['Kiruna'] }],
    two: [
      { technologies: ['drone'], region: ['norrbotten'] },
      { topics: ['airspace'], region: norrland },
    ],
    one: [{ technologies: ['drone'] }],
  }),
  sv(
    'place',
    'psykiatri i Småland',
    there(['depression', 'child-mental', 'neuropsychiatry'], { region: smaland }, ['addiction']),
  ),
  sv('place', 'gamla som ramlar omkull, Västerås', inTown(['falls'], 'Västerås', 'vastmanland')),
  en('place', 'blood pressure checks in Scania', there(['screening'], { region: ['skane'] }, ['heart'])),
  en('place', 'EV charging up north', there(['charging'], { region: norrland }, ['energy'])),
  en('place', 'care homes in Karlstad', inTown(['nursing-home'], 'Karlstad', 'varmland')),

  // in English
  en('english', 'medical journal dictation', {
    three: [{ topics: ['records'], technologies: ['voice'] }],
    two: [{ topics: ['records'] }],
    one: [{ topics: ['interpreting'], technologies: ['voice'] }],
  }),
  en('english', 'chatbot for the town hall', {
    three: [{ topics: ['e-services'], technologies: ['chatbot'] }],
    two: [{ topics: ['e-services'] }],
    one: [{ technologies: ['chatbot'] }],
  }),
  en('english', 'living with MS', {
    three: [{ topics: ['parkinson'], says: /\bMS\b/ }],
    two: [{ topics: ['parkinson'] }],
    one: [{ topics: ['participation', 'disability', 'rehab'] }],
  }),
  en('english', 'wildfire detection', {
    three: [{ topics: ['climate'], says: /brand|elden|fire/i }],
    two: [{ topics: ['climate'] }],
    one: [{ topics: ['crisis'] }],
  }),
  en('english', 'wheelchair steered by voice', need(['disability'], { technologies: ['voice', 'robot'] })),
  en('english', 'tap to pay', {
    three: [{ topics: ['tickets'], technologies: ['payment'] }],
    two: [{ topics: ['tickets'] }, { technologies: ['payment'] }],
  }),
  en('english', 'museum tour for kids', {
    three: [{ topics: ['culture'] }],
    one: [{ topics: ['tourism', 'library'] }],
  }),
  en('english', 'FHIR sandbox', {
    three: [{ topics: ['records'], technologies: ['integration'] }],
    two: [
      {
        topics: ['medication', 'emergency', 'patient-flow', 'remote-visit', 'home-care', 'open-data'],
        technologies: ['integration'],
      },
    ],
    one: [{ topics: ['records'] }, { technologies: ['integration'] }],
  }),

  // by name
  sv('name', 'Fyrbåken', only({ called: 'Fyrbåken' })),
  en('name', 'Kardemumma living lab', {
    three: [{ called: 'Kardemumma Living Lab' }],
    two: [{ called: 'Kardemumma' }],
  }),
  sv('name', 'hallstaviks testbädd', only({ called: 'Hallstavik' })),

  // half typed
  sv('half-typed', 'avlopps', {
    three: [{ topics: ['water'], says: /avlopp|wastewater/i }],
    two: [{ topics: ['water'] }],
  }),
  sv('half-typed', 'beredska', field(['crisis'])),
  sv('half-typed', 'bibliot', field(['library'])),
  en('half-typed', 'dermat', field(['skin'])),
]
