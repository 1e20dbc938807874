import type { Entry } from '@testbro/rules/entry'

type Wordings<Code extends string> = Record<Code, { sv: readonly string[]; en: readonly string[] }>

/** Those whom it reaches. Each fits after “tillsammans med” and before a place. */
export const usersInWords: Wordings<Entry['users'][number]> = {
  'older-people': {
    sv: [
      'äldre',
      'multisjuka',
      'sköra äldre',
      'pensionärer',
      'en åldrande befolkning',
      'seniorer',
      'personer över 75 år',
    ],
    en: ['older people', 'the elderly', 'seniors', 'an ageing population', 'frail older adults'],
  },
  children: {
    sv: ['barn', 'barn och unga', 'ungdomar', 'tonåringar', 'elever och deras föräldrar', 'barnfamiljer'],
    en: ['children', 'young people', 'teenagers', 'families with children'],
  },
  patients: {
    sv: ['patienter', 'den som söker vård', 'inneliggande patienter', 'vårdtagare'],
    en: ['patients', 'those who seek care', 'inpatients'],
  },
  'chronic-patients': {
    sv: [
      'kroniskt sjuka',
      'patienter med långvarig sjukdom',
      'personer med kronisk sjukdom',
      'den som är sjuk länge',
    ],
    en: ['the chronically ill', 'patients with long-term conditions', 'people with chronic disease'],
  },
  relatives: {
    sv: ['anhöriga', 'närstående', 'anhörigvårdare', 'familj och vänner'],
    en: ['relatives', 'next of kin', 'informal carers', 'family and friends'],
  },
  'disabled-people': {
    sv: ['personer med funktionsnedsättning', 'funktionshindrade', 'rullstolsburna', 'brukare inom LSS'],
    en: ['people with disabilities', 'disabled people', 'wheelchair users'],
  },
  staff: {
    sv: ['personal', 'medarbetare', 'vårdpersonal', 'sjuksköterskor och undersköterskor', 'anställda'],
    en: ['staff', 'employees', 'nurses and assistants', 'professionals'],
  },
  travellers: {
    sv: ['resenärer', 'passagerare', 'pendlare', 'trafikanter'],
    en: ['travellers', 'passengers', 'commuters'],
  },
  residents: {
    sv: ['invånare', 'boende i området', 'medborgare', 'de som bor i kommunen'],
    en: ['residents', 'citizens', 'people who live in the area'],
  },
}

/** What is said of users where nobody is cared for. */
export const staffElsewhere = {
  sv: ['personal', 'medarbetare', 'anställda', 'förare och tekniker'],
  en: ['staff', 'employees', 'drivers and technicians'],
}

/** Where. Each fits after whom it reaches. */
export const settingsInWords: Wordings<Entry['settings'][number]> = {
  hospital: {
    sv: ['på sjukhus', 'på en vårdavdelning', 'i sjukhusmiljö', 'inom slutenvården', 'på lasarettet'],
    en: ['in hospital', 'on a ward', 'in inpatient care'],
  },
  'primary-care': {
    sv: ['på vårdcentraler', 'i primärvården', 'inom närsjukvården', 'på hälsocentralen', 'hos husläkaren'],
    en: ['in primary care', 'at health centres', 'at the general practitioner’s'],
  },
  home: {
    sv: ['i hemmet', 'hemma', 'i den egna bostaden', 'i ordinärt boende', 'hemma hos den det gäller'],
    en: ['at home', 'in the home', 'in people’s own homes'],
  },
  'dental-care': {
    sv: ['på tandkliniker', 'inom folktandvården', 'hos tandläkaren'],
    en: ['at dental clinics', 'at the dentist’s'],
  },
  'eye-care': {
    sv: ['på ögonkliniken', 'på ögonmottagningar', 'hos optiker och ögonläkare'],
    en: ['at the eye clinic', 'with opticians and eye doctors'],
  },
  psychiatry: {
    sv: ['i psykiatrin', 'på öppenvårdsmottagningar för psykiatri', 'inom den psykiatriska vården'],
    en: ['in psychiatry', 'at psychiatric outpatient clinics'],
  },
  ambulance: {
    sv: ['i ambulansen', 'på väg till sjukhuset', 'ute på larm'],
    en: ['in the ambulance', 'on the way to hospital'],
  },
  laboratory: {
    sv: ['i laboratoriemiljö', 'i en verkstad', 'i labbet', 'i provhall'],
    en: ['in a laboratory', 'in a workshop', 'in a test hall'],
  },
  rural: {
    sv: ['på landsbygden', 'i glesbygd', 'på landet', 'i byar med långa avstånd', 'utanför tätorten'],
    en: [
      'in rural areas',
      'in the countryside',
      'in sparsely populated areas',
      'in villages with long distances',
    ],
  },
  urban: {
    sv: ['i stadsmiljö', 'i centrum', 'i staden', 'i förorten', 'i tätort'],
    en: ['in the city', 'in urban areas', 'in the suburbs'],
  },
  traffic: {
    sv: ['i trafik', 'på gator och vägar', 'längs linjen', 'i verklig trafikmiljö'],
    en: ['in traffic', 'on streets and roads', 'along the line'],
  },
  online: {
    sv: ['på nätet', 'digitalt', 'via 1177 och andra webbplatser', 'online'],
    en: ['online', 'on the web', 'digitally'],
  },
}

