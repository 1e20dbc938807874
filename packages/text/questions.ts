import { dates } from './dates.ts'

/** Words of questions about an environment: to ask one, and to answer it. */
const sv = {
  link: 'Ställ en fråga',
  ask: {
    heading: (name: string) => `Fråga om ${name}`,
    lead: (days: number) =>
      `Den som är värd för testmiljön svarar inom ${dates.sv.workingDays(days)}. Svaret kommer med e-post.`,
    question: 'Vad vill du veta?',
    questionHint: 'Till exempel: Tar ni emot enstaka enheter, eller behövs det minst tio?',
    name: 'Ditt namn',
    email: 'Din e-postadress',
    emailHint: 'Dit går svaret. Värden ser ditt namn men inte adressen.',
    record: (region: string) =>
      `Frågan blir en allmän handling hos ${region}. Skriv inget hemligt och inget om enskilda personer. Din adress tas bort 90 dagar efter svaret.`,
    submit: 'Skicka frågan',
    before: 'innan frågan kan skickas',
    tooOften:
      'Vänta en timme och skicka igen. Det har kommit många frågor härifrån, och det du skrev finns kvar.',
    inquire: 'Vill ni testa? Gör en förfrågan i stället.',
  },
  asked: {
    heading: 'Frågan är skickad',
    lead: (host: string, office: string, day: string) =>
      `${host} eller ${office} svarar senast ${dates.sv.longDay(day)}. Svaret kommer med e-post till adressen du skrev.`,
    back: 'Tillbaka till testmiljön',
  },
  keep: {
    list: 'Frågor',
    heading: (n: number) =>
      n === 0
        ? 'Inga frågor väntar på svar'
        : `${dates.sv.capital(dates.sv.counted(n, { one: 'fråga väntar', many: 'frågor väntar' }))} på svar`,
    lead: 'Frågor från katalogen. Den som först svarar gör det för alla.',
    none: 'Ingen har frågat något än.',
    open: 'Väntar på svar',
    answered: 'Besvarade',
    caption: 'Frågor om testmiljöer',
    columns: { question: 'Fråga', environment: 'Testmiljö', asked: 'Ställd', answered: 'Besvarad' },
    one: (environment: string) => `Fråga om ${environment}`,
    from: (name: string, on: Date) => `${name || 'Någon utan namn'} frågade ${dates.sv.longDay(on)}.`,
    answerBy: (day: string) => `Svara senast ${dates.sv.longDay(day)}.`,
    late: (day: string) => `Skulle ha haft svar ${dates.sv.longDay(day)}.`,
    answer: 'Svar',
    answerHint: 'Svaret går med e-post till den som frågade och kan inte ändras sedan.',
    submit: 'Skicka svaret',
    before: 'innan svaret kan skickas',
    wasAnswered: (on: Date) => `Besvarad ${dates.sv.longDay(on)}`,
    done: 'Svaret är skickat',
    crumb: 'Frågor',
    see: 'Alla frågor om testmiljöer',
    read: 'Läs frågorna',
  },
}

const en: typeof sv = {
  link: 'Ask a question',
  ask: {
    heading: name => `Ask about ${name}`,
    lead: days =>
      `Whoever hosts the test environment answers within ${dates.en.workingDays(days)}. The answer comes by e-mail.`,
    question: 'What do you want to know?',
    questionHint: 'For example: Do you take a single device, or do you need ten at least?',
    name: 'Your name',
    email: 'Your e-mail address',
    emailHint: 'The answer goes there. The host sees your name but not the address.',
    record: region =>
      `The question becomes a public record at ${region}. Write nothing secret and nothing about individuals. Your address is erased 90 days after the answer.`,
    submit: 'Send the question',
    before: 'before the question can be sent',
    tooOften:
      'Wait an hour and send again. Many questions have come from here, and what you wrote is still there.',
    inquire: 'Do you want to test? Make an inquiry instead.',
  },
  asked: {
    heading: 'The question is sent',
    lead: (host, office, day) =>
      `${host} or ${office} will answer by ${dates.en.longDay(day)}. The answer comes by e-mail to the address you wrote.`,
    back: 'Back to the test environment',
  },
  keep: {
    list: 'Questions',
    heading: n =>
      n === 0
        ? 'No questions wait for an answer'
        : `${dates.en.capital(dates.en.counted(n, { one: 'question waits', many: 'questions wait' }))} for an answer`,
    lead: 'Questions from the catalogue. Whoever answers first does so for all.',
    none: 'Nobody has asked anything yet.',
    open: 'Waiting for an answer',
    answered: 'Answered',
    caption: 'Questions about test environments',
    columns: { question: 'Question', environment: 'Test environment', asked: 'Asked', answered: 'Answered' },
    one: environment => `Question about ${environment}`,
    from: (name, on) => `${name || 'Someone without a name'} asked on ${dates.en.longDay(on)}.`,
    answerBy: day => `Answer by ${dates.en.longDay(day)}.`,
    late: day => `Should have been answered by ${dates.en.longDay(day)}.`,
    answer: 'Answer',
    answerHint: 'The answer goes by e-mail to whoever asked, and cannot be changed afterwards.',
    submit: 'Send the answer',
    before: 'before the answer can be sent',
    wasAnswered: on => `Answered on ${dates.en.longDay(on)}`,
    done: 'The answer is sent',
    crumb: 'Questions',
    see: 'All questions about test environments',
    read: 'Read the questions',
  },
}

export const questions = { sv, en }
