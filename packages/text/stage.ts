import { dates } from './dates.ts'

type State =
  | 'unconfirmed'
  | 'awaiting-evaluation'
  | 'under-evaluation'
  | 'awaiting-company'
  | 'to-distribute'
  | 'awaiting-replies'
  | 'to-introduce'
  | 'in-contact'
  | 'contacted'
  | 'finished'
  | 'nobody-interested'
  | 'declined'
  | 'referred'
  | 'withdrawn'
export type Act =
  | 'confirm-address'
  | 'begin-evaluation'
  | 'answer-evaluation'
  | 'decide'
  | 'choose-units'
  | 'reply'
  | 'introduce'
  | 'meet'
  | 'close-contact'
type Next = { act: Act; dueOn: string | null; late: boolean }
type Who = 'office' | 'company' | 'units'
type DatedFact =
  | 'received'
  | 'begins-by'
  | 'decision-by'
  | 'decided-on'
  | 'choose-by'
  | 'sent-on'
  | 'reply-by'
  | 'replied'
  | 'introduce-by'
  | 'introduced-on'
  | 'contacted-on'
type SpanFact =
  | { what: DatedFact; on: string }
  | { what: 'awaits-confirmation' | 'waits-for-company'; on: null }

const closed: readonly State[] = ['finished', 'nobody-interested', 'declined', 'referred', 'withdrawn']

