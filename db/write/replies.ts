import type { Reply } from '@testbro/rules/4-reply'
import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

type NewReply = { region: string; invitation: string; version: number; invitee: string; reply: Reply }

/** A version of a unit's reply; false when that version has been given already. */
export const insertReply = async (
  db: Kysely<DB>,
  { region, invitation, version, invitee, reply }: NewReply,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('replies')
    .values({ regionId: region, invitationId: invitation, version, inviteeId: invitee, ...reply })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) > 0
}

type NewForward = {
  region: string
  invitation: string
  id: string
  by: string
  forward: number
  language: string
  to: { name: string; email: string; note: string | null }
}

/** A colleague whom the question is passed on to; false when somebody else took the same place, or was asked already. */
export const insertForward = async (
  db: Kysely<DB>,
  { region, invitation, id, by, forward, language, to }: NewForward,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('invitees')
    .values({
      regionId: region,
      invitationId: invitation,
      id,
      forwardedBy: by,
      forward,
      language,
      name: to.name,
      email: to.email,
      note: to.note ?? '',
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) > 0
}
