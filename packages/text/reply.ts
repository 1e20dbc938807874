/** What a unit replies, and how an office and a company read it. */
const sv = {
  /** The fixed words of a reply, wherever one is shown. */
  states: {
    interested: 'Intresserad',
    'interested-if': 'Intresserad om',
    'not-now': 'Inte nu',
    no: 'Nej',
    forwarded: 'Skickad vidare',
    silent: 'Har inte svarat',
    'not-reached': 'Nåddes inte',
  },
  /** As a unit chooses between them: the fixed word, and what it means. */
  answers: {
    interested: { label: 'Intresserad', sub: 'Företaget får ert namn när vi presenterar er.' },
    'interested-if': { label: 'Intresserad om', sub: 'Något behöver lösas först.' },
    'not-now': { label: 'Inte nu', sub: 'Kanske senare.' },
    no: { label: 'Nej', sub: 'Det passar inte oss.' },
  },
  followUps: {
    condition: 'Vad behöver lösas?',
    earliest: 'När kan det tidigast passa?',
    reason: 'Varför inte?',
    comment: 'Vill ni säga något mer?',
  },
  reasons: {
    'outside-remit': 'Passar inte vårt uppdrag',
    'no-resources': 'Vi har inte tid eller personal',
    'no-patients': 'Vi har inte de patienter eller resenärer som behövs',
    'similar-going-on': 'Vi testar redan något liknande',
    regulation: 'Regelverket är oklart',
    other: 'Annat skäl',
  },
}

const en: typeof sv = {
  states: {
    interested: 'Interested',
    'interested-if': 'Interested if',
    'not-now': 'Not now',
    no: 'No',
    forwarded: 'Passed on',
    silent: 'Has not replied',
    'not-reached': 'Could not be reached',
  },
  answers: {
    interested: { label: 'Interested', sub: 'The company gets your name when we introduce you.' },
    'interested-if': { label: 'Interested if', sub: 'Something needs to be solved first.' },
    'not-now': { label: 'Not now', sub: 'Perhaps later.' },
    no: { label: 'No', sub: 'It does not suit us.' },
  },
  followUps: {
    condition: 'What needs to be solved?',
    earliest: 'When may it suit at the earliest?',
    reason: 'Why not?',
    comment: 'Do you want to say anything more?',
  },
  reasons: {
    'outside-remit': 'It does not fit our remit',
    'no-resources': 'We do not have the time or the staff',
    'no-patients': 'We do not have the patients or travellers needed',
    'similar-going-on': 'We are already testing something similar',
    regulation: 'The rules are unclear',
    other: 'Another reason',
  },
}

export const reply = { sv, en }
