import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

/** `organisation` is the author's: the company, the unit or the office. `body` is at most 4000 characters; `files` are names. */
export type ContactMessage = {
  sender: Sender
  company: string
  unit: string
  title: string
  reference: string
  author: string
  organisation: string
  body: string
  files: readonly string[]
}

/** To the others in a contact: what somebody wrote to them, whole. Files are opened from the page. */
export function contactMessage(facts: ContactMessage, language: Language): LetterDocument {
  const own = letters[language].contactMessage
  const { files } = facts
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      author: cleanLine(facts.author, 30),
      organisation: cleanLine(facts.organisation, 30),
      title: cleanLine(facts.title, 40),
    }),
    heading: own.heading(facts),
    blocks: [
      { kind: 'paragraph', text: own.writes(facts) },
      { kind: 'quote', text: facts.body },
      ...(files.length > 0
        ? [
            { kind: 'paragraph' as const, text: own.files({ count: files.length }) },
            { kind: 'list' as const, items: files },
          ]
        : []),
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.reply({ office: facts.sender.name }) },
    ],
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
