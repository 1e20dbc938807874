import { dates } from './dates.ts'

/** Words of one option: its label and, when it needs one, a line below it. */
export type OptionWords = { label: string; sub: string }
/** `short` names the question where its answer is listed; `hint` is empty when none is needed. */
export type QuestionWords = {
  label: string
  short: string
  hint: string
  options: Record<string, OptionWords>
}

const plain = (label: string): OptionWords => ({ label, sub: '' })
const day = dates.sv.longDay
const number = dates.sv.number
const { capital } = dates.sv

const sv = {
  /** Labels of the built-in form; the page puts the number before them. */
  questions: {
    title: {
      label: 'Vad heter det ni vill testa?',
      short: 'Rubrik',
      hint: 'En rubrik som någon i vården eller trafiken förstår direkt. Den syns i regionens diarium, så skriv inga affärshemligheter här.',
      options: {},
    },
    need: {
      label: 'Vad gör det, och vad vill ni ta reda på?',
      short: 'Vad ni vill ta reda på',
      hint: 'Tre till fem meningar räcker. Undvik förkortningar.',
      options: {},
    },
    benefit: {
      label: 'Vem får nytta av det, och hur?',
      short: 'Nytta',
      hint: 'Till exempel patienter, resenärer eller personal.',
      options: {},
    },
    sector: {
      label: 'Vilket område gäller det?',
      short: 'Område',
      hint: '',
      options: {
        health: plain('Hälso- och sjukvård'),
        transport: plain('Kollektivtrafik'),
        other: { label: 'Något annat', sub: 'till exempel lokaler, kultur eller administration' },
      },
    },
    marking: {
      label: 'Är det en medicinteknisk produkt, och är den CE-märkt?',
      short: 'CE-märkning',
      hint: 'Frågan gäller bara hälso- och sjukvård. MDR och IVDR är EU:s förordningar 2017/745 och 2017/746.',
      options: {
        'not-a-device': plain('Nej, det är inte en medicinteknisk produkt'),
        'not-classified': {
          label: 'Ja, men den är inte klassificerad än',
          sub: 'ni vet inte vilken riskklass den får',
        },
        'marking-under-way': { label: 'Ja, klassen är känd', sub: 'CE-märkningen pågår' },
        'marked-mdr': { label: 'Ja, CE-märkt enligt MDR', sub: 'medicintekniska produkter' },
        'marked-ivdr': { label: 'Ja, CE-märkt enligt IVDR', sub: 'in vitro-diagnostik' },
        unknown: plain('Vet inte'),
      },
    },
    places: {
      label: 'Var behöver det testas?',
      short: 'Var det ska testas',
      hint: 'Välj en eller flera.',
      options: {
        hospital: plain('På sjukhus'),
        'primary-care': plain('I primärvård eller hemma hos patienter'),
        'dental-care': plain('I tandvård'),
        'public-transport': plain('I kollektivtrafik'),
        premises: plain('I fastigheter och lokaler'),
        unknown: plain('Vet inte, hjälp oss att välja'),
      },
    },
    environment: {
      label: 'Vet ni redan vilken testmiljö eller verksamhet?',
      short: 'Önskad testmiljö',
      hint: 'Skriv namnet, till exempel Hallstavik eller Barkarbyförsöket.',
      options: {},
    },
    maturity: {
      label: 'Hur långt har ni kommit?',
      short: 'Mognad',
      hint: '',
      options: {
        idea: { label: 'Idé', sub: 'ingen prototyp ännu (TRL 1–2)' },
        prototype: { label: 'Prototyp', sub: 'fungerar hos er (TRL 3–5)' },
        tried: { label: 'Provad', sub: 'testad av någon utanför företaget (TRL 6–7)' },
        ready: { label: 'Klar', sub: 'säljs eller kan börja säljas (TRL 8–9)' },
      },
    },
    resources: {
      label: 'Vad behöver ni från verksamheten?',
      short: 'Vad ni behöver',
      hint: 'Till exempel antal patienter eller resenärer, personalens tid, lokaler, data.',
      options: {},
    },
    period: {
      label: 'När vill ni börja, och hur länge?',
      short: 'Önskad tid',
      hint: 'Till exempel februari 2027, i åtta veckor.',
      options: {},
    },
  } satisfies Record<string, QuestionWords>,
  document: {
    label: 'Bifoga ett dokument',
    short: 'Bilaga',
    hint: 'Pdf, högst 10 MB.',
  },
  sender: {
    legend: 'Vem är du?',
    contactName: { label: 'Ditt namn', hint: '' },
    email: {
      label: 'E-postadress',
      hint: 'Vi skickar en länk som bekräftar adressen. Förfrågan är inlämnad när du har öppnat den och tryckt på knappen där.',
    },
    phone: { label: 'Telefonnummer', hint: 'Om du vill att vi ska kunna ringa.' },
    senderKind: {
      label: 'Vem företräder du?',
      hint: '',
      options: {
        company: plain('Ett företag'),
        researcher: plain('Ett forskningsprojekt'),
        entrepreneur: { label: 'Mig själv som entreprenör', sub: 'företaget är inte startat än' },
        other: plain('Någon annan'),
      },
    },
    companyName: {
      label: 'Företagets eller organisationens namn',
      hint: 'Lämna tomt om det inte finns någon.',
    },
    orgNumber: {
      label: 'Organisationsnummer',
      hint: 'Med eller utan bindestreck. För enskild firma är det ett personnummer, och det behöver vi inte här.',
    },
    orgCountry: { label: 'Land där numret är registrerat', hint: '' },
  },
  /** The mark beside an answer, and where the answer is shown. */
  secret: {
    mark: 'Svaret kan innehålla affärshemligheter',
    markOfDocument: 'Dokumentet kan innehålla affärshemligheter',
    shown: 'Avsändaren har angett att det kan innehålla affärshemligheter',
  },
  /** What stands above the form: what becomes public, how it is used, who sees it. */
  before: {
    heading: 'Det här gäller för det ni skickar',
    publicRecord: (region: string) =>
      `Det blir en allmän handling hos ${region}. Var och en kan be att få läsa den.`,
    secrets: (region: string) =>
      `Affärshemligheter kan skyddas. Kryssa i rutan vid svaret, så prövar ${region} det innan något lämnas ut.`,
    units: 'Inget skickas till någon verksamhet förrän en handläggare har beslutat det.',
    patients: 'Skriv inget om enskilda patienter eller resenärer.',
    personal: (region: string) =>
      `${region} ansvarar för personuppgifterna och använder namn, e-postadress och telefonnummer för att handlägga förfrågan.`,
    morePersonal: 'Så hanterar vi personuppgifter',
    morePublic: 'Så fungerar allmänna handlingar',
  },
  form: {
    heading: 'Gör en förfrågan',
    lead: (questions: number) =>
      `${capital(number(questions))} frågor. Ungefär 10 minuter. Skriv kort, vi frågar mer om någon blir intresserad.`,
    allAsked: 'Alla frågor ska besvaras om det inte står ”frivillig”.',
    crumb: 'Så går det till',
    send: 'Skicka förfrågan',
    save: 'Spara och fortsätt senare',
    saveNote: (keptUntil: string) =>
      `Vi mejlar en länk till utkastet. Det sparas till och med ${day(keptUntil)}.`,
    beforeSend: 'innan ni kan skicka',
    beforeSave: 'innan utkastet kan sparas',
  },
  resume: {
    heading: 'Fortsätt med förfrågan',
    lead: (savedAt: Date, keptUntil: string) =>
      `Du sparade utkastet ${dates.sv.moment(savedAt)}. Det finns kvar till och med ${day(keptUntil)}.`,
    discard: 'Ta bort utkastet',
    discardHeading: 'Vill du ta bort utkastet?',
    discardLead: 'Allt du har skrivit försvinner. Det går inte att få tillbaka.',
    keep: 'Behåll utkastet',
    discarded: 'Utkastet är borttaget',
    discardedLead: 'Vi har inte sparat något av det du skrev.',
  },
  saved: {
    heading: 'Utkastet är sparat',
    lead: (email: string) =>
      `Vi har skickat en länk till ${email}. Öppna den när du vill fortsätta, på vilken dator eller telefon som helst.`,
    keptUntil: (last: string) => `Utkastet sparas till och med ${day(last)}. Sedan tas det bort.`,
    notSent: 'Förfrågan är inte inlämnad än. Det är den först när du har skickat den och bekräftat adressen.',
    goOn: 'Fortsätt skriva nu',
  },
  /** The page after "Skicka förfrågan": the address is not confirmed yet. */
  checkMail: {
    heading: 'En sak kvar: bekräfta din adress',
    lead: (email: string) =>
      `Vi har skickat en länk till ${email}. Öppna den och tryck på ”Bekräfta och lämna in”, så är förfrågan inlämnad.`,
    nextHeading: 'Det här händer sedan',
    number: 'Förfrågan får ett diarienummer när du har bekräftat.',
    begins: (workingDays: number, dueOn: string) =>
      `En handläggare börjar läsa inom ${dates.sv.workingDays(workingDays)}. Bekräftar du i dag blir det senast ${day(dueOn)}.`,
    follow: 'Du får ett mejl när något händer och kan alltid se läget på er sida.',
    noMailHeading: 'Kom inget mejl?',
    noMail: (validUntil: string) =>
      `Vänta fem minuter och titta i skräpposten. Länken gäller till och med ${day(validUntil)}.`,
    sendAgain: 'Skicka länken igen',
    sentAgain: 'Vi har skickat länken igen',
    fixAddress: 'Rätta adressen',
  },
  confirm: {
    heading: 'Lämna in förfrågan',
    lead: (office: string) =>
      `Tryck på knappen, så är adressen bekräftad och förfrågan inlämnad till ${office}.`,
    about: (title: string) => `Förfrågan gäller ”${title}”.`,
    publicRecord: 'Då får den ett diarienummer och blir en allmän handling.',
    submit: 'Bekräfta och lämna in',
    change: 'Ändra något först',
    notYouHeading: 'Har du inte skrivit den?',
    notYou: (erasedOn: string) =>
      `Gör ingenting. Då lämnas den inte in, och utkastet tas bort ${day(erasedOn)}.`,
    already: 'Förfrågan är redan inlämnad',
    alreadyLead: (reference: string) => `Den har diarienummer ${reference}. Du behöver inte göra något mer.`,
  },
  /** An office has entered the inquiry; whoever it is about confirms the address to follow it. */
  claim: {
    heading: 'Följ förfrågan här',
    lead: (office: string, reference: string) =>
      `${office} har skrivit in er förfrågan med diarienummer ${reference}. Tryck på knappen, så är adressen bekräftad och ni kan följa förfrågan.`,
    submit: 'Bekräfta adressen och följ förfrågan',
  },
  received: {
    reference: 'Diarienummer',
    heading: 'Förfrågan är inlämnad',
    lead: (office: string, receivedAt: Date) => `${office} tog emot den ${dates.sv.moment(receivedAt)}.`,
    receipt: (email: string) => `Vi har skickat en kvittens till ${email}.`,
    nextHeading: 'Det här händer sedan',
    begins: (workingDays: number, dueOn: string) =>
      `En handläggare börjar läsa inom ${dates.sv.workingDays(workingDays)}, senast ${day(dueOn)}.`,
    decision: (workingDays: number, dueOn: string) =>
      `Ni får ett beslut inom ${dates.sv.workingDays(workingDays)}, senast ${day(dueOn)}.`,
    correct: 'Tills vi börjar läsa kan ni rätta det ni har skrivit.',
    follow: 'Följ förfrågan',
    signIn: (email: string) =>
      `Nästa gång loggar du in med en länk som vi mejlar till ${email}. Du behöver inget lösenord.`,
  },
  /** The company's own page of one inquiry. */
  page: {
    crumb: 'Mina förfrågningar',
    receivedOn: (receivedAt: Date) => `inlämnad ${day(receivedAt)}`,
    happened: 'Det som har hänt',
    events: {
      'inquiry-received': 'Ni lämnade in förfrågan.',
      'inquiry-entered': 'Regionens kontor skrev in förfrågan åt er.',
      'inquiry-corrected': 'Ni rättade förfrågan.',
      'evaluation-begun': 'En handläggare började utvärdera.',
      'case-assigned': 'Förfrågan fick en ny handläggare.',
      'evaluation-asked': 'Vi bad er fylla i utvärderingsformuläret.',
      'completion-asked': 'Vi bad er komplettera svar.',
      'evaluation-answered': 'Ni svarade på våra frågor.',
      'evaluation-edited': 'Vi ändrade ett svar och skrev varför.',
      'decided-distribute': 'Vi beslutade att fråga enheterna.',
      'inquiry-declined': 'Vi beslutade att inte skicka förfrågan vidare.',
      'inquiry-referred': 'Vi hänvisade förfrågan vidare.',
      'round-sent': 'Vi skickade frågan till enheterna.',
      'round-reminded': 'Vi påminde de enheter som inte hade svarat.',
      'round-extended': 'Enheterna fick längre tid att svara.',
      'round-closed': 'Svaren stängde.',
      'nobody-interested': 'Ingen enhet kunde testa just nu.',
      'reply-given': 'En enhet svarade.',
      'contact-introduced': 'Vi presenterade er för en enhet.',
      'contact-message': 'Någon skrev ett meddelande på kontaktsidan.',
      'contact-confirmed': 'En sida bekräftade att ni har kontakt.',
      'contact-closed': 'En kontakt avslutades.',
      'inquiry-withdrawn': 'Ni tog tillbaka förfrågan.',
    },
    more: 'Mer',
    sent: 'Det ni skickade in',
    sentSummary: (answers: number, documents: number) =>
      `${capital(dates.sv.counted(answers, { one: 'svar', many: 'svar', article: 'ett' }))}${
        documents > 0 ? ` och ${dates.sv.counted(documents, { one: 'bilaga', many: 'bilagor' })}` : ''
      }.`,
    noAnswer: 'Inget svar',
    correctedAt: (when: Date) => `Rättad ${dates.sv.moment(when)}`,
    asReceived: 'Som ni först skickade in den',
    correct: 'Rätta förfrågan',
    correctUntil: (dueOn: string) =>
      `Ni kan rätta den tills vi börjar utvärdera. Det gör vi senast ${day(dueOn)}.`,
    withdraw: 'Ta tillbaka förfrågan',
    withdrawNote: 'Diarienumret och det ni har skickat finns kvar.',
    invite: 'Bjud in en kollega',
    inviteNote: 'Kollegan ser samma sida och kan göra samma saker som du.',
  },
  correct: {
    heading: 'Rätta förfrågan',
    lead: 'Ni kan rätta den tills vi börjar utvärdera. Det ni skickade först finns kvar hos oss som allmän handling.',
    sender: (contact: string) =>
      `Namn och adress ändras inte här. Skriv till ${contact} om något av dem är fel.`,
    submit: 'Spara rättelsen',
    cancel: 'Tillbaka utan att ändra',
    done: 'Rättelsen är sparad',
    beforeSubmit: 'innan rättelsen kan sparas',
  },
  withdraw: {
    heading: 'Vill ni ta tillbaka förfrågan?',
    lead: 'Vi slutar arbeta med den. Det går inte att ångra, men ni kan göra en ny förfrågan.',
    kept: (reference: string) =>
      `Diarienumret ${reference} och det ni har skickat finns kvar, eftersom det är en allmän handling.`,
    why: 'Varför tar ni tillbaka den?',
    whyHint: 'Till exempel att ni har hittat en testmiljö på annat håll. Vi blir bättre av att veta.',
    submit: 'Ta tillbaka förfrågan',
    cancel: 'Behåll förfrågan',
    done: 'Ni har tagit tillbaka förfrågan',
    doneLead: 'Vi har slutat arbeta med den. Det ni har skickat finns kvar på er sida.',
    again: 'Gör en ny förfrågan',
  },
  expired: {
    heading: 'Länken gäller inte längre',
    draft: 'Utkastet kan vara borttaget, eller så har du fått en nyare länk. Öppna den i så fall.',
    confirm: 'Länken till bekräftelsen har gått ut, eller så har du fått en nyare. Öppna den i så fall.',
    mayBeSent: 'Är förfrågan redan inlämnad hittar du den när du loggar in.',
    sendNew: 'Skicka en ny länk',
    startAgain: 'Gör en ny förfrågan',
    signIn: 'Logga in och se mina förfrågningar',
  },
  /** To the office, beside a case. Never stops anything. */
  duplicates: {
    heading: (count: number) =>
      count === 1
        ? 'Den här liknar en annan förfrågan'
        : `Den här liknar ${dates.sv.number(count)} andra förfrågningar`,
    lead: 'Läs och bedöm själv. Företaget har inte fått veta något.',
    reasons: {
      'same-org-number': 'samma organisationsnummer',
      'same-address': 'samma e-postadress',
      'similar-title': 'liknande rubrik',
    },
  },
  /** The office enters what came another way. */
  entered: {
    heading: 'Skriv in en förfrågan',
    lead: 'Förfrågan är inkommen när ni fick den. Skriv det ni vet, resten kan fyllas på.',
    cameBy: {
      label: 'Hur kom den in?',
      options: { phone: plain('Telefon'), mail: plain('Brev eller e-post'), meeting: plain('Möte') },
    },
    submit: 'Skriv in förfrågan',
    beforeSubmit: 'innan förfrågan kan skrivas in',
    done: (reference: string) => `Förfrågan är inskriven med diarienummer ${reference}`,
    sender: {
      legend: 'Vem gäller det?',
      contactName: 'Kontaktpersonens namn',
      senderKind: 'Vem företräder personen?',
    },
    emailHint: 'Om företaget har en adress skickar vi en länk, så att de kan följa förfrågan.',
  },
}
const enDay = dates.en.longDay

