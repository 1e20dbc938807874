import { hashOf } from '@testbro/auth/links'
import { keepDraft } from '@testbro/use-cases/1-inquiry/keep-draft'
import { receiveInquiry } from '@testbro/use-cases/1-inquiry/receive-inquiry'
import { anInquiry } from './an-inquiry.ts'
import { confirmToken, confirmTokenSql, draftId, draftIdSql, regionId, regionIdSql } from './plant.ts'
import type { Swap } from './script.ts'

const draftToken = (n: number) => `draft-${n}`

/** One inquiry as the application takes it: the draft is kept and sent, then the address confirmed and the inquiry received. */
export const submit = async (n: number) => {
  const [region, draft] = [regionId(n), draftId(n)]
  const given = { region, draft, language: 'sv', fields: anInquiry(n), problems: [], intent: 'send' } as const
  const tokenHash = hashOf(draftToken(n))
  const kept = await keepDraft({ as: 'new-draft', region, draft, link: draft, tokenHash }, given)
  if ('received' in kept || kept.problems.length > 0)
    throw new Error(`The bench's inquiry is refused: ${JSON.stringify(kept)}`)
  const received = await receiveInquiry(
    { as: 'link', purpose: 'confirm', tokenHash: hashOf(confirmToken(n)) },
    draft,
  )
  if ('refused' in received) throw new Error(`Inquiry ${n} was not received.`)
}

/** What of a recorded submit is another word in every one. */
export const swapsOf = (recordedAt: number): Swap[] => {
  const hashSql = (token: string) => `sha256(convert_to(${token}, 'UTF8'))`
  const hashes = [
    { token: draftToken, sql: hashSql(`'draft-' || :n::text`) },
    { token: confirmToken, sql: hashSql(confirmTokenSql(':n')) },
  ].map(({ token, sql }) => ({ of: (n: number) => `\\x${hashOf(token(n)).toString('hex')}`, sql }))
  const words = [
    { of: draftId, sql: draftIdSql(':n') },
    { of: regionId, sql: regionIdSql(':n') },
    { of: (n: number) => anInquiry(n).email?.[0] ?? '', sql: `'bolag-' || :n::text || '@bench.example'` },
    ...hashes,
  ]
  return words.map(({ of, sql }) => ({ word: of(recordedAt), of, sql }))
}

/** Sends inquiries through the use-cases over all connections; returns how many a second. */
export const submitAll = async (first: number, count: number, clients: number) => {
  let next = 0
  const work = async () => {
    while (next < count) await submit(first + next++)
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: clients }, work))
  return count / ((performance.now() - begun) / 1_000)
}
