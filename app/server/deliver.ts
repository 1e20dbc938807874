import type { LinkMaker } from '@testbro/auth/links'
import { Denied } from '@testbro/db/by'
import { reading, writing } from '@testbro/db/transaction'
import {
  claimLetters,
  commitLetters,
  findLetterToSend,
  setLetterSettled,
  setLetterWaiting,
} from '@testbro/db/write/delivery'
import { compose } from '@testbro/mail/compose'
import { sendThroughGate } from '@testbro/mail/gate'
import { fillIn } from '@testbro/mail/letter'
import { mayTryAgain, nextAttempt } from '@testbro/mail/next-attempt'
import type { Outcome, Outgoing } from '@testbro/mail/outgoing'
import { pathsIn } from '../paths.ts'
import type { Log } from './log.ts'

type Delivery = {
  smtpUrl: string
  connections: number
  domain: string
  publicOrigin: string
  links: LinkMaker
  log: Log
}

type Settled = 'sent' | 'failed' | 'in_doubt'
type Claimed = { letter: string; attempt: number }

/**
 * Sends what is due: claims letters of every region in turn, writes each with its link at the last moment, and marks what became of
 * it. Returns how many were claimed, so that the caller knows whether to ask again at once.
 */
export const deliverDue = async (delivery: Delivery): Promise<number> => {
  const claimed = await writing({ as: 'sender' }, ({ db }) => claimLetters(db, delivery.connections))
  if (claimed.length === 0) return 0
  const written = await Promise.all(claimed.map(held => writeOut(held, delivery)))
  const outgoing = written.filter(letter => letter !== null)
  const attempts = new Map(claimed.map(({ letter, attempt }) => [letter, attempt]))
  const outcomes = await sendThroughGate(outgoing, {
    smtpUrl: delivery.smtpUrl,
    connections: delivery.connections,
    name: delivery.domain,
    commit: async ids => {
      const held = ids.map(letter => ({ letter, attempt: attempts.get(letter) ?? 0 }))
      return new Set(await writing({ as: 'sender' }, ({ db }) => commitLetters(db, held)))
    },
  })
  await Promise.all(
    [...outcomes].map(([letter, outcome]) =>
      settle({ letter, attempt: attempts.get(letter) ?? 0 }, outcome, delivery.log),
    ),
  )
  return claimed.length
}

/** The whole message of one letter, or null when somebody else holds it now. */
const writeOut = async (
  held: Claimed,
  { domain, publicOrigin, links, log }: Delivery,
): Promise<Outgoing | null> => {
  try {
    const letter = await reading({ as: 'letter', ...held }, ({ db }) => findLetterToSend(db, held.letter))
    if (!letter) return null
    const { link } = letter
    const token = link && links.token(link.purpose, link.id, link.generation)
    const filled = fillIn(letter.text, {
      link: token ? publicOrigin + pathsIn(letter.language).link(token) : undefined,
      code:
        link && (link.purpose === 'sign-in' || link.purpose === 'reset') ? links.code(link.id) : undefined,
    })
    return await compose(filled, {
      id: held.letter,
      domain,
      from: { name: letter.senderName, address: `noreply@${domain}` },
      replyTo: letter.replyTo ?? undefined,
      to: letter.address,
      language: letter.language,
      date: new Date(),
    })
  } catch (error) {
    if (error instanceof Denied) return null
    log.error({ err: error, letter: held.letter }, 'a letter could not be written')
    await settle(held, { state: 'failed', response: 'The letter could not be written.' }, log)
    return null
  }
}

const settle = async (held: Claimed, outcome: Outcome, log: Log) => {
  if (outcome.state === 'cut') return
  try {
    await writing({ as: 'letter', ...held }, async ({ db, now }) => {
      if (outcome.state !== 'retry')
        return setLetterSettled(db, held.letter, outcome.state as Settled, outcome.response)
      const letter = await findLetterToSend(db, held.letter)
      if (letter && !mayTryAgain(letter.queuedAt, now))
        return setLetterSettled(db, held.letter, 'failed', outcome.response)
      return setLetterWaiting(db, held.letter, nextAttempt(held.attempt, Math.random()), outcome.response)
    })
  } catch (error) {
    // it stays claimed, and is claimed again or held in doubt when its lease has run out
    if (!(error instanceof Denied)) log.error({ err: error, letter: held.letter }, 'a letter was not marked')
  }
}
