/** A letter on its way out: the envelope's two addresses and the whole message. */
export type Outgoing = { id: string; from: string; to: string; message: Buffer }

/**
 * What became of a letter. `response` is the server's words or ours, for the log, without addresses of links.
 * - `sent`: the server took it.
 * - `retry`: the server did not take it and may later; it was certainly not delivered.
 * - `failed`: the server refuses it for good.
 * - `in_doubt`: it was ended and no answer came; it may have been delivered. Never resend blindly.
 * - `cut`: it was not ours to end (left out by `commit`), or its turn never came. It was not delivered, and
 *   there is nothing to write: its lease runs out and it is claimed again.
 */
export type Outcome = { state: 'sent' | 'retry' | 'failed' | 'in_doubt' | 'cut'; response: string }
