import type { Inquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import type { Inside } from '@testbro/db/transaction'
import { insertRequest } from '@testbro/db/write/evaluations'
import { insertEvent } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import type { Fields, Problem } from '@testbro/rules/problem'
import { type LetterPreview, previewOf } from './letter-preview.ts'
import { askingLetter } from './letter-that-asks.ts'
import type { Addresses } from './reacting.ts'
import type { Evaluation } from './read-evaluation.ts'
import { asLanguage } from './sender-of.ts'

export type Asking = {
  fields: Fields
  /** Made with the page, so that a request sent twice is one. */
  id: string
  /** What the page showed of the evaluation. */
  seen: string
  /** False: the letter is shown, and nothing is kept. */
  send: boolean
  addresses: Pick<Addresses, 'companyEvaluation' | 'companyInquiry'>
}
type Refused =
  | 'reader'
  | 'not-found'
  | 'not-received'
  | 'withdrawn'
  | 'closed'
  | 'not-begun'
  | 'decided'
  | 'awaiting-company'
  | 'not-judged'
  | 'no-reason'
  | 'no-account'
export type Asked =
  | { problems: Problem[] }
  | { refused: Refused }
  | { preview: LetterPreview | null }
  | { asked: true }

type AskWith = {
  found: Inquiry
  evaluation: Evaluation
  asking: Asking
  now: Date
  person: string
  /** Null: the whole form. */
  questions: string[] | null
  message: string
}

/** Shows the letter, or keeps the request and has it mailed. A company that nobody has confirmed cannot be asked here. */
export const askWith = async (
  db: Inside['db'],
  { found, evaluation, asking, now, person, questions, message }: AskWith,
): Promise<Asked> => {
  const { id: inquiry, regionId: region } = found
  if (found.companyId === null || found.email === null) return { refused: 'no-account' }
  if (!asking.send) {
    const document = askingLetter(found, await getRegion(db, region), evaluation, {
      questions,
      message,
      askedAt: now,
    })
    return { preview: previewOf(found, document, pageOf(asking, found)) }
  }
  const formVersion = evaluation.form.version
  await insertRequest(db, { region, inquiry, person, id: asking.id, formVersion, questions, message })
  await insertEvent(db, {
    region,
    inquiry,
    what: questions === null ? 'evaluation-asked' : 'completion-asked',
    direction: 'out',
    counterpart: found.companyName ?? found.email,
    matter: found.title,
    person,
  })
  await announce(db, 'evaluation-asked', { inquiry, request: asking.id })
  return { asked: true }
}

const pageOf =
  ({ addresses }: Asking, { id, language }: Inquiry) =>
  (company: string) =>
    addresses.companyEvaluation(asLanguage(language), company, id)
