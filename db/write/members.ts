import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type NewInvitation = { region: string; id: string; email: string; role: string; person: string }

/** False when the address has an invitation that waits already. */
export const insertOfficeInvitation = async (
  db: Kysely<DB>,
  { region, id, email, role, person }: NewInvitation,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('officeInvitations')
    .values({ regionId: region, id, email, role, invitedBy: person })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** Takes back an invitation that nobody has answered; one that is answered stays as it is. */
export const setInvitationWithdrawn = (db: Kysely<DB>, id: string) =>
  db
    .updateTable('officeInvitations')
    .set({ withdrawnAt: sql`sec.now()` })
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute()

/** The administrators, held until the transaction ends, so that two who leave at once go one by one. */
export const lockAdmins = async (db: Kysely<DB>): Promise<string[]> => {
  const admins = await db
    .selectFrom('officeMembers')
    .select('personId')
    .where('role', '=', 'admin')
    .where('endedAt', 'is', null)
    .orderBy('personId')
    .forUpdate()
    .execute()
  return admins.map(admin => admin.personId)
}

export const setMemberRole = (db: Kysely<DB>, person: string, role: string) =>
  db
    .updateTable('officeMembers')
    .set({ role })
    .where('personId', '=', person)
    .where('endedAt', 'is', null)
    .execute()

export const setMemberEnded = (db: Kysely<DB>, person: string) =>
  db
    .updateTable('officeMembers')
    .set({ endedAt: sql`sec.now()` })
    .where('personId', '=', person)
    .where('endedAt', 'is', null)
    .execute()
