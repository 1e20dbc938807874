import { dates } from './dates.ts'

const day = dates.sv.longDay
const moment = dates.sv.moment

/** Words of the pages that a reply link opens. Whoever reads them may never have seen the service before. */
const sv = {
  kicker: (p: { unit: string; office: string }) => ({ to: `Till ${p.unit}`, from: `från ${p.office}` }),
  lead: (p: { company: string; region: string }) =>
    `${p.company} söker en enhet i ${p.region} att testa hos. Regionens kontor har bedömt förfrågan och frågar nu flera enheter samtidigt.`,
  legend: 'Vad svarar ni?',
  hint: (replyOn: string) =>
    `Svara senast ${day(replyOn)}. Svaret är inte bindande. Ni kan ändra det tills dagen är slut.`,
  forward: {
    label: 'Någon annan bör se det här',
    sub: 'Vi skickar frågan vidare till en kollega. Ni svarar tillsammans, ett svar för enheten.',
  },
  earliestHint: 'Skriv en dag, till exempel 2027-03-01.',
  said: 'Vad ni skrev',
  commentHint: 'Till exempel vem som blir kontakt, eller vad ni undrar. Skriv inget om patienter.',
  name: 'Kollegans namn',
  email: 'Kollegans e-postadress',
  note: 'Några ord till kollegan',
  submit: 'Skicka svaret',
  before: 'innan ni kan skicka svaret',
  as: (p: { name: string; unit: string }) => `Du svarar som ${p.name} för ${p.unit}.`,
  record: (reference: string) => `Svaret blir en allmän handling. Diarienummer ${reference}.`,
  changed:
    'En kollega har svarat medan du skrev. Läs svaret nedan och skicka ditt om det ska gälla i stället.',
  full: 'Frågan är redan skickad vidare fem gånger. Be en av dem som har den att svara.',
  alreadyAsked: 'Den personen har redan fått frågan. Skriv en annan adress.',

  stands: (p: { answer: string; by: string | null; at: Date }) =>
    p.by === null
      ? `Ni svarade ${moment(p.at)}: ${p.answer}.`
      : `${p.by} svarade ${moment(p.at)}: ${p.answer}.`,
  standsHeading: 'Ert svar just nu',
  change: 'Ändra svaret',
  forwardedHeading: 'Frågan är skickad vidare',
  forwardedTo: (p: { name: string; by: string | null }) =>
    p.by === null ? p.name : `${p.name}, skickad av ${p.by}`,
  notChecked: 'Namn som en kollega har skrivit är inte kontrollerade.',

  whole: 'Hela frågan',
  company: 'Företag',
  title: 'Förfrågan',
  fromOffice: (office: string) => `Från ${office}`,
  what: 'Vad händer sedan?',
  whatText:
    'När svarstiden är slut presenterar kontoret er för företaget, om ni är intresserade. Då bestämmer ni tillsammans om det blir ett test.',
  notYou: (name: string) => `Är du inte ${name}?`,
  notYouText:
    'Länken är personlig. Är du ersättare kan du svara ändå. Skriv då ditt namn under ”Vill ni säga något mer?”.',
  step: { open: 'Steg 4 av 5: Ni och andra enheter svarar.', replied: 'Steg 4 av 5: Ni har svarat.' },

  closed: {
    title: 'Svarstiden är slut',
    lead: (replyOn: string) => `Frågan stängdes ${day(replyOn)}. Svaret går inte att ändra längre.`,
    silent: 'Er enhet hann inte svara. Skriv till kontoret om ni ändå är intresserade.',
    step: 'Steg 4 av 5: Svaren är stängda.',
  },
  withdrawn: {
    title: 'Frågan gäller inte längre',
    lead: 'Företaget har tagit tillbaka sin förfrågan. Ni behöver inte göra något.',
  },
  refused: 'Svarstiden tog slut medan du skrev. Det du skrev står kvar nedan, men det skickades inte.',

  receipt: {
    title: 'Tack. Vi har ert svar.',
    forwarded: 'Tack. Frågan är på väg.',
    leads: {
      interested: (unit: string) => `${unit} är intresserad.`,
      'interested-if': (unit: string) => `${unit} är intresserad, om något löses först.`,
      'not-now': (unit: string) => `${unit} kan inte nu.`,
      no: (unit: string) => `${unit} svarar nej.`,
    },
    forwardedLead: (name: string) =>
      `${name} får ett mejl med en egen länk. Ni kan svara själva också, så länge frågan är öppen.`,
    registered: (p: { at: Date; reference: string }) =>
      `Registrerat ${moment(p.at)}. Diarienummer ${p.reference}.`,
    copy: (email: string) => `En kopia är på väg till ${email}.`,
    next: 'Härnäst',
    closes: (replyOn: string) => `Svaren stängs ${day(replyOn)}`,
    closesMore: (office: string) =>
      `Sedan går ${office} igenom svaren och presenterar företaget för dem som är intresserade.`,
    regret: 'Ångrar ni er?',
    regretMore: (replyOn: string) => `Det går till och med ${day(replyOn)}. Samma länk gäller.`,
    versions: 'Svar som ni har gett tidigare',
    version: (p: { answer: string; by: string | null }) =>
      p.by === null ? `${p.answer}.` : `${p.answer}. ${p.by} svarade.`,
  },
}

