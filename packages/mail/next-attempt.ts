const DAY = 24 * 60 * 60

/** Seconds to wait after attempt number `attempt` (1, 2 …): 30 s, doubling to at most an hour, ±25 % by `random` (0–1), so that letters held up together do not all come back at once. */
export function nextAttempt(attempt: number, random: number): number {
  const wait = Math.min(30 * 2 ** Math.max(attempt - 1, 0), 3600)
  return Math.round(wait * (0.75 + random * 0.5))
}

/** A letter is given up when the server has not taken it a day after it was first queued. */
export function mayTryAgain(firstQueuedAt: Date, now: Date): boolean {
  return (now.getTime() - firstQueuedAt.getTime()) / 1000 < DAY
}