export const methodsInWords: Wordings<Entry['methods'][number]> = {
  'clinical-study': {
    sv: ['kliniska studier', 'kliniska prövningar', 'randomiserade studier'],
    en: ['clinical studies', 'clinical trials'],
  },
  'user-study': {
    sv: ['användartester', 'användbarhetstest med verkliga användare', 'intervjuer och observationer'],
    en: ['user tests', 'usability testing', 'interviews and observation'],
  },
  simulation: {
    sv: ['simulering', 'scenarier i simulerad miljö', 'övningar i full skala'],
    en: ['simulation', 'full-scale scenarios'],
  },
  'pilot-in-operation': {
    sv: ['piloter i verksamheten', 'tester i skarp drift', 'pilotprojekt i vardagen'],
    en: ['pilots in operation', 'tests in live operation'],
  },
  'co-design': {
    sv: ['samskapande', 'gemensam utveckling', 'utveckling tillsammans med användarna'],
    en: ['co-design', 'joint development'],
  },
  measurement: {
    sv: ['mätningar', 'mätning före och efter', 'provning mot referensinstrument'],
    en: ['measurements', 'testing against reference instruments'],
  },
  'data-analysis': {
    sv: ['analys av data', 'utvärdering på historiska data', 'uppföljning med statistik'],
    en: ['analysis of data', 'evaluation on historical data'],
  },
  procurement: {
    sv: ['innovationspartnerskap', 'upphandling av det som inte finns', 'innovationsupphandling'],
    en: ['innovation partnerships', 'innovation procurement'],
  },
}

export const supportsInWords: Wordings<Entry['supports'][number]> = {
  ethics: {
    sv: ['etikansökan', 'etikprövning', 'ansökan till Etikprövningsmyndigheten'],
    en: ['ethical review', 'ethics applications'],
  },
  'medical-device-rules': {
    sv: ['CE-märkning', 'MDR och regelverket för medicinteknik', 'krav på medicintekniska produkter'],
    en: ['CE marking', 'MDR and medical device rules'],
  },
  'personal-data': {
    sv: ['dataskydd', 'GDPR och sekretess', 'hantering av personuppgifter'],
    en: ['data protection', 'GDPR and secrecy'],
  },
  'public-procurement': {
    sv: ['LOU', 'offentlig upphandling', 'frågor om inköp och avtal'],
    en: ['public procurement', 'purchasing and contracts'],
  },
  'intellectual-property': {
    sv: ['patent och immaterialrätt', 'avtal om rättigheter'],
    en: ['patents and intellectual property'],
  },
  'in-house-manufacture': {
    sv: ['egentillverkning', 'specialanpassade produkter inom egen verksamhet'],
    en: ['in-house manufacture', 'custom-made devices'],
  },
}
