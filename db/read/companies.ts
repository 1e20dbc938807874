import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

/** What every page of a company shows of it. */
export const getCompany = (db: Kysely<DB>, id: string) =>
  db.selectFrom('companies').select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow()

/** The people who follow a company's inquiries, the first to join first. */
export const listMembers = (db: Kysely<DB>, company: string) =>
  db
    .selectFrom('companyMembers')
    .innerJoin('people', 'people.id', 'companyMembers.personId')
    .select(['people.id', 'people.name', 'people.email', 'companyMembers.joinedAt'])
    .where('companyMembers.companyId', '=', company)
    .where('companyMembers.endedAt', 'is', null)
    .orderBy('companyMembers.joinedAt')
    .orderBy('people.id')
    .limit(200)
    .execute()

/** Invitations of a company that nobody has answered, the newest first. */
export const listOpenInvitations = (db: Kysely<DB>, company: string) =>
  db
    .selectFrom('companyInvitations')
    .leftJoin('people', 'people.id', 'companyInvitations.invitedBy')
    .select([
      'companyInvitations.id',
      'companyInvitations.email',
      'companyInvitations.invitedAt',
      'people.name as invitedBy',
    ])
    .where('companyInvitations.companyId', '=', company)
    .where('companyInvitations.acceptedAt', 'is', null)
    .where('companyInvitations.withdrawnAt', 'is', null)
    .orderBy('companyInvitations.invitedAt', 'desc')
    .limit(200)
    .execute()

export const findInvitation = (db: Kysely<DB>, company: string, id: string) =>
  db
    .selectFrom('companyInvitations')
    .select(['email', 'acceptedAt', 'withdrawnAt'])
    .where('companyId', '=', company)
    .where('id', '=', id)
    .executeTakeFirst()
