import type { OptionWords, QuestionWords } from './inquiry.ts'

const plain = (label: string): OptionWords => ({ label, sub: '' })

/** The standard evaluation form, and what an office judges, decides and gives as a reason. */
const sv = {
  /** Labels of the form that every region begins with; the page puts the number before them. */
  questions: {
    talkedWith: {
      label: 'Vilka har ni talat med om behovet?',
      short: 'Samtal om behovet',
      hint: 'Till exempel två distriktssköterskor och en patientförening. Skriv inga namn.',
      options: {},
    },
    measure: {
      label: 'Vad ska testet visa, och hur mäter ni det?',
      short: 'Vad testet ska visa',
      hint: 'Välj helst ett eller två mått. Skriv också vad som vore ett bra resultat.',
      options: {},
    },
    participants: {
      label: 'Vad gör en deltagare under testet?',
      short: 'Vad en deltagare gör',
      hint: 'Deltagaren kan vara patient, resenär eller personal. Beskriv en vanlig dag.',
      options: {},
    },
    staffTime: {
      label: 'Hur många deltar, och hur mycket av personalens tid tar det?',
      short: 'Deltagare och personalens tid',
      hint: 'Till exempel 20 patienter och två sjuksköterskor en timme i veckan.',
      options: {},
    },
    deviceClass: {
      label: 'Vilken riskklass har produkten?',
      short: 'Riskklass',
      hint: 'Enligt EU:s förordningar om medicinteknik, MDR 2017/745 och IVDR 2017/746.',
      options: {
        'not-a-device': plain('Det är inte en medicinteknisk produkt'),
        'class-1': plain('Klass I'),
        'class-2a': plain('Klass IIa'),
        'class-2b': plain('Klass IIb'),
        'class-3': plain('Klass III'),
        ivd: { label: 'In vitro-diagnostik', sub: 'klass A–D enligt IVDR' },
        unknown: plain('Vet inte'),
      },
    },
    clinicalPlan: {
      label: 'Hur långt har ni kommit med CE-märkning och klinisk utvärdering?',
      short: 'CE-märkning och klinisk utvärdering',
      hint: 'Skriv vad som är klart, vad som pågår och när det är klart.',
      options: {},
    },
    ethics: {
      label: 'Behöver testet etikprövas?',
      short: 'Etikprövning',
      hint: '',
      options: {
        approved: plain('Ja, och det är godkänt'),
        applied: plain('Ja, och vi har ansökt eller ska ansöka'),
        'not-needed': plain('Nej'),
        unknown: plain('Vet inte'),
      },
    },
    personalData: {
      label: 'Hanterar ni personuppgifter i testet?',
      short: 'Personuppgifter',
      hint: 'Även uppgifter utan namn räknas, om de går att koppla till en person.',
      options: { yes: plain('Ja'), no: plain('Nej'), unknown: plain('Vet inte') },
    },
    personalDataWhat: {
      label: 'Vilka personuppgifter, och vem får se dem?',
      short: 'Vilka personuppgifter',
      hint: 'Till exempel andningsfrekvens och ålder. Bara sköterskan ser dem.',
      options: {},
    },
    personalDataWhere: {
      label: 'Var lagras de?',
      short: 'Var de lagras',
      hint: '',
      options: {
        sweden: plain('I Sverige'),
        eu: plain('I ett annat land inom EU eller EES'),
        outside: plain('Utanför EU och EES'),
        unknown: plain('Vet inte'),
      },
    },
    integration: {
      label: 'Behöver testet kopplas till verksamhetens it-system?',
      short: 'Koppling till it-system',
      hint: '',
      options: { yes: plain('Ja'), no: plain('Nej'), unknown: plain('Vet inte') },
    },
    integrationSystems: {
      label: 'Vilka system, och vad ska gå mellan dem?',
      short: 'Vilka it-system',
      hint: 'Till exempel att läsa tidtabellen i realtid.',
      options: {},
    },
    payer: {
      label: 'Vem betalar testet?',
      short: 'Vem som betalar',
      hint: 'Ett test ger ingen fördel i en senare upphandling, vem som än betalar.',
      options: {
        company: plain('Vi betalar allt'),
        shared: plain('Vi räknar med att verksamheten står för sin egen tid'),
        funding: { label: 'Vi har eller söker bidrag', sub: 'till exempel från en forskningsfinansiär' },
        unknown: plain('Vet inte'),
      },
    },
    costs: {
      label: 'Vad kostar testet, och vad ingår?',
      short: 'Kostnader',
      hint: 'Till exempel utrustning, installation och utbildning.',
      options: {},
    },
    evidence: {
      label: 'Vad har ni prövat hittills, och vad visade det?',
      short: 'Tidigare tester',
      hint: 'Skriv ”inget än” om ni inte har prövat. Det är också ett bra svar.',
      options: {},
    },
    risks: {
      label: 'Vad kan gå fel under testet, och vad gör ni då?',
      short: 'Risker',
      hint: 'Tänk på deltagare, personal och verksamhetens vanliga arbete.',
      options: {},
    },
    earliestStart: {
      label: 'När kan ni tidigast börja?',
      short: 'Tidigast start',
      hint: 'Till exempel 2027-02-01.',
      options: {},
    },
    longest: {
      label: 'Hur länge kan testet pågå som längst?',
      short: 'Längsta tid',
      hint: '',
      options: {
        'weeks-4': plain('4 veckor'),
        'weeks-12': plain('12 veckor'),
        'months-6': plain('6 månader'),
        longer: plain('Längre än 6 månader'),
      },
    },
    testContact: {
      label: 'Vem hos er svarar på frågor under testet?',
      short: 'Kontakt under testet',
      hint: 'Namn och roll räcker.',
      options: {},
    },
  } satisfies Record<string, QuestionWords>,
  criteria: {
    need: { label: 'Behov', question: 'Finns ett problem som våra verksamheter känner igen?' },
    feasibility: { label: 'Genomförbarhet', question: 'Går det att testa på rimlig tid med det de ber om?' },
    safety: {
      label: 'Säkerhet och regelverk',
      question: 'Vet de vad som gäller för säkerhet, data, etik och CE-märkning?',
    },
    maturity: { label: 'Mognad', question: 'Räcker det de har för att en enhet ska våga?' },
  },
  scores: { weak: 'Svagt', partly: 'Delvis', good: 'Bra', strong: 'Starkt' },
  /** What an office chooses between, and what follows. */
  decisions: {
    distribute: {
      label: 'Skicka till nätverket',
      sub: 'Sedan väljer du enheter och läser brevet till dem. De får inget än.',
    },
    complete: {
      label: 'Be om komplettering',
      sub: 'Peka ut frågorna. Klockan står stilla tills företaget har svarat.',
    },
    refer: {
      label: 'Hänvisa vidare',
      sub: 'Till en annan region eller en partner, med företagets samtycke.',
    },
    decline: { label: 'Avslå med skäl', sub: 'Företaget läser skälet. De kan lämna in en ny förfrågan.' },
  },
  consent: 'Företaget har sagt ja till att vi hänvisar dem',
  /** As the office chooses them. */
  declineReasons: {
    'no-need-here': 'Våra verksamheter har inte behovet',
    'outside-remit': 'Ligger utanför regionens uppdrag',
    'not-mature': 'För tidigt för att testa',
    'no-resources': 'Kräver mer tid eller resurser än verksamheterna har',
    unsafe: 'Säkerheten är inte tillräckligt visad',
    'regulation-unclear': 'Oklart vilka regler som gäller',
    'already-procured': 'Regionen har redan köpt in en lösning',
    other: 'Annat skäl',
  },
  /** The same reasons to the company, as whole sentences. */
  declinedBecause: {
    'no-need-here': 'Våra verksamheter har inte det behovet just nu.',
    'outside-remit': 'Frågan ligger utanför det som regionen har i uppdrag att göra.',
    'not-mature': 'Det är för tidigt att testa hos oss. Kom gärna tillbaka när ni har provat mer.',
    'no-resources': 'Testet kräver mer tid eller resurser än verksamheterna kan ge.',
    unsafe: 'Vi behöver se mer om säkerheten innan någon kan delta.',
    'regulation-unclear': 'Det är inte klart vilka regler som gäller för testet.',
    'already-procured': 'Regionen har redan köpt in en lösning för det här.',
    other: 'Skälet står i meddelandet från handläggaren.',
  },
}

