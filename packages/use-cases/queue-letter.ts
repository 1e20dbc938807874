import type { LinkPurpose } from '@testbro/db/by'
import type { Inside } from '@testbro/db/transaction'
import { addLinks, insertLetter } from '@testbro/db/write/letters'
import { fillIn, renderLetter } from '@testbro/mail/letter'
import type { LetterDocument } from '@testbro/mail/letter-document'
import type { Reacting } from './reacting.ts'

type ToQueue = {
  region: string | null
  message: string
  /** What it is about: with message and address it makes the letter unique. */
  about: string
  to: string
  document: LetterDocument
  /** An open page of ours, or a personal link whose row is already kept. */
  leadsTo: { page: string } | { link: string }
}

/** Queues a letter with placeholders where its personal link goes; an open address is written in at once. */
export const queueLetter = (db: Inside['db'], { region, message, about, to, document, leadsTo }: ToQueue) => {
  const rendered = renderLetter(document)
  const personal = 'link' in leadsTo
  return insertLetter(db, {
    region,
    message,
    about,
    address: to,
    language: document.language,
    text: personal ? rendered : fillIn(rendered, { link: leadsTo.page }),
    link: personal ? leadsTo.link : undefined,
  })
}

/** Keeps the hash of a new personal link, whose token is derived again when the letter leaves. */
export const keepLink = (
  db: Inside['db'],
  links: Reacting['links'],
  purpose: LinkPurpose,
  id: string,
  subject: string,
) => addLinks(db, purpose, [{ id, subject, hash: links.tokenHash(purpose, id, 1) }])
