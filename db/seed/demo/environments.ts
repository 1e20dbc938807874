/** A test environment as the source describes it: in the past, never as today's fact. `unit` is a key of the demo's units. */
export type DemoEnvironment = {
  key: string
  unit: string
  name: string
  sector: 'health' | 'transport' | 'other'
  source: string
  sv: string
  en: string
}

const accounts = 'Innovationsbokslut 2019'

export const demoEnvironments: readonly DemoEnvironment[] = [
  {
    key: 'hallstavik',
    unit: 'tiohundra',
    name: 'Hallstavik',
    sector: 'health',
    source: accounts,
    sv: 'Testbädd för nya vårdformer och för samarbete mellan alla aktörer i området, med digitala tjänster som stöd. Befolkningen åldrades och avstånden var långa. Testerna visade hur riktlinjer, avtal och ersättning behöver ändras.',
    en: 'A test bed for new forms of care and for cooperation between everyone active in the area, supported by digital services. The population was ageing and distances were long. The tests showed how guidelines, agreements and reimbursement need to change.',
  },
  {
    key: 'nordicproof',
    unit: 'danderyd',
    name: 'NordicProof',
    sector: 'health',
    source: `${accounts}; ett nätverk med flera värdar, bland andra Danderyds sjukhus och Oslo Universitetssjukhus`,
    sv: 'Nätverk som gav vårdgivare, företag och forskare tillgång till testmiljöer och till klinisk och teknisk kompetens. Bland deltagarna fanns Danderyds sjukhus och Oslo Universitetssjukhus.',
    en: 'A network that gave care providers, companies and researchers access to test environments and to clinical and technical expertise. Danderyd Hospital and Oslo University Hospital were among its members.',
  },
  {
    key: 'barkarby',
    unit: 'trafik',
    name: 'Barkarbyförsöket',
    sector: 'transport',
    source: `${accounts}; värdenheten är inte namngiven där`,
    sv: 'Försök med mobilitet som tjänst och en stombusslinje. En linje med små självkörande bussar började gå 2018, och en väg byggdes för en elektrifierad BRT-linje. Boende fick tillgång till sparkcyklar, cyklar och bilpool. Försöket gav kunskap om upphandling, partnerskap och hur resenärer väljer.',
    en: 'A trial of mobility as a service and a trunk bus line. A line of small self-driving buses began to run in 2018, and a road was being built for an electric bus rapid transit line. Residents could use scooters, bicycles and a car pool. The trial taught about procurement, partnership and how travellers choose.',
  },
  {
    key: 'trafik-it',
    unit: 'trafik',
    name: 'Trafikförvaltningens IT-grundplattformar',
    sector: 'transport',
    source: accounts,
    sv: 'Tekniska plattformar för kontaktlös betalning av biljetter, analys av stora datamängder och maskininlärning.',
    en: 'Technical platforms for contactless ticket payment, analysis of large amounts of data, and machine learning.',
  },
  {
    key: 'i-aid',
    unit: 'karolinska',
    name: 'Verklighetslabb för integrerad AI-diagnostik (I-AID)',
    sector: 'health',
    source: accounts,
    sv: 'Satsning som skulle göra det lättare att utveckla AI och använda den i vården. Två pilotleveranser gjordes 2019, med en form av innovationsupphandling som inte hade prövats tidigare.',
    en: 'An initiative to make it easier to develop AI and use it in care. Two pilot deliveries were made in 2019, with a form of innovation procurement that had not been tried before.',
  },
  {
    key: 'digital-demo',
    unit: 'strategisk-it',
    name: 'Digital Demo Stockholm',
    sector: 'other',
    source: `${accounts}; drivs av flera parter, och ingen enhet i regionen är namngiven där`,
    sv: 'Samarbete mellan stad, region, högskola och företag om digitala lösningar för invånarna. Flera testmiljöer hade startats, till exempel för energieffektiv vård.',
    en: 'A collaboration between city, region, university and companies on digital solutions for residents. Several test environments had been set up, for example for energy-efficient care.',
  },
  {
    key: 'spirometer',
    unit: 'tiohundra',
    name: 'Digital spirometer, primärvården i Norrtälje',
    sector: 'health',
    source: accounts,
    sv: 'Test av egenvård vid astma med en digital spirometer. Målet var att den som har astma får bättre kontroll och kan ändra sin behandling innan besvären ökar.',
    en: 'A test of self-care in asthma with a digital spirometer. The aim was that people with asthma get better control and can adjust their treatment before it worsens.',
  },
  {
    key: 'dronare',
    unit: 'tiohundra',
    name: 'Drönare som komplement till mobil akutsjukvård',
    sector: 'health',
    source: accounts,
    sv: 'Kliniska studier av drönare som ska nå den som behöver hjälp snabbt, till exempel vid hjärtstopp eller misstänkt drunkning. I kommunen är avstånden långa, och på sommaren är invånarna tre gånger så många.',
    en: 'Clinical studies of drones meant to reach people in need quickly, for example in cardiac arrest or suspected drowning. Distances in the municipality are long, and in summer it has three times as many residents.',
  },
  {
    key: 'distansdiagnostik',
    unit: 'sodertalje',
    name: 'Distansdiagnostik i hemmet',
    sector: 'health',
    source: accounts,
    sv: 'Studie av diagnostik hemma hos patienten, tillsammans med hälso- och sjukvårdsförvaltningen. Den använde att sjukhusets avtal förenade akutsjukvård och närsjukvård.',
    en: 'A study of diagnostics in the patient’s home, together with the health and medical care administration. It used that the hospital’s agreement joined emergency care and local care.',
  },
  {
    key: 'vardexpressen',
    unit: 'slso',
    name: 'Vårdexpressen',
    sector: 'health',
    source: `${accounts}; värdenheten är inte tydligt namngiven där`,
    sv: 'Verktyg för att hämta in patientens sjukdomshistoria och stödja triage och vårdplanering med AI. En utvärdering i primärvården planerades till 2020.',
    en: 'A tool to gather the patient’s history and support triage and care planning with AI. An evaluation in primary care was planned for 2020.',
  },
  {
    key: 'patientprocess',
    unit: 'hsf',
    name: 'Digital patientprocess',
    sector: 'health',
    source: accounts,
    sv: 'Avslutat test av digitala system för patientens väg genom vården. Det övergick 2019 i ordinarie digitala kontaktsätt.',
    en: 'A finished test of digital systems for the patient’s way through care. In 2019 it became part of the regular digital ways of contact.',
  },
]
