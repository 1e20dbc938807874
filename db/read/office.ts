import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

/** Everyone of the region's office who gets its letters. */
export const listOfficeReaders = (db: Kysely<DB>, region: string) =>
  db
    .selectFrom('officeMembers')
    .innerJoin('people', 'people.id', 'officeMembers.personId')
    .select(['people.id', 'people.email', 'people.name', 'people.language'])
    .where('officeMembers.regionId', '=', region)
    .where('officeMembers.endedAt', 'is', null)
    .where('officeMembers.role', 'in', ['coordinator', 'admin'])
    .execute()

export const listOfficeAdmins = (db: Kysely<DB>, region: string) =>
  db
    .selectFrom('officeMembers')
    .innerJoin('people', 'people.id', 'officeMembers.personId')
    .select(['people.email', 'people.language'])
    .where('officeMembers.regionId', '=', region)
    .where('officeMembers.endedAt', 'is', null)
    .where('officeMembers.role', '=', 'admin')
    .execute()

export const findOfficeInvitation = (db: Kysely<DB>, id: string) =>
  db
    .selectFrom('officeInvitations')
    .leftJoin('people', 'people.id', 'officeInvitations.invitedBy')
    .select([
      'officeInvitations.id',
      'officeInvitations.email',
      'officeInvitations.role',
      'people.name as invitedByName',
    ])
    .where('officeInvitations.id', '=', id)
    .where('officeInvitations.acceptedAt', 'is', null)
    .where('officeInvitations.withdrawnAt', 'is', null)
    .executeTakeFirst()

export const findCompanyInvitation = (db: Kysely<DB>, id: string) =>
  db
    .selectFrom('companyInvitations')
    .innerJoin('companies', 'companies.id', 'companyInvitations.companyId')
    .leftJoin('people', 'people.id', 'companyInvitations.invitedBy')
    .select([
      'companyInvitations.id',
      'companyInvitations.email',
      'companies.name as companyName',
      'people.name as invitedByName',
      'people.language',
    ])
    .where('companyInvitations.id', '=', id)
    .executeTakeFirst()
