import type { Language } from '@testbro/text/language'
import type { LetterDocument, Sender } from './letter-document.ts'
import { companyInvitation } from './messages/company-invitation.ts'
import { confirmInquiry } from './messages/confirm-inquiry.ts'
import { draftSaved } from './messages/draft-saved.ts'
import { inquiryArrived } from './messages/inquiry-arrived.ts'
import { inquiryCorrected } from './messages/inquiry-corrected.ts'
import { inquiryReceived } from './messages/inquiry-received.ts'
import { inquiryWithdrawn } from './messages/inquiry-withdrawn.ts'
import { linkAgain } from './messages/link-again.ts'
import { officeInvitation } from './messages/office-invitation.ts'
import { signIn } from './messages/sign-in.ts'
import { withdrawalReceived } from './messages/withdrawal-received.ts'
import type { WhereItIs } from './where-it-is.ts'

const office: Sender = { name: 'Region Stockholm Innovation', hue: 232 }
const service: Sender = { name: 'Testbro', hue: 232 }
const inquiry = {
  sender: office,
  region: 'Region Stockholm',
  company: 'Påhittsensor AB',
  title: 'Plåster som mäter andning hemma',
  reference: 'STHLM-2026-0147',
  contactName: 'Alva',
}
const next = { state: 'next' } as const
const unconfirmed: WhereItIs = {
  stage: { step: 1, state: 'unconfirmed' },
  spans: [{ state: 'now' }, next, next, next, next],
}
const received: WhereItIs = {
  stage: { step: 2, state: 'awaiting-evaluation' },
  spans: [{ state: 'done' }, { state: 'now' }, next, next, next],
}
const withdrawn: WhereItIs = { stage: { step: 2, state: 'withdrawn' }, spans: [{ state: 'done' }] }
const about = {
  sv: [
    ['Behov', 'Mäta andning hemma hos personer med hjärtsvikt, utan att de åker till mottagningen.'],
    ['Vill testa', '20 patienter i åtta veckor från februari 2027, i primärvården i Norrtälje.'],
    ['Hur långt', 'TRL 6, provad utanför företaget. CE-märkning pågår.'],
  ],
  en: [
    ['Need', 'Measure breathing at home for people with heart failure, without a trip to the clinic.'],
    ['Wants to test', '20 patients for eight weeks from February 2027, in primary care in Norrtälje.'],
    ['How far', 'TRL 6, tried outside the company. CE marking is under way.'],
  ],
} as const
const changed = { sv: ['Vill testa', 'Önskad tid'], en: ['Wants to test', 'Wanted period'] }
const until = new Date('2026-11-19T13:42:00Z')

/** Every letter there is, with invented facts, by name: for looking at and for testing. */
export function everyLetter(language: Language): Record<string, LetterDocument> {
  const days = { receivedOn: '2026-11-16', startBy: '2026-11-18', withdrawnOn: '2026-11-17' }
  const invitation = { invitedBy: 'Bo Påhittad', lastDay: '2026-11-26' }
  return {
    'draft-saved': draftSaved({ ...inquiry, lastDay: '2026-12-16' }, language),
    'confirm-inquiry': confirmInquiry({ ...inquiry, lastDay: '2026-11-23', where: unconfirmed }, language),
    'inquiry-received': inquiryReceived({ ...inquiry, ...days, who: office.name, where: received }, language),
    'inquiry-arrived': inquiryArrived(
      { ...inquiry, ...days, about: about[language], withheld: 2, where: received },
      language,
    ),
    'inquiry-corrected': inquiryCorrected(
      { ...inquiry, ...days, correctedOn: '2026-11-17', changed: changed[language] },
      language,
    ),
    'inquiry-withdrawn': inquiryWithdrawn({ ...inquiry, ...days, where: withdrawn }, language),
    'withdrawal-received': withdrawalReceived({ ...inquiry, ...days, where: withdrawn }, language),
    'sign-in': signIn({ sender: service, until, purpose: 'sign-in' }, language),
    'reset-password': signIn({ sender: service, until, purpose: 'reset' }, language),
    'office-invitation': officeInvitation({ ...inquiry, ...invitation, role: 'coordinator' }, language),
    'company-invitation': companyInvitation({ ...inquiry, ...invitation, sender: service }, language),
    'link-again': linkAgain({ ...inquiry, leadsTo: 'follow', lastDay: '2026-12-16' }, language),
  }
}
