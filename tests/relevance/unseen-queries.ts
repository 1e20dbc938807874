import type { Judgement, Wanted } from './judge.ts'
import { inEnglish as en, field, inTown, need, type Query, smaland, inSwedish as sv, there } from './label.ts'

const farNorth = ['vasterbotten', 'norrbotten']
const south = ['skane', 'blekinge', 'kronoberg', 'halland', 'kalmar']

/** A field and what narrows it, and what has something of it. */
const needOr = (topics: string[], narrower: Wanted, one: Wanted[]): Judgement => ({
  ...need(topics, narrower),
  one,
})

/** Queries that were judged by somebody who had seen neither how answers are ranked nor the other lists. Who ranked read them when those from outside were there. */
export const unseenQueries: readonly Query[] = [
  // whole needs
  sv(
    'need',
    'mamma går ut mitt i natten och hittar inte hem igen, finns det någon som provar saker för sånt',
    {
      three: [{ topics: ['dementia'] }],
      two: [{ topics: ['housing', 'nursing-home'], technologies: ['sensor'] }],
      one: [{ topics: ['housing', 'nursing-home', 'home-care'] }],
    },
  ),
  sv(
    'need',
    'vi säljer en låda som säger till när det är dags att ta tabletterna',
    field(['medication'], ['home-care', 'nursing-home', 'housing']),
  ),
  sv('need', 'i byn går ingen buss efter klockan sex, kan folk ringa efter en liten bil i stället', {
    three: [{ topics: ['on-demand'] }],
    two: [{ topics: ['bus', 'mobility'], settings: ['rural'] }],
    one: [{ topics: ['bus', 'mobility', 'special-transport'] }],
  }),
  sv(
    'need',
    'vårt bolag har en tröja som känner av hur ryggen belastas när man hjälper någon ur sängen',
    needOr(['lifting'], { technologies: ['wearable'] }, [
      { topics: ['rehab', 'staffing'], technologies: ['wearable'] },
    ]),
  ),
  sv('need', 'sjuksköterskorna skriver samma uppgift på tre ställen och vi vill visa att en gång räcker', {
    three: [{ topics: ['records'] }],
    one: [
      {
        topics: ['patient-flow', 'emergency', 'medication', 'home-care', 'remote-visit'],
        technologies: ['integration'],
      },
    ],
  }),
  sv('need', 'tonåringar som mår dåligt vågar inte ringa, vi har byggt en chatt där de får vara anonyma', {
    three: [{ topics: ['child-mental'], technologies: ['chatbot', 'app'] }],
    two: [{ topics: ['child-mental'] }],
    one: [
      { topics: ['depression'], technologies: ['chatbot', 'app'] },
      { topics: ['school', 'loneliness', 'neuropsychiatry'], technologies: ['app'], users: ['children'] },
    ],
  }),
  sv(
    'need',
    'kommunens växel svarar på samma frågor hela dagarna, vår bot skulle kunna ta hälften',
    needOr(['e-services'], { technologies: ['chatbot'] }, [{ technologies: ['chatbot'] }]),
  ),
  sv('need', 'vem hjälper oss med etiken innan vi får pröva något på riktiga patienter', {
    three: [{ supports: ['ethics'], users: ['patients', 'chronic-patients'] }],
    two: [{ supports: ['ethics'] }],
    one: [{ methods: ['clinical-study'] }],
  }),
  sv('need', 'vi är en kommun som vill beställa en lösning som ingen säljer ännu', {
    three: [{ topics: ['procurement'] }],
    two: [{ methods: ['procurement'], supports: ['public-procurement'] }],
    one: [{ methods: ['procurement'] }],
  }),
  en(
    'need',
    'patients sit in a clinic three times a week to get their blood cleaned, we want to move that to the living room',
    needOr(['kidney'], { settings: ['home'] }, [{ topics: ['home-care'] }]),
  ),
  en(
    'need',
    'we built a wristband that records how much your hands shake and need people to wear it',
    needOr(['parkinson'], { technologies: ['wearable'] }, [
      { topics: ['stroke', 'rehab'], technologies: ['wearable'] },
    ]),
  ),
  en('need', 'small electric carts that bring parcels to the door without anyone at the wheel', {
    three: [{ topics: ['goods'], technologies: ['vehicle', 'robot'] }],
    two: [{ topics: ['goods'] }, { topics: ['self-driving'], technologies: ['vehicle'] }],
    one: [{ topics: ['self-driving', 'airspace'] }],
  }),
  en('need', 'nurses phone around for an empty bed all morning, where can we try our dashboard', {
    three: [{ topics: ['patient-flow'] }],
    one: [{ topics: ['emergency', 'staffing', 'hospital-logistics'] }],
  }),
  en(
    'need',
    'we make a lamp that follows the sun so that people in bed know if it is day or night',
    field(['lighting'], ['sleep', 'indoor-climate']),
  ),
  en(
    'need',
    'my father cannot use his left arm after a bleed in the brain, who tests games for training it',
    need(['stroke', 'rehab'], { technologies: ['vr'] }),
  ),
  en(
    'need',
    'families who look after a dying parent at home want somebody to call at night',
    needOr(['palliative'], { settings: ['home'] }, [
      { topics: ['home-care'] },
      { topics: ['cancer'], settings: ['home'] },
    ]),
  ),

  // other forms of a word
  sv('inflection', 'tågens förseningar', {
    three: [{ topics: ['rail'] }],
    two: [{ topics: ['travel-info'] }],
    one: [{ topics: ['bus'] }],
  }),
  sv('inflection', 'blöjorna på boendet', field(['incontinence'], ['nursing-home'])),
  sv('inflection', 'meröppna bibliotek utan bibliotekarier', field(['library'])),
  sv('inflection', 'luften i förskolornas lokaler', {
    three: [{ topics: ['indoor-climate'] }],
    one: [{ topics: ['air', 'school', 'energy'] }],
  }),
  sv('inflection', 'skolvägarnas övergångsställen', field(['road-safety'], ['cycling', 'school'])),
  en(
    'inflection',
    'obese teenagers',
    needOr(['obesity'], { users: ['children'] }, [{ topics: ['nutrition'] }]),
  ),
  en('inflection', 'translated conversations with refugees', field(['interpreting'])),

  // compounds
  sv('compound', 'regnvattenmagasin', field(['climate'], ['water'])),
  sv('compound', 'sjukhusmat', field(['nutrition'])),
  sv(
    'compound',
    'färjeelektrifiering',
    needOr(['ferry'], { technologies: ['energy'] }, [{ topics: ['charging'] }]),
  ),
  sv(
    'compound',
    'golvstädrobot',
    needOr(['cleaning'], { technologies: ['robot'] }, [
      { topics: ['hygiene', 'hospital-logistics'], technologies: ['robot'] },
    ]),
  ),
  sv('compound', 'ögonbottenfoto', {
    three: [{ topics: ['eyes'], technologies: ['camera', 'ai'] }],
    two: [{ topics: ['eyes'] }],
    one: [{ topics: ['diabetes', 'screening'], technologies: ['ai'] }],
  }),
  sv(
    'compound',
    'trafikbullermätning',
    needOr(['air'], { technologies: ['sensor'] }, [
      { topics: ['road-safety', 'rail', 'bus'], technologies: ['sensor'] },
    ]),
  ),
  sv('compound', 'drönarkorridor', {
    three: [{ topics: ['airspace'] }],
    two: [{ technologies: ['drone'] }],
  }),

  // mistyped
  sv('typo', 'köer på akutmotagningen', {
    three: [{ topics: ['emergency'] }],
    two: [{ topics: ['patient-flow'] }],
  }),
  sv(
    'typo',
    'solcelelr på sjukhustak',
    needOr(['energy'], { technologies: ['energy'] }, [
      { topics: ['construction'] },
      { technologies: ['energy'] },
    ]),
  ),
  sv(
    'typo',
    'ahdh app för skolbarn',
    needOr(['neuropsychiatry'], { technologies: ['app'] }, [
      { topics: ['child-mental', 'school'], technologies: ['app'] },
    ]),
  ),
  en('typo', 'dentel x-rays', {
    three: [{ topics: ['teeth'], technologies: ['camera', 'ai'] }],
    two: [{ topics: ['teeth'] }],
    one: [{ topics: ['radiology'] }],
  }),
  en(
    'typo',
    'cybersecurty training for hospital staff',
    needOr(['security'], { technologies: ['simulator'] }, [
      { topics: ['crisis'], technologies: ['simulator'] },
    ]),
  ),
  en('typo', 'defibrilator', field(['cardiac-arrest'], ['heart', 'ambulance'])),

  // without the dots and rings
  sv('diacritics', 'forlossningsradsla', field(['childbirth'], ['depression'])),
  sv('diacritics', 'somnloshet', field(['sleep'], ['depression'])),
  sv('diacritics', 'horselslinga i samlingslokaler', field(['hearing'], ['accessibility', 'disability'])),
  sv('diacritics', 'aldreboende robotar', {
    three: [{ topics: ['nursing-home'], technologies: ['robot'] }],
    two: [{ topics: ['nursing-home'] }, { topics: ['housing'], technologies: ['robot'] }],
    one: [{ topics: ['loneliness', 'dementia', 'medication'], technologies: ['robot'] }],
  }),
  sv(
    'diacritics',
    'hjartrytm i armband',
    needOr(['heart'], { technologies: ['wearable'] }, [{ technologies: ['wearable'] }]),
  ),
  en('diacritics', 'bus timetable Ostersund', {
    three: [{ topics: ['bus', 'travel-info'], town: ['Östersund'] }],
    two: [{ topics: ['bus', 'travel-info'], region: ['jamtland-harjedalen'] }],
    one: [{ topics: ['bus', 'travel-info'] }],
  }),

  // in other words
  sv('synonym', 'slippa sticka sig i fingret', {
    three: [{ topics: ['diabetes'] }],
    one: [{ topics: ['laboratory'] }],
  }),
  sv('synonym', 'halkar i duschen', field(['falls'], ['housing', 'home-care', 'nursing-home', 'disability'])),
  sv('synonym', 'blåljus', {
    three: [{ topics: ['ambulance'] }],
    two: [{ topics: ['crisis'] }],
    one: [{ topics: ['emergency', 'cardiac-arrest'] }],
  }),
  sv('synonym', 'sopsortering', field(['waste'])),
  sv('synonym', 'vikarier och stafettläkare', field(['staffing'])),
  en('synonym', 'sores on the heels of bedridden patients', field(['wounds'], ['nursing-home', 'lifting'])),
  en('synonym', 'going cashless on the tram', {
    three: [{ topics: ['tickets'] }],
    two: [{ technologies: ['payment'] }],
    one: [{ topics: ['rail'] }],
  }),
  en(
    'synonym',
    'getting about town without owning a car',
    field(['mobility'], ['cycling', 'bus', 'rail', 'on-demand']),
  ),

  // as clinicians say it
  sv('care', 'respiratorvård', field(['intensive'], ['copd'])),
  sv('care', 'artros i knät', {
    three: [{ topics: ['rehab'] }],
    two: [{ topics: ['pain'] }],
    one: [{ topics: ['surgery'] }],
  }),
  sv('care', 'MRSA-utbrott', field(['hygiene'], ['cleaning', 'laboratory'])),
  sv('care', 'misstänkt melanom', {
    three: [{ topics: ['skin'] }],
    two: [{ topics: ['cancer'] }],
    one: [{ topics: ['pathology', 'screening'] }],
  }),
  en('care', 'forced expiratory volume', field(['copd'])),
  en('care', 'opioid use disorder', field(['addiction'], ['pain'])),
  en(
    'care',
    'apnoea monitoring of preterm infants',
    needOr(['newborn'], { technologies: ['sensor', 'device', 'camera'] }, [
      { topics: ['childbirth', 'intensive', 'sleep'], technologies: ['sensor', 'device'] },
    ]),
  ),

  // somewhere
  sv(
    'place',
    'skogsbrandsövning i Jämtland',
    there(['crisis'], { region: ['jamtland-harjedalen'] }, ['climate']),
  ),
  sv('place', 'hemtjänst på Öland', inTown(['home-care'], 'Borgholm', 'kalmar')),
  sv(
    'place',
    'psykiatri i Dalarna',
    there(['depression', 'child-mental'], { region: ['dalarna'] }, ['neuropsychiatry', 'addiction']),
  ),
  sv('place', 'förarlösa bussar Göteborg', inTown(['self-driving'], 'Göteborg', 'vastra-gotaland')),
  sv(
    'place',
    'sjukresor med långa avstånd i övre Norrland',
    there(['special-transport'], { region: farNorth }, ['on-demand', 'ambulance']),
  ),
  en('place', 'surgical robots in the south of Sweden', {
    three: [{ topics: ['surgery'], technologies: ['robot'], region: south }],
    two: [
      { topics: ['surgery'], region: south },
      { topics: ['surgery'], technologies: ['robot'] },
    ],
    one: [{ topics: ['surgery'] }],
  }),
  en('place', 'smart farming on Gotland', there(['farming'], { region: ['gotland'] })),
  en('place', 'EV chargers Småland', there(['charging'], { region: smaland }, ['energy'])),

  // plainly, in English
  en(
    'english',
    'visitor app for hiking trails',
    needOr(['tourism'], { technologies: ['app'] }, [{ topics: ['culture'], technologies: ['app'] }]),
  ),
  en('english', 'robots that carry blood samples', {
    three: [{ topics: ['hospital-logistics', 'laboratory'], technologies: ['robot'] }],
    two: [{ topics: ['hospital-logistics'] }, { topics: ['laboratory'], technologies: ['drone'] }],
    one: [{ topics: ['laboratory'] }, { topics: ['goods'], technologies: ['robot'] }],
  }),
  en(
    'english',
    'machine learning on mammograms',
    {
      three: [{ topics: ['radiology', 'cancer'], technologies: ['ai'] }],
      two: [{ topics: ['radiology'] }, { topics: ['screening'], technologies: ['ai'] }],
      one: [{ topics: ['cancer', 'screening'] }, { topics: ['pathology'], technologies: ['ai'] }],
    },
    { 'i-aid': 2 },
  ),
  en('english', 'museum audio guide', {
    three: [{ topics: ['culture'], technologies: ['voice', 'app'] }],
    two: [{ topics: ['culture'] }],
    one: [{ topics: ['tourism'] }],
  }),
  en('english', 'moisture in wooden buildings', field(['construction'], ['indoor-climate'])),
  en('english', 'sandbox for open APIs', {
    three: [{ technologies: ['integration'] }],
    two: [{ topics: ['open-data'] }],
  }),
  en('english', 'patient advisory board for a new app', {
    three: [{ topics: ['participation'] }],
    two: [{ methods: ['co-design'], users: ['patients', 'chronic-patients'], technologies: ['app'] }],
    one: [{ methods: ['co-design'], users: ['patients', 'chronic-patients'] }],
  }),

  // by name
  sv('name', 'Kvarnhjulet', { three: [{ called: 'Kvarnhjulet' }] }),
  sv('name', 'trädgränsen arena', {
    three: [{ called: 'Trädgränsen Arena' }],
    two: [{ called: 'Trädgränsen' }],
  }),
  sv('name', 'mistelnoden', { three: [{ called: 'Mistelnoden' }], two: [{ called: 'Mistel' }] }),
  en('name', 'Nordic Proof network', { three: [{ called: 'NordicProof' }] }),

  // not typed to the end
  sv('half-typed', 'avloppsv', field(['water'])),
  sv('half-typed', 'cykelp', field(['cycling'], ['parking'])),
  en('half-typed', 'loneli', field(['loneliness'])),
  en('half-typed', 'telemed', field(['remote-visit'], ['home-care'])),
]
