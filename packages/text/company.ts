import { dates } from './dates.ts'
import type { Act } from './stage.ts'

type Due = { act: Act; dueOn: string | null; late: boolean }

const one = { one: 'förfrågan', many: 'förfrågningar' }

/** A company's own pages, beside those of one inquiry (inquiry.ts, stage.ts). */
const sv = {
  list: {
    heading: (open: number, closed: number): string => {
      if (open > 0) return `${dates.sv.capital(dates.sv.counted(open, one))} på gång`
      return closed > 0 ? 'Ingen förfrågan är på gång' : 'Ni har inga förfrågningar än'
    },
    lead: (regions: number) =>
      regions > 1 ? `I ${dates.sv.counted(regions, { one: 'region', many: 'regioner' })}.` : undefined,
    caption: 'Företagets förfrågningar',
    open: 'På gång',
    closed: 'Avslutade',
    inquiry: 'Förfrågan',
    where: 'Var på bron',
    next: 'Härnäst',
    region: 'Region',
    nothing: 'Inget mer händer',
    late: 'Försenat',
    /** What happens next, in a cell of the list. */
    due: ({ act, dueOn, late }: Due): string => {
      const what = sv.list.acts[act]
      if (dueOn === null) return dates.sv.capital(what)
      const on = dates.sv.shortDay(dueOn)
      return late ? `Försenat: ${what} (skulle vara ${on})` : dates.sv.capital(`${what} senast ${on}`)
    },
    acts: {
      'confirm-address': 'ni bekräftar adressen',
      'begin-evaluation': 'regionen börjar utvärdera',
      'answer-evaluation': 'ni svarar på regionens frågor',
      decide: 'regionen beslutar',
      'choose-units': 'regionen frågar enheterna',
      reply: 'enheterna svarar',
      introduce: 'regionen presenterar er',
      meet: 'ni hör av er till varandra',
      'close-contact': 'ni berättar hur det gick',
    },
    emptyTitle: 'Här samlas allt ni frågar om',
    emptyText:
      'När ni har gjort en förfrågan ser ni här var den är, vad som händer härnäst och vem som har den.',
    new: 'Gör en ny förfrågan',
  },
  page: {
    /** Above the facts, in the timeline: not yet a fact. */
    coming: {
      'confirm-address': 'Ni bekräftar adressen',
      'begin-evaluation': 'Vi börjar utvärdera',
      'answer-evaluation': 'Ni svarar på våra frågor',
      decide: 'Vi beslutar',
      'choose-units': 'Vi frågar enheterna',
      reply: 'Svaren stänger',
      introduce: 'Vi presenterar er',
      meet: 'Ni hör av er till varandra',
      'close-contact': 'Ni berättar hur det gick',
    },
    by: (day: string) => `senast ${dates.sv.dayAndMonth(day)}`,
    lateBy: (day: string) => `skulle ha varit klart ${dates.sv.dayAndMonth(day)}`,
    withdrawnOn: (when: Date) => `Ni tog tillbaka förfrågan ${dates.sv.moment(when)}.`,
    withdrawnWhy: (why: string) => `Ni skrev: ”${why}”`,
    write: (office: string) => `Skriv till ${office}`,
    answers: 'Era svar',
    document: 'Bilaga',
    documentSize: (kilobytes: number) =>
      kilobytes < 1000
        ? `${dates.sv.figure(Math.max(1, kilobytes))} kB`
        : `${dates.sv.figure(kilobytes / 1000)} MB`,
    documentFound: 'Vi har stoppat filen eftersom den innehåller skadlig kod.',
    documentUnscanned: 'Filen är inte genomsökt efter skadlig kod.',
    versionOf: (when: Date) => `Så stod det ${dates.sv.moment(when)}`,
    sender: 'Avsändare',
    correctedDone: 'Regionen ser det ni nyss rättade. Det ni skrev först finns kvar nedan.',
  },
  correct: {
    tooLate: 'Förfrågan går inte att rätta',
    savedAlready: 'Det du skrev är redan sparat',
    savedAlreadyText: 'Formuläret skickades två gånger. Du behöver inte göra något mer.',
    meanwhile: 'Så står det nu',
    meanwhileLead:
      'En kollega har sparat detta. Det du skrev finns kvar i formuläret. Sparar du igen gäller det du skrev.',
    yours: 'Det du skrev',
    yoursLead: 'Det sparades inte. Kopiera texten om du vill skicka den till regionen.',
    back: 'Tillbaka till förfrågan',
    document: 'Bilagan ändras inte här. Skriv till regionen om den behöver bytas.',
  },
  colleagues: {
    heading: (count: number) =>
      count === 1
        ? 'Du är ensam om att följa förfrågningarna'
        : `${dates.sv.capital(dates.sv.number(count))} personer följer förfrågningarna`,
    lead: 'Alla här ser samma sidor och kan göra samma saker.',
    membersHeading: 'De som följer',
    caption: 'Personer som följer företagets förfrågningar',
    name: 'Namn',
    nameless: 'Namn saknas',
    you: 'du',
    email: 'Adress',
    since: 'Sedan',
    act: 'Ändra',
    end: 'Ta bort',
    leave: 'Lämna företaget',
    endHeading: (name: string) => `Vill du ta bort ${name}?`,
    endLead: 'Personen ser inte längre förfrågningarna och får inga brev om dem. Du kan bjuda in igen.',
    endSubmit: (name: string) => `Ta bort ${name}`,
    leaveHeading: (company: string) => `Vill du lämna ${company}?`,
    leaveLead: 'Du ser inte längre förfrågningarna. En kollega kan bjuda in dig igen.',
    lastHeading: 'Du är den sista som följer förfrågningarna',
    lastLead:
      'Lämnar du företaget kan ingen följa, rätta eller ta tillbaka förfrågningarna här. Regionen arbetar vidare med dem. Bjud hellre in en kollega först.',
    lastAgree: 'Jag förstår att ingen kan följa förfrågningarna sedan',
    lastNeeded: 'Kryssa i rutan om du vill lämna företaget utan att någon är kvar',
    leaveSubmit: 'Lämna företaget',
    keep: 'Ändra inget',
    inviteHeading: 'Bjud in en kollega',
    inviteEmail: 'Kollegans e-postadress',
    inviteHint:
      'Vi skickar en inbjudan som gäller i 30 dagar. Inget syns för kollegan förrän den är accepterad.',
    inviteSubmit: 'Skicka inbjudan',
    before: 'innan vi kan skicka inbjudan',
    beforeLeave: 'innan du kan lämna företaget',
    tooMany: 'Vänta en kvart innan du bjuder in fler. Det har gått iväg många inbjudningar på kort tid.',
    alreadyMember: (email: string) => `${email} följer redan förfrågningarna`,
    openHeading: 'Inbjudna som inte har svarat',
    openCaption: 'Inbjudningar som väntar på svar',
    invited: 'Inbjuden',
    invitedBy: 'Av',
    withdraw: 'Ta tillbaka',
    done: {
      invited: 'Inbjudan är skickad',
      withdrawn: 'Inbjudan är återtagen',
      accepted: 'Inbjudan hann bli accepterad. Personen följer förfrågningarna nu.',
      ended: 'Personen följer inte längre förfrågningarna',
      joined: 'Välkommen. Nu följer du förfrågningarna.',
    },
  },
}

