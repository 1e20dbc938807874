/** The direct contact between a company and a unit. */
const sv = {
  sides: { company: 'Företaget', unit: 'Enheten', office: 'Regionens kontor' },
  /** How it went, as either side or the office says it. */
  outcomes: {
    agreed: { label: 'Vi testar tillsammans', sub: 'Ni är överens om ett test.' },
    talks: { label: 'Samtalen fortsätter', sub: 'Ni går vidare på egen hand. Här avslutas kontakten.' },
    'not-now': { label: 'Inte nu', sub: 'Det kan passa senare.' },
    no: { label: 'Det blir inget test', sub: 'Ni går inte vidare.' },
  },
  /** The same in short, whoever reads it. */
  short: {
    agreed: 'Det blir ett test',
    talks: 'Samtalen fortsätter',
    'not-now': 'Inte nu',
    no: 'Det blir inget test',
  },
  /** The same when it is told to somebody else. */
  ended: {
    agreed: 'De är överens om ett test.',
    talks: 'De fortsätter att tala med varandra på egen hand.',
    'not-now': 'Det passar inte nu men kan passa senare.',
    no: 'Det blir inget test.',
  },
}

const en: typeof sv = {
  sides: { company: 'The company', unit: 'The unit', office: "The region's office" },
  outcomes: {
    agreed: { label: 'We test together', sub: 'You have agreed on a test.' },
    talks: { label: 'Talks go on', sub: 'You go on by yourselves. The contact here ends.' },
    'not-now': { label: 'Not now', sub: 'It may suit later.' },
    no: { label: 'There will be no test', sub: 'You do not go on.' },
  },
  short: {
    agreed: 'There will be a test',
    talks: 'Talks go on',
    'not-now': 'Not now',
    no: 'There will be no test',
  },
  ended: {
    agreed: 'They have agreed on a test.',
    talks: 'They go on talking by themselves.',
    'not-now': 'It does not suit now but may later.',
    no: 'There will be no test.',
  },
}

export const contact = { sv, en }
