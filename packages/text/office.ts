import { dates } from './dates.ts'
import type { Act } from './stage.ts'

type Role = 'reader' | 'coordinator' | 'admin'
type Way = 'form' | 'phone' | 'mail' | 'meeting'
type View = 'open' | 'closed'
type Due = {
  act: Act
  dueOn: string | null
  late: boolean
  today: boolean
}

const sentence = dates.sv.capital
const counted = dates.sv.counted

/** Words of the office's own pages: the work, the case, the network, the people and the settings. */
const sv = {
  roles: {
    reader: { label: 'Läsare', sub: 'ser allt men ändrar inget' },
    coordinator: { label: 'Handläggare', sub: 'handlägger förfrågningar och sköter enheter' },
    admin: { label: 'Administratör', sub: 'sköter också medarbetare och inställningar' },
  } satisfies Record<Role, { label: string; sub: string }>,
  /** Why somebody may not do what the page does; stands where the button would have been. */
  refused: {
    reader: 'Du är läsare och kan inte ändra här. Be en administratör om du behöver kunna ändra.',
    'admins-only': 'Bara en administratör kan ändra här.',
    'own-role': 'Din egen roll ändrar en annan administratör.',
    'last-admin': 'Du är den enda administratören. Gör någon annan till administratör först.',
  },
  ways: {
    form: 'Regionens formulär',
    phone: 'Telefon',
    mail: 'Brev eller e-post',
    meeting: 'Möte',
  } satisfies Record<Way, string>,
  beforeSave: 'innan det kan sparas',

  queue: {
    title: 'Att göra',
    /** `least`: there are more than were read. */
    due: (due: number, late: number, least: boolean): string => {
      const all = (n: number) => `${least ? 'minst ' : ''}${counted(n, { one: 'sak', many: 'saker' })}`
      if (due === late) return sentence(`${all(late)} är ${late === 1 ? 'försenad' : 'försenade'}.`)
      const behind =
        late === 0 ? '' : ` ${sentence(dates.sv.number(late))} är ${late === 1 ? 'försenad' : 'försenade'}.`
      return `${sentence(all(due))} i dag.${behind}`
    },
    nothing: 'Inget att göra i dag',
    /** While something of the catalogue waits. */
    nothingOfInquiries: 'Ingen förfrågan att göra något med i dag',
    catalogue: {
      title: 'Det här väntar i katalogen',
      proposals: (n: number): string =>
        sentence(counted(n, { one: 'förslag att granska', many: 'förslag att granska', article: 'ett' })),
      questions: (n: number): string =>
        sentence(counted(n, { one: 'fråga att svara på', many: 'frågor att svara på' })),
      stale: (n: number): string =>
        `${sentence(counted(n, { one: 'testmiljö', many: 'testmiljöer' }))} som ingen har bekräftat på länge`,
    },
    nextDue: (day: string, title: string): string =>
      `Det närmaste är ${dates.sv.dayAndMonth(day)}: ”${title}”.`,
    none: 'Inga öppna förfrågningar',
    noneLead:
      'När ett företag har bekräftat sin adress kommer förfrågan hit. Den som ska göras först ligger överst.',
    found: (n: string, view: View): string =>
      `${sentence(n)} ${view === 'open' ? 'öppna' : 'avslutade'} förfrågningar passar sökningen`,
    foundOne: (view: View): string =>
      `En ${view === 'open' ? 'öppen' : 'avslutad'} förfrågan passar sökningen`,
    foundNone: (view: View): string =>
      `Ingen ${view === 'open' ? 'öppen' : 'avslutad'} förfrågan passar sökningen`,
    foundNoneLead: 'Sök på färre ord, eller ta bort ett filter.',
    closed: (n: string): string => `${sentence(n)} avslutade förfrågningar`,
    closedOne: 'En avslutad förfrågan',
    closedNone: 'Ingen förfrågan är avslutad än',
    closedNoneLead:
      'Här samlas förfrågningar som är avslutade, avslagna, hänvisade vidare eller tillbakatagna.',
    moreThan: (n: string): string => `fler än ${n}`,
    views: { open: 'Alla öppna', closed: 'Avslutade' },
    filter: 'Filtrera ärenden',
    search: 'Sök företag, rubrik eller diarienummer',
    searched: (words: string): string => `”${words}”`,
    step: 'Steg',
    anyStep: 'Alla steg',
    sector: 'Område',
    anySector: 'Alla områden',
    way: 'Kom in genom',
    anyWay: 'Alla vägar',
    caption: 'Ärenden i den ordning de ska göras',
    captionClosed: 'Avslutade ärenden, det senast inkomna först',
    columns: { act: 'Att göra', inquiry: 'Förfrågan', where: 'Var på bron', closed: 'Avslutad' },
    noCompany: 'Inget företag angivet',
    handledBy: (name: string): string => `handläggs av ${name}`,
    bounded: (shown: number): string =>
      `Visar de ${dates.sv.figure(shown)} som kom in först. Sök eller filtrera för att se andra.`,
    shown: (n: number): string => `Visar ${dates.sv.figure(n)}`,
    newest: 'Till de senaste',
    newHere: 'Ny här?',
    newHereText: 'Kontrollera att varje enhet har minst två kontakter medan du väntar.',
    checkContacts: 'Kontrollera kontakterna',
  },

  case: {
    crumb: 'Att göra',
    due: ({ act, dueOn, late, today }: Due): string => {
      const what = sv.case.toDo[act]
      if (dueOn === null) return `${what}.`
      const day = dates.sv.dayAndMonth(dueOn)
      if (late) return `${sv.case.notDone[act]} ${day}.`
      return today ? `${what} i dag, ${day}.` : `${what} senast ${day}.`
    },
    toDo: {
      'confirm-address': 'Adressen ska bekräftas',
      'begin-evaluation': 'Utvärderingen ska börja',
      'answer-evaluation': 'Klockan står stilla tills de har svarat',
      decide: 'Beslut ska fattas',
      'choose-units': 'Frågan ska skickas till enheterna',
      reply: 'Svaren ska komma',
      introduce: 'Företaget ska presenteras',
      meet: 'Nu hör de av sig till varandra',
      'close-contact': 'En av dem berättar hur det gick',
    },
    /** Before the day that has passed. */
    notDone: {
      'confirm-address': 'Adressen skulle ha bekräftats',
      'begin-evaluation': 'Utvärderingen skulle ha börjat',
      'answer-evaluation': 'Företaget skulle ha svarat',
      decide: 'Beslut skulle ha fattats',
      'choose-units': 'Frågan skulle ha skickats',
      reply: 'Enheterna skulle ha svarat',
      introduce: 'Företaget skulle ha presenterats',
      meet: 'Företaget och enheterna skulle ha hört av sig till varandra',
      'close-contact': 'Kontakten skulle ha avslutats',
    },
    lateBy: (n: number): string => `${sentence(dates.sv.workingDays(n))} sen.`,
    entered: (reference: string): string => `Förfrågan är inskriven med diarienummer ${reference}`,
    enteredMailed: (email: string): string =>
      `Vi mejlar en länk till ${email}, så att de kan följa förfrågan.`,
    enteredNoMail: 'Ingen e-postadress är angiven, så inget brev har skickats.',
    already: 'Förfrågan var redan inskriven',
    alreadyLead: 'Formuläret skickades två gånger. Det som kom först gäller.',
    why: (why: string): string => `Företagets skäl: ”${why}”`,
    answers: 'Det företaget har svarat',
    answersEntered: 'Det vi vet',
    /** Answers and short labels of questions that otherwise speak to the company. */
    options: {
      maturity: {
        idea: 'Idé, ingen prototyp ännu (TRL 1–2)',
        prototype: 'Prototyp, fungerar hos dem själva (TRL 3–5)',
        tried: 'Provad av någon utanför företaget (TRL 6–7)',
        ready: 'Klar, säljs eller kan börja säljas (TRL 8–9)',
      },
      marking: { 'marking-under-way': 'Ja, klassen är känd och CE-märkningen pågår' },
      places: { unknown: 'Vet inte, vill ha hjälp att välja' },
    },
    asked: { need: 'Vad de vill ta reda på', resources: 'Vad de behöver' },
    noAnswer: 'Inget svar',
    markAdded: 'Märkningen om affärshemligheter är tillagd i rättelsen.',
    markRemoved: 'Märkningen om affärshemligheter är borttagen i rättelsen.',
    before: (value: string): string => `Tidigare: ”${value}”`,
    beforeNone: 'Tidigare fanns inget svar.',
    correctedNotice: (count: number, day: string): string =>
      `Företaget har rättat ${counted(count, { one: 'svar', many: 'svar', article: 'ett' })}, senast ${dates.sv.dayAndMonth(day)}`,
    correctedLead: 'Det rättade är markerat nedan, med det som stod från början bredvid.',
    removed: 'Svaret är borttaget i rättelsen.',
    documents: 'Bilagor',
    scan: {
      clean: 'genomsökt, inget virus hittat',
      'not-scanned': 'inte genomsökt efter virus, öppna den med försiktighet',
      found: 'virus hittat, filen går inte att öppna',
    },
    /** Kilobytes under a megabyte, then megabytes. */
    size: (bytes: number): string =>
      bytes < 1_000_000
        ? `${dates.sv.figure(Math.max(1, Math.round(bytes / 1000)))} kB`
        : `${dates.sv.figure(bytes / 1_000_000)} MB`,
    facts: 'Uppgifter',
    contact: 'Kontakt',
    phone: 'Telefon',
    company: 'Företag eller organisation',
    kind: 'Avsändare',
    orgNumber: 'Organisationsnummer',
    country: (number: string, country: string): string => `${number} (registrerat i ${country})`,
    missing: 'Inte angivet',
    cameBy: 'Kom in genom',
    enteredBy: (way: string, name: string): string => `${way}, inskriven av ${name}`,
    received: 'Inkom',
    reference: 'Diarienummer',
    account: 'Följer förfrågan',
    hasAccount: 'Ja, avsändaren har bekräftat sin adress',
    noAccount: 'Nej, ingen har bekräftat adressen än',
    duplicateCompany: (company: string, day: string): string => `${company}, inkom ${dates.sv.longDay(day)}`,
    because: (reasons: readonly string[]): string => sentence(reasons.join(', ')),
    happened: 'Det som har hänt',
    events: {
      'inquiry-received': 'Förfrågan kom in',
      'inquiry-corrected': 'Företaget rättade förfrågan',
      'inquiry-withdrawn': 'Företaget tog tillbaka förfrågan',
      'evaluation-begun': 'Utvärderingen började',
      'case-assigned': 'Ärendet fick en ny handläggare',
      'evaluation-asked': 'Utvärderingsformuläret skickades till företaget',
      'completion-asked': 'Företaget fick frågor att komplettera',
      'evaluation-answered': 'Företaget svarade på frågorna',
      'evaluation-edited': 'Kontoret ändrade ett svar och skrev varför',
      'decided-distribute': 'Beslut: förfrågan skickas till nätverket',
      'inquiry-declined': 'Beslut: förfrågan avslogs',
      'inquiry-referred': 'Beslut: förfrågan hänvisades vidare',
      'round-sent': 'Frågan skickades till enheterna',
      'round-reminded': 'De som inte hade svarat fick en påminnelse',
      'round-extended': 'Enheterna fick längre tid att svara',
      'round-closed': 'Svaren stängde',
      'nobody-interested': 'Ingen enhet var intresserad',
      'reply-given': 'En enhet svarade',
      'invitation-forwarded': 'En enhet skickade frågan vidare till en kollega',
      'contact-introduced': 'Företaget presenterades för en enhet',
      'contact-message': 'Ett meddelande skrevs i en kontakt',
      'contact-confirmed': 'En sida bekräftade att de har kontakt',
      'contact-closed': 'En kontakt avslutades',
    },
    enteredEvent: (name: string): string => `${name} skrev in förfrågan`,
    somebody: 'Någon på kontoret',
    coming: {
      'confirm-address': 'Adressen bekräftas',
      'begin-evaluation': 'Sista dagen att börja utvärdera',
      'answer-evaluation': 'Företaget svarar på frågorna',
      decide: 'Sista dagen att fatta beslut',
      'choose-units': 'Sista dagen att skicka till enheterna',
      reply: 'Sista dagen för enheterna att svara',
      introduce: 'Sista dagen att presentera företaget',
      meet: 'Företaget och enheterna hör av sig till varandra',
      'close-contact': 'Företaget eller enheten berättar hur det gick',
    },
    direction: { in: 'Inkommande', out: 'Utgående', own: 'Upprättad' },
    registered: (direction: string, counterpart: string | null, matter: string): string =>
      `${direction}${counterpart === null ? '' : `, ${counterpart}`}. Ärende: ${matter}.`,
    by: (name: string): string => `Av ${name}.`,
    letters: 'Brev om förfrågan',
    noLetters: 'Inga brev har skrivits än.',
    lettersCaption: 'Brev om förfrågan, det senaste först',
    letterColumns: { letter: 'Brev', to: 'Till', state: 'Läge' },
    letterStates: {
      queued: 'Står i kö, inte skickat än',
      committing: 'Skickas nu',
      sent: 'Skickat',
      failed: 'Gick inte att skicka',
      in_doubt: 'Oklart om det kom fram',
      held: 'Stoppat, väntar på en person',
    },
    since: (when: string): string => `sedan ${when}`,
    notes: 'Interna anteckningar',
    notesLead:
      'Bara kontoret läser dem. Företaget och enheterna ser dem aldrig, men de kan bli allmän handling.',
    noNotes: 'Ingen har antecknat något än.',
    note: 'Ny anteckning',
    saveNote: 'Spara anteckningen',
    /** How many units a round asked, where the register names a counterpart. */
    units: (count: number): string => counted(count, { one: 'enhet', many: 'enheter' }),
    handler: {
      heading: 'Vem har ärendet?',
      mine: 'Du har ärendet.',
      has: (name: string): string => `${name} har ärendet.`,
      gone: 'Någon som har lämnat kontoret',
      nobody: 'Ingen har tagit ärendet än.',
      never: 'Ingen hade tagit ärendet.',
      begins: 'När någon tar ärendet börjar utvärderingen. Då kan företaget inte längre rätta sina svar.',
      claim: 'Ta ärendet',
      begin: 'Börja utvärdera',
      claimed: 'Du har tagit ärendet',
      handOver: 'Lämna över till en kollega',
      colleague: 'Vem ska ha ärendet?',
      handOverNote: 'Kollegan ser ärendet i sin lista. Företaget ser namnet.',
      handOverSubmit: 'Lämna över ärendet',
      handedOver: (name: string | null | undefined): string => `${name ?? 'Kollegan'} har ärendet nu`,
      notAssigned: 'Ärendet går inte att ta, för företaget har tagit tillbaka förfrågan',
      before: 'innan ärendet kan lämnas över',
      decided: 'Beslutet är fattat',
      decidedLead: 'Brevet till företaget står bland breven nedan, och beslutet syns på företagets sida.',
      next: {
        decide: 'Utvärdera förfrågan',
        'answer-evaluation': 'Se det företaget har att svara på',
        'choose-units': 'Välj enheter',
        reply: 'Se svaren',
        introduce: 'Se svaren och presentera',
        evaluation: 'Se utvärderingen',
        replies: 'Se svaren',
        contact: 'Se kontakten',
        contacts: 'Se kontakterna',
      },
    },
    noteSaved: 'Anteckningen är sparad',
    beforeNote: 'innan anteckningen kan sparas',
  },

  enter: {
    crumb: 'Att göra',
    language: 'Vilket språk vill de ha brev på?',
    languages: { sv: 'Svenska', en: 'Engelska' },
    documentAgain: 'Välj bilagan igen. En webbläsare behåller inte en vald fil när något ska rättas.',
    publicRecord: 'Den får ett diarienummer direkt och blir en allmän handling.',
    cancel: 'Tillbaka utan att skriva in',
  },

  units: {
    title: 'Enheter',
    heading: (n: number, lacking: number): string => {
      const units = sentence(counted(n, { one: 'enhet', many: 'enheter' }))
      if (lacking === 0) return `${units}. Alla har minst två kontakter.`
      return `${units}. ${sentence(dates.sv.number(lacking))} behöver ses över.`
    },
    headingFound: (n: number): string =>
      n === 0
        ? 'Ingen enhet passar sökningen'
        : `${sentence(counted(n, { one: 'enhet', many: 'enheter' }))} passar sökningen`,
    headingEnded: (n: number): string =>
      n === 0
        ? 'Ingen enhet är avslutad'
        : `${sentence(counted(n, { one: 'avslutad enhet', many: 'avslutade enheter' }))}`,
    none: 'Inga enheter än',
    noneLead: 'Lägg in de verksamheter som ska få förfrågningar. Var och en behöver minst två kontakter.',
    views: { active: 'I nätverket', ended: 'Avslutade' },
    search: 'Sök enhet',
    add: 'Lägg till en enhet',
    caption: 'Enheter och deras kontakter',
    groups: { lacking: 'Behöver ses över', fine: 'Har minst två kontakter' },
    columns: { unit: 'Enhet', contacts: 'Kontakter', act: 'Åtgärd' },
    cooperating: 'Samarbetspartner',
    deputy: (name: string): string => `${name} (ersättare)`,
    away: (name: string): string => `${name} (borta)`,
    warnings: {
      'no-contact': 'Ingen kontakt',
      'one-contact': 'Bara en kontakt',
      'everyone-away': 'Alla är borta',
    },
    endedOn: (when: Date): string => `Avslutad ${dates.sv.longDay(when)}`,
    change: 'Ändra',
    read: 'Visa',
    addContact: 'Lägg till kontakt',
    object: (name: string): string => `– ${name}`,
    bounded: (shown: number, all: number): string =>
      `Visar ${dates.sv.figure(shown)} av ${dates.sv.figure(all)}. Sök på namnet för att hitta fler.`,
  },

  unit: {
    crumb: 'Enheter',
    newHeading: 'Lägg till en enhet',
    newLead: 'Du lägger till kontakterna på nästa sida.',
    name: 'Namn',
    nameHint: 'Som enheten själv skriver det.',
    about: 'Vad enheten gör',
    aboutHint: 'Till exempel vad den kan testa. Hjälper dig att välja enheter.',
    cooperating: 'Samarbetspartner utanför nätverket',
    cooperatingSub: 'får bara förfrågningar som du väljer den till',
    add: 'Lägg till enheten',
    facts: 'Om enheten',
    save: 'Spara uppgifterna',
    cancel: 'Tillbaka utan att ändra',
    contacts: 'Kontakter',
    contactsLead: 'Minst två som svarar. En ersättare får frågan bara när någon av dem är borta.',
    noContacts: 'Ingen kontakt är inlagd.',
    warnings: {
      'no-contact': 'Enheten har ingen kontakt, så ingen kan svara. Lägg till två.',
      'one-contact': 'Enheten har bara en kontakt. Lägg till en till, så att frågor inte blir liggande.',
      'everyone-away': 'Alla kontakter är borta just nu. Lägg till en ersättare.',
    },
    state: (name: string, contacts: number): string =>
      `${name} har ${counted(contacts, { one: 'kontakt', many: 'kontakter' })}`,
    caption: 'Enhetens kontakter',
    columns: { name: 'Namn', email: 'E-postadress', presence: 'Närvaro', act: 'Åtgärd' },
    deputy: 'Ersättare',
    here: 'På plats',
    awayFrom: (from: string): string => `Borta från ${dates.sv.shortDay(from)}`,
    awayUntil: (until: string): string => `Borta till och med ${dates.sv.shortDay(until)}`,
    awayBoth: (from: string, until: string): string =>
      `Borta ${dates.sv.shortDay(from)} till och med ${dates.sv.shortDay(until)}`,
    change: 'Ändra',
    object: (name: string): string => `– ${name}`,
    addHeading: 'Lägg till en kontakt',
    changeHeading: (name: string): string => `Ändra ${name}`,
    fields: {
      name: 'Kontaktens namn',
      email: 'Kontaktens e-postadress',
      deputy: 'Ersättare',
      language: 'Språk i breven',
      languages: { sv: 'Svenska', en: 'Engelska' },
      deputySub: 'får frågan bara när en kontakt är borta',
      awayFrom: 'Borta från',
      awayUntil: 'Borta till och med',
      dayHint: 'År, månad och dag, till exempel 2026-12-21.',
    },
    addContact: 'Lägg till kontakten',
    saveContact: 'Spara kontakten',
    endContact: 'Ta bort kontakten',
    endContactWhy: 'En borttagen kontakt får inga fler brev. Det hon eller han har svarat finns kvar.',
    emailMissing: 'Skriv kontaktens e-postadress, till exempel namn@enheten.se',
    nameMissing: 'Skriv kontaktens namn, till exempel Alva Exempelsson',
    contactTaken: 'Välj en annan e-postadress. Enheten har redan en kontakt med den här.',
    nameTaken: 'Välj ett annat namn. En annan enhet heter redan så.',
    beforeContact: 'innan kontakten kan sparas',
    end: 'Avsluta enheten',
    endHeading: (name: string): string => `Vill du avsluta ${name}?`,
    endLead: 'Enheten får inga fler förfrågningar och kan inte väljas. Det som redan har hänt finns kvar.',
    endSubmit: 'Avsluta enheten',
    keep: 'Behåll enheten',
    endedHeading: (name: string): string => `${name} är avslutad`,
    endedLead: (when: Date): string => `Avslutad ${dates.sv.longDay(when)}. Enheten får inga förfrågningar.`,
    done: {
      added: 'Enheten är tillagd',
      saved: 'Uppgifterna är sparade',
      'contact-added': 'Kontakten är tillagd',
      'contact-saved': 'Kontakten är sparad',
      'contact-ended': 'Kontakten är borttagen',
      ended: 'Enheten är avslutad',
    },
  },

  members: {
    title: 'Medarbetare',
    heading: (n: number, invited: number): string => {
      const people = sentence(counted(n, { one: 'medarbetare', many: 'medarbetare' }))
      return invited === 0
        ? `${people} på kontoret`
        : `${people} på kontoret. ${sentence(counted(invited, { one: 'inbjudan väntar', many: 'inbjudningar väntar', article: 'en' }))}.`
    },
    caption: 'Medarbetare och deras roller',
    columns: { name: 'Namn', email: 'E-postadress', role: 'Roll', act: 'Åtgärd' },
    you: (name: string): string => `${name} (du)`,
    noName: 'Inget namn än',
    change: 'Ändra',
    object: (name: string): string => `– ${name}`,
    roleOf: (name: string): string => `Roll för ${name}`,
    saveRole: 'Spara rollen',
    changeHeading: (name: string): string => `Ändra ${name}`,
    endSubmit: 'Avsluta medarbetaren',
    endWhy: 'Den som avslutas kommer inte in på kontorets sidor mer. Det hon eller han har gjort finns kvar.',
    cancel: 'Tillbaka utan att ändra',
    invitations: 'Inbjudningar som väntar',
    invitationsCaption: 'Inbjudningar som ingen har svarat på än',
    invitationColumns: { email: 'E-postadress', role: 'Roll', by: 'Inbjuden', act: 'Åtgärd' },
    invitedBy: (day: string, name: string | null): string =>
      name === null ? dates.sv.shortDay(day) : `${dates.sv.shortDay(day)} av ${name}`,
    withdraw: 'Ta tillbaka',
    invite: 'Bjud in en medarbetare',
    inviteLead: 'Vi mejlar en länk som gäller i 30 dagar. Den som öppnar den får rollen du väljer.',
    email: 'E-postadress',
    role: 'Vad ska personen kunna göra?',
    submit: 'Skicka inbjudan',
    beforeInvite: 'innan inbjudan kan skickas',
    emailMissing: 'Skriv personens e-postadress, till exempel namn@region.se',
    alreadyInvited:
      'Skriv en annan e-postadress. Någon har redan bjudit in den här, och inbjudan väntar på svar.',
    alreadyMember: 'Skriv en annan e-postadress. Den här personen arbetar redan på kontoret.',
    leave: 'Lämna kontoret',
    leaveLead: (region: string): string =>
      `Du kommer inte in på kontorets sidor för ${region} mer. En administratör kan bjuda in dig igen.`,
    leaveReader: 'Vill du lämna kontoret? Be en administratör avsluta dig.',
    leaveSubmit: 'Lämna kontoret',
    done: {
      invited: 'Inbjudan är skickad',
      withdrawn: 'Inbjudan är tillbakatagen',
      'role-changed': 'Rollen är ändrad',
      ended: 'Medarbetaren är avslutad',
    },
  },

  settings: {
    title: 'Inställningar',
    heading: (region: string): string => `Så här möter ${region} den som frågar`,
    lead: 'Det här ser alla på regionens öppna sidor. Ändringar syns direkt.',
    see: 'Se startsidan som besökare',
    texts: { sv: 'Texter på svenska', en: 'Texter på engelska' },
    fields: {
      heading: { label: 'Rubrik', hint: 'Överst på startsidan, till exempel ”Testa i verkligheten”.' },
      lead: { label: 'Ingress', hint: 'Två meningar om vad regionen erbjuder.' },
      tests: { label: 'Det här testar vi', hint: 'Vad regionen kan testa, och vad den inte kan.' },
      privacy: {
        label: 'Personuppgifter och allmänna handlingar',
        hint: 'Det som gäller just hos er. Står sist på sidan om personuppgifter.',
      },
    },
    saveTexts: { sv: 'Spara svenska texter', en: 'Spara engelska texter' },
    now: 'Så står det nu',
    nowLead: 'Någon annan har sparat medan du skrev. Sparar du nu ersätter din text det här.',
    clocks: 'Svarstider',
    clocksLead: 'Räknat i svenska arbetsdagar. Löftena står på startsidan, och kön ordnas efter dem.',
    clockFields: {
      evaluationBeginsIn: { label: 'Börja utvärdera inom', hint: 'Arbetsdagar från att förfrågan kom in.' },
      decisionIn: { label: 'Fatta beslut inom', hint: 'Arbetsdagar från att förfrågan kom in.' },
      unitAnswersIn: { label: 'Enheterna svarar inom', hint: 'Arbetsdagar från utskicket.' },
      reminderOn: { label: 'Påminn enheterna dag', hint: 'Arbetsdag efter utskicket, före sista dagen.' },
    },
    todayGives: (day: string): string => `Kom den in i dag blir det ${dates.sv.dayAndMonth(day)}.`,
    /** The same where it is only read. */
    onWorkingDay: (n: number): string => `Arbetsdag ${dates.sv.figure(n)}.`,
    saveClocks: 'Spara svarstider',
    look: 'Färg och adress',
    hue: 'Färgton',
    hueHint: 'Ett tal mellan 0 och 359. Vi ser till att texten alltid går att läsa.',
    huePreview: 'Sidan visar färgen medan du väljer. Den sparas först när du trycker på knappen.',
    slide: 'Dra för att välja färgton',
    contactEmail: 'Kontorets e-postadress',
    contactEmailHint: 'Står i sidfoten och i breven.',
    saveLook: 'Spara färg och adress',
    done: {
      'texts-sv': 'De svenska texterna är sparade',
      'texts-en': 'De engelska texterna är sparade',
      clocks: 'Svarstiderna är sparade',
      verify: 'Tiden är sparad',
      look: 'Färg och adress är sparade',
    },
  },
}

