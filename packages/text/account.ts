import { dates } from './dates.ts'

type Began = 'letter' | 'password' | 'confirm' | 'join'
type Role = 'reader' | 'coordinator' | 'admin'

/** Signing in, the places one person can go to, the account, and joining by invitation. */
const sv = {
  signIn: {
    title: 'Logga in',
    lead: 'Skriv din e-postadress, så skickar vi en länk. Inget lösenord behövs.',
    email: 'E-postadress',
    emailHint: 'Adressen du använde i förfrågan, eller den som regionen har för dig.',
    send: 'Skicka länken',
    before: 'innan vi kan skicka länken',
    already: 'Du är redan inloggad',
    alreadyText: (email: string) => `Du är inloggad som ${email}.`,
    toPlaces: 'Gå till dina sidor',
    passwordHeading: 'Har du valt ett lösenord?',
    password: 'Lösenord',
    withPassword: 'Logga in med lösenord',
    beforePassword: 'innan du kan logga in',
    forgotten: 'Glömt lösenordet? Välj ett nytt med hjälp av ett brev',
    otherHeading: 'Behöver du logga in?',
    others: [
      'Fick du en fråga från en region? Svara med länken i brevet. Du behöver inte logga in.',
      'Vill du göra en ny förfrågan? Det gör du utan konto.',
    ],
    regions: 'Välj region och gör en förfrågan',
  },
  tooMany:
    'Vänta en kvart och försök igen. Det har kommit många försök härifrån eller med samma adress. Det du skrev finns kvar nedan.',
  reset: {
    title: 'Välj ett nytt lösenord',
    lead: 'Skriv din e-postadress. Vi skickar ett brev som loggar in dig, och sedan väljer du lösenordet.',
    send: 'Skicka brevet',
    before: 'innan vi kan skicka brevet',
    back: 'Tillbaka till inloggningen',
    without: 'Du klarar dig också utan lösenord. En länk i ett brev räcker varje gång.',
  },
  code: {
    title: 'Öppna länken eller skriv koden',
    lead: (email: string) =>
      `Vi har skickat ett brev till ${email}, om adressen finns hos oss. Länken och koden gäller i 30 minuter.`,
    again: 'Vi har skickat ett nytt brev. Använd koden i det.',
    code: 'Kod från brevet',
    codeHint: 'Åtta tecken. Stora eller små bokstäver spelar ingen roll.',
    submit: 'Logga in',
    before: 'innan du kan logga in',
    noneHeading: 'Kom inget brev?',
    none: 'Vänta fem minuter och titta i skräpposten. Kontrollera också att adressen är den som vi har.',
    sendAgain: 'Skicka ett nytt brev',
    otherAddress: 'Skriv en annan adress',
    expiredTitle: 'Koden gäller inte längre',
    expiredLead: (email: string) =>
      `En kod gäller i 30 minuter och fem försök. Vi kan skicka en ny till ${email}.`,
  },
  link: {
    title: 'Logga in med länken',
    lead: (email: string | null) =>
      email === null
        ? 'Tryck på knappen, så är du inloggad här.'
        : `Tryck på knappen, så är du inloggad här som ${email}.`,
    submit: 'Logga in',
    elsewhereTitle: 'Skriv koden där du började',
    elsewhereLead:
      'Du öppnade länken i en annan webbläsare än den där du skrev din adress. Gå tillbaka dit och skriv koden.',
    code: 'Koden',
    codeMore: 'Den gäller i 30 minuter från att brevet skickades.',
    careful: 'Började du inte själv?',
    carefulText:
      'Stäng sidan. Läs aldrig upp koden för någon och skicka den inte vidare. Vi frågar inte efter den.',
    hereHeading: 'Vill du logga in här i stället?',
    here: 'Skicka ett nytt brev härifrån',
    expiredTitle: 'Länken gäller inte längre',
    expiredLead: 'En länk gäller i 30 minuter och kan användas en gång.',
    expiredAgain: (email: string) => `Vi kan skicka en ny till ${email}.`,
    expiredAsk: 'Skriv din adress, så skickar vi en ny.',
  },
  places: {
    title: 'Dina sidor',
    heading: (count: number) =>
      `Du kan gå till ${dates.sv.counted(count, { one: 'ställe', many: 'ställen', article: 'ett' })}`,
    lead: (email: string) => `Du är inloggad som ${email}.`,
    offices: 'Regioner där du arbetar',
    companies: 'Företag som du följer förfrågningar för',
    units: 'Enheter som du svarar för',
    roles: { reader: 'läsare', coordinator: 'handläggare', admin: 'administratör' } satisfies Record<
      Role,
      string
    >,
    unitsText:
      'Här håller du enhetens testmiljöer aktuella och svarar på frågor om dem. Förfrågningar från företag kommer som brev, och du svarar med länken i brevet.',
    noneTitle: 'Du har inga sidor här än',
    noneLead: (email: string) =>
      `Det finns ingen förfrågan, region eller enhet som hör till ${email}. Använde du en annan adress? Logga in med den.`,
    noneColleague: 'Arbetar en kollega med förfrågan? Be kollegan att bjuda in dig.',
    noneInquire: 'Välj region och gör en förfrågan',
    nameMissing: 'Skriv ditt namn, så att kollegor ser vem du är',
  },
  account: {
    title: 'Ditt konto',
    lead: (email: string) => `Du loggar in med ${email}. Adressen går inte att byta här.`,
    youHeading: 'Du',
    name: 'Ditt namn',
    nameHint: 'Så ser kollegor vem du är.',
    language: 'Språk i brev och på sidorna',
    languages: { sv: 'Svenska', en: 'English' },
    save: 'Spara namn och språk',
    before: 'innan vi kan spara',
    passwordHeading: 'Lösenord',
    has: 'Du har ett lösenord. Du kan också alltid logga in med en länk i ett brev.',
    hasNot: 'Du har inget lösenord och behöver inget. En länk i ett brev räcker.',
    needsLetter:
      'Vi behöver veta att adressen är din när du väljer lösenord. Därför skickar vi ett brev först.',
    sendLetter: 'Skicka brevet',
    new: 'Nytt lösenord',
    newHint: 'Minst 8 tecken, till exempel tre ord som inte hör ihop. Alla tecken går bra, också mellanslag.',
    choose: 'Spara lösenordet',
    chooseEnds: 'Du loggas ut överallt utom här.',
    tooLate: 'Det har gått mer än 30 minuter sedan du loggade in med brevet. Skicka ett nytt brev nedan.',
    sessionsHeading: (count: number) =>
      count === 1 ? 'Du är bara inloggad här' : `Du är inloggad på ${dates.sv.number(count, 'ett')} ställen`,
    sessionsCaption: 'Där du är inloggad',
    began: 'Inloggad',
    touched: 'Senast använd',
    how: 'Med',
    ways: {
      letter: 'brev',
      password: 'lösenord',
      confirm: 'bekräftad adress',
      join: 'inbjudan',
    } satisfies Record<Began, string>,
    here: 'här',
    endOthers: 'Logga ut överallt utom här',
    done: {
      saved: 'Namn och språk är sparade',
      password: 'Lösenordet är sparat. Du är utloggad överallt utom här.',
      ended: 'Du är utloggad överallt utom här',
    },
  },
  join: {
    title: (name: string) => `Inbjudan till ${name}`,
    office: (office: string, role: Role) => `${office} bjuder in dig som ${sv.places.roles[role]}.`,
    officeMay: {
      reader: 'Du får läsa alla ärenden men inte ändra i dem.',
      coordinator: 'Du får ta emot, utvärdera och skicka förfrågningar vidare.',
      admin: 'Du får göra allt det som en handläggare gör, och sköta enheter, texter och medarbetare.',
    } satisfies Record<Role, string>,
    company: (company: string) => `Någon på ${company} vill att du följer företagets förfrågningar.`,
    companyMay: 'Du ser alla förfrågningar och kan rätta dem, ta tillbaka dem och bjuda in fler.',
    as: (email: string) => `Inbjudan gäller ${email}. Det är med den adressen du loggar in sedan.`,
    name: 'Ditt namn',
    nameHint: 'Så ser kollegor vem du är.',
    submit: 'Tacka ja',
    before: 'innan du kan tacka ja',
    not: 'Gäller det inte dig? Gör ingenting, då händer inget.',
    acceptedTitle: 'Inbjudan är redan använd',
    acceptedLead: (email: string) => `Du är med. Logga in med ${email}.`,
    withdrawnTitle: 'Inbjudan är återtagen',
    withdrawnLead: 'Den som bjöd in dig har ångrat sig. Fråga den personen om det är ett misstag.',
    signIn: 'Logga in',
  },
}

