import { dates } from './dates.ts'

type Going = { asked: number; answered: number; interested: number; conditional: number; open: boolean }
type Days = { days: number; replyOn: string; remindOn: string | null }
type Sent = { units: number; people: number }

const { sv: svDates, en: enDates } = dates
const unit = { one: 'enhet', many: 'enheter' }
const otherUnit = { one: 'enhet till', many: 'enheter till' }
const letter = { one: 'brev', many: 'brev', article: 'ett' } as const
const person = { one: 'person', many: 'personer' }
const svCapital = (words: string) => svDates.capital(words)

/** Step 3: the office chooses units and sends the question, and follows the replies as they come. */
const sv = {
  crumb: 'Att göra',
  kicker: (decidedOn: string | null) =>
    decidedOn === null ? 'Skicka till nätverket' : `beslutad ${svDates.longDay(decidedOn)}`,
  title: 'Vilka ska få frågan?',
  nothingSent: 'Inget har skickats ännu.',
  before: 'innan du kan skicka frågan',

  unitsHeading: '1. Enheter',
  suggested: (n: number) =>
    n === 0
      ? 'Vi hittade ingen enhet som förfrågan tydligt passar. Välj själv bland alla.'
      : `${svCapital(svDates.counted(n, { one: 'enhet är förvald', many: 'enheter är förvalda' }))} för att något i svaren passar. Skälet står bredvid. Du bestämmer.`,
  chosenAll: (n: number) =>
    `Alla ${svDates.number(n)} enheter i nätverket som har någon att fråga är valda. Du bestämmer.`,
  chosenNone: 'Ingen enhet är vald. Du bestämmer.',
  chosenBy: (n: number, words: string) =>
    n === 0
      ? `Ingen enhet nämner ”${words}” i sin beskrivning eller sina testmiljöer.`
      : `${svCapital(svDates.counted(n, { one: 'enhet nämner', many: 'enheter nämner' }))} ”${words}” och är ${n === 1 ? 'vald' : 'valda'}. Du bestämmer.`,
  quick: 'Snabbval',
  choices: { suggested: 'Välj de föreslagna', all: 'Välj alla', none: 'Välj ingen' },
  competence: 'Vad enheterna ska kunna',
  competenceLead: 'Eller välj dem som nämner något, till exempel ”primärvård”:',
  competenceSubmit: 'Välj dem',
  unitsCaption: 'Enheter att fråga',
  columns: { unit: 'Fråga', why: 'Varför', load: 'Belastning', people: 'Vem får brevet' },
  cooperating: 'Utanför nätverket. Får frågan bara om du väljer den.',
  askedBefore: (on: Date) => `Fick frågan ${svDates.shortDay(on)}.`,
  deputy: 'ersättare',
  everyoneAway: 'Alla är borta i dag, men får brevet.',
  nobody: 'Har ingen som kan få brevet, så den går inte att välja.',
  addContact: 'Lägg till en kontakt',
  noUnits: 'Det finns inga enheter i nätverket än.',
  addUnit: 'Lägg till en enhet',

  daysHeading: '2. Sista svarsdag',
  workingDays: 'Antal arbetsdagar',
  daysGive: ({ days, replyOn, remindOn }: Days) =>
    `${svDates.workingDays(days)} ger ${svDates.longDay(replyOn)}. ${remindOn === null ? 'Det blir för kort tid för en påminnelse.' : `Påminnelse går ${svDates.dayAndMonth(remindOn)} till dem som inte har svarat.`}`,

  askHeading: '3. Frågan',
  ask: 'Frågan i en rad',
  askHint:
    'Den blir brevets ämne och rubrik, till exempel ”Kan ni testa ett plåster som mäter andning hemma?”',
  message: 'Egna ord till enheterna',
  messageHint: 'Alla läser samma ord. Skriv inget om enskilda personer.',
  about: 'Svar som följer med',
  aboutHint: 'Enheterna läser dem i brevet och på svarssidan.',
  disclose: 'Svar som företaget har markerat som hemliga',
  discloseHint:
    'De följer inte med. Kryssa bara i ett svar som du har prövat kan lämnas ut till alla enheter du frågar.',
  show: 'Visa brevet',
  showAgain: 'Visa brevet igen',
  showWhy: 'Inget skickas. Du läser brevet först.',

  shownNotice: 'Läs brevet och skicka sedan',
  shownLead: 'Inget har skickats ännu.',
  shownLink: 'Gå till brevet',
  letterHeading: '4. Precis det här skickas',
  letterLead: ({ units, people }: Sent) =>
    `${svCapital(svDates.counted(units, unit))}, ${svDates.counted(people, { one: 'mottagare', many: 'mottagare' })}. Varje mottagare får ett eget brev med en egen länk. Ingen ser vem mer som har fått frågan, och breven skickas i slumpad ordning.`,
  sameForAll: 'Alla får samma text. Bara länken skiljer.',
  from: (office: string) => `${office} · Testbro`,
  to: (n: number) => svDates.counted(n, person),
  inLanguage: {
    sv: (n: number) => `Till ${svDates.counted(n, person)} på svenska`,
    en: (n: number) => `Till ${svDates.counted(n, person)} på engelska`,
  },
  pageHeading: 'Det här visar svarssidan',
  pageLead: (replyOn: string) =>
    `Enheterna svarar med ett av fem svar till och med ${svDates.longDay(replyOn)}. Bredvid läser de:`,
  ownWords: (office: string) => `Från ${office}`,
  send: (n: number) => `Skicka till ${svDates.figure(n)} ${n === 1 ? 'enhet' : 'enheter'}`,
  sendWhy: 'Breven går inte att ta tillbaka. Brevet och svaren blir allmänna handlingar.',

  notNow: {
    'round-open': {
      title: 'Frågan är redan skickad',
      lead: 'När svaren har stängt kan ni fråga fler enheter.',
      link: 'Se svaren',
    },
    'not-decided': {
      title: 'Förfrågan är inte beslutad än',
      lead: 'Enheterna får frågan när ni har beslutat att skicka den till nätverket.',
      link: 'Gå till ärendet',
    },
    other: {
      title: 'Förfrågan går inte att skicka',
      lead: 'Den är avslutad eller tillbakatagen.',
      link: 'Gå till ärendet',
    },
  },

  round: {
    meta: (company: string) => `Svar till ${company}`,
    sentOn: (on: Date, n: number) => `skickad ${svDates.longDay(on)} till ${svDates.counted(n, unit)}`,
    heading: ({ asked, answered, interested, conditional, open }: Going): string => {
      const has =
        answered === 0
          ? `Ingen av ${svDates.number(asked)} har svarat${open ? ' än' : ''}.`
          : answered === asked
            ? asked === 1
              ? 'Enheten har svarat.'
              : `Alla ${svDates.number(asked)} har svarat.`
            : `${svCapital(svDates.number(answered))} av ${svDates.number(asked)} har svarat.`
      if (answered === 0) return asked === 1 ? `Enheten har inte svarat${open ? ' än' : ''}.` : has
      const are = (n: number) => (n === 1 ? 'intresserad' : 'intresserade')
      if (interested === 0 && conditional === 0) return `${has} Ingen är intresserad${open ? ' än' : ''}.`
      if (interested === 0)
        return `${has} ${svCapital(svDates.number(conditional))} är ${are(conditional)} om något löses.`
      const more = conditional === 0 ? '' : `, och ${svDates.number(conditional)} till om något löses`
      return `${has} ${svCapital(svDates.number(interested))} är ${are(interested)}${more}.`
    },
    closes: (on: string) => `Svaren stänger när ${svDates.longDay(on)} är slut.`,
    closed: {
      deadline: (on: Date) => `Svaren stängde av sig själva ${svDates.longDay(on)}.`,
      office: (on: Date) => `Kontoret stängde svaren ${svDates.longDay(on)}.`,
      withdrawn: (on: Date) => `Svaren stängde ${svDates.longDay(on)}, när företaget tog tillbaka förfrågan.`,
    },
    segments: {
      yes: (n: number) => `${n} ${n === 1 ? 'intresserad' : 'intresserade'}`,
      if: (n: number) => `${n} ${n === 1 ? 'intresserad' : 'intresserade'} om`,
      no: (n: number) => `${n} inte nu eller nej`,
      silent: (n: number) => `${n} utan svar`,
    },
    done: {
      sent: 'Frågan är skickad',
      reminded: 'Påminnelsen är på väg',
      extended: 'Svarstiden är förlängd',
      closed: 'Svaren är stängda',
    } as Record<string, string>,
    doneSent: ({ units, people }: Sent) =>
      `${svCapital(svDates.counted(people, letter))} går till ${svDates.counted(units, unit)}. De lämnar oss ett efter ett.`,
    caption: 'Vem som har svarat vad',
    columns: { unit: 'Enhet', reply: 'Svar', why: 'Villkor eller skäl', when: 'När', who: 'Vem svarade' },
    earliest: (on: string) => `Tidigast ${svDates.longDay(on)}.`,
    reason: (words: string) => `Skäl: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`,
    notChecked: 'namnet är inte kontrollerat',
    version: (n: number) => `Ändrat, version ${n}.`,
    earlier: (p: { at: Date; answer: string }) => `Före det, ${svDates.shortDay(p.at)}: ${p.answer}.`,
    forwarded: 'En kollega har fått frågan men inte svarat.',
    notReached: 'Inget brev har nått fram.',
    changeContact: 'Se kontakterna',
    introduced: 'Presenterad',

    letters: 'Breven',
    lettersLeft: (p: { sent: number; all: number }) => `${p.sent} av ${p.all} brev har lämnat oss`,
    lettersWaiting: (n: number) => `${svCapital(svDates.counted(n, letter))} väntar på att skickas.`,
    reload: 'Ladda om sidan och se hur det går',
    lettersFailed: (n: number) =>
      `${svCapital(svDates.counted(n, letter))} kom inte fram. Enheten står som ”Nåddes inte” om inget av dess brev kom fram.`,
    remindAuto: (on: Date) => `En påminnelse går av sig själv ${svDates.shortMoment(on)}.`,
    reminded: (n: number, on: Date) =>
      `${svCapital(svDates.counted(n, { one: 'påminnelse', many: 'påminnelser' }))} har gått, den senaste ${svDates.shortDay(on)}.`,

    actsHeading: 'Medan ni väntar',
    remind: (n: number) => `Påminn ${svDates.figure(n)} ${n === 1 ? 'enhet' : 'enheter'}`,
    remindWhy: (automatic: boolean) =>
      `Alla som kan svara för en enhet som inte har svarat får ett brev med sista dagen.${automatic ? ' Påminnelsen som annars går av sig själv går då inte.' : ''}`,
    extend: 'Förläng svarstiden',
    replyOn: 'Ny sista svarsdag',
    replyOnHint: 'År, månad och dag, till exempel 2026-12-04. Den ska vara senare än den nuvarande.',
    extendWhy:
      'De som inte har svarat får ett brev med den nya dagen. Alla länkar fungerar lika länge, och den som har svarat kan ändra sitt svar.',
    close: 'Stäng svaren nu',
    closeWhy: (silent: number, interested: number) =>
      `${silent === 0 ? 'Alla har svarat.' : `${svCapital(svDates.counted(silent, { one: 'enhet', many: 'enheter' }))} kan då inte svara längre.`} Det går inte att öppna igen. ${interested === 0 ? 'Ingen är intresserad, så företaget får ett brev om det.' : 'Sedan presenterar ni företaget för de intresserade.'}`,
    before: 'innan du kan ändra utskicket',
    introduce: (n: number) =>
      `Presentera företaget för ${svDates.figure(n)} ${n === 1 ? 'enhet' : 'enheter'}`,
    introduceWhy: 'Du väljer enheter och läser breven först.',
    askMore: 'Fråga fler enheter',
    what: 'Det här skickades',
    reads: 'Enheterna läser också',
    others: 'Alla utskick av förfrågan',
    other: (p: { on: Date; asked: number }) =>
      `${svDates.longDay(p.on)} till ${svDates.counted(p.asked, unit)}`,
    otherOpen: (on: string) => `Öppet till och med ${svDates.longDay(on)}`,
    otherClosed: (p: { answered: number; interested: number }) =>
      `Stängt: ${svDates.number(p.answered)} svarade, ${svDates.number(p.interested)} ${p.interested === 1 ? 'intresserad' : 'intresserade'}`,
    here: 'den här sidan',
  },

  /** What the company reads of the same. */
  company: {
    heading: 'Enheternas svar',
    asked: (n: number) =>
      n === 1
        ? 'Vi har frågat en enhet.'
        : `Vi har frågat ${svDates.counted(n, unit)} samtidigt, med samma brev.`,
    askedAgain: (n: number) => `Vi har frågat ${svDates.counted(n, otherUnit)}.`,
    until: (on: string) =>
      `De kan svara till och med ${svDates.longDay(on)}. Ni får veta hur det gick när svaren har stängt.`,
    extended: 'Vi har gett dem mer tid.',
    went: ({ asked, answered, interested }: { asked: number; answered: number; interested: number }) => {
      const has =
        answered === 0
          ? asked === 1
            ? 'Enheten svarade inte.'
            : `Ingen av de ${svDates.number(asked)} vi frågade svarade.`
          : answered === asked
            ? asked === 1
              ? 'Enheten svarade.'
              : `Alla ${svDates.number(asked)} svarade.`
            : `${svCapital(svDates.number(answered))} av ${svDates.number(asked)} svarade.`
      return interested === 0
        ? has
        : `${has} ${svCapital(svDates.number(interested))} är ${interested === 1 ? 'intresserad' : 'intresserade'}.`
    },
    nobody: 'Tyvärr är ingen intresserad just nu. Det säger inget om värdet av det ni gör.',
    nobodyNext:
      'Vi räknar er fråga bland behov som ingen har kunnat möta. Ni kan göra en ny förfrågan när något har ändrats, eller fråga en annan region.',
    introduction: 'Vi presenterar er för dem som är intresserade.',
    withdrawn: 'Vi har sagt till enheterna att frågan inte längre gäller.',
  },
}

