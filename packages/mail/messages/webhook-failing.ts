import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from '../letter-document.ts'

/** `since` is 'YYYY-MM-DD'; `host` is where the system is. */
export type WebhookFailing = { sender: Sender; host: string; since: string }

/** To an office's administrators, when one of the region's own systems has not taken what it is told for a day. */
export function webhookFailing({ sender, host, since }: WebhookFailing, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.webhookFailing
  return {
    language,
    sender,
    subject: own.subject({ host }),
    heading: own.heading({ host }),
    greeting: words.greeting(),
    blocks: [
      { kind: 'paragraph', text: own.since({ day: dates[language].longDay(since) }) },
      { kind: 'paragraph', text: own.what },
      { kind: 'button', label: own.button },
    ],
    signature: words.regards(sender.name),
    why: own.why,
  }
}
