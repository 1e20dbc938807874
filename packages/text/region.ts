import { dates } from './dates.ts'

const svDays = (n: number) => dates.sv.counted(n, { one: 'arbetsdag', many: 'arbetsdagar' })
const enDays = (n: number) => dates.en.counted(n, { one: 'working day', many: 'working days' })

/** Words of a region's public pages. */

const sv = {
  home: {
    title: 'Testa i verkligheten. Fråga en gång.',
    lead: 'Testbro för samman företag och regioner. Välj den region där ni vill testa, beskriv idén en gång och nå hela regionens nätverk.',
    heading: 'Regioner som tar emot förfrågningar',
    none: 'Ingen region har öppnat än',
    noneLead: 'Den första regionen förbereder sig. Titta in igen.',
    environments: 'Sök bland testmiljöerna',
  },
  start: {
    before: 'Tar ungefär 10 minuter. Ni behöver inget konto och kan spara och fortsätta senare.',
    look: 'Se vad regionen testar',
    steps: [
      {
        text: 'Ni svarar på tio korta frågor. Ni får ett diarienummer och en egen sida där ni kan följa allt.',
        when: '10 minuter',
      },
      {
        text: 'Vi läser, ställer frågor som gäller just er idé och beslutar.',
        when: (days: number) => `Vårt löfte: ${days} arbetsdagar`,
      },
      {
        text: 'Alla enheter som kan passa får frågan samtidigt: sjukhus, primärvård, trafik.',
        when: 'Samma dag som beslutet',
      },
      {
        text: 'Varje enhet svarar ja, ja om, inte nu eller nej med skäl. Ni ser svaren.',
        when: (days: number) => `Vårt löfte: ${days} arbetsdagar`,
      },
      {
        text: 'Vi presenterar er för varandra. Båda bekräftar att ni har fått kontakt.',
        when: 'Ni bestämmer takten',
      },
    ],
    speed: (office: string) => `Så snabbt svarar ${office}`,
    /** Working days to the decision, once enough inquiries are decided. */
    speedFound: (half: number, nine: number) =>
      `Hälften av alla företag får beslut inom ${svDays(half)}, och nio av tio inom ${svDays(nine)}`,
    speedMeasured: (n: number) =>
      `Räknat på ${dates.sv.counted(n, { one: 'förfrågan', many: 'förfrågningar' })} som har fått beslut de senaste tolv månaderna. Tiden är svenska arbetsdagar, utan de dagar då vi väntade på företaget.`,
    /** The bars of the chart: what is measured, and for how many. */
    speedChart: 'Arbetsdagar tills något händer',
    speedHalf: (what: string) => `${what}, hälften`,
    speedNine: (what: string) => `${what}, nio av tio`,
    answered: (percent: number) => `Enheterna har svarat på ${dates.sv.figure(percent)} procent av frågorna.`,
    openRounds: (n: number) =>
      n === 0
        ? 'Just nu väntar ingen fråga på svar från enheterna.'
        : `Just nu väntar ${dates.sv.counted(n, { one: 'fråga', many: 'frågor' })} på svar från enheterna.`,
    nobody: (n: number) =>
      n === 0
        ? 'Varje fråga har fått minst en intresserad enhet.'
        : `${dates.sv.capital(dates.sv.counted(n, { one: 'fråga', many: 'frågor' }))} har inte fått någon intresserad enhet.`,
    speedNone: (office: string) =>
      `${office} har inte avgjort tillräckligt många förfrågningar för att visa tider än. Tills dess gäller löftet. Tiderna räknas fram ur det som faktiskt har hänt.`,
    rows: {
      begin: 'Förfrågan till att vi börjar läsa',
      decide: 'Förfrågan till vårt beslut',
      reply: 'Utskick till svar från enheterna',
    },
    fits: 'Passar det er?',
    fit: [
      'Ni har en produkt, tjänst eller metod som behöver prövas i verklig miljö.',
      'Ni är ett företag, en forskare eller en entreprenör. Storleken spelar ingen roll.',
      'Att testa är inte att sälja. Ett test ger ingen fördel i en senare upphandling.',
      'Vet ni redan vem ni vill testa med? Skriv det i förfrågan.',
    ],
    tests: 'Det här testar vi',
    environments: 'Några av testmiljöerna',
    noEnvironments: 'Regionen har inte lagt in några testmiljöer än. Ni kan göra en förfrågan ändå.',
    everyEnvironment: 'Se alla testmiljöer',
    inquire: 'Gör en förfrågan',
  },
  privacy: {
    title: 'Så hanterar vi personuppgifter och allmänna handlingar',
    lead: (region: string) =>
      `Det ni skickar till ${region} blir en allmän handling när adressen är bekräftad. Här står vad det betyder, vad som kan skyddas och hur personuppgifter används.`,
    recordHeading: 'Allmän handling',
    record: [
      'En förfrågan är inkommen när du har bekräftat din e-postadress. Då får den ett diarienummer och registreras (offentlighets- och sekretesslagen 5 kap. 1–2 §§).',
      'Vem som helst kan be att få ut en allmän handling. Regionen prövar först om något i den omfattas av sekretess.',
      'Uppgifter om ett företags affärer kan vara hemliga om företaget skulle skadas av att de blir kända. Kryssa för det vid svaret, så vet vi att frågan ska prövas. Kryssrutan avgör inte prövningen.',
      'Ett utkast är inte en inkommen handling. Ett utkast som inte bekräftas raderas.',
    ],
    personalHeading: 'Personuppgifter',
    personal: (region: string) => [
      `${region} är personuppgiftsansvarig. Uppgifterna används för att handlägga förfrågan och för att ni och regionens enheter ska kunna få kontakt. Grunden är en uppgift av allmänt intresse (dataskyddsförordningen artikel 6.1 e).`,
      'Vi sparar namn, e-postadress, telefonnummer om du anger det, och det du skriver. Skriv inga uppgifter om enskilda patienter.',
      'En länk i ett brev är personlig. Vi sparar bara ett avtryck av den. Sidorna använder nödvändiga kakor för inloggning och utkast, och inga kakor från andra.',
      'Du kan begära att få veta vad som finns om dig, få det rättat, och få det raderat om ingen arkivregel säger att det ska bevaras.',
    ],
    timesHeading: 'Så länge sparas det',
    times: [
      'Utkast som du har sparat med din e-postadress: 30 dagar efter senaste ändring.',
      'Utkast som väntar på att adressen bekräftas, eller som aldrig fick någon adress: 7 dagar.',
      'Inkomna förfrågningar: enligt regionens beslut om bevarande och gallring.',
    ],
    regionHeading: (region: string) => `${region} tillägger`,
    contactHeading: 'Fråga oss',
    contact: (email: string) =>
      `Skriv till ${email} om du undrar över något eller vill använda dina rättigheter. Du kan också klaga hos Integritetsskyddsmyndigheten.`,
  },
  accessibility: {
    title: (region: string) => `Tillgänglighet i ${region}s Testbro`,
    lead: (region: string) =>
      `${region} står bakom den här tjänsten och vill att alla ska kunna använda den. Här står hur tjänsten följer lagen om tillgänglighet till digital offentlig service och vad du kan göra om något inte fungerar.`,
    howHeading: 'Hur tillgänglig är tjänsten?',
    how: 'Tjänsten är byggd för att följa WCAG 2.2 nivå AA. Varje sida prövas med ett automatiskt verktyg på svenska och engelska, i smal och bred vy. Den har inte granskats av någon utomstående än, och därför säger vi delvis förenlig tills det är gjort.',
    knownHeading: 'Det vi vet inte fungerar fullt ut',
    known:
      'Dokument som företag bifogar har vi inte gjort om. De kan sakna rubriker och taggar. Be oss om innehållet på annat sätt.',
    doHeading: 'Om något inte fungerar för dig',
    do: (email: string) =>
      `Skriv till ${email} och berätta vilken sida det gäller. Du behöver inte logga in. Vi svarar inom två arbetsdagar och kan ge dig innehållet på annat sätt.`,
    superviseHeading: 'Tillsyn',
    supervise:
      'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen om tillgänglighet till digital offentlig service (2018:1937). Du kan anmäla till Digg om du inte är nöjd med hur vi tar hand om det du har påpekat.',
    techHeading: 'Så är tjänsten gjord',
    tech: 'Alla sidor fungerar utan skript, med bara tangentbord, på telefon och i 400 procents förstoring. Färg är aldrig det enda som skiljer saker åt.',
    testHeading: 'Så har vi prövat',
    test: 'Automatisk prövning av varje sida i båda språken vid varje ändring, och genomgång av hela vägen med tangentbord.',
    updated: (day: string) => `Redogörelsen gjordes ${day}.`,
  },
  /** What a new region says until it has written its own. */
  newRegion: {
    heading: 'Testa i verkligheten. Fråga en gång.',
    lead: 'Har ert företag något som behöver prövas i vården eller kollektivtrafiken? Beskriv det en gång. Vi bedömer förfrågan och frågar hela regionens nätverk åt er.',
    tests:
      'Produkter, tjänster och metoder som behöver prövas i verklig miljö: på sjukhus, i primärvård, i kollektivtrafik eller i våra lokaler.',
    privacy: 'Regionen sparar det ni skickar enligt sina beslut om bevarande och gallring.',
  },
}

