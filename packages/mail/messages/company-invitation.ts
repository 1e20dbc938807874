import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanUnproven } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

/** `lastDay` is 'YYYY-MM-DD'. */
export type CompanyInvitation = { sender: Sender; company: string; invitedBy: string; lastDay: string }

/** To a colleague who is asked to follow a company's inquiries. */
export function companyInvitation(facts: CompanyInvitation, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.companyInvitation
  const invitedBy = cleanUnproven(facts.invitedBy, 60)
  const company = cleanUnproven(facts.company, 60)
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ company, invitedBy, day: dates[language].dayAndMonth(facts.lastDay) }),
    heading: own.heading({ company }),
    greeting: words.greeting(),
    blocks: [
      { kind: 'paragraph', text: own.what({ company, invitedBy }) },
      { kind: 'paragraph', text: own.may },
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.lastDay({ day: dates[language].longDay(facts.lastDay) }) },
    ],
    signature: words.regards(facts.sender.name),
    why: own.why({ invitedBy }),
  }
}
