import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type Person = { name: string; email: string; language: string }
type Introducible = {
  invitationId: string
  unitId: string
  unitName: string
  version: number
  answer: string
  condition: string | null
  comment: string | null
  contactId: string | null
  introducedAt: Date | null
  people: Person[]
}

/**
 * The units that have replied in a round of an inquiry, each with its newest reply and with whom to introduce: everybody the office
 * wrote to, and of those the question was passed on to the ones who replied. Whoever has left the unit is not among them.
 */
export const listIntroducible = async (db: Kysely<DB>, inquiry: string, round: string) => {
  const { rows } = await sql<Introducible>`
    select i.id as invitation_id, u.id as unit_id, u.name as unit_name, y.version, y.answer, y.condition, y.comment,
           c.id as contact_id, c.introduced_at, coalesce(p.people, '[]') as people
      from app.rounds r
      join app.invitations i on i.region_id = r.region_id and i.round_id = r.id
      join app.units u on u.region_id = i.region_id and u.id = i.unit_id and u.ended_at is null
      join lateral (
        select y.version, y.answer, y.condition, y.comment from app.replies y
         where y.region_id = i.region_id and y.invitation_id = i.id order by y.version desc limit 1) y on true
      left join app.contacts c on c.region_id = i.region_id and c.invitation_id = i.id
      left join lateral (
        select json_agg(json_build_object('name', p.name, 'email', p.email, 'language', p.language) order by p.name, p.id) as people
          from app.invitees p
         where p.region_id = i.region_id and p.invitation_id = i.id
           and (p.forwarded_by is null
             or exists (select from app.replies g where g.region_id = p.region_id and g.invitation_id = i.id and g.invitee_id = p.id))
           and not exists (
             select from app.unit_members m
              where m.region_id = i.region_id and m.unit_id = i.unit_id and m.email = p.email and m.ended_at is not null)) p on true
     where r.id = ${round} and r.inquiry_id = ${inquiry}
     order by case y.answer when 'interested' then 1 when 'interested-if' then 2 else 3 end, u.name, u.id`.execute(
    db,
  )
  return rows
}
export type RepliedUnit = Awaited<ReturnType<typeof listIntroducible>>[number]

/** Whether an inquiry has had this round. */
export const findRoundOf = (db: Kysely<DB>, inquiry: string, round: string) =>
  db
    .selectFrom('rounds')
    .select(['regionId', 'id', 'replyBy', 'closedAt'])
    .where('id', '=', round)
    .where('inquiryId', '=', inquiry)
    .executeTakeFirst()

/** An inquiry's rounds with units that are interested by their newest reply and are not introduced yet, and how many. */
export const listRoundsToIntroduce = async (db: Kysely<DB>, inquiry: string) => {
  const { rows } = await sql<{ round: string; count: number }>`
    select r.id as round, count(*)::int as count
      from app.rounds r
      join app.invitations i on i.region_id = r.region_id and i.round_id = r.id
      join app.units u on u.region_id = i.region_id and u.id = i.unit_id and u.ended_at is null
      join lateral (
        select y.answer from app.replies y
         where y.region_id = i.region_id and y.invitation_id = i.id order by y.version desc limit 1) y on true
     where r.inquiry_id = ${inquiry} and y.answer in ('interested', 'interested-if')
       and not exists (select from app.contacts c where c.region_id = i.region_id and c.invitation_id = i.id)
     group by r.id, r.sent_at order by r.sent_at desc`.execute(db)
  return rows
}
