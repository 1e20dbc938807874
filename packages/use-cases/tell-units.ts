import type { Inquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import type { Inside } from '@testbro/db/transaction'
import { insertLetters } from '@testbro/db/write/letters'
import { fillIn, renderLetter } from '@testbro/mail/letter'
import type { LetterDocument, RenderedLetter } from '@testbro/mail/letter-document'
import { invitation } from '@testbro/mail/messages/invitation'
import { questionWithdrawn } from '@testbro/mail/messages/question-withdrawn'
import { reminder } from '@testbro/mail/messages/reminder'
import { roundExtended } from '@testbro/mail/messages/round-extended'
import type { Day } from '@testbro/rules/clock'
import type { Language } from '@testbro/text/language'
import { asLanguage, senderOf } from './sender-of.ts'

type ToUnit = { id: string; email: string; language: string }
type InLanguage = RenderedLetter & { language: Language }

/** What every letter to a unit says of the question. */
export const questionOf = (
  region: Region,
  inquiry: Pick<Inquiry, 'companyName' | 'contactName' | 'handlerName' | 'reference'>,
  ask: string,
) => ({
  sender: senderOf(region),
  region: region.name,
  company: inquiry.companyName ?? inquiry.contactName ?? '',
  handler: inquiry.handlerName ?? undefined,
  reference: inquiry.reference,
  ask,
})

/** A letter once in each language that its readers have. */
const inEach = (
  to: readonly { language: string }[],
  document: (language: Language) => LetterDocument,
): InLanguage[] =>
  [...new Set(to.map(({ language }) => asLanguage(language)))]
    .toSorted()
    .toReversed()
    .map(language => ({ language, ...renderLetter(document(language)) }))

type Asking = Parameters<typeof invitation>[0]

/** The letter of a round, as it is kept and as it leaves. */
export const invitationsIn = (
  to: readonly { language: string }[],
  facts: (language: Language) => Asking,
): InLanguage[] => inEach(to, language => invitation(facts(language), language))

/** The letter as its reader sees it, with an address where the personal one will stand. */
export const asRead = (letter: RenderedLetter, link: string) => fillIn(letter, { link })

type Telling = {
  region: Region
  message: string
  to: readonly ToUnit[]
  document: (language: Language) => LetterDocument
}

/** One letter to each person who was asked, in the person's language, with the person's own link. */
const tellUnits = async (db: Inside['db'], { region, message, to, document }: Telling) => {
  if (to.length === 0) return
  await insertLetters(db, { region: region.id, message, to, texts: inEach(to, document) })
}

type AboutRound = {
  region: Region
  inquiry: Inquiry
  ask: string
  to: readonly ToUnit[]
}

/** To those who have not replied: the last day is near. */
export const tellReminder = (
  db: Inside['db'],
  { region, inquiry, ask, to, number, replyBy }: AboutRound & { number: number; replyBy: Day },
) =>
  tellUnits(db, {
    region,
    message: `reminder-${number}`,
    to,
    document: language => reminder({ ...questionOf(region, inquiry, ask), replyBy }, language),
  })

/** To those who have not replied: they have more time. */
export const tellExtension = (
  db: Inside['db'],
  { region, inquiry, ask, to, replyBy }: AboutRound & { replyBy: Day },
) =>
  tellUnits(db, {
    region,
    message: `round-extended ${replyBy}`,
    to,
    document: language => roundExtended({ ...questionOf(region, inquiry, ask), replyBy }, language),
  })

/** To everybody who was asked: the question no longer holds. */
export const tellWithdrawal = (db: Inside['db'], { region, inquiry, ask, to }: AboutRound) =>
  tellUnits(db, {
    region,
    message: 'question-withdrawn',
    to,
    document: language => questionWithdrawn(questionOf(region, inquiry, ask), language),
  })
