import type { By } from '@testbro/db/by'
import { findInquiry, type Inquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { type Inside, writing } from '@testbro/db/transaction'
import { insertRequest, lockInquiry } from '@testbro/db/write/evaluations'
import { insertEvent } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { mayAsk } from '@testbro/rules/stage'
import type { Addresses } from '../reacting.ts'
import { asLanguage } from '../sender-of.ts'
import { askingLetter } from './asking-letter.ts'
import { type LetterPreview, previewOf } from './letter-parts.ts'
import { type Evaluation, readEvaluation } from './read-evaluation.ts'

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

/** Asks the company to fill in the region's evaluation form, with a message of the office's own if it likes. */
export const askForEvaluation = (by: By, inquiry: string, asking: Asking): Promise<Asked> =>
  writing(by, async ({ db, now, who }) => {
    const works = mayWork(roleNamed(who.role))
    if (works !== true) return works
    if (asking.send) await lockInquiry(db, inquiry)
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined) return { refused: 'not-found' }
    const evaluation = await readEvaluation(db, found)
    if (evaluation.requests.some(({ id }) => id === asking.id)) return { asked: true }
    const may = mayAsk(found)
    if (may !== true) return may
    const read = readFields(asking.fields)
    const message = read.text('message-form', { maxLength: 2000 }) ?? ''
    if (asking.seen !== evaluation.seen) read.refuse({ field: 'form', code: 'changed-meanwhile' })
    if (read.problems.length > 0) return { problems: read.problems }
    return askWith(db, { found, evaluation, asking, now, person: who.person, questions: null, message })
  })

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