const enUnit = { one: 'unit', many: 'units' }
const enOther = { one: 'more unit', many: 'more units' }
const enLetter = { one: 'letter', many: 'letters' }
const enPerson = { one: 'person', many: 'people' }
const enCapital = (words: string) => enDates.capital(words)
const has = (n: number) => (n === 1 ? 'has' : 'have')
const is = (n: number) => (n === 1 ? 'is' : 'are')

const en: typeof sv = {
  crumb: 'To do',
  kicker: decidedOn => (decidedOn === null ? 'Send to the network' : `decided ${enDates.longDay(decidedOn)}`),
  title: 'Who should get the question?',
  nothingSent: 'Nothing has been sent yet.',
  before: 'before you can send the question',

  unitsHeading: '1. Units',
  suggested: n =>
    n === 0
      ? 'We found no unit that the inquiry clearly suits. Choose among all of them yourself.'
      : `${enCapital(enDates.counted(n, { one: 'unit is ticked', many: 'units are ticked' }))} because something in the answers suits ${n === 1 ? 'it' : 'them'}. The reason stands beside. You decide.`,
  chosenAll: n =>
    `All ${enDates.number(n)} units of the network that have somebody to ask are chosen. You decide.`,
  chosenNone: 'No unit is chosen. You decide.',
  chosenBy: (n, words) =>
    n === 0
      ? `No unit mentions “${words}” in its description or its test environments.`
      : `${enCapital(enDates.counted(n, { one: 'unit mentions', many: 'units mention' }))} “${words}” and ${is(n)} chosen. You decide.`,
  quick: 'Quick choices',
  choices: { suggested: 'Choose the suggested', all: 'Choose all', none: 'Choose none' },
  competence: 'What the units should be able to do',
  competenceLead: 'Or choose those that mention something, for example “primärvård”:',
  competenceSubmit: 'Choose them',
  unitsCaption: 'Units to ask',
  columns: { unit: 'Ask', why: 'Why', load: 'Load', people: 'Who gets the letter' },
  cooperating: 'Outside the network. Is asked only if you choose it.',
  askedBefore: on => `Was asked ${enDates.shortDay(on)}.`,
  deputy: 'deputy',
  everyoneAway: 'All are away today, but get the letter.',
  nobody: 'Has nobody who can get the letter, so it cannot be chosen.',
  addContact: 'Add a contact',
  noUnits: 'There are no units in the network yet.',
  addUnit: 'Add a unit',

  daysHeading: '2. Last day to reply',
  workingDays: 'Number of working days',
  daysGive: ({ days, replyOn, remindOn }) =>
    `${enDates.workingDays(days)} ${days === 1 ? 'gives' : 'give'} ${enDates.longDay(replyOn)}. ${remindOn === null ? 'The time is too short for a reminder.' : `A reminder goes ${enDates.dayAndMonth(remindOn)} to those who have not replied.`}`,

  askHeading: '3. The question',
  ask: 'The question in one line',
  askHint:
    'It becomes the subject and heading of the letter, for example “Can you test a patch that measures breathing at home?”',
  message: 'Your own words to the units',
  messageHint: 'All read the same words. Write nothing about individual persons.',
  about: 'Answers that go along',
  aboutHint: 'The units read them in the letter and on the reply page.',
  disclose: 'Answers that the company has marked as secret',
  discloseHint:
    'They do not go along. Tick an answer only if you have found that it may be given to every unit you ask.',
  show: 'Show the letter',
  showAgain: 'Show the letter again',
  showWhy: 'Nothing is sent. You read the letter first.',

  shownNotice: 'Read the letter and then send it',
  shownLead: 'Nothing has been sent yet.',
  shownLink: 'Go to the letter',
  letterHeading: '4. Exactly this is sent',
  letterLead: ({ units, people }) =>
    `${enCapital(enDates.counted(units, enUnit))}, ${enDates.counted(people, { one: 'recipient', many: 'recipients' })}. Each recipient gets a letter with a link of their own. Nobody sees who else was asked, and the letters leave in random order.`,
  sameForAll: 'All get the same text. Only the link differs.',
  from: office => `${office} · Testbro`,
  to: n => enDates.counted(n, enPerson),
  inLanguage: {
    sv: n => `To ${enDates.counted(n, enPerson)} in Swedish`,
    en: n => `To ${enDates.counted(n, enPerson)} in English`,
  },
  pageHeading: 'The reply page shows this',
  pageLead: replyOn =>
    `The units reply with one of five answers until the end of ${enDates.longDay(replyOn)}. Beside it they read:`,
  ownWords: office => `From ${office}`,
  send: n => `Send to ${enDates.figure(n)} ${n === 1 ? 'unit' : 'units'}`,
  sendWhy: 'The letters cannot be taken back. The letter and the replies become public records.',

  notNow: {
    'round-open': {
      title: 'The question has been sent already',
      lead: 'When replies have closed you can ask more units.',
      link: 'See the replies',
    },
    'not-decided': {
      title: 'The inquiry has not been decided yet',
      lead: 'The units are asked when you have decided to send it to the network.',
      link: 'Go to the case',
    },
    other: {
      title: 'The inquiry cannot be sent',
      lead: 'It is closed or withdrawn.',
      link: 'Go to the case',
    },
  },

  round: {
    meta: company => `Replies to ${company}`,
    sentOn: (on, n) => `sent ${enDates.longDay(on)} to ${enDates.counted(n, enUnit)}`,
    heading: ({ asked, answered, interested, conditional, open }) => {
      const yet = open ? ' yet' : ''
      if (answered === 0)
        return asked === 1
          ? `The unit has not replied${yet}.`
          : `None of ${enDates.number(asked)} has replied${yet}.`
      const replied =
        answered === asked
          ? asked === 1
            ? 'The unit has replied.'
            : `All ${enDates.number(asked)} have replied.`
          : `${enCapital(enDates.number(answered))} of ${enDates.number(asked)} ${has(answered)} replied.`
      if (interested === 0 && conditional === 0) return `${replied} Nobody is interested${yet}.`
      if (interested === 0)
        return `${replied} ${enCapital(enDates.number(conditional))} ${is(conditional)} interested if something is solved.`
      const more = conditional === 0 ? '' : `, and ${enDates.number(conditional)} more if something is solved`
      return `${replied} ${enCapital(enDates.number(interested))} ${is(interested)} interested${more}.`
    },
    closes: on => `Replies close when ${enDates.longDay(on)} ends.`,
    closed: {
      deadline: on => `Replies closed by themselves ${enDates.longDay(on)}.`,
      office: on => `The office closed the replies ${enDates.longDay(on)}.`,
      withdrawn: on => `Replies closed ${enDates.longDay(on)}, when the company withdrew the inquiry.`,
    },
    segments: {
      yes: n => `${n} interested`,
      if: n => `${n} interested if`,
      no: n => `${n} not now or no`,
      silent: n => `${n} without a reply`,
    },
    done: {
      sent: 'The question has been sent',
      reminded: 'The reminder is on its way',
      extended: 'There is more time to reply',
      closed: 'Replies are closed',
    } as Record<string, string>,
    doneSent: ({ units, people }) =>
      `${enCapital(enDates.counted(people, enLetter))} ${people === 1 ? 'goes' : 'go'} to ${enDates.counted(units, enUnit)}. They leave us one by one.`,
    caption: 'Who has replied what',
    columns: { unit: 'Unit', reply: 'Reply', why: 'Condition or reason', when: 'When', who: 'Who replied' },
    earliest: on => `At the earliest ${enDates.longDay(on)}.`,
    reason: words => `Reason: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`,
    notChecked: 'the name has not been checked',
    version: n => `Changed, version ${n}.`,
    earlier: p => `Before that, ${enDates.shortDay(p.at)}: ${p.answer}.`,
    forwarded: 'A colleague has got the question but not replied.',
    notReached: 'No letter has arrived.',
    changeContact: 'See the contacts',
    introduced: 'Introduced',

    letters: 'The letters',
    lettersLeft: p => `${p.sent} of ${p.all} letters have left us`,
    lettersWaiting: n =>
      `${enCapital(enDates.counted(n, enLetter))} ${n === 1 ? 'waits' : 'wait'} to be sent.`,
    reload: 'Load the page again to see how it goes',
    lettersFailed: n =>
      `${enCapital(enDates.counted(n, enLetter))} did not arrive. A unit stands as “Was not reached” if none of its letters arrived.`,
    remindAuto: on => `A reminder goes by itself ${enDates.shortMoment(on)}.`,
    reminded: (n, on) =>
      `${enCapital(enDates.counted(n, { one: 'reminder', many: 'reminders' }))} ${has(n)} been sent, the last ${enDates.shortDay(on)}.`,

    actsHeading: 'While you wait',
    remind: n => `Remind ${enDates.figure(n)} ${n === 1 ? 'unit' : 'units'}`,
    remindWhy: automatic =>
      `Everybody who can reply for a unit that has not replied gets a letter with the last day.${automatic ? ' The reminder that otherwise goes by itself is then not sent.' : ''}`,
    extend: 'Give more time',
    replyOn: 'New last day to reply',
    replyOnHint: 'Year, month and day, for example 2026-12-04. It must be later than the present one.',
    extendWhy:
      'Those who have not replied get a letter with the new day. All links work as long, and whoever has replied can change the reply.',
    close: 'Close the replies now',
    closeWhy: (silent, interested) =>
      `${silent === 0 ? 'All have replied.' : `${enCapital(enDates.counted(silent, enUnit))} can then no longer reply.`} It cannot be opened again. ${interested === 0 ? 'Nobody is interested, so the company gets a letter about it.' : 'Then you introduce the company to those interested.'}`,
    before: 'before you can change the question',
    introduce: n => `Introduce the company to ${enDates.figure(n)} ${n === 1 ? 'unit' : 'units'}`,
    introduceWhy: 'You choose units and read the letters first.',
    askMore: 'Ask more units',
    what: 'This was sent',
    reads: 'The units also read',
    others: 'Every time the inquiry was sent',
    other: p => `${enDates.longDay(p.on)} to ${enDates.counted(p.asked, enUnit)}`,
    otherOpen: on => `Open until the end of ${enDates.longDay(on)}`,
    otherClosed: p =>
      `Closed: ${enDates.number(p.answered)} replied, ${enDates.number(p.interested)} interested`,
    here: 'this page',
  },

  company: {
    heading: 'What the units reply',
    asked: n =>
      n === 1
        ? 'We have asked one unit.'
        : `We have asked ${enDates.counted(n, enUnit)} at once, with the same letter.`,
    askedAgain: n => `We have asked ${enDates.counted(n, enOther)}.`,
    until: on =>
      `They can reply until the end of ${enDates.longDay(on)}. You will know how it went when replies have closed.`,
    extended: 'We have given them more time.',
    went: ({ asked, answered, interested }) => {
      const replied =
        answered === 0
          ? asked === 1
            ? 'The unit did not reply.'
            : `None of the ${enDates.number(asked)} we asked replied.`
          : answered === asked
            ? asked === 1
              ? 'The unit replied.'
              : `All ${enDates.number(asked)} replied.`
            : `${enCapital(enDates.number(answered))} of ${enDates.number(asked)} replied.`
      return interested === 0
        ? replied
        : `${replied} ${enCapital(enDates.number(interested))} ${is(interested)} interested.`
    },
    nobody: 'Unfortunately nobody is interested right now. That says nothing about the value of what you do.',
    nobodyNext:
      'We count your question among the needs that nobody has been able to meet. You can make a new inquiry when something has changed, or ask another region.',
    introduction: 'We will introduce you to those who are interested.',
    withdrawn: 'We have told the units that the question no longer holds.',
  },
}

export const distribution = { sv, en }