/** Where an inquiry stands, in words: to the company, and in the office's queue. */
const sv = {
  /** How a closed inquiry ended, in a list. */
  endings: {
    finished: 'Avslutad',
    'nobody-interested': 'Ingen intresserad',
    declined: 'Avslagen',
    referred: 'Hänvisad vidare',
    withdrawn: 'Tillbakatagen',
  } as Partial<Record<State, string>>,
  /** What is happening and by whom; follows "Steg 2 av 5: " while something is. */
  states: {
    unconfirmed: 'Er förfrågan väntar på att adressen bekräftas',
    'awaiting-evaluation': 'Er förfrågan väntar på att en handläggare börjar utvärdera',
    'under-evaluation': 'En handläggare utvärderar er förfrågan',
    'awaiting-company': 'Vi väntar på era svar',
    'to-distribute': 'Vi väljer vilka enheter som ska få er fråga',
    'awaiting-replies': 'Regionens enheter svarar på er fråga',
    'to-introduce': 'Vi ska presentera er för dem som är intresserade',
    'in-contact': 'Ni är presenterade för varandra',
    contacted: 'Ni har kontakt med varandra',
    finished: 'Kontakten är avslutad och alla fem steg är gjorda',
    'nobody-interested': 'Enheterna har svarat och ingen kan testa just nu',
    declined: 'Vi har beslutat att inte gå vidare med förfrågan',
    referred: 'Vi har hänvisat er förfrågan vidare',
    withdrawn: 'Ni har tagit tillbaka förfrågan',
  },
  /** The same to the office. */
  officeStates: {
    unconfirmed: 'Adressen är inte bekräftad',
    'awaiting-evaluation': 'Ingen har börjat utvärdera än',
    'under-evaluation': 'Förfrågan utvärderas',
    'awaiting-company': 'Vi väntar på företagets svar',
    'to-distribute': 'Beslutet är att fråga nätverket',
    'awaiting-replies': 'Enheterna svarar',
    'to-introduce': 'Minst en enhet är intresserad',
    'in-contact': 'Företaget är presenterat för minst en enhet',
    contacted: 'Båda sidor har bekräftat att de har kontakt',
    finished: 'Alla kontakter är avslutade',
    'nobody-interested': 'Ingen enhet var intresserad',
    declined: 'Förfrågan är avslagen',
    referred: 'Förfrågan är hänvisad vidare',
    withdrawn: 'Företaget har tagit tillbaka förfrågan',
  },
  sentence: (stage: { step: number; state: State }): string =>
    closed.includes(stage.state)
      ? `${sv.states[stage.state]}.`
      : `Steg ${stage.step} av 5: ${sv.states[stage.state]}.`,
  officeSentence: (stage: { step: number; state: State }): string =>
    closed.includes(stage.state)
      ? `${sv.officeStates[stage.state]}.`
      : `Steg ${stage.step} av 5: ${sv.officeStates[stage.state]}.`,
  /** The fact under a span of the bridge, to the company. */
  span: (fact: SpanFact): string =>
    fact.on === null ? 'väntar på er' : `${sv.dated[fact.what]} ${dates.sv.shortDate(fact.on)}`,
  /** The same to the office, and to anyone else. */
  officeSpan: (fact: SpanFact): string => (fact.on === null ? 'väntar på företaget' : sv.span(fact)),
  /** Before the date under a span. */
  dated: {
    received: 'inlämnad',
    'begins-by': 'börjar senast',
    'decision-by': 'beslut senast',
    'decided-on': 'beslut',
    'choose-by': 'skickas senast',
    'sent-on': 'skickad',
    'reply-by': 'senast',
    replied: 'svaren stängda',
    'introduce-by': 'presenteras senast',
    'introduced-on': 'presenterade',
    'contacted-on': 'i kontakt',
  },
  three: {
    nowLabel: 'Just nu',
    nextLabel: 'Härnäst',
    whoLabel: 'Vem har den',
    now: {
      unconfirmed: 'Adressen är inte bekräftad än',
      'awaiting-evaluation': 'Förfrågan ligger hos regionens kontor',
      'under-evaluation': 'En handläggare läser och bedömer',
      'awaiting-company': 'Vi behöver veta mer av er',
      'to-distribute': 'Förfrågan ska ut till nätverket',
      'awaiting-replies': 'Enheterna har fått frågan',
      'to-introduce': 'Minst en enhet är intresserad',
      'in-contact': 'Ni är presenterade för varandra',
      contacted: 'Ni har kontakt',
      finished: 'Kontakten är avslutad',
      'nobody-interested': 'Ingen enhet kan testa just nu',
      declined: 'Förfrågan går inte vidare',
      referred: 'Förfrågan är hänvisad vidare',
      withdrawn: 'Ingen arbetar med förfrågan',
    },
    nowMore: {
      unconfirmed: 'Öppna länken i mejlet från oss.',
      'awaiting-evaluation': 'Ingen har börjat läsa än. Ni kan fortfarande rätta den.',
      'under-evaluation': 'Behöver vi veta mer frågar vi er.',
      'awaiting-company': 'Dagarna tills ni svarar räknas inte in i vår tid för beslutet.',
      'to-distribute': 'Vi har beslutat att fråga regionens enheter. Ni kan läsa vår bedömning.',
      'awaiting-replies': 'Alla har fått den samtidigt. De kan ändra sitt svar tills svaren stänger.',
      'to-introduce': 'Svaren är stängda. Ni får veta vem det är när vi presenterar er.',
      'in-contact': 'Ni har varandras kontaktuppgifter och en sida där ni kan skriva.',
      contacted: 'Båda sidor har bekräftat. Ni bestämmer själva hur ni går vidare.',
      finished: 'Tack för att ni berättade hur det gick. Allt ni har skrivit finns kvar här.',
      'nobody-interested': 'Vi räknar med er fråga när vi visar vilka behov som ingen har kunnat möta.',
      declined: 'Beslutet och skälen står på den här sidan.',
      referred: 'Vart vi har hänvisat den, och varför, står på den här sidan.',
      withdrawn: 'Ni kan göra en ny förfrågan när ni vill.',
    },
    /** What happens next to the company, with the day. */
    next: ({ act, dueOn, late }: Next): string => {
      const on = dueOn === null ? '' : ` ${dates.sv.dayAndMonth(dueOn)}`
      return `${(late ? sv.three.overdue : sv.three.coming)[act]}${on}`
    },
    /** Before the day, when there is one. */
    coming: {
      'confirm-address': 'Ni bekräftar adressen',
      'begin-evaluation': 'Vi börjar utvärdera senast',
      'answer-evaluation': 'Ni svarar på våra frågor',
      decide: 'Vi beslutar senast',
      'choose-units': 'Vi skickar frågan till enheterna senast',
      reply: 'Svaren stänger',
      introduce: 'Vi presenterar er senast',
      meet: 'Ni hör av er till varandra',
      'close-contact': 'Ni berättar hur det gick',
    },
    /** Before the day that has passed. */
    overdue: {
      'confirm-address': 'Ni bekräftar adressen',
      'begin-evaluation': 'Vi skulle ha börjat utvärdera',
      'answer-evaluation': 'Ni svarar på våra frågor',
      decide: 'Vi skulle ha beslutat',
      'choose-units': 'Vi skulle ha skickat frågan',
      reply: 'Svaren skulle ha stängt',
      introduce: 'Vi skulle ha presenterat er',
      meet: 'Ni hör av er till varandra',
      'close-contact': 'Ni berättar hur det gick',
    },
    nextMore: {
      'confirm-address': 'Då får förfrågan ett diarienummer.',
      'begin-evaluation': 'Då får ni ett mejl.',
      'answer-evaluation': 'Frågorna finns på er sida. Ni kan svara när det passar er.',
      decide: 'Beslutet kommer med mejl och syns här.',
      'choose-units': 'Alla enheter som kan passa får frågan samtidigt.',
      reply: 'Sedan presenterar vi er för dem som är intresserade.',
      introduce: 'Då får ni ett mejl med deras namn och adresser, och de får era.',
      meet: 'När ni har fått kontakt bekräftar båda det här.',
      'close-contact': 'Det tar en minut och hjälper nästa företag.',
    },
    lateMore: 'Vi är försenade. Skriv gärna till oss och fråga hur det går.',
    nothingNext: 'Inget mer händer',
    who: (who: Who, office: string, person?: string): string => {
      if (who === 'company') return 'Ni'
      if (who === 'units') return 'Regionens enheter'
      return person ? `${person}, ${office}` : office
    },
    nothingToDo: 'Ni behöver inte göra något nu.',
    nobody: 'Ingen',
  },
  /** The act of the first column in the queue. */
  acts: {
    'confirm-address': 'Företaget bekräftar adressen',
    'begin-evaluation': 'Börja utvärdera',
    'answer-evaluation': 'Företaget svarar på frågorna',
    decide: 'Fatta beslut',
    'choose-units': 'Välj enheter',
    reply: 'Enheterna svarar',
    introduce: 'Presentera företaget',
    meet: 'Företaget och enheterna tar kontakt',
    'close-contact': 'Företaget eller enheten avslutar kontakten',
  },
  due: {
    today: 'i dag',
    on: (day: string): string => dates.sv.shortDay(day),
    late: (lateBy: number, dueOn: string): string =>
      lateBy === 0
        ? `försenad (skulle vara gjort ${dates.sv.shortDay(dueOn)})`
        : `${dates.sv.workingDays(lateBy)} sen (skulle vara gjort ${dates.sv.shortDay(dueOn)})`,
    none: 'inget datum',
  },
  groups: {
    late: 'Försenat',
    today: 'I dag',
    thisAndNextWeek: 'Den här veckan och nästa',
    later: 'Senare',
    waitingOnOthers: 'Väntar på andra',
  },
  /** Why something cannot be done, beside where it would have been. */
  refused: {
    correct: {
      'not-received': 'Förfrågan är inte inlämnad än. Ändra i utkastet i stället.',
      'evaluation-begun': 'En handläggare har börjat utvärdera. Skriv till oss om något är fel.',
      withdrawn: 'Ni har tagit tillbaka förfrågan. Gör en ny om ni vill gå vidare.',
      closed: 'Förfrågan är avslutad. Gör en ny om ni vill gå vidare.',
    },
    withdraw: {
      'not-received': 'Förfrågan är inte inlämnad än. Ta bort utkastet i stället.',
      withdrawn: 'Ni har redan tagit tillbaka förfrågan.',
      closed: 'Förfrågan är redan avslutad. Det finns inget att ta tillbaka.',
    },
    /** To the company, about the office's questions. */
    answer: {
      'not-received': 'Förfrågan är inte inlämnad än. Skriv i utkastet i stället.',
      withdrawn: 'Ni har tagit tillbaka förfrågan. Gör en ny om ni vill gå vidare.',
      closed: 'Förfrågan är avslutad. Era svar finns kvar på er sida.',
      'not-asked': 'Vi har inga frågor till er just nu. Det ni har svarat finns kvar på er sida.',
    },
    beginEvaluation: {
      'not-received': 'Förfrågan är inte inlämnad än.',
      'evaluation-begun': 'Utvärderingen har redan börjat.',
      withdrawn: 'Företaget har tagit tillbaka förfrågan.',
      closed: 'Förfrågan är avslutad.',
    },
    /** To the office, when it asks, judges, decides or sends to units. */
    evaluate: {
      'not-received': 'Förfrågan är inte inlämnad än.',
      withdrawn: 'Företaget har tagit tillbaka förfrågan.',
      closed: 'Förfrågan är avslutad.',
      'not-begun': 'Ta ärendet först. Då börjar utvärderingen.',
      decided: 'Beslutet är fattat och ändras inte.',
      'awaiting-company': 'Företaget har frågor kvar att svara på. Vänta på svaren först.',
      'not-judged': 'Bedöm alla fyra kriterier först. Sedan kan förfrågan skickas till nätverket.',
      'no-reason': 'Skriv skälet först. Företaget får läsa det.',
      'not-decided': 'Besluta att skicka till nätverket först.',
      'round-open': 'Enheterna svarar redan på ett utskick. Stäng det eller vänta tills det stänger.',
    },
    /** To the office and to units, about a round. */
    round: {
      'round-closed': 'Svaren är stängda.',
      withdrawn: 'Företaget har tagit tillbaka sin fråga. Ingen behöver svara.',
    },
    introduce: {
      withdrawn: 'Företaget har tagit tillbaka förfrågan.',
      'not-interested': 'Enheten har inte svarat att den är intresserad.',
      'already-introduced': 'Enheten är redan presenterad.',
    },
    contact: {
      'contact-closed': 'Kontakten är avslutad. Det ni har skrivit finns kvar.',
      'already-confirmed': 'Ni har redan bekräftat att ni har kontakt.',
    },
  },
}

