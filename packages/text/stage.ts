import { dates } from './dates.ts'

type State = 'unconfirmed' | 'awaiting-evaluation' | 'under-evaluation' | 'withdrawn'
type Next = { act: Act; dueOn: string | null; late: boolean }
type Act = 'confirm-address' | 'begin-evaluation' | 'decide'
type Who = 'office' | 'company' | 'units'
type SpanFact = { what: 'received' | 'begins-by' | 'decision-by' | 'awaits-confirmation'; on: string | null }

/** Where an inquiry stands, in words: to the company, and in the office's queue. */
const sv = {
  /** What is happening and by whom; follows "Steg 2 av 5: ". */
  states: {
    unconfirmed: 'Er förfrågan väntar på att adressen bekräftas',
    'awaiting-evaluation': 'Er förfrågan väntar på att en handläggare börjar utvärdera',
    'under-evaluation': 'En handläggare utvärderar er förfrågan',
    withdrawn: 'Ni har tagit tillbaka förfrågan',
  },
  /** The same to the office. */
  officeStates: {
    unconfirmed: 'Adressen är inte bekräftad',
    'awaiting-evaluation': 'Förfrågan väntar på att utvärderas',
    'under-evaluation': 'Förfrågan utvärderas',
    withdrawn: 'Företaget har tagit tillbaka förfrågan',
  },
  sentence: (stage: { step: number; state: State }): string =>
    stage.state === 'withdrawn'
      ? `${sv.states.withdrawn}.`
      : `Steg ${stage.step} av 5: ${sv.states[stage.state]}.`,
  officeSentence: (stage: { step: number; state: State }): string =>
    stage.state === 'withdrawn'
      ? `${sv.officeStates.withdrawn}.`
      : `Steg ${stage.step} av 5: ${sv.officeStates[stage.state]}.`,
  /** The fact under a span of the bridge. */
  span: ({ what, on }: SpanFact): string => {
    const date = on === null ? '' : dates.sv.shortDate(on)
    if (what === 'received') return `inlämnad ${date}`
    if (what === 'begins-by') return `börjar senast ${date}`
    if (what === 'decision-by') return `beslut senast ${date}`
    return 'väntar på er'
  },
  three: {
    nowLabel: 'Just nu',
    nextLabel: 'Härnäst',
    whoLabel: 'Vem har den',
    now: {
      unconfirmed: 'Adressen är inte bekräftad än',
      'awaiting-evaluation': 'Förfrågan ligger hos regionens kontor',
      'under-evaluation': 'En handläggare läser och bedömer',
      withdrawn: 'Ingen arbetar med förfrågan',
    },
    nowMore: {
      unconfirmed: 'Öppna länken i mejlet från oss.',
      'awaiting-evaluation': 'Ingen har börjat läsa än. Ni kan fortfarande rätta den.',
      'under-evaluation': 'Behöver vi veta mer frågar vi er.',
      withdrawn: 'Ni kan göra en ny förfrågan när ni vill.',
    },
    /** What happens next to the company, with the day. */
    next: ({ act, dueOn, late }: Next): string => {
      const on = dueOn === null ? '' : ` ${dates.sv.dayAndMonth(dueOn)}`
      if (act === 'begin-evaluation')
        return late ? `Vi skulle ha börjat utvärdera${on}` : `Vi börjar utvärdera senast${on}`
      if (act === 'decide') return late ? `Vi skulle ha beslutat${on}` : `Vi beslutar senast${on}`
      return 'Ni bekräftar adressen'
    },
    nextMore: {
      'confirm-address': 'Då får förfrågan ett diarienummer.',
      'begin-evaluation': 'Då får ni ett mejl.',
      decide: 'Beslutet kommer med mejl och syns här.',
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
    decide: 'Fatta beslut',
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
    },
    withdraw: {
      'not-received': 'Förfrågan är inte inlämnad än. Ta bort utkastet i stället.',
      withdrawn: 'Ni har redan tagit tillbaka förfrågan.',
    },
    beginEvaluation: {
      'not-received': 'Förfrågan är inte inlämnad än.',
      'evaluation-begun': 'Utvärderingen har redan börjat.',
      withdrawn: 'Företaget har tagit tillbaka förfrågan.',
    },
  },
}

const en: typeof sv = {
  states: {
    unconfirmed: 'Your inquiry waits for the address to be confirmed',
    'awaiting-evaluation': 'Your inquiry waits for a coordinator to begin evaluating',
    'under-evaluation': 'A coordinator is evaluating your inquiry',
    withdrawn: 'You have withdrawn the inquiry',
  },
  officeStates: {
    unconfirmed: 'The address is not confirmed',
    'awaiting-evaluation': 'The inquiry waits to be evaluated',
    'under-evaluation': 'The inquiry is being evaluated',
    withdrawn: 'The company has withdrawn the inquiry',
  },
  sentence: stage =>
    stage.state === 'withdrawn'
      ? `${en.states.withdrawn}.`
      : `Step ${stage.step} of 5: ${en.states[stage.state]}.`,
  officeSentence: stage =>
    stage.state === 'withdrawn'
      ? `${en.officeStates.withdrawn}.`
      : `Step ${stage.step} of 5: ${en.officeStates[stage.state]}.`,
  span: ({ what, on }) => {
    const date = on === null ? '' : dates.en.shortDate(on)
    if (what === 'received') return `submitted ${date}`
    if (what === 'begins-by') return `begins by ${date}`
    if (what === 'decision-by') return `decision by ${date}`
    return 'waits for you'
  },
  three: {
    nowLabel: 'Right now',
    nextLabel: 'Next',
    whoLabel: 'Who has it',
    now: {
      unconfirmed: 'The address is not confirmed yet',
      'awaiting-evaluation': "The inquiry is with the region's office",
      'under-evaluation': 'A coordinator reads and judges',
      withdrawn: 'Nobody is working on the inquiry',
    },
    nowMore: {
      unconfirmed: 'Open the link in the e-mail from us.',
      'awaiting-evaluation': 'Nobody has begun to read yet. You can still correct it.',
      'under-evaluation': 'If we need to know more, we ask you.',
      withdrawn: 'You can make a new inquiry whenever you want.',
    },
    next: ({ act, dueOn, late }) => {
      const on = dueOn === null ? '' : ` ${dates.en.dayAndMonth(dueOn)}`
      if (act === 'begin-evaluation')
        return late ? `We should have begun to evaluate by${on}` : `We begin to evaluate by${on}`
      if (act === 'decide') return late ? `We should have decided by${on}` : `We decide by${on}`
      return 'You confirm the address'
    },
    nextMore: {
      'confirm-address': 'Then the inquiry gets a register number.',
      'begin-evaluation': 'You then get an e-mail.',
      decide: 'The decision comes by e-mail and is shown here.',
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
    decide: 'Decide',
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
    },
    withdraw: {
      'not-received': 'The inquiry is not submitted yet. Delete the draft instead.',
      withdrawn: 'You have already withdrawn the inquiry.',
    },
    beginEvaluation: {
      'not-received': 'The inquiry is not submitted yet.',
      'evaluation-begun': 'The evaluation has already begun.',
      withdrawn: 'The company has withdrawn the inquiry.',
    },
  },
}

export const stage = { sv, en }
