import { dates } from './dates.ts'

const criterion = { one: 'kriterium', many: 'kriterier', article: 'ett' } as const
const answer = { one: 'svar', many: 'svar', article: 'ett' } as const

/** The pages of step 2: where the office evaluates, where it edits an answer, and where the company answers. */
const sv = {
  office: {
    /** The heading says what is left. */
    toJudge: (left: number): string =>
      left === 0
        ? 'Alla kriterier är bedömda'
        : `${dates.sv.capital(dates.sv.counted(left, criterion))} är kvar att bedöma`,
    decided: {
      distribute: 'Vi har beslutat att fråga nätverket',
      decline: 'Vi har beslutat att avslå förfrågan',
      refer: 'Vi har beslutat att hänvisa förfrågan vidare',
    },
    closed: 'Förfrågan går inte att utvärdera',
    notBegun: 'Utvärderingen har inte börjat',
    waiting: 'Företaget har frågor att svara på',
    waitingSince: (day: string): string => `Vi frågade ${dates.sv.longDay(day)}`,
    waitingMeanwhile: 'Du kan bedöma under tiden.',
    decidedOn: 'Beslutsdag',
    sentTo: 'Hänvisad till',
    notJudged: 'Inte bedömt.',
    handledBy: (name: string): string => `handläggs av ${name}`,
    toCase: 'Till ärendet',
    toDistribution: 'Välj enheter',
    before: 'innan det går att skicka',
    saved: 'Bedömningen är sparad',
    asked: 'Frågorna är skickade till företaget',
    askedLead: 'Brevet står bland breven på ärendets sida. Klockan står stilla tills företaget svarar.',
    completed: 'Svaren är kompletterade',
    completedLead: (version: string, day: string): string =>
      `Nu gäller version ${version}, ${dates.sv.longDay(day)}. Det som är nytt är markerat nedan.`,
    completedOn: (day: string): string => `Kompletterat ${dates.sv.dayAndMonth(day)}.`,
    editedOn: (day: string): string => `Ändrat av kontoret ${dates.sv.dayAndMonth(day)}.`,
    was: (value: string): string => `Tidigare: ”${value}”`,
    judge: 'Bedöm varje kriterium bredvid svaren',
    judgeLead: 'Du kan spara det du har hunnit med och fortsätta senare.',
    score: (name: string): string => `Din bedömning: ${name.toLowerCase()}`,
    comment: 'Motivering',
    commentHint: 'Företaget kan läsa den när beslutet är fattat.',
    noAnswers: 'Företaget har inte svarat på något som gäller det här än.',
    versions: 'Svarens versioner',
    noVersions: 'Företaget har inte svarat på några frågor än.',
    edit: 'Ändra ett svar och se alla versioner',
    ask: 'Fråga företaget mer',
    askLead: (questions: number): string =>
      `Skicka regionens utvärderingsformulär, ${dates.sv.counted(questions, { one: 'fråga', many: 'frågor' })}. Klockan står stilla tills de svarar.`,
    askAgain: 'Formuläret är redan besvarat. Du kan skicka det igen, och företaget ser då det de svarade.',
    askMessage: 'Hälsning i brevet',
    askMessageHint: 'Till exempel varför ni frågar. Företaget läser det.',
    previewAsk: 'Visa brevet med formuläret',
    noAccount:
      'Ingen hos företaget har bekräftat sin adress, så de kan inte svara här. Ring dem, och skriv det de säger som en anteckning.',
    decision: 'Beslut',
    unjudged: (left: number): string =>
      left === 0
        ? 'Alla kriterier är bedömda. Inget skickas förrän du har läst brevet.'
        : `${dates.sv.capital(dates.sv.counted(left, criterion))} är inte ${left === 1 ? 'bedömt' : 'bedömda'}. Till nätverket kan förfrågan gå först när alla är bedömda.`,
    message: {
      distribute: 'Hälsning till företaget',
      complete: 'Vad behöver ni veta?',
      refer: 'Varför hänvisar ni dem?',
      decline: 'Skälet med egna ord',
    },
    messageHint: 'Företaget läser det i brevet och på sin sida.',
    questions: 'Vilka frågor gäller det?',
    referredTo: 'Vart hänvisar ni dem?',
    referredToHint: 'Till exempel en annan region eller en partner.',
    reason: 'Skäl',
    reasonHint: 'Företaget läser skälet som en hel mening.',
    preview: 'Visa brevet',
    save: 'Spara bedömningen',
    letterHeading: 'Läs brevet innan det skickas',
    letter: 'Så här ser brevet ut',
    letterNone:
      'Inget brev skickas, för ingen hos företaget har bekräftat sin adress. Berätta för dem själv.',
    letterLead: 'Inget är skickat än. Vill du ändra något, ändra nedan och visa brevet igen.',
    send: {
      form: 'Skicka formuläret till företaget',
      complete: 'Skicka frågorna till företaget',
      distribute: 'Besluta och gå vidare till enheterna',
      refer: 'Besluta och hänvisa företaget',
      decline: 'Besluta och avslå förfrågan',
    },
    sendNote: {
      form: 'Klockan står stilla tills företaget svarar.',
      complete: 'Klockan står stilla tills företaget svarar.',
      distribute: 'Brevet skickas till företaget. Enheterna får inget än.',
      refer: 'Brevet skickas och förfrågan avslutas. Det går inte att ångra.',
      decline: 'Brevet skickas och förfrågan avslutas. Det går inte att ångra.',
    },
    reasons: 'Skäl',
    theirs: 'Det här läser företaget',
  },
  edit: {
    heading: 'Ändra ett svar åt företaget',
    lead: 'Det företaget svarade finns kvar som en egen version. Företaget ser vad som ändrades och varför.',
    crumb: 'Utvärdering',
    choose: 'Vilket svar ska ändras?',
    choosing: 'Visa svaret',
    reason: 'Varför ändrar ni?',
    reasonHint: 'Till exempel att företaget rättade en siffra på telefon. Företaget kan läsa det.',
    submit: 'Spara ändringen',
    before: 'innan ändringen kan sparas',
    done: (version: string): string => `Ändringen är sparad som version ${version}`,
    versions: 'Versioner',
    version: (version: string): string => `Version ${version}`,
    byCompany: 'Företaget svarade.',
    byOffice: (name: string): string => `${name} ändrade.`,
    somebody: 'Kontoret',
    why: (reason: string): string => `Skäl: ”${reason}”`,
    changed: (labels: readonly string[]): string => `Gäller: ${labels.join(', ')}.`,
    notAnswered: 'Det finns inga svar att ändra än',
    notAnsweredLead: 'Företaget har inte svarat på utvärderingens frågor.',
  },
  company: {
    whole: 'Svara på regionens frågor',
    complete: (count: number): string => `Komplettera ${dates.sv.counted(count, answer)}`,
    wholeLead: (count: number): string =>
      `Regionen har ${dates.sv.counted(count, { one: 'fråga', many: 'frågor' })}. Den behöver svaren för att kunna bedöma er förfrågan.`,
    completeLead: 'Det ni har svarat står i fälten. Ändra det eller fyll på.',
    noLastDay:
      'Det finns ingen sista dag. Dagarna tills ni svarar räknas inte in i regionens tid för beslutet.',
    record: 'Svaren blir allmänna handlingar. Märk de svar som kan innehålla affärshemligheter.',
    says: (who: string): string => `${who} skriver`,
    submit: 'Skicka svaren',
    cancel: 'Tillbaka utan att skicka',
    before: 'innan ni kan skicka svaren',
    done: 'Svaren är skickade',
    doneLead: (version: string): string =>
      `Regionen har fått dem som version ${version}. Ni behöver inte göra något nu.`,
    yours: 'Det du skrev',
    yoursLead: 'Det skickades inte. Kopiera texten om du vill använda den.',
    need: 'Ni behöver svara',
    needWhole: 'Regionen vill att ni fyller i ett formulär innan den kan besluta.',
    needComplete: (count: number): string =>
      `Regionen vill att ni kompletterar ${dates.sv.counted(count, answer)} innan den kan besluta.`,
    needLink: 'Svara på frågorna',
    decision: 'Beslutet',
    decided: {
      distribute: (day: string): string =>
        `${dates.sv.capital(dates.sv.longDay(day))} beslutade vi att fråga regionens enheter.`,
      decline: (day: string): string =>
        `${dates.sv.capital(dates.sv.longDay(day))} beslutade vi att inte skicka förfrågan vidare.`,
      refer: (day: string, to: string): string =>
        `${dates.sv.capital(dates.sv.longDay(day))} hänvisade vi er till ${to}.`,
    },
    judged: 'Så bedömde vi förfrågan',
    again: 'Ni kan alltid göra en ny förfrågan när något har ändrats.',
    answered: 'Det ni har svarat på våra frågor',
    versionOf: (version: string, when: Date): string => `Version ${version}, ${dates.sv.moment(when)}`,
    edited: (reason: string): string => `Regionens kontor ändrade. Skäl: ”${reason}”`,
  },
}

