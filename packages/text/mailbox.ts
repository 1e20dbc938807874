import { dates } from './dates.ts'

/** The mailbox of the demonstration. */
const sv = {
  title: 'Brevlåda',
  heading: (count: number) =>
    count === 0
      ? 'Inga brev har skickats än'
      : `${dates.sv.capital(dates.sv.counted(count, { one: 'brev', many: 'brev', article: 'ett' }))} har skickats`,
  lead: 'I demonstrationen lämnar inga brev den här datorn. De hamnar här i stället, oavsett mottagare.',
  newest: (shown: number) => `De ${dates.sv.figure(shown)} nyaste visas.`,
  emptyText: 'Gör en förfrågan eller be om en inloggningslänk, och ladda sedan om sidan.',
  reload: 'Ladda om sidan för att se nya brev',
  caption: 'Skickade brev, det nyaste först',
  subject: 'Ämne',
  to: 'Till',
  from: 'Från',
  when: 'Skickat',
  noSubject: 'Utan ämne',
  asHtml: 'Visa som html',
  noText: 'Brevet har ingen textversion.',
  headers: 'Brevhuvud',
  back: 'Brevlåda',
}

const en: typeof sv = {
  title: 'Mailbox',
  heading: count =>
    count === 0
      ? 'No letters have been sent yet'
      : `${dates.en.capital(dates.en.counted(count, { one: 'letter has', many: 'letters have' }))} been sent`,
  lead: 'In the demonstration no letters leave this computer. They end up here instead, whoever they are for.',
  newest: shown => `The newest ${dates.en.figure(shown)} are shown.`,
  emptyText: 'Make an inquiry or ask for a sign-in link, then reload the page.',
  reload: 'Reload the page to see new letters',
  caption: 'Letters sent, the newest first',
  subject: 'Subject',
  to: 'To',
  from: 'From',
  when: 'Sent',
  noSubject: 'No subject',
  asHtml: 'Show as HTML',
  noText: 'The letter has no text version.',
  headers: 'Headers',
  back: 'Mailbox',
}

export const mailbox = { sv, en }
