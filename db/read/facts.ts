import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type AskRow = { askedAt: string; answeredAt: string | null; whole: boolean }
type FactRow = {
  id: string
  asks: AskRow[] | null
  decision: 'distribute' | 'decline' | 'refer' | null
  decidedAt: Date | null
  roundId: string | null
  roundSentAt: Date | null
  roundReplyBy: Date | null
  roundClosedAt: Date | null
  roundAsked: number | null
  roundInterested: number | null
  contacts: number
  contactsConfirmed: number
  contactsClosed: number
  introducedAt: Date | null
  contactedAt: Date | null
  handlerId: string | null
  handlerName: string | null
}

/** What has happened to inquiries after they were received, as far as the reader may see it: all that `stageOf` asks for, and who has them. */
const factsOf = async (db: Kysely<DB>, inquiries: readonly { regionId: string; id: string }[]) => {
  if (inquiries.length === 0) return new Map<string, FactRow>()
  const regions = inquiries.map(({ regionId }) => regionId)
  const ids = inquiries.map(({ id }) => id)
  const { rows } = await sql<FactRow>`
    select k.id, q.asks, d.decision, d.decided_at, r.id as round_id, r.sent_at as round_sent_at, r.reply_by as round_reply_by, r.closed_at as round_closed_at,
           i.asked as round_asked, r.interested as round_interested, c.*, h.person_id as handler_id, p.name as handler_name
      from unnest(${regions}::uuid[], ${ids}::uuid[]) k (region_id, id)
      left join lateral (
        select json_agg(json_build_object('askedAt', q.asked_at, 'answeredAt', v.given_at, 'whole', q.questions is null) order by q.asked_at) as asks
          from app.evaluation_requests q left join app.evaluation_versions v on v.region_id = q.region_id and v.request_id = q.id
         where q.region_id = k.region_id and q.inquiry_id = k.id) q on true
      left join app.decisions d on d.region_id = k.region_id and d.inquiry_id = k.id
      left join lateral (
        select r.id, r.sent_at, r.reply_by, r.closed_at, r.interested from app.rounds r
         where r.region_id = k.region_id and r.inquiry_id = k.id order by r.sent_at desc limit 1) r on true
      left join lateral (
        select count(*)::int as asked from app.invitations i where i.region_id = k.region_id and i.round_id = r.id) i on r.id is not null
      left join lateral (
        select count(*)::int as contacts, count(*) filter (where f.sides = 2)::int as contacts_confirmed, count(c.closed_at)::int as contacts_closed,
               min(c.introduced_at) as introduced_at, min(f.at) filter (where f.sides = 2) as contacted_at
          from app.contacts c left join lateral (
            select count(*) as sides, max(f.confirmed_at) as at from app.confirmations f
             where f.region_id = c.region_id and f.contact_id = c.id) f on true
         where c.region_id = k.region_id and c.inquiry_id = k.id) c on true
      left join lateral (
        select a.person_id from app.assignments a
         where a.region_id = k.region_id and a.inquiry_id = k.id order by a.assigned_at desc limit 1) h on true
      left join app.people p on p.id = h.person_id`.execute(db)
  return new Map(rows.map(row => [row.id, row]))
}

/** The inquiries given, each with what has happened to it since. */
export const withFacts = async <Row extends { regionId: string; id: string }>(
  db: Kysely<DB>,
  inquiries: readonly Row[],
) => {
  const facts = await factsOf(db, inquiries)
  return inquiries.map(inquiry => {
    const { id, asks, ...found } = facts.get(inquiry.id) ?? ({} as Partial<FactRow>)
    return {
      ...inquiry,
      ...found,
      asks: (asks ?? []).map(({ askedAt, answeredAt, whole }) => ({
        askedAt: new Date(askedAt),
        answeredAt: answeredAt === null ? null : new Date(answeredAt),
        whole,
      })),
    }
  })
}
