import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** How fast the region answers, from facts; a figure that does not exist yet is not there. */
export const listFigures = async (db: Kysely<DB>, region: string): Promise<Record<string, number>> => {
  const rows = await db
    .selectFrom('publicFigures')
    .select(['figure', 'value'])
    .where('regionId', '=', region)
    .execute()
  return Object.fromEntries(rows.map(row => [row.figure, Number(row.value)]))
}

const mostInquiries = 5_000
const mostInvitations = 20_000

type InquiryRow = {
  receivedAt: Date
  evaluationBegunAt: Date | null
  decidedAt: Date
  asks: { askedAt: string; answeredAt: string | null; whole: boolean }[] | null
  nobodyInterested: boolean
}
type InvitationRow = { sentAt: Date; firstReplyAt: Date | null; roundClosed: boolean }

/**
 * What a region's figures rest on: its inquiries that were decided, and its units that were asked, in the thirteen months before `now`,
 * so that every one of the twelve that count is there; the newest where there are very many.
 */
export const readFigureFacts = async (db: Kysely<DB>, region: string, now: Date) => {
  const inquiries = await sql<InquiryRow>`
    select i.received_at, i.evaluation_begun_at, d.decided_at, q.asks, coalesce(r.closed_at is not null and r.interested = 0, false)
           and not exists (select from app.contacts c where c.region_id = i.region_id and c.inquiry_id = i.id) as nobody_interested
      from app.decisions d
      join app.inquiries i on i.region_id = d.region_id and i.id = d.inquiry_id
      left join lateral (
        select json_agg(json_build_object('askedAt', q.asked_at, 'answeredAt', v.given_at, 'whole', q.questions is null) order by q.asked_at) as asks
          from app.evaluation_requests q left join app.evaluation_versions v on v.region_id = q.region_id and v.request_id = q.id
         where q.region_id = i.region_id and q.inquiry_id = i.id) q on true
      left join lateral (
        select r.closed_at, r.interested from app.rounds r
         where r.region_id = i.region_id and r.inquiry_id = i.id order by r.sent_at desc limit 1) r on true
     where d.region_id = ${region} and d.decided_at > ${now}::timestamptz - interval '13 months'
     order by d.decided_at desc limit ${mostInquiries}`.execute(db)
  const invitations = await sql<InvitationRow>`
    select r.sent_at, a.first_reply_at, r.closed_at is not null as round_closed
      from app.rounds r
      join app.invitations i on i.region_id = r.region_id and i.round_id = r.id
      left join lateral (
        select min(a.given_at) as first_reply_at from app.replies a
         where a.region_id = i.region_id and a.invitation_id = i.id) a on true
     where r.region_id = ${region} and r.sent_at > ${now}::timestamptz - interval '13 months'
     order by r.sent_at desc limit ${mostInvitations}`.execute(db)
  const open = await sql<{ count: number }>`
    select count(*)::int as count from app.rounds where region_id = ${region} and closed_at is null`.execute(
    db,
  )
  return {
    inquiries: inquiries.rows.map(({ asks, ...inquiry }) => ({
      ...inquiry,
      asks: (asks ?? []).map(({ askedAt, answeredAt, whole }) => ({
        askedAt: new Date(askedAt),
        answeredAt: answeredAt === null ? null : new Date(answeredAt),
        whole,
      })),
    })),
    invitations: invitations.rows,
    openRounds: open.rows[0]?.count ?? 0,
  }
}
