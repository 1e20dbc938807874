const sv = {
  webhookFailing: {
    subject: (p: { host: string }) => `${p.host} tar inte emot det vi berättar`,
    heading: (p: { host: string }) => `${p.host} tar inte emot det vi berättar`,
    since: (p: { day: string }) => `Systemet har inte svarat som det ska sedan ${p.day}.`,
    what: 'Vi försöker i tre dagar och slutar sedan med det som inte har kommit fram. På sidan ser ni vad systemet har svarat, och där kan ni skicka igen.',
    button: 'Se vad som är fel',
    why: 'Du får brevet för att du är administratör på kontoret.',
  },
}

const en: typeof sv = {
  webhookFailing: {
    subject: p => `${p.host} does not take what we tell it`,
    heading: p => `${p.host} does not take what we tell it`,
    since: p => `The system has not answered as it should since ${p.day}.`,
    what: 'We try for three days and then give up what has not arrived. The page shows what the system has answered, and there you can send it again.',
    button: 'See what is wrong',
    why: 'You get this letter because you are an administrator of the office.',
  },
}

export const webhookLetters = { sv, en }