const countedEn = dates.en.counted

const en: typeof sv = {
  roles: {
    reader: { label: 'Reader', sub: 'sees everything but changes nothing' },
    coordinator: { label: 'Coordinator', sub: 'handles inquiries and looks after units' },
    admin: { label: 'Administrator', sub: 'also looks after colleagues and settings' },
  },
  refused: {
    reader: 'You are a reader and cannot make changes here. Ask an administrator if you need to.',
    'admins-only': 'Only an administrator can make changes here.',
    'own-role': 'Another administrator changes your own role.',
    'last-admin': 'You are the only administrator. Make somebody else an administrator first.',
  },
  ways: { form: 'The region’s form', phone: 'Phone', mail: 'Letter or e-mail', meeting: 'Meeting' },
  beforeSave: 'before it can be saved',

  queue: {
    title: 'To do',
    due: (due, late, least) => {
      const all = (n: number) =>
        `${least ? 'at least ' : ''}${countedEn(n, { one: 'thing', many: 'things' })}`
      if (due === late) return sentence(`${all(late)} ${late === 1 ? 'is' : 'are'} late.`)
      const behind =
        late === 0 ? '' : ` ${sentence(dates.en.number(late))} ${late === 1 ? 'is' : 'are'} late.`
      return `${sentence(all(due))} today.${behind}`
    },
    nothing: 'Nothing to do today',
    nothingOfInquiries: 'Nothing to do about the inquiries today',
    catalogue: {
      title: 'This waits in the catalogue',
      proposals: n =>
        dates.en.capital(dates.en.counted(n, { one: 'proposal to review', many: 'proposals to review' })),
      questions: n =>
        dates.en.capital(dates.en.counted(n, { one: 'question to answer', many: 'questions to answer' })),
      stale: n =>
        `${dates.en.capital(dates.en.counted(n, { one: 'test environment', many: 'test environments' }))} that nobody has confirmed for long`,
    },
    nextDue: (day, title) => `The nearest is ${dates.en.dayAndMonth(day)}: “${title}”.`,
    none: 'No open inquiries',
    noneLead:
      'When a company has confirmed its address the inquiry comes here. What is to be done first is at the top.',
    found: (n, view) => `${sentence(n)} ${view === 'open' ? 'open' : 'closed'} inquiries match the search`,
    foundOne: view => `One ${view === 'open' ? 'open' : 'closed'} inquiry matches the search`,
    foundNone: view => `No ${view === 'open' ? 'open' : 'closed'} inquiry matches the search`,
    foundNoneLead: 'Search for fewer words, or remove a filter.',
    closed: n => `${sentence(n)} closed inquiries`,
    closedOne: 'One closed inquiry',
    closedNone: 'No inquiry is closed yet',
    closedNoneLead: 'Inquiries that are finished, declined, referred or withdrawn are gathered here.',
    moreThan: n => `more than ${n}`,
    views: { open: 'All open', closed: 'Closed' },
    filter: 'Filter cases',
    search: 'Search company, headline or register number',
    searched: words => `“${words}”`,
    step: 'Step',
    anyStep: 'All steps',
    sector: 'Field',
    anySector: 'All fields',
    way: 'Came by',
    anyWay: 'All ways',
    caption: 'Cases in the order they are to be done',
    captionClosed: 'Closed cases, the latest received first',
    columns: { act: 'To do', inquiry: 'Inquiry', where: 'Where on the bridge', closed: 'Closed' },
    noCompany: 'No company given',
    handledBy: name => `handled by ${name}`,
    bounded: shown =>
      `Showing the ${dates.en.figure(shown)} that came first. Search or filter to see others.`,
    shown: n => `Showing ${dates.en.figure(n)}`,
    newest: 'To the latest',
    newHere: 'New here?',
    newHereText: 'While you wait, check that every unit has at least two contacts.',
    checkContacts: 'Check the contacts',
  },

  case: {
    crumb: 'To do',
    due: ({ act, dueOn, late, today }) => {
      const what = en.case.toDo[act]
      if (dueOn === null) return `${what}.`
      const day = dates.en.dayAndMonth(dueOn)
      if (late) return `${en.case.notDone[act]} by ${day}.`
      return today ? `${what} today, ${day}.` : `${what} by ${day}.`
    },
    toDo: {
      'confirm-address': 'The address is to be confirmed',
      'begin-evaluation': 'The evaluation is to begin',
      'answer-evaluation': 'The clock stands still until it has',
      decide: 'A decision is due',
      'choose-units': 'The question is to be sent to the units',
      reply: 'Replies are due',
      introduce: 'The company is to be introduced',
      meet: 'Now they get in touch',
      'close-contact': 'One of them tells how it went',
    },
    notDone: {
      'confirm-address': 'The address should have been confirmed',
      'begin-evaluation': 'The evaluation should have begun',
      'answer-evaluation': 'The company should have answered',
      decide: 'A decision should have been made',
      'choose-units': 'The question should have been sent',
      reply: 'The units should have replied',
      introduce: 'The company should have been introduced',
      meet: 'The company and the units should have been in touch',
      'close-contact': 'The contact should have ended',
    },
    lateBy: n => `${sentence(dates.en.workingDays(n))} late.`,
    entered: reference => `The inquiry is entered with register number ${reference}`,
    enteredMailed: email => `We e-mail a link to ${email}, so that they can follow the inquiry.`,
    enteredNoMail: 'No e-mail address is given, so no letter has been sent.',
    already: 'The inquiry was already entered',
    alreadyLead: 'The form was sent twice. What came first counts.',
    why: why => `The company’s reason: “${why}”`,
    answers: 'What the company has answered',
    answersEntered: 'What we know',
    options: {
      maturity: {
        idea: 'Idea, no prototype yet (TRL 1–2)',
        prototype: 'Prototype, works at their own place (TRL 3–5)',
        tried: 'Tried by someone outside the company (TRL 6–7)',
        ready: 'Ready, on sale or could be (TRL 8–9)',
      },
      marking: { 'marking-under-way': 'Yes, the class is known and the CE marking is under way' },
      places: { unknown: 'Do not know, want help to choose' },
    },
    asked: { need: 'What they want to find out', resources: 'What they need' },
    noAnswer: 'No answer',
    markAdded: 'The mark about trade secrets is added in the correction.',
    markRemoved: 'The mark about trade secrets is removed in the correction.',
    before: value => `Before: “${value}”`,
    beforeNone: 'There was no answer before.',
    correctedNotice: (count, day) =>
      `The company has corrected ${countedEn(count, { one: 'answer', many: 'answers' })}, latest on ${dates.en.dayAndMonth(day)}`,
    correctedLead: 'What is corrected is marked below, beside what it said from the start.',
    removed: 'The answer is removed in the correction.',
    documents: 'Documents',
    scan: {
      clean: 'scanned, no virus found',
      'not-scanned': 'not scanned for viruses, open it with care',
      found: 'virus found, the file cannot be opened',
    },
    size: bytes =>
      bytes < 1_000_000
        ? `${dates.en.figure(Math.max(1, Math.round(bytes / 1000)))} kB`
        : `${dates.en.figure(bytes / 1_000_000)} MB`,
    facts: 'Facts',
    contact: 'Contact',
    phone: 'Phone',
    company: 'Company or organisation',
    kind: 'Sender',
    orgNumber: 'Organisation number',
    country: (number, country) => `${number} (registered in ${country})`,
    missing: 'Not given',
    cameBy: 'Came by',
    enteredBy: (way, name) => `${way}, entered by ${name}`,
    received: 'Received',
    reference: 'Register number',
    account: 'Follows the inquiry',
    hasAccount: 'Yes, the sender has confirmed the address',
    noAccount: 'No, nobody has confirmed the address yet',
    duplicateCompany: (company, day) => `${company}, received ${dates.en.longDay(day)}`,
    because: reasons => sentence(reasons.join(', ')),
    happened: 'What has happened',
    events: {
      'inquiry-received': 'The inquiry came in',
      'inquiry-corrected': 'The company corrected the inquiry',
      'inquiry-withdrawn': 'The company withdrew the inquiry',
      'evaluation-begun': 'The evaluation began',
      'case-assigned': 'The case got a new coordinator',
      'evaluation-asked': 'The evaluation form was sent to the company',
      'completion-asked': 'The company got questions to complete',
      'evaluation-answered': 'The company answered the questions',
      'evaluation-edited': 'The office edited an answer and wrote why',
      'decided-distribute': 'Decision: the inquiry goes to the network',
      'inquiry-declined': 'Decision: the inquiry was declined',
      'inquiry-referred': 'Decision: the inquiry was referred onward',
      'round-sent': 'The question was sent to the units',
      'round-reminded': 'Those who had not answered were reminded',
      'round-extended': 'The units got more time to answer',
      'round-closed': 'Replies closed',
      'nobody-interested': 'No unit was interested',
      'reply-given': 'A unit replied',
      'invitation-forwarded': 'A unit passed the question on to a colleague',
      'contact-introduced': 'The company and a unit were introduced',
      'contact-message': 'A message was written in a contact',
      'contact-confirmed': 'One side confirmed that they are in contact',
      'contact-closed': 'A contact was closed',
    },
    enteredEvent: name => `${name} entered the inquiry`,
    somebody: 'Somebody at the office',
    coming: {
      'confirm-address': 'The address is confirmed',
      'begin-evaluation': 'Last day to begin the evaluation',
      'answer-evaluation': 'The company answers the questions',
      decide: 'Last day to decide',
      'choose-units': 'Last day to ask the units',
      reply: 'Last day for the units to reply',
      introduce: 'Last day to introduce those interested',
      meet: 'The company and the units get in touch',
      'close-contact': 'The company or the unit tells how it went',
    },
    direction: { in: 'Incoming', out: 'Outgoing', own: 'Drawn up here' },
    registered: (direction, counterpart, matter) =>
      `${direction}${counterpart === null ? '' : `, ${counterpart}`}. Matter: ${matter}.`,
    by: name => `By ${name}.`,
    letters: 'Letters about the inquiry',
    noLetters: 'No letters have been written yet.',
    lettersCaption: 'Letters about the inquiry, the latest first',
    letterColumns: { letter: 'Letter', to: 'To', state: 'State' },
    letterStates: {
      queued: 'In the queue, not sent yet',
      committing: 'Being sent',
      sent: 'Sent',
      failed: 'Could not be sent',
      in_doubt: 'Unclear whether it arrived',
      held: 'Stopped, waits for a person',
    },
    since: when => `since ${when}`,
    notes: 'Internal notes',
    notesLead:
      'Only the office reads them. The company and the units never see them, but they may become public records.',
    noNotes: 'Nobody has noted anything yet.',
    note: 'New note',
    saveNote: 'Save the note',
    units: count => countedEn(count, { one: 'unit', many: 'units' }),
    handler: {
      heading: 'Who has the case?',
      mine: 'You have the case.',
      has: name => `${name} has the case.`,
      gone: 'Somebody who has left the office',
      nobody: 'Nobody has taken the case yet.',
      never: 'Nobody had taken the case.',
      begins:
        'The evaluation begins when somebody takes the case. The company can then no longer correct its answers.',
      claim: 'Take the case',
      begin: 'Begin to evaluate',
      claimed: 'You have taken the case',
      handOver: 'Hand over to a colleague',
      colleague: 'Who is to have the case?',
      handOverNote: 'Your colleague sees the case in the queue. The company sees the name.',
      handOverSubmit: 'Hand over the case',
      handedOver: name => `${name ?? 'Your colleague'} has the case now`,
      notAssigned: 'The case cannot be taken, since the company has withdrawn the inquiry',
      before: 'before the case can be handed over',
      decided: 'It is decided',
      decidedLead:
        'The letter to the company is among the letters below, and the decision is on the page of the company.',
      next: {
        decide: 'Evaluate the inquiry',
        'answer-evaluation': 'See what the company has to answer',
        'choose-units': 'Choose units',
        reply: 'See the replies',
        introduce: 'See the replies and introduce',
        evaluation: 'See the evaluation',
        replies: 'See the replies',
        contact: 'See the contact',
        contacts: 'See the contacts',
      },
    },
    noteSaved: 'The note is saved',
    beforeNote: 'before the note can be saved',
  },

  enter: {
    crumb: 'To do',
    language: 'Which language do they want letters in?',
    languages: { sv: 'Swedish', en: 'English' },
    documentAgain:
      'Choose the document again. A browser does not keep a chosen file when something needs correcting.',
    publicRecord: 'It gets a register number at once and becomes a public record.',
    cancel: 'Back without entering',
  },

  units: {
    title: 'Units',
    heading: (n, lacking) => {
      const units = sentence(countedEn(n, { one: 'unit', many: 'units' }))
      if (lacking === 0) return `${units}. All have at least two contacts.`
      return `${units}. ${sentence(dates.en.number(lacking))} ${lacking === 1 ? 'needs' : 'need'} looking after.`
    },
    headingFound: n =>
      n === 0
        ? 'No unit matches the search'
        : `${sentence(countedEn(n, { one: 'unit matches', many: 'units match' }))} the search`,
    headingEnded: n =>
      n === 0 ? 'No unit is ended' : sentence(countedEn(n, { one: 'ended unit', many: 'ended units' })),
    none: 'No units yet',
    noneLead: 'Add the units that are to be asked. Each needs at least two contacts.',
    views: { active: 'In the network', ended: 'Ended' },
    search: 'Search unit',
    add: 'Add a unit',
    caption: 'Units and their contacts',
    groups: { lacking: 'Need looking after', fine: 'Have at least two contacts' },
    columns: { unit: 'Unit', contacts: 'Contacts', act: 'Act' },
    cooperating: 'Cooperating partner',
    deputy: name => `${name} (deputy)`,
    away: name => `${name} (away)`,
    warnings: {
      'no-contact': 'No contact',
      'one-contact': 'Only one contact',
      'everyone-away': 'Everyone is away',
    },
    endedOn: when => `Ended ${dates.en.longDay(when)}`,
    change: 'Change',
    read: 'Show',
    addContact: 'Add a contact',
    object: name => `– ${name}`,
    bounded: (shown, all) =>
      `Showing ${dates.en.figure(shown)} of ${dates.en.figure(all)}. Search for a name to find more.`,
  },

  unit: {
    crumb: 'Units',
    newHeading: 'Add a unit',
    newLead: 'You add its contacts on the next page.',
    name: 'Name',
    nameHint: 'As the unit itself writes it.',
    about: 'What the unit does',
    aboutHint: 'For example what it can test. Helps you choose units.',
    cooperating: 'Cooperating partner outside the network',
    cooperatingSub: 'only gets inquiries that you choose it for',
    add: 'Add the unit',
    facts: 'About the unit',
    save: 'Save the facts',
    cancel: 'Back without changing',
    contacts: 'Contacts',
    contactsLead: 'At least two who answer. A deputy is asked only when one of them is away.',
    noContacts: 'No contact is added.',
    warnings: {
      'no-contact': 'The unit has no contact, so nobody can answer. Add two.',
      'one-contact': 'The unit has only one contact. Add another, so that questions are not left lying.',
      'everyone-away': 'All contacts are away right now. Add a deputy.',
    },
    state: (name, contacts) => `${name} has ${countedEn(contacts, { one: 'contact', many: 'contacts' })}`,
    caption: 'The unit’s contacts',
    columns: { name: 'Name', email: 'E-mail address', presence: 'Presence', act: 'Act' },
    deputy: 'Deputy',
    here: 'Here',
    awayFrom: from => `Away from ${dates.en.shortDay(from)}`,
    awayUntil: until => `Away until ${dates.en.shortDay(until)}`,
    awayBoth: (from, until) => `Away ${dates.en.shortDay(from)} until ${dates.en.shortDay(until)}`,
    change: 'Change',
    object: name => `– ${name}`,
    addHeading: 'Add a contact',
    changeHeading: name => `Change ${name}`,
    fields: {
      name: 'The contact’s name',
      email: 'The contact’s e-mail address',
      deputy: 'Deputy',
      language: 'Language of the letters',
      languages: { sv: 'Swedish', en: 'English' },
      deputySub: 'is asked only when a contact is away',
      awayFrom: 'Away from',
      awayUntil: 'Away until and including',
      dayHint: 'Year, month and day, for example 2026-12-21.',
    },
    addContact: 'Add the contact',
    saveContact: 'Save the contact',
    endContact: 'Remove the contact',
    endContactWhy: 'A removed contact gets no more letters. What that person has answered remains.',
    emailMissing: 'Write the contact’s e-mail address, for example name@unit.com',
    nameMissing: 'Write the contact’s name, for example Alva Exempelsson',
    contactTaken: 'Choose another e-mail address. The unit already has a contact with this one.',
    nameTaken: 'Choose another name. Another unit has this one already.',
    beforeContact: 'before the contact can be saved',
    end: 'End the unit',
    endHeading: name => `Do you want to end ${name}?`,
    endLead: 'The unit gets no more inquiries and cannot be chosen. What has already happened remains.',
    endSubmit: 'End the unit',
    keep: 'Keep the unit',
    endedHeading: name => `${name} is ended`,
    endedLead: when => `Ended ${dates.en.longDay(when)}. The unit gets no inquiries.`,
    done: {
      added: 'The unit is added',
      saved: 'The facts are saved',
      'contact-added': 'The contact is added',
      'contact-saved': 'The contact is saved',
      'contact-ended': 'The contact is removed',
      ended: 'The unit is ended',
    },
  },

  members: {
    title: 'Colleagues',
    heading: (n, invited) => {
      const people = sentence(countedEn(n, { one: 'colleague', many: 'colleagues' }))
      return invited === 0
        ? `${people} at the office`
        : `${people} at the office. ${sentence(countedEn(invited, { one: 'invitation waits', many: 'invitations wait' }))}.`
    },
    caption: 'Colleagues and their roles',
    columns: { name: 'Name', email: 'E-mail address', role: 'Role', act: 'Act' },
    you: name => `${name} (you)`,
    noName: 'No name yet',
    change: 'Change',
    object: name => `– ${name}`,
    roleOf: name => `Role of ${name}`,
    saveRole: 'Save the role',
    changeHeading: name => `Change ${name}`,
    endSubmit: 'End the colleague',
    endWhy: 'Whoever is ended can no longer open the office’s pages. What that person has done remains.',
    cancel: 'Back without changing',
    invitations: 'Invitations that wait',
    invitationsCaption: 'Invitations that nobody has answered yet',
    invitationColumns: { email: 'E-mail address', role: 'Role', by: 'Invited', act: 'Act' },
    invitedBy: (day, name) =>
      name === null ? dates.en.shortDay(day) : `${dates.en.shortDay(day)} by ${name}`,
    withdraw: 'Withdraw',
    invite: 'Invite a colleague',
    inviteLead: 'We e-mail a link that works for 30 days. Whoever opens it gets the role you choose.',
    email: 'E-mail address',
    role: 'What should the person be able to do?',
    submit: 'Send the invitation',
    beforeInvite: 'before the invitation can be sent',
    emailMissing: 'Write the person’s e-mail address, for example name@region.com',
    alreadyInvited:
      'Write another e-mail address. This one is invited already, and the invitation waits for an answer.',
    alreadyMember: 'Write another e-mail address. This person already works at the office.',
    leave: 'Leave the office',
    leaveLead: region =>
      `You can no longer open the office’s pages for ${region}. An administrator can invite you again.`,
    leaveReader: 'Do you want to leave the office? Ask an administrator to end you.',
    leaveSubmit: 'Leave the office',
    done: {
      invited: 'The invitation is sent',
      withdrawn: 'The invitation is withdrawn',
      'role-changed': 'The role is changed',
      ended: 'The colleague is ended',
    },
  },

  settings: {
    title: 'Settings',
    heading: region => `How ${region} meets those who ask`,
    lead: 'Everyone sees this on the region’s public pages. Changes show at once.',
    see: 'See the start page as a visitor',
    texts: { sv: 'Texts in Swedish', en: 'Texts in English' },
    fields: {
      heading: { label: 'Heading', hint: 'At the top of the start page, for example “Test in reality”.' },
      lead: { label: 'Introduction', hint: 'Two sentences on what the region offers.' },
      tests: { label: 'What we test', hint: 'What the region can test, and what it cannot.' },
      privacy: {
        label: 'Personal data and public records',
        hint: 'What applies just at your region. Stands last on the page about personal data.',
      },
    },
    saveTexts: { sv: 'Save Swedish texts', en: 'Save English texts' },
    now: 'What it says now',
    nowLead: 'Somebody else has saved while you were writing. If you save now, your text replaces this.',
    clocks: 'Answering times',
    clocksLead:
      'Counted in Swedish working days. The promises stand on the start page, and the queue is ordered by them.',
    clockFields: {
      evaluationBeginsIn: {
        label: 'Begin to evaluate within',
        hint: 'Working days from when the inquiry came.',
      },
      decisionIn: { label: 'Decide within', hint: 'Working days from when the inquiry came.' },
      unitAnswersIn: { label: 'Units answer within', hint: 'Working days from when it is sent to them.' },
      reminderOn: {
        label: 'Remind the units on day',
        hint: 'Working day after it is sent, before the last day.',
      },
    },
    todayGives: day => `If it came today, that is ${dates.en.dayAndMonth(day)}.`,
    onWorkingDay: n => `Working day ${dates.en.figure(n)}.`,
    saveClocks: 'Save answering times',
    look: 'Colour and address',
    hue: 'Hue',
    hueHint: 'A number from 0 to 359. We make sure that the text can always be read.',
    huePreview: 'The page shows the colour while you choose. It is saved only when you press the button.',
    slide: 'Drag to choose a hue',
    contactEmail: 'The office’s e-mail address',
    contactEmailHint: 'Stands in the foot of pages and in letters.',
    saveLook: 'Save colour and address',
    done: {
      'texts-sv': 'The Swedish texts are saved',
      'texts-en': 'The English texts are saved',
      clocks: 'The answering times are saved',
      verify: 'The time is saved',
      look: 'Colour and address are saved',
    },
  },
}

export const office = { sv, en }
