import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

/** An invitation to work at a region's office, for whoever holds its link. */
export const findOfficeInvitation = (db: Kysely<DB>, id: string) =>
  db
    .selectFrom('officeInvitations')
    .innerJoin('regions', 'regions.id', 'officeInvitations.regionId')
    .select([
      'officeInvitations.email',
      'officeInvitations.role',
      'officeInvitations.acceptedAt',
      'officeInvitations.withdrawnAt',
      'regions.officeName as name',
      'regions.slug',
    ])
    .where('officeInvitations.id', '=', id)
    .executeTakeFirst()

/** An invitation to follow a company's inquiries, for whoever holds its link. */
export const findCompanyInvitation = (db: Kysely<DB>, id: string) =>
  db
    .selectFrom('companyInvitations')
    .innerJoin('companies', 'companies.id', 'companyInvitations.companyId')
    .select([
      'companyInvitations.email',
      'companyInvitations.companyId',
      'companyInvitations.acceptedAt',
      'companyInvitations.withdrawnAt',
      'companies.name',
    ])
    .where('companyInvitations.id', '=', id)
    .executeTakeFirst()
