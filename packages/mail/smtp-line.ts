import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Outcome, Outgoing } from './outgoing.ts'
import { afterTheDot, beforeTheDot, forTheLog, type SmtpFailure } from './smtp-outcome.ts'
import type { SmtpServer } from './smtp-server-of.ts'

/** One connection to the mail server, on which letters go one after another. */
export type Line = {
  usable(): boolean
  /** Sends all of a letter but its final dot. 'held', or what went wrong. */
  hold(letter: Outgoing, ms: number): Promise<'held' | Outcome>
  /** Ends the letter that is held and waits for the answer. */
  end(ms: number): Promise<Outcome>
  /** Breaks the connection without ending anything. */
  cut(): void
  /** Takes leave in order. */
  quit(): void
}

/** Connects, with TLS where the server offers it, and signs in. Resolves to what went wrong if it takes more than `ms`. */
export async function openLine(server: SmtpServer, ms: number): Promise<Line | Outcome> {
  const connection = new SMTPConnection({
    ...server.connection,
    connectionTimeout: ms,
    greetingTimeout: ms,
    dnsTimeout: ms,
    // The phases have limits of their own; this one only has to be longer than all of them together.
    socketTimeout: 10 * 60 * 1000,
    // A cut letter must not be able to reach the server any more.
    socketCloseTimeout: 0,
  })
  const broken = new Promise<SmtpFailure>(resolve => {
    connection.on('error', resolve)
    connection.once('end', () => resolve({ message: 'The connection was closed.' }))
  })
  const opened = new Promise<SmtpFailure | null>(resolve => {
    connection.connect(failure => {
      if (failure || !server.auth) resolve(failure ?? null)
      else connection.login({ credentials: server.auth }, refused => resolve(refused))
    })
  })
  const failure = await within(ms, Promise.race([opened, broken]), {
    message: 'The mail server did not answer in time.',
  })
  if (!failure) return lineOn(connection, broken)
  connection.close()
  return { state: 'retry', response: forTheLog(failure) }
}

function lineOn(connection: SMTPConnection, broken: Promise<SmtpFailure>): Line {
  let refused = false
  let body: Readable | undefined
  let answer: Promise<SmtpFailure | { taken: string }> = broken

  async function startOver(ms: number): Promise<boolean> {
    const reset = new Promise<boolean>(resolve => connection.reset(failure => resolve(!failure)))
    return await within(ms, Promise.race([reset, broken.then(() => false)]), false)
  }

  return {
    usable: () => !connection.destroyed,

    async hold(letter, ms) {
      const started = performance.now()
      if (refused && !(await startOver(ms))) {
        connection.close()
        return { state: 'retry', response: 'The mail server would not start over.' }
      }
      refused = false
      let streamed = () => {}
      const held = new Promise<'held'>(resolve => {
        streamed = () => resolve('held')
      })
      let given = false
      body = new Readable({
        highWaterMark: 1,
        read() {
          if (given) return void setImmediate(streamed)
          given = true
          this.push(letter.message)
        },
      })
      const sent = new Promise<SmtpFailure | { taken: string }>(resolve => {
        const done = (failure: SmtpFailure | null, info?: { response: string }) =>
          resolve(failure ?? { taken: info?.response ?? '' })
        if (body) connection.send({ from: letter.from, to: [letter.to] }, body, done)
      })
      answer = Promise.race([sent, broken])
      const late: SmtpFailure = { message: 'The mail server did not take the letter in time.' }
      const left = Math.max(ms - (performance.now() - started), 1)
      const came = await within(left, Promise.race([answer, held]), late)
      if (came === 'held') return came
      // Only a refusal of the envelope leaves the server waiting for a command; in a body, the next letter would be taken for more of this one.
      const awaitsCommand =
        !('taken' in came) && came.code === 'EENVELOPE' && (came.responseCode || came.command === 'API')
      if (!awaitsCommand) connection.close()
      refused = true
      // An answer to a letter that has no end is no receipt.
      return 'taken' in came
        ? beforeTheDot({ message: 'The mail server answered too early.' })
        : beforeTheDot(came)
    },

    async end(ms) {
      const early = await within(0, answer, null)
      if (early || connection.destroyed) {
        connection.close()
        return beforeTheDot(early && 'message' in early ? early : { message: 'The connection was closed.' })
      }
      body?.push(null)
      const silence: SmtpFailure = { message: 'The mail server did not answer after the letter was ended.' }
      const came = await within(ms, answer, silence)
      if ('taken' in came) return { state: 'sent', response: forTheLog({ message: came.taken }) }
      const outcome = afterTheDot(came)
      if (outcome.state === 'in_doubt') connection.close()
      refused = true
      return outcome
    },

    cut: () => connection.close(),

    quit() {
      if (!connection.destroyed) connection.quit()
      setTimeout(() => connection.close(), 1000).unref()
    },
  }
}

/** The promise's value, or `otherwise` after so many milliseconds. */
export async function within<T, U>(ms: number, promise: Promise<T>, otherwise: U): Promise<T | U> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<U>(resolve => {
    timer = setTimeout(() => resolve(otherwise), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