const en: typeof sv = {
  home: {
    title: 'Test in real life. Ask once.',
    lead: 'Testbro brings companies and regions together. Choose the region where you want to test, describe the idea once and reach the region’s whole network.',
    heading: 'Regions that take inquiries',
    none: 'No region has opened yet',
    noneLead: 'The first region is getting ready. Come back soon.',
    environments: 'Search the test environments',
  },
  start: {
    before: 'Takes about 10 minutes. You need no account and can save and go on later.',
    look: 'See what the region tests',
    steps: [
      {
        text: 'You answer ten short questions. You get a register number and a page of your own where you can follow everything.',
        when: '10 minutes',
      },
      {
        text: 'We read, ask questions about your very idea, and decide.',
        when: days => `Our promise: ${days} working days`,
      },
      {
        text: 'All units that may fit are asked at the same time: hospitals, primary care, transport.',
        when: 'The day of the decision',
      },
      {
        text: 'Each unit answers yes, yes if, not now, or no with a reason. You see the replies.',
        when: days => `Our promise: ${days} working days`,
      },
      {
        text: 'We introduce you to each other. Both confirm that you are in contact.',
        when: 'You set the pace',
      },
    ],
    speed: office => `How fast ${office} answers`,
    speedFound: (half, nine) =>
      `Half of all companies get a decision within ${enDays(half)}, and nine in ten within ${enDays(nine)}`,
    speedMeasured: n =>
      `Based on ${dates.en.counted(n, { one: 'inquiry', many: 'inquiries' })} decided in the last twelve months. The time is Swedish working days, without those when we waited for the company.`,
    speedChart: 'Working days until something happens',
    speedHalf: what => `${what}, half`,
    speedNine: what => `${what}, nine in ten`,
    answered: percent => `The units have answered ${dates.en.figure(percent)} per cent of the questions.`,
    openRounds: n =>
      n === 0
        ? 'Right now no question waits for replies from the units.'
        : `Right now ${dates.en.counted(n, { one: 'question waits', many: 'questions wait' })} for replies from the units.`,
    nobody: n =>
      n === 0
        ? 'Every question has found at least one unit that is interested.'
        : `${dates.en.capital(dates.en.counted(n, { one: 'question has', many: 'questions have' }))} found no unit that is interested.`,
    speedNone: office =>
      `${office} has not decided enough inquiries to show times yet. Until then the promise holds. The times are worked out from what has really happened.`,
    rows: {
      begin: 'From inquiry until we begin to read',
      decide: 'From inquiry to our decision',
      reply: 'From distribution to replies from the units',
    },
    fits: 'Does it suit you?',
    fit: [
      'You have a product, service or method that needs trying in a real setting.',
      'You are a company, a researcher or an entrepreneur. Size does not matter.',
      'Testing is not selling. A test gives no advantage in a later procurement.',
      'Do you already know whom you want to test with? Say so in the inquiry.',
    ],
    tests: 'What we test',
    environments: 'Some of the test environments',
    noEnvironments:
      'The region has not entered any test environments yet. You can make an inquiry all the same.',
    everyEnvironment: 'See all test environments',
    inquire: 'Make an inquiry',
  },
  privacy: {
    title: 'How we handle personal data and public records',
    lead: region =>
      `What you send to ${region} becomes a public record once the address is confirmed. Here is what that means, what can be protected and how personal data are used.`,
    recordHeading: 'Public record',
    record: [
      'An inquiry is received when you have confirmed your e-mail address. It then gets a register number and is registered (Public Access to Information and Secrecy Act, chapter 5, sections 1–2).',
      'Anyone can ask for a public record. The region first examines whether anything in it is covered by secrecy.',
      'Facts about a company’s business can be secret if the company would be harmed by their becoming known. Tick the box at the answer, so that we know the question must be examined. The box does not settle the examination.',
      'A draft is not a received record. A draft that is not confirmed is erased.',
    ],
    personalHeading: 'Personal data',
    personal: region => [
      `${region} is the controller. The data are used to handle the inquiry and so that you and the region’s units can get in contact. The ground is a task in the public interest (GDPR article 6.1 e).`,
      'We keep your name, e-mail address, phone number if you give it, and what you write. Do not write anything about individual patients.',
      'A link in a letter is personal. We keep only a fingerprint of it. The pages use necessary cookies for signing in and drafts, and no cookies from others.',
      'You can ask to know what is held about you, have it corrected, and have it erased unless an archive rule says it must be kept.',
    ],
    timesHeading: 'How long it is kept',
    times: [
      'Drafts that you saved with your e-mail address: 30 days after the last change.',
      'Drafts that wait for the address to be confirmed, or that never had an address: 7 days.',
      'Received inquiries: as the region has decided on preservation and disposal.',
    ],
    regionHeading: region => `${region} adds`,
    contactHeading: 'Ask us',
    contact: email =>
      `Write to ${email} if you wonder about anything or want to use your rights. You can also complain to the Swedish Authority for Privacy Protection.`,
  },
  accessibility: {
    title: region => `Accessibility of ${region}’s Testbro`,
    lead: region =>
      `${region} is behind this service and wants everyone to be able to use it. Here is how the service follows the Act on Accessibility to Digital Public Services and what you can do if something does not work.`,
    howHeading: 'How accessible is the service?',
    how: 'The service is built to follow WCAG 2.2 level AA. Every page is tried with an automatic tool in Swedish and English, narrow and wide. Nobody outside has examined it yet, and until that is done we say partly compliant.',
    knownHeading: 'What we know does not fully work',
    known:
      'We have not remade documents that companies attach. They may lack headings and tags. Ask us for the content in another way.',
    doHeading: 'If something does not work for you',
    do: email =>
      `Write to ${email} and say which page it is about. You do not need to sign in. We answer within two working days and can give you the content in another way.`,
    superviseHeading: 'Supervision',
    supervise:
      'The Agency for Digital Government (Digg) supervises the Act on Accessibility to Digital Public Services (2018:1937). You can report to Digg if you are not content with how we deal with what you pointed out.',
    techHeading: 'How the service is made',
    tech: 'All pages work without script, with the keyboard alone, on a phone and at 400 per cent zoom. Colour is never the only difference.',
    testHeading: 'How we have tried it',
    test: 'Automatic trial of every page in both languages at every change, and a walk through the whole way by keyboard.',
    updated: day => `The statement was made on ${day}.`,
  },
  newRegion: {
    heading: 'Test in real life. Ask once.',
    lead: 'Does your company have something that needs trying in health care or public transport? Describe it once. We evaluate the inquiry and ask the region’s whole network for you.',
    tests:
      'Products, services and methods that need trying in a real setting: in hospitals, primary care, public transport or our premises.',
    privacy: 'The region keeps what you send according to its decisions on preservation and disposal.',
  },
}

export const region = { sv, en }