const en: typeof sv = {
  signIn: {
    title: 'Sign in',
    lead: 'Write your e-mail address and we send a link. No password is needed.',
    email: 'E-mail address',
    emailHint: 'The address you used in the inquiry, or the one the region has for you.',
    send: 'Send the link',
    before: 'before we can send the link',
    already: 'You are signed in already',
    alreadyText: email => `You are signed in as ${email}.`,
    toPlaces: 'Go to your pages',
    passwordHeading: 'Have you chosen a password?',
    password: 'Password',
    withPassword: 'Sign in with password',
    beforePassword: 'before you can sign in',
    forgotten: 'Forgotten the password? Choose a new one with the help of a letter',
    otherHeading: 'Do you need to sign in?',
    others: [
      'Did a region ask you something? Reply with the link in the letter. You need not sign in.',
      'Do you want to make a new inquiry? You do that without an account.',
    ],
    regions: 'Choose a region and make an inquiry',
  },
  tooMany:
    'Wait a quarter of an hour and try again. There have been many attempts from here or with the same address. What you wrote is kept below.',
  reset: {
    title: 'Choose a new password',
    lead: 'Write your e-mail address. We send a letter that signs you in, and then you choose the password.',
    send: 'Send the letter',
    before: 'before we can send the letter',
    back: 'Back to signing in',
    without: 'You can also do without a password. A link in a letter is enough every time.',
  },
  code: {
    title: 'Open the link or type the code',
    lead: email =>
      `We have sent a letter to ${email}, if we know the address. The link and the code work for 30 minutes.`,
    again: 'We have sent a new letter. Use the code in it.',
    code: 'Code from the letter',
    codeHint: 'Eight characters. Capital or small letters make no difference.',
    submit: 'Sign in',
    before: 'before you can sign in',
    noneHeading: 'No letter?',
    none: 'Wait five minutes and look in the spam folder. Check too that the address is the one we have.',
    sendAgain: 'Send a new letter',
    otherAddress: 'Write another address',
    expiredTitle: 'The code no longer works',
    expiredLead: email => `A code works for 30 minutes and five tries. We can send a new one to ${email}.`,
  },
  link: {
    title: 'Sign in with the link',
    lead: email =>
      email === null
        ? 'Press the button and you are signed in here.'
        : `Press the button and you are signed in here as ${email}.`,
    submit: 'Sign in',
    elsewhereTitle: 'Type the code where you began',
    elsewhereLead:
      'You opened the link in another browser than the one where you wrote your address. Go back there and type the code.',
    code: 'The code',
    codeMore: 'It works for 30 minutes from when the letter was sent.',
    careful: 'Did you not begin yourself?',
    carefulText:
      'Close the page. Never read the code out to anyone and do not pass it on. We do not ask for it.',
    hereHeading: 'Do you want to sign in here instead?',
    here: 'Send a new letter from here',
    expiredTitle: 'The link no longer works',
    expiredLead: 'A link works for 30 minutes and can be used once.',
    expiredAgain: email => `We can send a new one to ${email}.`,
    expiredAsk: 'Write your address and we send a new one.',
  },
  places: {
    title: 'Your pages',
    heading: count => `You can go to ${dates.en.counted(count, { one: 'place', many: 'places' })}`,
    lead: email => `You are signed in as ${email}.`,
    offices: 'Regions where you work',
    companies: 'Companies whose inquiries you follow',
    units: 'Units that you answer for',
    roles: { reader: 'reader', coordinator: 'coordinator', admin: 'administrator' },
    unitsText:
      'Here you keep the unit’s test environments up to date and answer questions about them. Inquiries from companies come as letters, and you reply with the link in the letter.',
    noneTitle: 'You have no pages here yet',
    noneLead: email =>
      `There is no inquiry, region or unit that belongs to ${email}. Did you use another address? Sign in with that one.`,
    noneColleague: 'Does a colleague work with the inquiry? Ask the colleague to invite you.',
    noneInquire: 'Choose a region and make an inquiry',
    nameMissing: 'Write your name, so that colleagues see who you are',
  },
  account: {
    title: 'Your account',
    lead: email => `You sign in with ${email}. The address cannot be changed here.`,
    youHeading: 'You',
    name: 'Your name',
    nameHint: 'So that colleagues see who you are.',
    language: 'Language of letters and pages',
    languages: { sv: 'Svenska', en: 'English' },
    save: 'Save name and language',
    before: 'before we can save',
    passwordHeading: 'Password',
    has: 'You have a password. You can also always sign in with a link in a letter.',
    hasNot: 'You have no password and need none. A link in a letter is enough.',
    needsLetter:
      'We need to know that the address is yours when you choose a password. That is why we send a letter first.',
    sendLetter: 'Send the letter',
    new: 'New password',
    newHint: 'At least 8 characters, for example three unrelated words. Any characters will do, spaces too.',
    choose: 'Save the password',
    chooseEnds: 'You are signed out everywhere but here.',
    tooLate: 'It is more than 30 minutes since you signed in with the letter. Send a new letter below.',
    sessionsHeading: count =>
      count === 1 ? 'You are signed in only here' : `You are signed in at ${dates.en.number(count)} places`,
    sessionsCaption: 'Where you are signed in',
    began: 'Signed in',
    touched: 'Last used',
    how: 'With',
    ways: { letter: 'letter', password: 'password', confirm: 'confirmed address', join: 'invitation' },
    here: 'here',
    endOthers: 'Sign out everywhere but here',
    done: {
      saved: 'Name and language are saved',
      password: 'The password is saved. You are signed out everywhere but here.',
      ended: 'You are signed out everywhere but here',
    },
  },
  join: {
    title: name => `Invitation to ${name}`,
    office: (office, role) => `${office} invites you to be ${articled[role]}.`,
    officeMay: {
      reader: 'You may read every case but not change anything.',
      coordinator: 'You may receive, evaluate and distribute inquiries.',
      admin: 'You may do all that a coordinator does, and look after units, texts and colleagues.',
    },
    company: company => `Somebody at ${company} wants you to follow the company’s inquiries.`,
    companyMay: 'You see every inquiry and can correct it, withdraw it and invite others.',
    as: email => `The invitation is for ${email}. That is the address you sign in with later.`,
    name: 'Your name',
    nameHint: 'So that colleagues see who you are.',
    submit: 'Accept the invitation',
    before: 'before you can accept',
    not: 'Is it not for you? Do nothing, and nothing happens.',
    acceptedTitle: 'The invitation is used already',
    acceptedLead: email => `You have joined. Sign in with ${email}.`,
    withdrawnTitle: 'The invitation is withdrawn',
    withdrawnLead: 'Whoever invited you has changed their mind. Ask that person if it is a mistake.',
    signIn: 'Sign in',
  },
}

const articled: Record<Role, string> = {
  reader: 'a reader',
  coordinator: 'a coordinator',
  admin: 'an administrator',
}

export const account = { sv, en }
