import type { OfficeRole } from '@testbro/rules/actor'
import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanUnproven } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

/** `invitedBy` is missing for a region's first administrator. `lastDay` is 'YYYY-MM-DD'. */
export type OfficeInvitation = {
  sender: Sender
  region: string
  role: OfficeRole
  invitedBy?: string
  lastDay: string
}

/** To somebody who is asked to join a region's office. */
export function officeInvitation(facts: OfficeInvitation, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.officeInvitation
  const invitedBy = facts.invitedBy && cleanUnproven(facts.invitedBy, 60)
  const region = facts.region
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ region, invitedBy, day: dates[language].dayAndMonth(facts.lastDay) }),
    heading: own.heading({ region }),
    greeting: words.greeting(),
    blocks: [
      { kind: 'paragraph', text: own.what({ region, invitedBy, role: own.roles[facts.role] }) },
      { kind: 'paragraph', text: own.may[facts.role] },
      { kind: 'paragraph', text: own.about },
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.lastDay({ day: dates[language].longDay(facts.lastDay) }) },
    ],
    signature: words.regards(facts.sender.name),
    why: own.why({ invitedBy }),
  }
}