const en: typeof sv = {
  endings: {
    finished: 'Finished',
    'nobody-interested': 'Nobody interested',
    declined: 'Declined',
    referred: 'Referred',
    withdrawn: 'Withdrawn',
  },
  states: {
    unconfirmed: 'Your inquiry waits for the address to be confirmed',
    'awaiting-evaluation': 'Your inquiry waits for a coordinator to begin evaluating',
    'under-evaluation': 'A coordinator is evaluating your inquiry',
    'awaiting-company': 'We are waiting for your answers',
    'to-distribute': 'We are choosing which units to ask',
    'awaiting-replies': "The region's units are answering your question",
    'to-introduce': 'We are about to introduce you to those who are interested',
    'in-contact': 'You have been introduced to each other',
    contacted: 'You are in contact with each other',
    finished: 'The contact has ended and all five steps are done',
    'nobody-interested': 'The units have answered and none can test right now',
    declined: 'We have decided not to go on with the inquiry',
    referred: 'We have referred your inquiry onward',
    withdrawn: 'You have withdrawn the inquiry',
  },
  officeStates: {
    unconfirmed: 'The address is not confirmed',
    'awaiting-evaluation': 'Nobody has begun to evaluate yet',
    'under-evaluation': 'The inquiry is being evaluated',
    'awaiting-company': 'We are waiting for the company to answer',
    'to-distribute': 'The decision is to ask the network',
    'awaiting-replies': 'The units are answering',
    'to-introduce': 'At least one unit is interested',
    'in-contact': 'The company is introduced to at least one unit',
    contacted: 'Both sides have confirmed that they are in contact',
    finished: 'Every contact has ended',
    'nobody-interested': 'No unit was interested',
    declined: 'The inquiry is declined',
    referred: 'The inquiry is referred onward',
    withdrawn: 'The company has withdrawn the inquiry',
  },
  sentence: stage =>
    closed.includes(stage.state)
      ? `${en.states[stage.state]}.`
      : `Step ${stage.step} of 5: ${en.states[stage.state]}.`,
  officeSentence: stage =>
    closed.includes(stage.state)
      ? `${en.officeStates[stage.state]}.`
      : `Step ${stage.step} of 5: ${en.officeStates[stage.state]}.`,
  span: fact =>
    fact.on === null ? 'waits for you' : `${en.dated[fact.what]} ${dates.en.shortDate(fact.on)}`,
  officeSpan: fact => (fact.on === null ? 'waits for the company' : en.span(fact)),
  dated: {
    received: 'submitted',
    'begins-by': 'begins by',
    'decision-by': 'decision by',
    'decided-on': 'decided',
    'choose-by': 'sent by',
    'sent-on': 'sent',
    'reply-by': 'by',
    replied: 'replies closed',
    'introduce-by': 'introduced by',
    'introduced-on': 'introduced',
    'contacted-on': 'in contact',
  },
  three: {
    nowLabel: 'Right now',
    nextLabel: 'Next',
    whoLabel: 'Who has it',
    now: {
      unconfirmed: 'The address is not confirmed yet',
      'awaiting-evaluation': "The inquiry is with the region's office",
      'under-evaluation': 'A coordinator reads and judges',
      'awaiting-company': 'We need to know more from you',
      'to-distribute': 'The inquiry is to go to the network',
      'awaiting-replies': 'The units have been asked',
      'to-introduce': 'At least one unit is interested',
      'in-contact': 'You have been introduced to each other',
      contacted: 'You are in contact',
      finished: 'The contact has ended',
      'nobody-interested': 'No unit can test right now',
      declined: 'The inquiry does not go on',
      referred: 'The inquiry is referred onward',
      withdrawn: 'Nobody is working on the inquiry',
    },
    nowMore: {
      unconfirmed: 'Open the link in the e-mail from us.',
      'awaiting-evaluation': 'Nobody has begun to read yet. You can still correct it.',
      'under-evaluation': 'If we need to know more, we ask you.',
      'awaiting-company': 'The days until you answer do not count towards our time to decide.',
      'to-distribute': "We have decided to ask the region's units. You can read our assessment.",
      'awaiting-replies': 'All were asked at the same time. They can change their reply until replies close.',
      'to-introduce': 'Replies are closed. You learn who it is when we introduce you.',
      'in-contact': "You have each other's contact details and a page to write on.",
      contacted: 'Both sides have confirmed. You decide together how to go on.',
      finished: 'Thank you for telling us how it went. All that you wrote is still here.',
      'nobody-interested': 'We count your question when we show which needs nobody could meet.',
      declined: 'The decision and its reasons are on this page.',
      referred: 'Where we referred it, and why, is on this page.',
      withdrawn: 'You can make a new inquiry whenever you want.',
    },
    next: ({ act, dueOn, late }) => {
      const on = dueOn === null ? '' : ` ${dates.en.dayAndMonth(dueOn)}`
      return `${(late ? en.three.overdue : en.three.coming)[act]}${on}`
    },
    coming: {
      'confirm-address': 'You confirm the address',
      'begin-evaluation': 'We begin to evaluate by',
      'answer-evaluation': 'You answer our questions',
      decide: 'We decide by',
      'choose-units': 'We ask the units by',
      reply: 'Replies close on',
      introduce: 'We introduce you by',
      meet: 'You get in touch with each other',
      'close-contact': 'You tell us how it went',
    },
    overdue: {
      'confirm-address': 'You confirm the address',
      'begin-evaluation': 'We should have begun to evaluate by',
      'answer-evaluation': 'You answer our questions',
      decide: 'We should have decided by',
      'choose-units': 'We should have asked the units by',
      reply: 'Replies should have closed on',
      introduce: 'We should have introduced you by',
      meet: 'You get in touch with each other',
      'close-contact': 'You tell us how it went',
    },
    nextMore: {
      'confirm-address': 'Then the inquiry gets a register number.',
      'begin-evaluation': 'You then get an e-mail.',
      'answer-evaluation': 'The questions are on your page. Answer when it suits you.',
      decide: 'The decision comes by e-mail and is shown here.',
      'choose-units': 'All units that may fit are asked at the same time.',
      reply: 'Then we introduce you to those who are interested.',
      introduce: 'You then get an e-mail with their names and addresses, and they get yours.',
      meet: 'When you are in contact, both of you confirm it here.',
      'close-contact': 'It takes a minute and helps the next company.',
    },
    lateMore: 'We are late. Do write to us and ask how it is going.',
    nothingNext: 'Nothing more happens',
    who: (who, office, person) => {
      if (who === 'company') return 'You'
      if (who === 'units') return "The region's units"
      return person ? `${person}, ${office}` : office
    },
    nothingToDo: 'You need not do anything now.',
    nobody: 'Nobody',
  },
  acts: {
    'confirm-address': 'The company confirms the address',
    'begin-evaluation': 'Begin to evaluate',
    'answer-evaluation': 'The company answers the questions',
    decide: 'Decide',
    'choose-units': 'Choose units',
    reply: 'The units answer',
    introduce: 'Introduce the company',
    meet: 'The company and the units get in touch',
    'close-contact': 'The company or the unit ends the contact',
  },
  due: {
    today: 'today',
    on: day => dates.en.shortDay(day),
    late: (lateBy, dueOn) =>
      lateBy === 0
        ? `late (should have been done ${dates.en.shortDay(dueOn)})`
        : `${dates.en.workingDays(lateBy)} late (should have been done ${dates.en.shortDay(dueOn)})`,
    none: 'no date',
  },
  groups: {
    late: 'Late',
    today: 'Today',
    thisAndNextWeek: 'This week and next',
    later: 'Later',
    waitingOnOthers: 'Waiting for others',
  },
  refused: {
    correct: {
      'not-received': 'The inquiry is not submitted yet. Change the draft instead.',
      'evaluation-begun': 'A coordinator has begun to evaluate. Write to us if something is wrong.',
      withdrawn: 'You have withdrawn the inquiry. Make a new one if you want to go on.',
      closed: 'The inquiry is closed. Make a new one if you want to go on.',
    },
    withdraw: {
      'not-received': 'The inquiry is not submitted yet. Delete the draft instead.',
      withdrawn: 'You have already withdrawn the inquiry.',
      closed: 'The inquiry is closed already. There is nothing to withdraw.',
    },
    answer: {
      'not-received': 'The inquiry is not submitted yet. Write in the draft instead.',
      withdrawn: 'You have withdrawn the inquiry. Make a new one if you want to go on.',
      closed: 'The inquiry is closed. Your answers are still on your page.',
      'not-asked': 'We have no questions to you right now. What you answered is still on your page.',
    },
    beginEvaluation: {
      'not-received': 'The inquiry is not submitted yet.',
      'evaluation-begun': 'The evaluation has already begun.',
      withdrawn: 'The company has withdrawn the inquiry.',
      closed: 'The inquiry is closed.',
    },
    evaluate: {
      'not-received': 'The inquiry is not submitted yet.',
      withdrawn: 'The company has withdrawn the inquiry.',
      closed: 'The inquiry is closed.',
      'not-begun': 'Take the case first. That begins the evaluation.',
      decided: 'The decision is made and does not change.',
      'awaiting-company': 'The company has questions left to answer. Wait for the answers first.',
      'not-judged': 'Judge all four criteria first. Then the inquiry can be sent to the network.',
      'no-reason': 'Write the reason first. The company will read it.',
      'not-decided': 'Decide to send it to the network first.',
      'round-open': 'The units are already answering one round. Close it or wait until it closes.',
    },
    round: {
      'round-closed': 'Replies are closed.',
      withdrawn: 'The company has withdrawn its question. Nobody needs to reply.',
    },
    introduce: {
      withdrawn: 'The company has withdrawn the inquiry.',
      'not-interested': 'The unit has not replied that it is interested.',
      'already-introduced': 'The unit has been introduced already.',
    },
    contact: {
      'contact-closed': 'The contact has ended. What you wrote is kept.',
      'already-confirmed': 'You have already confirmed that you are in contact.',
    },
  },
}

export const stage = { sv, en }