const enCriterion = { one: 'criterion', many: 'criteria' }
const enAnswer = { one: 'answer', many: 'answers' }

const en: typeof sv = {
  office: {
    toJudge: left =>
      left === 0
        ? 'Every criterion is judged'
        : `${dates.en.capital(dates.en.counted(left, enCriterion))} left to judge`,
    decided: {
      distribute: 'We have decided to ask the network',
      decline: 'We have decided to decline the inquiry',
      refer: 'We have decided to refer the inquiry onward',
    },
    closed: 'The inquiry cannot be evaluated',
    notBegun: 'The evaluation has not begun',
    waiting: 'The company has questions to answer',
    waitingSince: day => `We asked on ${dates.en.longDay(day)}`,
    waitingMeanwhile: 'You can judge meanwhile.',
    decidedOn: 'Day of the decision',
    sentTo: 'Referred to',
    notJudged: 'Not judged.',
    handledBy: name => `handled by ${name}`,
    toCase: 'To the case',
    toDistribution: 'Choose units',
    before: 'before it can be sent',
    saved: 'The judgement is saved',
    asked: 'The questions are sent to the company',
    askedLead:
      'The letter is among the letters of the case. The clock stands still until the company answers.',
    completed: 'The answers have been completed',
    completedLead: (version, day) =>
      `Version ${version} holds now, ${dates.en.longDay(day)}. What is new is marked below.`,
    completedOn: day => `Completed on ${dates.en.dayAndMonth(day)}.`,
    editedOn: day => `Edited by the office on ${dates.en.dayAndMonth(day)}.`,
    was: value => `Before: “${value}”`,
    judge: 'Judge each criterion beside the answers',
    judgeLead: 'You can save what you have done and go on later.',
    score: name => `Your judgement: ${name.toLowerCase()}`,
    comment: 'Reason',
    commentHint: 'The company can read it once it is decided.',
    noAnswers: 'The company has not answered anything about this yet.',
    versions: 'Versions of the answers',
    noVersions: 'The company has not answered any questions yet.',
    edit: 'Edit an answer and see every version',
    ask: 'Ask the company more',
    askLead: questions =>
      `Send the evaluation form of the region, ${dates.en.counted(questions, { one: 'question', many: 'questions' })}. The clock stands still until they answer.`,
    askAgain: 'The form has been answered. You can send it again, and the company sees what it answered.',
    askMessage: 'Greeting in the letter',
    askMessageHint: 'For example why you ask. The company reads it.',
    previewAsk: 'Show the letter with the form',
    noAccount:
      'Nobody at the company has confirmed their address, so they cannot answer here. Call them, and write what they say as a note.',
    decision: 'Decision',
    unjudged: left =>
      left === 0
        ? 'Every criterion is judged. Nothing is sent until you have read the letter.'
        : `${dates.en.capital(dates.en.counted(left, enCriterion))} not judged. The inquiry can go to the network once all are.`,
    message: {
      distribute: 'Greeting to the company',
      complete: 'What do you need to know?',
      refer: 'Why do you refer them?',
      decline: 'The reason in your own words',
    },
    messageHint: 'The company reads it in the letter and on its page.',
    questions: 'Which questions is it about?',
    referredTo: 'Where do you refer them?',
    referredToHint: 'For example another region or a partner.',
    reason: 'Reason',
    reasonHint: 'The company reads the reason as a whole sentence.',
    preview: 'Show the letter',
    save: 'Save the judgement',
    letterHeading: 'Read the letter before it is sent',
    letter: 'This is the letter',
    letterNone:
      'No letter is sent, since nobody at the company has confirmed their address. Tell them yourself.',
    letterLead: 'Nothing is sent yet. To change something, change it below and show the letter again.',
    send: {
      form: 'Send the form to the company',
      complete: 'Send the questions to the company',
      distribute: 'Decide and go on to the units',
      refer: 'Decide and refer the company',
      decline: 'Decide and decline the inquiry',
    },
    sendNote: {
      form: 'The clock stands still until the company answers.',
      complete: 'The clock stands still until the company answers.',
      distribute: 'The letter is sent to the company. The units get nothing yet.',
      refer: 'The letter is sent and the inquiry is closed. This cannot be undone.',
      decline: 'The letter is sent and the inquiry is closed. This cannot be undone.',
    },
    reasons: 'Reason',
    theirs: 'This is what the company reads',
  },
  edit: {
    heading: 'Edit an answer for the company',
    lead: 'What the company answered is kept as a version of its own. The company sees what was edited and why.',
    crumb: 'Evaluation',
    choose: 'Which answer is to be edited?',
    choosing: 'Show the answer',
    reason: 'Why do you edit it?',
    reasonHint: 'For example that the company corrected a figure by phone. The company can read it.',
    submit: 'Save the edit',
    before: 'before the edit can be saved',
    done: version => `The edit is saved as version ${version}`,
    versions: 'Versions',
    version: version => `Version ${version}`,
    byCompany: 'The company answered.',
    byOffice: name => `${name} edited.`,
    somebody: 'The office',
    why: reason => `Reason: “${reason}”`,
    changed: labels => `Concerns: ${labels.join(', ')}.`,
    notAnswered: 'There are no answers to edit yet',
    notAnsweredLead: 'The company has not answered the questions of the evaluation.',
  },
  company: {
    whole: 'Answer the questions of the region',
    complete: count => `Complete ${dates.en.counted(count, enAnswer)}`,
    wholeLead: count =>
      `The region has ${dates.en.counted(count, { one: 'question', many: 'questions' })}. It needs the answers to judge your inquiry.`,
    completeLead: 'What you have answered is in the fields. Change it or add to it.',
    noLastDay:
      'There is no last day. The days until you answer are not counted in the region’s time to decide.',
    record: 'The answers become public records. Mark those that may hold trade secrets.',
    says: who => `${who} writes`,
    submit: 'Send the answers',
    cancel: 'Back without sending',
    before: 'before you can send the answers',
    done: 'The answers are sent',
    doneLead: version => `The region has them as version ${version}. You need not do anything now.`,
    yours: 'What you wrote',
    yoursLead: 'It was not sent. Copy the text if you want to use it.',
    need: 'You need to answer',
    needWhole: 'The region asks you to fill in a form before it can decide.',
    needComplete: count =>
      `The region asks you to complete ${dates.en.counted(count, enAnswer)} before it can decide.`,
    needLink: 'Answer the questions',
    decision: 'The decision',
    decided: {
      distribute: day => `On ${dates.en.longDay(day)} we decided to ask the units of the region.`,
      decline: day => `On ${dates.en.longDay(day)} we decided not to send the inquiry on.`,
      refer: (day, to) => `On ${dates.en.longDay(day)} we referred you to ${to}.`,
    },
    judged: 'How we judged the inquiry',
    again: 'You can always make a new inquiry when something has changed.',
    answered: 'What you have answered to our questions',
    versionOf: (version, when) => `Version ${version}, ${dates.en.moment(when)}`,
    edited: reason => `The office of the region edited. Reason: “${reason}”`,
  },
}

export const evaluationPage = { sv, en }
