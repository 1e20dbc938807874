import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

export const insertInvitation = (
  db: Kysely<DB>,
  { company, id, email, person }: { company: string; id: string; email: string; person: string },
) =>
  db.insertInto('companyInvitations').values({ companyId: company, id, email, invitedBy: person }).execute()

/** Withdraws an invitation that nobody has answered. */
export const setInvitationWithdrawn = (db: Kysely<DB>, company: string, id: string) =>
  db
    .updateTable('companyInvitations')
    .set({ withdrawnAt: sql`sec.now()` })
    .where('companyId', '=', company)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute()

export const setMemberEnded = (db: Kysely<DB>, company: string, person: string) =>
  db
    .updateTable('companyMembers')
    .set({ endedAt: sql`sec.now()` })
    .where('companyId', '=', company)
    .where('personId', '=', person)
    .where('endedAt', 'is', null)
    .execute()

/** Who is and was a member, kept from changing until the transaction ends. */
export const lockMemberships = (db: Kysely<DB>, company: string) =>
  db
    .selectFrom('companyMembers')
    .select(['personId', 'endedAt'])
    .where('companyId', '=', company)
    .orderBy('personId')
    .forUpdate()
    .execute()
