type Named = { environment: string }
type Dated = { day: string }
/** `day`: the last day of it, when that is known. */
type Standing = Named & { state: string; day?: string }

/** Words of the letters about environments in the catalogue: questions and their answers, and what somebody has saved. */
const sv = {
  questionAsked: {
    subject: (p: Named & Dated) => `Fråga om ${p.environment}: svara senast ${p.day}`,
    subjectOffice: (p: Named & Dated) =>
      `Ny fråga till värden för ${p.environment}: den ska ha svar senast ${p.day}`,
    heading: (p: Named & { name?: string }) => `${p.name ?? 'Någon'} frågar om ${p.environment}`,
    what: 'Frågan kom från testmiljöns sida i katalogen.',
    answer: (p: Dated) =>
      `Svara senast ${p.day}. Det första svaret gäller, och det går med e-post till den som frågade.`,
    office: 'Enheterna som är värdar har fått samma fråga. Svara ni om de inte gör det.',
    button: 'Svara på frågan',
    whyUnit: (p: { unit: string; office: string }) =>
      `Du får brevet för att du är en av dem som kan svara för ${p.unit}. Vill du slippa sådana här brev? Svara på brevet och säg det till ${p.office}.`,
    whyOffice: (p: { office: string }) =>
      `Du får brevet för att du arbetar med förfrågningar hos ${p.office}.`,
  },

  questionAnswered: {
    subject: (p: Named) => `Svar på din fråga om ${p.environment}`,
    heading: (p: Named) => `Här är svaret om ${p.environment}`,
    asked: 'Du frågade:',
    answered: 'Svaret:',
    next: 'Vill ni testa där? Gör en förfrågan från testmiljöns sida.',
    button: 'Se testmiljön',
    why: 'Du får brevet för att någon ställde frågan med din e-postadress. Var det inte du? Då behöver du inte göra något.',
  },

  environmentUpdated: {
    state: ({ environment, state, day }: Standing) => {
      if (state === 'closed') return `${environment} är avslutad`
      if (state === 'paused') return `${environment} är pausad${day ? ` till och med ${day}` : ''}`
      if (state === 'out-of-season')
        return `${environment} är stängd för säsongen${day ? ` till och med ${day}` : ''}`
      return `${environment} tar emot förfrågningar`
    },
    entry: (p: Named) => `${p.environment} har en ny beskrivning`,
    gone: (p: Named) => `${p.environment} visas inte längre i katalogen`,
    also: 'Beskrivningen är också ny.',
    goneWhat: 'Du kan fortfarande göra en förfrågan till regionen.',
    host: (p: { host: string; region: string }) => `Värd är ${p.host} i ${p.region}.`,
    reason: 'Värden skriver:',
    button: 'Se det du har sparat',
    off: 'Vi skriver högst en gång om dagen om varje testmiljö. Du stänger av breven på sidan som knappen leder till.',
    why: (p: Named) =>
      `Du får brevet för att du har sparat ${p.environment} och valt att få veta när den ändras.`,
  },

  environmentRoom: {
    subject: (p: Named) => `${p.environment} tar emot förfrågningar igen`,
    heading: (p: Named) => `Nu går det att testa hos ${p.environment}`,
    what: (p: { host: string; region: string }) =>
      `Du ville veta när det finns plats. Värd är ${p.host} i ${p.region}. Vill ni fortfarande testa där? Gör en förfrågan från testmiljöns sida.`,
    once: 'Vi skriver inte om det här igen. Vill du veta nästa gång också? Välj ”Spara och bevaka” på testmiljöns sida.',
    button: 'Se testmiljön',
    why: (p: Named) =>
      `Du får brevet för att du har sparat ${p.environment} och bett att få veta när det finns plats. Det är nu avstängt.`,
  },
}

const en: typeof sv = {
  questionAsked: {
    subject: p => `Question about ${p.environment}: answer by ${p.day}`,
    subjectOffice: p => `New question to the host of ${p.environment}: it wants an answer by ${p.day}`,
    heading: p => `${p.name ?? 'Someone'} asks about ${p.environment}`,
    what: 'The question came from the test environment’s page in the catalogue.',
    answer: p => `Answer by ${p.day}. The first answer stands, and it goes by e-mail to whoever asked.`,
    office: 'The units that host it have got the same question. Answer it if they do not.',
    button: 'Answer the question',
    whyUnit: p =>
      `You get this letter because you are one of those who can answer for ${p.unit}. Would you rather not have letters like this? Reply to this letter and tell ${p.office}.`,
    whyOffice: p => `You get this letter because you work with inquiries at ${p.office}.`,
  },

  questionAnswered: {
    subject: p => `The answer to your question about ${p.environment}`,
    heading: p => `Here is the answer about ${p.environment}`,
    asked: 'You asked:',
    answered: 'The answer:',
    next: 'Do you want to test there? Make an inquiry from the test environment’s page.',
    button: 'See the test environment',
    why: 'You get this letter because someone asked the question with your e-mail address. Was it not you? Then you need not do anything.',
  },

  environmentUpdated: {
    state: ({ environment, state, day }) => {
      if (state === 'closed') return `${environment} has ended`
      if (state === 'paused') return `${environment} is paused${day ? ` through ${day}` : ''}`
      if (state === 'out-of-season')
        return `${environment} is closed for the season${day ? ` through ${day}` : ''}`
      return `${environment} takes inquiries`
    },
    entry: p => `${p.environment} has a new description`,
    gone: p => `${p.environment} is no longer shown in the catalogue`,
    also: 'The description is new too.',
    goneWhat: 'You can still make an inquiry to the region.',
    host: p => `Its host is ${p.host} in ${p.region}.`,
    reason: 'The host writes:',
    button: 'See what you have saved',
    off: 'We write once a day at most about each test environment. You turn the letters off on the page that the button leads to.',
    why: p =>
      `You get this letter because you have saved ${p.environment} and chosen to be told when it changes.`,
  },

  environmentRoom: {
    subject: p => `${p.environment} takes inquiries again`,
    heading: p => `You can now test at ${p.environment}`,
    what: p =>
      `You wanted to know when there is room. The host is ${p.host} in ${p.region}. Do you still want to test there? Make an inquiry from the test environment’s page.`,
    once: 'We will not write about this again. Do you want to know next time too? Choose “Save and watch” on the test environment’s page.',
    button: 'See the test environment',
    why: p =>
      `You get this letter because you have saved ${p.environment} and asked to be told when there is room. It is now turned off.`,
  },
}

export const questionAndWatchLetters = { sv, en }
