/** Words around every page: the menu, the foot, the line that says this is a demonstration. */

const sv = {
  howItWorks: 'Så går det till',
  inquire: 'Gör en förfrågan',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  regions: 'Regioner',
  queue: 'Att göra',
  enter: 'Registrera en förfrågan',
  units: 'Enheter',
  members: 'Medarbetare',
  settings: 'Inställningar',
  places: 'Byt plats',
  account: 'Ditt konto',
  inquiries: 'Förfrågningar',
  colleagues: 'Kollegor',
  mailbox: 'Brevlåda',
  demo: 'Demonstration. Företag och personer är påhittade.',
  demoMailbox: 'Läs breven som skickats',
  foot: {
    help: 'Hjälp',
    service: 'Om tjänsten',
    accessibility: 'Tillgänglighetsredogörelse',
    privacy: 'Så hanterar vi personuppgifter och allmänna handlingar',
    what: 'Testbro för samman företag och regioner kring testmiljöer. Ett företag frågar en gång och hela regionens nätverk svarar.',
    answersWithin: (days: number) => `Vi svarar inom ${days} ${days === 1 ? 'arbetsdag' : 'arbetsdagar'}.`,
    source: 'Om uppgifterna',
    sourceText: 'Uppgifter om enheter och testmiljöer är hämtade ur Innovationsbokslut 2019.',
  },
}

const en: typeof sv = {
  howItWorks: 'How it works',
  inquire: 'Make an inquiry',
  signIn: 'Sign in',
  signOut: 'Sign out',
  regions: 'Regions',
  queue: 'To do',
  enter: 'Enter an inquiry',
  units: 'Units',
  members: 'Colleagues',
  settings: 'Settings',
  places: 'Switch place',
  account: 'Your account',
  inquiries: 'Inquiries',
  colleagues: 'Colleagues',
  mailbox: 'Mailbox',
  demo: 'Demonstration. Companies and people are invented.',
  demoMailbox: 'Read the letters that were sent',
  foot: {
    help: 'Help',
    service: 'About the service',
    accessibility: 'Accessibility statement',
    privacy: 'How we handle personal data and public records',
    what: 'Testbro brings companies and regions together around test environments. A company asks once and the region’s whole network answers.',
    answersWithin: days => `We answer within ${days} working ${days === 1 ? 'day' : 'days'}.`,
    source: 'About the facts',
    sourceText:
      'Facts about units and test environments come from Region Stockholm’s innovation report for 2019.',
  },
}

export const frame = { sv, en }
