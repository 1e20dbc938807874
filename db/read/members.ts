import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** Who works at the office now, by name. */
export const listMembers = (db: Kysely<DB>) =>
  db
    .selectFrom('officeMembers')
    .innerJoin('people', 'people.id', 'officeMembers.personId')
    .select(['people.id', 'people.name', 'people.email', 'officeMembers.role', 'officeMembers.joinedAt'])
    .where('officeMembers.endedAt', 'is', null)
    .orderBy(sql`coalesce(people.name, people.email) collate "sv-x-icu"`)
    .orderBy('people.id')
    .limit(2_000)
    .execute()

/** Invitations to the office that nobody has answered, the newest first. */
export const listPending = (db: Kysely<DB>) =>
  db
    .selectFrom('officeInvitations')
    .leftJoin('people', 'people.id', 'officeInvitations.invitedBy')
    .select([
      'officeInvitations.id',
      'officeInvitations.email',
      'officeInvitations.role',
      'officeInvitations.invitedAt',
      'people.name as invitedBy',
    ])
    .where('officeInvitations.acceptedAt', 'is', null)
    .where('officeInvitations.withdrawnAt', 'is', null)
    .orderBy('officeInvitations.invitedAt', 'desc')
    .limit(200)
    .execute()

/** A colleague who has not ended. */
export const findMember = (db: Kysely<DB>, person: string) =>
  db
    .selectFrom('officeMembers')
    .select(['personId', 'role'])
    .where('personId', '=', person)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

/** Whether an address is a colleague's, or waits for an answer to an invitation. */
export const findKnownAddress = async (
  db: Kysely<DB>,
  email: string,
): Promise<'member' | 'invited' | null> => {
  const member = await db
    .selectFrom('officeMembers')
    .innerJoin('people', 'people.id', 'officeMembers.personId')
    .select('people.id')
    .where('people.email', '=', email)
    .where('officeMembers.endedAt', 'is', null)
    .executeTakeFirst()
  if (member) return 'member'
  const invited = await db
    .selectFrom('officeInvitations')
    .select('id')
    .where('email', '=', email)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return invited ? 'invited' : null
}

export const findOwnInvitation = (db: Kysely<DB>, id: string) =>
  db
    .selectFrom('officeInvitations')
    .select(['id', 'acceptedAt', 'withdrawnAt'])
    .where('id', '=', id)
    .executeTakeFirst()
