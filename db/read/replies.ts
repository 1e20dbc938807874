import type { Reply } from '@testbro/rules/4-reply'
import type { CloseReason } from '@testbro/rules/stage'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** The question as one unit was asked it: what was sent, until when, and about which inquiry. */
export const findQuestion = (db: Kysely<DB>, invitation: string) =>
  db
    .selectFrom('invitations')
    .innerJoin('rounds', join =>
      join
        .onRef('rounds.regionId', '=', 'invitations.regionId')
        .onRef('rounds.id', '=', 'invitations.roundId'),
    )
    .innerJoin('inquiries', join =>
      join.onRef('inquiries.regionId', '=', 'rounds.regionId').onRef('inquiries.id', '=', 'rounds.inquiryId'),
    )
    .innerJoin('units', join =>
      join.onRef('units.regionId', '=', 'invitations.regionId').onRef('units.id', '=', 'invitations.unitId'),
    )
    .select([
      'invitations.regionId',
      'invitations.id',
      'units.name as unitName',
      'rounds.id as roundId',
      'rounds.inquiryId',
      'rounds.ask',
      'rounds.about',
      'rounds.message',
      'rounds.replyBy',
      'rounds.closedAt',
      'rounds.closeReason',
      'inquiries.reference',
      'inquiries.title',
      'inquiries.companyName',
    ])
    .where('invitations.id', '=', invitation)
    .$narrowType<{ closeReason: CloseReason | null }>()
    .executeTakeFirst()

/** What a unit has replied, the newest first, each with whose link it was given by. */
export const listReplies = (db: Kysely<DB>, invitation: string) =>
  db
    .selectFrom('replies')
    .leftJoin('invitees', join =>
      join.onRef('invitees.regionId', '=', 'replies.regionId').onRef('invitees.id', '=', 'replies.inviteeId'),
    )
    .select([
      'replies.version',
      'replies.answer',
      'replies.condition',
      sql<string | null>`replies.earliest`.as('earliest'),
      'replies.reason',
      'replies.comment',
      'replies.givenAt',
      'replies.inviteeId',
      'invitees.name as by',
    ])
    .where('replies.invitationId', '=', invitation)
    .$narrowType<Pick<Reply, 'answer' | 'reason'>>()
    .orderBy('replies.version', 'desc')
    .execute()
export type GivenReply = Awaited<ReturnType<typeof listReplies>>[number]

/** Everybody of a unit who was written to: first those the office asked, then those the question was passed on to. */
export const listInvitees = (db: Kysely<DB>, invitation: string) =>
  db
    .selectFrom('invitees')
    .select(['id', 'name', 'email', 'forwardedBy', 'forward'])
    .where('invitationId', '=', invitation)
    .orderBy('forward', order => order.asc().nullsFirst())
    .orderBy('name')
    .execute()

/** One person who was written to, as a job reads it. */
export const findInvitee = (db: Kysely<DB>, invitee: string) =>
  db
    .selectFrom('invitees')
    .leftJoin('invitees as from', join =>
      join.onRef('from.regionId', '=', 'invitees.regionId').onRef('from.id', '=', 'invitees.forwardedBy'),
    )
    .select([
      'invitees.id',
      'invitees.invitationId',
      'invitees.name',
      'invitees.email',
      'invitees.language',
      'invitees.note',
      'from.name as fromName',
    ])
    .where('invitees.id', '=', invitee)
    .executeTakeFirst()