const enDay = dates.en.longDay
const enMoment = dates.en.moment

const en: typeof sv = {
  kicker: p => ({ to: `To ${p.unit}`, from: `from ${p.office}` }),
  lead: p =>
    `${p.company} is looking for a unit in ${p.region} to test at. The region's office has assessed the inquiry and is now asking several units at the same time.`,
  legend: 'What is your reply?',
  hint: replyOn =>
    `Reply by ${enDay(replyOn)}. The reply is not binding. You can change it until that day ends.`,
  forward: {
    label: 'Someone else should see this',
    sub: 'We pass the question on to a colleague. You reply together, one reply for the unit.',
  },
  earliestHint: 'Write a day, for example 2027-03-01.',
  said: 'What you wrote',
  commentHint: 'For example who the contact will be, or what you wonder. Write nothing about patients.',
  name: "The colleague's name",
  email: "The colleague's e-mail address",
  note: 'A few words to the colleague',
  submit: 'Send the reply',
  before: 'before you can send the reply',
  as: p => `You reply as ${p.name} for ${p.unit}.`,
  record: reference => `The reply becomes a public record. Register number ${reference}.`,
  changed:
    'A colleague replied while you were writing. Read that reply below, and send yours if it is to stand instead.',
  full: 'The question has been passed on five times already. Ask one of those who have it to reply.',
  alreadyAsked: 'That person has been asked already. Write another address.',

  stands: p =>
    p.by === null
      ? `You replied on ${enMoment(p.at)}: ${p.answer}.`
      : `${p.by} replied on ${enMoment(p.at)}: ${p.answer}.`,
  standsHeading: 'Your reply right now',
  change: 'Change the reply',
  forwardedHeading: 'The question has been passed on',
  forwardedTo: p => (p.by === null ? p.name : `${p.name}, passed on by ${p.by}`),
  notChecked: 'Names that a colleague has written are not verified.',

  whole: 'The whole question',
  company: 'Company',
  title: 'Inquiry',
  fromOffice: office => `From ${office}`,
  what: 'What happens next?',
  whatText:
    'When the time to reply is over, the office introduces you to the company if you are interested. Then you decide together whether there will be a test.',
  notYou: name => `Are you not ${name}?`,
  notYouText:
    'The link is personal. If you are a deputy you can reply all the same. Then write your name under “Do you want to say anything more?”.',
  step: { open: 'Step 4 of 5: You and other units reply.', replied: 'Step 4 of 5: You have replied.' },

  closed: {
    title: 'The time to reply is over',
    lead: replyOn => `The question closed on ${enDay(replyOn)}. The reply can no longer be changed.`,
    silent: 'Your unit did not reply in time. Write to the office if you are interested all the same.',
    step: 'Step 4 of 5: The replies are closed.',
  },
  withdrawn: {
    title: 'The question no longer applies',
    lead: 'The company has withdrawn its inquiry. You need not do anything.',
  },
  refused:
    'The time to reply ended while you were writing. What you wrote is still below, but it was not sent.',

  receipt: {
    title: 'Thank you. We have your reply.',
    forwarded: 'Thank you. The question is on its way.',
    leads: {
      interested: unit => `${unit} is interested.`,
      'interested-if': unit => `${unit} is interested, if something is solved first.`,
      'not-now': unit => `${unit} cannot at present.`,
      no: unit => `${unit} replies no.`,
    },
    forwardedLead: name =>
      `${name} gets an e-mail with a link of their own. You can reply yourselves too, as long as the question is open.`,
    registered: p => `Registered on ${enMoment(p.at)}. Register number ${p.reference}.`,
    copy: email => `A copy is on its way to ${email}.`,
    next: 'Next',
    closes: replyOn => `The replies close on ${enDay(replyOn)}`,
    closesMore: office =>
      `Then ${office} goes through the replies and introduces the company to those who are interested.`,
    regret: 'Changed your mind?',
    regretMore: replyOn => `You can until the end of ${enDay(replyOn)}. The same link applies.`,
    versions: 'Replies you have given before',
    version: p => (p.by === null ? `${p.answer}.` : `${p.answer}. ${p.by} replied.`),
  },
}

export const replyPage = { sv, en }