const en: typeof sv = {
  questions: {
    talkedWith: {
      label: 'Whom have you talked to about the need?',
      short: 'Talks about the need',
      hint: 'For example two district nurses and a patient association. Write no names.',
      options: {},
    },
    measure: {
      label: 'What is the test to show, and how do you measure it?',
      short: 'What the test is to show',
      hint: 'Preferably one or two measures. Say also what a good result would be.',
      options: {},
    },
    participants: {
      label: 'What does a participant do during the test?',
      short: 'What a participant does',
      hint: 'A participant can be a patient, a traveller or staff. Describe an ordinary day.',
      options: {},
    },
    staffTime: {
      label: 'How many take part, and how much of the staff’s time does it take?',
      short: 'Participants and staff time',
      hint: 'For example 20 patients, and two nurses for an hour a week.',
      options: {},
    },
    deviceClass: {
      label: 'Which risk class does the product have?',
      short: 'Risk class',
      hint: 'By the EU regulations on medical devices, MDR 2017/745 and IVDR 2017/746.',
      options: {
        'not-a-device': plain('It is not a medical device'),
        'class-1': plain('Class I'),
        'class-2a': plain('Class IIa'),
        'class-2b': plain('Class IIb'),
        'class-3': plain('Class III'),
        ivd: { label: 'In vitro diagnostics', sub: 'classes A–D by the IVDR' },
        unknown: plain('Do not know'),
      },
    },
    clinicalPlan: {
      label: 'How far have you come with CE marking and clinical evaluation?',
      short: 'CE marking and clinical evaluation',
      hint: 'Say what is done, what is under way and when it will be done.',
      options: {},
    },
    ethics: {
      label: 'Does the test need an ethical review?',
      short: 'Ethical review',
      hint: '',
      options: {
        approved: plain('Yes, and it is approved'),
        applied: plain('Yes, and we have applied or will apply'),
        'not-needed': plain('No'),
        unknown: plain('Do not know'),
      },
    },
    personalData: {
      label: 'Do you handle personal data in the test?',
      short: 'Personal data',
      hint: 'Data without names count too, if they can be linked to a person.',
      options: { yes: plain('Yes'), no: plain('No'), unknown: plain('Do not know') },
    },
    personalDataWhat: {
      label: 'Which personal data, and who sees them?',
      short: 'Which personal data',
      hint: 'For example breathing rate and age. Only the nurse sees them.',
      options: {},
    },
    personalDataWhere: {
      label: 'Where are they stored?',
      short: 'Where they are stored',
      hint: '',
      options: {
        sweden: plain('In Sweden'),
        eu: plain('In another country in the EU or EEA'),
        outside: plain('Outside the EU and EEA'),
        unknown: plain('Do not know'),
      },
    },
    integration: {
      label: 'Does the test need a connection to the unit’s IT systems?',
      short: 'Connection to IT systems',
      hint: '',
      options: { yes: plain('Yes'), no: plain('No'), unknown: plain('Do not know') },
    },
    integrationSystems: {
      label: 'Which systems, and what is to pass between them?',
      short: 'Which IT systems',
      hint: 'For example reading the timetable in real time.',
      options: {},
    },
    payer: {
      label: 'Who pays for the test?',
      short: 'Who pays',
      hint: 'A test gives no advantage in a later procurement, whoever pays.',
      options: {
        company: plain('We pay for everything'),
        shared: plain('We expect the unit to bear its own time'),
        funding: { label: 'We have or seek a grant', sub: 'for example from a research funder' },
        unknown: plain('Do not know'),
      },
    },
    costs: {
      label: 'What does the test cost, and what is included?',
      short: 'Costs',
      hint: 'For example equipment, installation and training.',
      options: {},
    },
    evidence: {
      label: 'What have you tried so far, and what did it show?',
      short: 'Earlier tests',
      hint: 'Write “nothing yet” if you have not tried. That is a good answer too.',
      options: {},
    },
    risks: {
      label: 'What can go wrong during the test, and what do you do then?',
      short: 'Risks',
      hint: 'Think of participants, staff and the unit’s ordinary work.',
      options: {},
    },
    earliestStart: {
      label: 'When can you begin at the earliest?',
      short: 'Earliest start',
      hint: 'For example 2027-02-01.',
      options: {},
    },
    longest: {
      label: 'How long can the test last at most?',
      short: 'Longest time',
      hint: '',
      options: {
        'weeks-4': plain('4 weeks'),
        'weeks-12': plain('12 weeks'),
        'months-6': plain('6 months'),
        longer: plain('More than 6 months'),
      },
    },
    testContact: {
      label: 'Who with you answers questions during the test?',
      short: 'Contact during the test',
      hint: 'A name and a role will do.',
      options: {},
    },
  },
  criteria: {
    need: { label: 'Need', question: 'Is there a problem that our units recognise?' },
    feasibility: {
      label: 'Feasibility',
      question: 'Can it be tested in reasonable time with what they ask for?',
    },
    safety: {
      label: 'Safety and regulation',
      question: 'Do they know what applies to safety, data, ethics and CE marking?',
    },
    maturity: { label: 'Maturity', question: 'Is what they have enough for a unit to dare?' },
  },
  scores: { weak: 'Weak', partly: 'Partly', good: 'Good', strong: 'Strong' },
  decisions: {
    distribute: {
      label: 'Send to the network',
      sub: 'Then you choose units and read the letter to them. They get nothing yet.',
    },
    complete: {
      label: 'Ask for more',
      sub: 'Point out the questions. The clock stands still until the company has answered.',
    },
    refer: { label: 'Refer onward', sub: 'To another region or a partner, with the consent of the company.' },
    decline: {
      label: 'Decline with a reason',
      sub: 'The company reads the reason. It can make a new inquiry.',
    },
  },
  consent: 'The company has agreed that we refer it',
  declineReasons: {
    'no-need-here': 'Our units do not have the need',
    'outside-remit': 'Outside the remit of the region',
    'not-mature': 'Too early to test',
    'no-resources': 'Takes more time or resources than the units have',
    unsafe: 'Safety is not shown well enough',
    'regulation-unclear': 'Unclear which rules apply',
    'already-procured': 'The region has already bought a solution',
    other: 'Another reason',
  },
  declinedBecause: {
    'no-need-here': 'Our units do not have that need right now.',
    'outside-remit': 'The question is outside what the region is there to do.',
    'not-mature': 'It is too early to test with us. Do come back when you have tried more.',
    'no-resources': 'The test takes more time or resources than the units can give.',
    unsafe: 'We need to see more about safety before anyone can take part.',
    'regulation-unclear': 'It is not clear which rules apply to the test.',
    'already-procured': 'The region has already bought a solution for this.',
    other: 'The reason is in the message from the coordinator.',
  },
}

export const evaluation = { sv, en }
