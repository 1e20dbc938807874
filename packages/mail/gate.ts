import type { Outcome, Outgoing } from './outgoing.ts'
import { type Line, openLine, within } from './smtp-line.ts'
import { smtpServerOf } from './smtp-server-of.ts'

export type { Outcome, Outgoing }

export type Gate = {
  smtpUrl: string
  /** Connections at the same time; at most ten are used. */
  connections: number
  /** Marks letters as committing and returns those that may end. A letter it leaves out is never ended. */
  commit: (ids: string[]) => Promise<ReadonlySet<string>>
  /** The name this sender gives itself. */
  name?: string
  /** A certificate (PEM) to trust beside the public ones' chain. */
  trust?: string
  /** Limits in milliseconds. `begin`: no wave starts later than this, since leases run out. */
  limits?: Partial<Limits>
}
export type Limits = { open: number; hold: number; commit: number; answer: number; begin: number }

const usual: Limits = { open: 5_000, hold: 8_000, commit: 5_000, answer: 30_000, begin: 12_000 }

/**
 * Sends letters so that none is lost or doubled whatever dies and when: a wave of letters is
 * streamed, each on its own connection and all but its final dot; then one commit; then those it names are
 * ended. Never throws for what a server or the commit does, and never waits longer than the limits.
 */
export async function sendThroughGate(
  letters: readonly Outgoing[],
  gate: Gate,
): Promise<Map<string, Outcome>> {
  const limits = { ...usual, ...gate.limits }
  const server = smtpServerOf(gate.smtpUrl, gate)
  const outcomes = new Map<string, Outcome>()
  const waiting = [...letters]
  const began = performance.now()
  let most = Math.min(Math.max(Math.trunc(gate.connections), 1), 10)
  let lines: Line[] = []
  let reason: Outcome | undefined

  while (waiting.length > 0 && !reason) {
    lines = lines.filter(line => line.usable())
    const wanted = Math.min(most, waiting.length) - lines.length
    const opened = await Promise.all(Array.from({ length: wanted }, () => openLine(server, limits.open)))
    const refused = opened.find(line => 'state' in line)
    for (const line of opened) if (!('state' in line)) lines.push(line)
    if (refused) most = lines.length
    if (refused && lines.length === 0) reason = refused
    else if (performance.now() - began > limits.begin)
      reason = { state: 'cut', response: 'Its turn did not come in time.' }
    else {
      const wave = waiting
        .splice(0, lines.length)
        .map((letter, index) => ({ letter, line: lines[index] as Line }))
      reason = await sendWave(wave, gate, limits, outcomes)
    }
  }
  for (const letter of waiting) if (reason) outcomes.set(letter.id, reason)
  for (const line of lines) line.quit()
  return outcomes
}

type Pair = { letter: Outgoing; line: Line }

/** Returns why nothing more is worth trying, if the server let none of the wave through. */
async function sendWave(
  wave: Pair[],
  gate: Gate,
  limits: Limits,
  outcomes: Map<string, Outcome>,
): Promise<Outcome | undefined> {
  const ready: Pair[] = []
  await Promise.all(
    wave.map(async pair => {
      const came = await pair.line.hold(pair.letter, limits.hold)
      if (came === 'held') ready.push(pair)
      else outcomes.set(pair.letter.id, came)
    }),
  )
  if (ready.length === 0) {
    const stuck = wave.every(pair => !pair.line.usable())
    const first = outcomes.get(wave[0]?.letter.id ?? '')
    return stuck && first ? { state: 'retry', response: first.response } : undefined
  }
  const committed = await commitThese(ready, gate, limits)
  const mayEnd = committed ?? new Set<string>()
  const notEnded: Outcome = committed
    ? { state: 'cut', response: 'The commit left it out, so it was not ended.' }
    : { state: 'retry', response: 'The commit failed, so it was not ended.' }
  await Promise.all(
    ready.map(async ({ letter, line }) => {
      if (mayEnd.has(letter.id)) {
        outcomes.set(letter.id, await line.end(limits.answer))
        return
      }
      line.cut()
      outcomes.set(letter.id, notEnded)
    }),
  )
  return undefined
}

async function commitThese(
  ready: Pair[],
  gate: Gate,
  limits: Limits,
): Promise<ReadonlySet<string> | undefined> {
  try {
    return await within(limits.commit, gate.commit(ready.map(pair => pair.letter.id)), undefined)
  } catch {
    return undefined
  }
}