const oneEn = { one: 'inquiry', many: 'inquiries' }

const en: typeof sv = {
  list: {
    heading: (open, closed) => {
      if (open > 0) return `${dates.en.capital(dates.en.counted(open, oneEn))} under way`
      return closed > 0 ? 'No inquiry is under way' : 'You have no inquiries yet'
    },
    lead: regions =>
      regions > 1 ? `In ${dates.en.counted(regions, { one: 'region', many: 'regions' })}.` : undefined,
    caption: 'The company’s inquiries',
    open: 'Under way',
    closed: 'Ended',
    inquiry: 'Inquiry',
    where: 'Where on the bridge',
    next: 'Next',
    region: 'Region',
    nothing: 'Nothing more happens',
    late: 'Late',
    due: ({ act, dueOn, late }) => {
      const what = en.list.acts[act]
      if (dueOn === null) return dates.en.capital(what)
      const on = dates.en.shortDay(dueOn)
      return late ? `Late: ${what} (was due ${on})` : dates.en.capital(`${what} by ${on}`)
    },
    acts: {
      'confirm-address': 'you confirm the address',
      'begin-evaluation': 'the region begins to evaluate',
      'answer-evaluation': 'you answer the region’s questions',
      decide: 'the region decides',
      'choose-units': 'the region asks the units',
      reply: 'the units answer',
      introduce: 'the region introduces you',
      meet: 'you get in touch with each other',
      'close-contact': 'you tell how it went',
    },
    emptyTitle: 'All that you ask is gathered here',
    emptyText: 'When you have made an inquiry, you see here where it is, what happens next and who has it.',
    new: 'Make a new inquiry',
  },
  page: {
    coming: {
      'confirm-address': 'You confirm the address',
      'begin-evaluation': 'We begin to evaluate',
      'answer-evaluation': 'You answer our questions',
      decide: 'We decide',
      'choose-units': 'We ask the units',
      reply: 'Replies close',
      introduce: 'We introduce you',
      meet: 'You get in touch with each other',
      'close-contact': 'You tell us how it went',
    },
    by: day => `by ${dates.en.dayAndMonth(day)}`,
    lateBy: day => `should have been done by ${dates.en.dayAndMonth(day)}`,
    withdrawnOn: when => `You withdrew the inquiry on ${dates.en.moment(when)}.`,
    withdrawnWhy: why => `You wrote: “${why}”`,
    write: office => `Write to ${office}`,
    answers: 'Your answers',
    document: 'Attachment',
    documentSize: kilobytes =>
      kilobytes < 1000
        ? `${dates.en.figure(Math.max(1, kilobytes))} kB`
        : `${dates.en.figure(kilobytes / 1000)} MB`,
    documentFound: 'We have stopped the file because it contains malicious code.',
    documentUnscanned: 'The file has not been scanned for malicious code.',
    versionOf: when => `As it stood on ${dates.en.moment(when)}`,
    sender: 'Sender',
    correctedDone: 'The region sees what you just corrected. What you wrote first is kept below.',
  },
  correct: {
    tooLate: 'The inquiry cannot be corrected',
    savedAlready: 'What you wrote is saved already',
    savedAlreadyText: 'The form was sent twice. You need not do anything more.',
    meanwhile: 'This is how it stands now',
    meanwhileLead:
      'A colleague has saved this. What you wrote is kept in the form. If you save again, what you wrote applies.',
    yours: 'What you wrote',
    yoursLead: 'It was not saved. Copy the text if you want to send it to the region.',
    back: 'Back to the inquiry',
    document: 'The attachment is not changed here. Write to the region if it needs replacing.',
  },
  colleagues: {
    heading: count =>
      count === 1
        ? 'You alone follow the inquiries'
        : `${dates.en.capital(dates.en.number(count))} people follow the inquiries`,
    lead: 'Everyone here sees the same pages and can do the same things.',
    membersHeading: 'Those who follow',
    caption: 'People who follow the company’s inquiries',
    name: 'Name',
    nameless: 'No name',
    you: 'you',
    email: 'Address',
    since: 'Since',
    act: 'Change',
    end: 'Remove',
    leave: 'Leave the company',
    endHeading: name => `Do you want to remove ${name}?`,
    endLead: 'The person no longer sees the inquiries and gets no letters about them. You can invite again.',
    endSubmit: name => `Remove ${name}`,
    leaveHeading: company => `Do you want to leave ${company}?`,
    leaveLead: 'You will no longer see the inquiries. A colleague can invite you again.',
    lastHeading: 'You are the last one who follows the inquiries',
    lastLead:
      'If you leave the company, nobody can follow, correct or withdraw the inquiries here. The region goes on working with them. Better invite a colleague first.',
    lastAgree: 'I understand that nobody can follow the inquiries after that',
    lastNeeded: 'Tick the box if you want to leave the company with nobody left',
    leaveSubmit: 'Leave the company',
    keep: 'Change nothing',
    inviteHeading: 'Invite a colleague',
    inviteEmail: 'Your colleague’s e-mail address',
    inviteHint:
      'We send an invitation that is open for 30 days. Nothing is shown to the colleague until it is accepted.',
    inviteSubmit: 'Send the invitation',
    before: 'before we can send the invitation',
    beforeLeave: 'before you can leave the company',
    tooMany:
      'Wait a quarter of an hour before you invite more. Many invitations have gone out in a short time.',
    alreadyMember: email => `${email} follows the inquiries already`,
    openHeading: 'Invited, not answered',
    openCaption: 'Invitations that wait for an answer',
    invited: 'Invited',
    invitedBy: 'By',
    withdraw: 'Withdraw',
    done: {
      invited: 'The invitation is sent',
      withdrawn: 'The invitation is withdrawn',
      accepted: 'The invitation had just been accepted. The person follows the inquiries now.',
      ended: 'The person no longer follows the inquiries',
      joined: 'Welcome. You now follow the inquiries.',
    },
  },
}

export const company = { sv, en }
