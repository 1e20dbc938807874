type Named = { environment: string }

/** Words of the letters about the catalogue: between a region's office and the units that host test environments. */
const sv = {
  entryProposed: {
    subject: (p: Named & { unit: string; isNew: boolean }) =>
      p.isNew
        ? `Granska förslaget: ${p.unit} vill visa ${p.environment} i katalogen`
        : `Granska förslaget: ${p.unit} vill ändra det som står om ${p.environment}`,
    heading: (p: Named & { unit: string; isNew: boolean }) =>
      p.isNew ? `Ny testmiljö från ${p.unit}` : `${p.unit} vill ändra det som står om ${p.environment}`,
    what: (p: Named & { unit: string; isNew: boolean }) =>
      p.isNew
        ? `${p.unit} vill visa ${p.environment} i katalogen. Den visas när någon av er har godkänt uppgifterna.`
        : `${p.unit} vill ändra det som står om ${p.environment} i katalogen. Det som står nu gäller tills någon av er har godkänt förslaget.`,
    changed: 'Det här skulle ändras:',
    button: 'Granska förslaget',
    why: (p: { office: string }) => `Du får brevet för att du arbetar hos ${p.office}.`,
  },
  entryReviewed: {
    subject: (p: Named & { accepted: boolean }) =>
      p.accepted
        ? `Ert förslag om ${p.environment} gäller nu`
        : `Ert förslag om ${p.environment} behöver ändras`,
    subjectOwn: (p: Named) => `Vi har ändrat det som står om ${p.environment}`,
    heading: (p: { accepted: boolean }): string =>
      p.accepted ? 'Förslaget är godkänt' : 'Förslaget är inte godkänt än',
    headingOwn: 'Vi har skrivit om uppgifterna',
    accepted: (p: Named) => `Det ni föreslog om ${p.environment} är godkänt. Katalogen visar det nu.`,
    declined: (p: Named) =>
      `Vi har läst det ni föreslog om ${p.environment}. Det behöver ändras innan katalogen kan visa det.`,
    own: (p: Named) =>
      `Vi har läst det ni föreslog om ${p.environment} och sedan skrivit uppgifterna själva. Läs hur det står nu.`,
    again: 'Ändra förslaget på er sida och skicka det igen.',
    button: 'Öppna testmiljön',
    why: (p: { unit: string }) => `Du får brevet för att du svarar för ${p.unit}.`,
  },
  entryStale: {
    subject: (p: Named) => `Stämmer det som står om ${p.environment}? Bekräfta eller ändra`,
    heading: (p: Named) => `Stämmer det som står om ${p.environment}?`,
    what: (p: Named & { months: number }) =>
      `Det har gått mer än ${p.months === 1 ? 'en månad' : `${p.months} månader`} sedan någon bekräftade uppgifterna om ${p.environment} i katalogen.`,
    how: 'Läs dem på er sida. Stämmer de trycker du på en knapp. Stämmer de inte ändrar du dem.',
    shown: 'Företag som söker en testmiljö ser hur gamla uppgifterna är.',
    signIn: 'Du loggar in med en länk som skickas till den här adressen.',
    button: 'Läs uppgifterna',
    why: (p: { unit: string }) =>
      `Du får brevet för att du svarar för ${p.unit}. Vi skriver högst en gång var trettionde dag.`,
  },
}

const en: typeof sv = {
  entryProposed: {
    subject: p =>
      p.isNew
        ? `Review the proposal: ${p.unit} wants to show ${p.environment} in the catalogue`
        : `Review the proposal: ${p.unit} wants to change what is said of ${p.environment}`,
    heading: p =>
      p.isNew
        ? `New test environment from ${p.unit}`
        : `${p.unit} wants to change what is said of ${p.environment}`,
    what: p =>
      p.isNew
        ? `${p.unit} wants to show ${p.environment} in the catalogue. It is shown when one of you has accepted the facts.`
        : `${p.unit} wants to change what the catalogue says of ${p.environment}. What it says now applies until one of you has accepted the proposal.`,
    changed: 'This would change:',
    button: 'Review the proposal',
    why: p => `You get this letter because you work at ${p.office}.`,
  },
  entryReviewed: {
    subject: p =>
      p.accepted
        ? `Your proposal about ${p.environment} applies now`
        : `Your proposal about ${p.environment} needs to change`,
    subjectOwn: p => `We have changed what is said of ${p.environment}`,
    heading: p => (p.accepted ? 'The proposal is accepted' : 'The proposal is not accepted yet'),
    headingOwn: 'We have rewritten the facts',
    accepted: p => `What you proposed about ${p.environment} is accepted. The catalogue shows it now.`,
    declined: p =>
      `We have read what you proposed about ${p.environment}. It needs to change before the catalogue can show it.`,
    own: p =>
      `We have read what you proposed about ${p.environment} and then written the facts ourselves. Read what they say now.`,
    again: 'Change the proposal on your page and send it again.',
    button: 'Open the test environment',
    why: p => `You get this letter because you answer for ${p.unit}.`,
  },
  entryStale: {
    subject: p => `Is what is said of ${p.environment} right? Confirm or change it`,
    heading: p => `Is what is said of ${p.environment} right?`,
    what: p =>
      `It is more than ${p.months === 1 ? 'a month' : `${p.months} months`} since somebody confirmed the facts about ${p.environment} in the catalogue.`,
    how: 'Read them on your page. If they are right, press a button. If they are not, change them.',
    shown: 'Companies that look for a test environment see how old the facts are.',
    signIn: 'You sign in with a link that is sent to this address.',
    button: 'Read the facts',
    why: p => `You get this letter because you answer for ${p.unit}. We write at most once in thirty days.`,
  },
}

export const catalogueLetters = { sv, en }