const en: typeof sv = {
  questions: {
    title: {
      label: 'What is it called, the thing you want to test?',
      short: 'Headline',
      hint: "A headline that someone in care or transport understands at once. It is seen in the region's public register, so write no trade secrets here.",
      options: {},
    },
    need: {
      label: 'What does it do, and what do you want to find out?',
      short: 'What you want to find out',
      hint: 'Three to five sentences are enough. Avoid abbreviations.',
      options: {},
    },
    benefit: {
      label: 'Who benefits, and how?',
      short: 'Benefit',
      hint: 'For example patients, passengers or staff.',
      options: {},
    },
    sector: {
      label: 'Which field does it belong to?',
      short: 'Field',
      hint: '',
      options: {
        health: plain('Health and medical care'),
        transport: plain('Public transport'),
        other: { label: 'Something else', sub: 'for example premises, culture or administration' },
      },
    },
    marking: {
      label: 'Is it a medical device, and does it have a CE marking?',
      short: 'CE marking',
      hint: 'Asked only about health and medical care. MDR and IVDR are the EU regulations 2017/745 and 2017/746.',
      options: {
        'not-a-device': plain('No, it is not a medical device'),
        'not-classified': {
          label: 'Yes, but it is not classified yet',
          sub: 'you do not know which risk class it will have',
        },
        'marking-under-way': { label: 'Yes, the class is known', sub: 'CE marking is under way' },
        'marked-mdr': { label: 'Yes, CE-marked under the MDR', sub: 'medical devices' },
        'marked-ivdr': { label: 'Yes, CE-marked under the IVDR', sub: 'in vitro diagnostics' },
        unknown: plain('Do not know'),
      },
    },
    places: {
      label: 'Where does it need to be tested?',
      short: 'Where to test',
      hint: 'Choose one or more.',
      options: {
        hospital: plain('In a hospital'),
        'primary-care': plain("In primary care or in patients' homes"),
        'dental-care': plain('In dental care'),
        'public-transport': plain('In public transport'),
        premises: plain('In buildings and premises'),
        unknown: plain('Do not know, help us choose'),
      },
    },
    environment: {
      label: 'Do you already know which test environment or unit?',
      short: 'Wanted test environment',
      hint: 'Write its name, for example Hallstavik or Barkarbyförsöket.',
      options: {},
    },
    maturity: {
      label: 'How far have you come?',
      short: 'Maturity',
      hint: '',
      options: {
        idea: { label: 'Idea', sub: 'no prototype yet (TRL 1–2)' },
        prototype: { label: 'Prototype', sub: 'works at your place (TRL 3–5)' },
        tried: { label: 'Tried', sub: 'tested by someone outside the company (TRL 6–7)' },
        ready: { label: 'Ready', sub: 'on sale, or could be (TRL 8–9)' },
      },
    },
    resources: {
      label: 'What do you need from the unit?',
      short: 'What you need',
      hint: 'For example the number of patients or passengers, staff time, premises, data.',
      options: {},
    },
    period: {
      label: 'When do you want to begin, and for how long?',
      short: 'Wanted time',
      hint: 'For example February 2027, for eight weeks.',
      options: {},
    },
  },
  document: {
    label: 'Attach a document',
    short: 'Document',
    hint: 'PDF, at most 10 MB.',
  },
  sender: {
    legend: 'Who are you?',
    contactName: { label: 'Your name', hint: '' },
    email: {
      label: 'E-mail address',
      hint: 'We send a link that confirms the address. The inquiry is submitted when you have opened it and pressed the button there.',
    },
    phone: { label: 'Phone number', hint: 'If you want us to be able to call.' },
    senderKind: {
      label: 'Whom do you represent?',
      hint: '',
      options: {
        company: plain('A company'),
        researcher: plain('A research project'),
        entrepreneur: { label: 'Myself as an entrepreneur', sub: 'the company is not started yet' },
        other: plain('Somebody else'),
      },
    },
    companyName: { label: 'Name of the company or organisation', hint: 'Leave it empty if there is none.' },
    orgNumber: {
      label: 'Organisation number',
      hint: "With or without a hyphen. A Swedish sole trader's number is a personal identity number, and we do not need that here.",
    },
    orgCountry: { label: 'Country where the number is registered', hint: '' },
  },
  secret: {
    mark: 'The answer may contain trade secrets',
    markOfDocument: 'The document may contain trade secrets',
    shown: 'The sender has stated that it may contain trade secrets',
  },
  before: {
    heading: 'This applies to what you send',
    publicRecord: region => `It becomes a public record at ${region}. Anyone may ask to read it.`,
    secrets: region =>
      `Trade secrets can be protected. Tick the box at the answer, and ${region} will consider it before anything is disclosed.`,
    units: 'Nothing is sent to any unit until a coordinator has decided so.',
    patients: 'Write nothing about individual patients or passengers.',
    personal: region =>
      `${region} is responsible for the personal data and uses names, e-mail addresses and phone numbers to handle the inquiry.`,
    morePersonal: 'How we handle personal data',
    morePublic: 'How public records work',
  },
  form: {
    heading: 'Make an inquiry',
    lead: questions =>
      `${capital(dates.en.number(questions))} questions. About 10 minutes. Be brief, we ask more if someone becomes interested.`,
    allAsked: 'All questions must be answered unless marked “optional”.',
    crumb: 'How it works',
    send: 'Send the inquiry',
    save: 'Save and continue later',
    saveNote: keptUntil =>
      `We e-mail a link to the draft. It is kept up to and including ${enDay(keptUntil)}.`,
    beforeSend: 'before you can send',
    beforeSave: 'before the draft can be saved',
  },
  resume: {
    heading: 'Continue with the inquiry',
    lead: (savedAt, keptUntil) =>
      `You saved the draft on ${dates.en.moment(savedAt)}. It is kept up to and including ${enDay(keptUntil)}.`,
    discard: 'Delete the draft',
    discardHeading: 'Do you want to delete the draft?',
    discardLead: 'Everything you have written disappears. It cannot be brought back.',
    keep: 'Keep the draft',
    discarded: 'The draft is deleted',
    discardedLead: 'We have kept nothing of what you wrote.',
  },
  saved: {
    heading: 'The draft is saved',
    lead: email =>
      `We have sent a link to ${email}. Open it when you want to continue, on any computer or phone.`,
    keptUntil: last => `The draft is kept up to and including ${enDay(last)}. Then it is deleted.`,
    notSent: 'The inquiry is not submitted yet. It will be when you have sent it and confirmed the address.',
    goOn: 'Go on writing now',
  },
  checkMail: {
    heading: 'One thing left: confirm your address',
    lead: email =>
      `We have sent a link to ${email}. Open it and press “Confirm and submit”, and the inquiry is submitted.`,
    nextHeading: 'This happens next',
    number: 'The inquiry gets a register number when you have confirmed.',
    begins: (workingDays, dueOn) =>
      `A coordinator begins to read within ${dates.en.workingDays(workingDays)}. If you confirm today, that is ${enDay(dueOn)} at the latest.`,
    follow: 'You get an e-mail when something happens and can always see where things stand on your page.',
    noMailHeading: 'No e-mail?',
    noMail: validUntil =>
      `Wait five minutes and look among junk mail. The link works up to and including ${enDay(validUntil)}.`,
    sendAgain: 'Send the link again',
    sentAgain: 'We have sent the link again',
    fixAddress: 'Correct the address',
  },
  confirm: {
    heading: 'Submit the inquiry',
    lead: office => `Press the button, and the address is confirmed and the inquiry submitted to ${office}.`,
    about: title => `The inquiry is about “${title}”.`,
    publicRecord: 'It then gets a register number and becomes a public record.',
    submit: 'Confirm and submit',
    change: 'Change something first',
    notYouHeading: 'Did you not write it?',
    notYou: erasedOn =>
      `Do nothing. Then it is not submitted, and the draft is deleted on ${enDay(erasedOn)}.`,
    already: 'The inquiry is already submitted',
    alreadyLead: reference => `Its register number is ${reference}. You need not do anything more.`,
  },
  claim: {
    heading: 'Follow the inquiry here',
    lead: (office, reference) =>
      `${office} has entered your inquiry with register number ${reference}. Press the button, and the address is confirmed and you can follow the inquiry.`,
    submit: 'Confirm the address and follow the inquiry',
  },
  received: {
    reference: 'Register number',
    heading: 'The inquiry is submitted',
    lead: (office, receivedAt) => `${office} received it on ${dates.en.moment(receivedAt)}.`,
    receipt: email => `We have sent a receipt to ${email}.`,
    nextHeading: 'This happens next',
    begins: (workingDays, dueOn) =>
      `A coordinator begins to read within ${dates.en.workingDays(workingDays)}, on ${enDay(dueOn)} at the latest.`,
    decision: (workingDays, dueOn) =>
      `You get a decision within ${dates.en.workingDays(workingDays)}, on ${enDay(dueOn)} at the latest.`,
    correct: 'Until we begin to read, you can correct what you have written.',
    follow: 'Follow the inquiry',
    signIn: email => `Next time you sign in with a link that we e-mail to ${email}. You need no password.`,
  },
  page: {
    crumb: 'My inquiries',
    receivedOn: receivedAt => `submitted ${enDay(receivedAt)}`,
    happened: 'What has happened',
    events: {
      'inquiry-received': 'You submitted the inquiry.',
      'inquiry-entered': "The region's office entered the inquiry for you.",
      'inquiry-corrected': 'You corrected the inquiry.',
      'evaluation-begun': 'A coordinator began to evaluate.',
      'case-assigned': 'The inquiry got a new coordinator.',
      'evaluation-asked': 'We asked you to fill in the evaluation form.',
      'completion-asked': 'We asked you to complete answers.',
      'evaluation-answered': 'You answered our questions.',
      'evaluation-edited': 'We edited an answer and wrote why.',
      'decided-distribute': 'We decided to ask the units.',
      'inquiry-declined': 'We decided not to send the inquiry on.',
      'inquiry-referred': 'We referred the inquiry onward.',
      'round-sent': 'We sent the question to the units.',
      'round-reminded': 'We reminded the units that had not answered.',
      'round-extended': 'The units got more time to answer.',
      'round-closed': 'Replies closed.',
      'nobody-interested': 'No unit could test right now.',
      'reply-given': 'A unit replied.',
      'contact-introduced': 'We introduced you to a unit.',
      'contact-message': 'Somebody wrote a message on the contact page.',
      'contact-confirmed': 'One side confirmed that you are in contact.',
      'contact-closed': 'A contact was closed.',
      'inquiry-withdrawn': 'You withdrew the inquiry.',
    },
    more: 'More',
    sent: 'What you submitted',
    sentSummary: (answers, documents) =>
      `${capital(dates.en.counted(answers, { one: 'answer', many: 'answers' }))}${
        documents > 0 ? ` and ${dates.en.counted(documents, { one: 'document', many: 'documents' })}` : ''
      }.`,
    noAnswer: 'No answer',
    correctedAt: when => `Corrected ${dates.en.moment(when)}`,
    asReceived: 'As you first submitted it',
    correct: 'Correct the inquiry',
    correctUntil: dueOn =>
      `You can correct it until we begin to evaluate. We do so on ${enDay(dueOn)} at the latest.`,
    withdraw: 'Withdraw the inquiry',
    withdrawNote: 'The register number and what you have sent remain.',
    invite: 'Invite a colleague',
    inviteNote: 'The colleague sees the same page and can do the same things as you.',
  },
  correct: {
    heading: 'Correct the inquiry',
    lead: 'You can correct it until we begin to evaluate. What you first sent stays with us as a public record.',
    sender: contact =>
      `Names and addresses are not changed here. Write to ${contact} if one of them is wrong.`,
    submit: 'Save the correction',
    cancel: 'Back without changing',
    done: 'The correction is saved',
    beforeSubmit: 'before the correction can be saved',
  },
  withdraw: {
    heading: 'Do you want to withdraw the inquiry?',
    lead: 'We stop working on it. It cannot be undone, but you can make a new inquiry.',
    kept: reference =>
      `The register number ${reference} and what you have sent remain, since it is a public record.`,
    why: 'Why do you withdraw it?',
    whyHint: 'For example that you have found a test environment elsewhere. Knowing makes us better.',
    submit: 'Withdraw the inquiry',
    cancel: 'Keep the inquiry',
    done: 'You have withdrawn the inquiry',
    doneLead: 'We have stopped working on it. What you sent remains on your page.',
    again: 'Make a new inquiry',
  },
  expired: {
    heading: 'The link no longer works',
    draft: 'The draft may be deleted, or you have been sent a newer link. If so, open that one.',
    confirm: 'The link to confirm has expired, or you have been sent a newer one. If so, open that one.',
    mayBeSent: 'If the inquiry is already submitted, you find it when you sign in.',
    sendNew: 'Send a new link',
    startAgain: 'Make a new inquiry',
    signIn: 'Sign in and see my inquiries',
  },
  duplicates: {
    heading: count =>
      count === 1
        ? 'This one resembles another inquiry'
        : `This one resembles ${dates.en.number(count)} other inquiries`,
    lead: 'Read and judge for yourself. The company has not been told.',
    reasons: {
      'same-org-number': 'same organisation number',
      'same-address': 'same e-mail address',
      'similar-title': 'similar headline',
    },
  },
  entered: {
    heading: 'Enter an inquiry',
    lead: 'The inquiry is received when you got it. Write what you know; the rest can be added.',
    cameBy: {
      label: 'How did it come?',
      options: {
        phone: plain('By phone'),
        mail: plain('By letter or e-mail'),
        meeting: plain('At a meeting'),
      },
    },
    submit: 'Enter the inquiry',
    beforeSubmit: 'before the inquiry can be entered',
    done: reference => `The inquiry is entered with register number ${reference}`,
    sender: {
      legend: 'Who is it about?',
      contactName: 'Name of the contact person',
      senderKind: 'Whom does the person represent?',
    },
    emailHint: 'If the company has an address we send a link, so that they can follow the inquiry.',
  },
}

export const inquiry = { sv, en }
