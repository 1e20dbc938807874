import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

export const insertInvitation = (
  db: Kysely<DB>,
  { company, id, email, person }: { company: string; id: string; email: string; person: string },
) =>
  db.insertInto('companyInvitations').values({ companyId: company, id, email, invitedBy: person }).execute()

/** Withdraws an unanswered invitation; false when there is none. */
export const setInvitationWithdrawn = async (
  db: Kysely<DB>,
  company: string,
  id: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('companyInvitations')
    .set({ withdrawnAt: sql`sec.now()` })
    .where('companyId', '=', company)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends a membership; false when there is none. */
export const setMemberEnded = async (db: Kysely<DB>, company: string, person: string): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('companyMembers')
    .set({ endedAt: sql`sec.now()` })
    .where('companyId', '=', company)
    .where('personId', '=', person)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Who is a member now, kept from changing until the transaction ends. */
export const lockMembers = (db: Kysely<DB>, company: string) =>
  db
    .selectFrom('companyMembers')
    .select('personId')
    .where('companyId', '=', company)
    .where('endedAt', 'is', null)
    .orderBy('personId')
    .forUpdate()
    .execute()
