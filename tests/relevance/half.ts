import { createHash } from 'node:crypto'

export const halves = ['working', 'held-out'] as const
export type Half = (typeof halves)[number]

/** Which half of the queries one belongs to: answers of the held-out half are measured and not looked at, to see whether a change holds for queries that nobody has seen. */
export const halfOf = ({ q }: { q: string }): Half =>
  (createHash('sha256').update(q).digest()[0] ?? 0) % 2 === 0 ? 'working' : 'held-out'
