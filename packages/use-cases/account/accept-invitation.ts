import type { By } from '@testbro/db/by'
import { findCompanyInvitation, findOfficeInvitation } from '@testbro/db/read/invitations'
import { writing } from '@testbro/db/transaction'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { sql } from 'kysely'

export type InvitedTo = 'office' | 'company'
type Joined = { person: string; office?: string; company?: string; called: string }
type Outcome =
  | { problems: Problem[] }
  | { refused: 'not-found' | 'accepted' | 'withdrawn' }
  | { joined: Joined }

/**
 * Somebody accepts an invitation by its mailed link, and so proves the address. Once: a used invitation signs nobody in, since its
 * link lives longer than a sign-in may.
 */
export const acceptInvitation = (
  by: By,
  to: InvitedTo,
  invitation: string,
  fields: Fields,
): Promise<Outcome> =>
  writing(by, async ({ db }) => {
    const find = to === 'office' ? findOfficeInvitation : findCompanyInvitation
    const found = await find(db, invitation)
    if (!found) return { refused: 'not-found' }
    if (found.withdrawnAt) return { refused: 'withdrawn' }
    if (found.acceptedAt) return { refused: 'accepted' }
    const read = readFields(fields)
    const called = read.line('name', { required: true, maxLength: 120 })
    if (called === null) return { problems: read.problems }
    const join =
      to === 'office'
        ? sql<{ person: string; region: string }>`select * from sec.join_office(${called})`
        : sql<{ person: string; company: string }>`select * from sec.join_company(${called})`
    const { rows } = await join.execute(db)
    const row = rows[0]
    if (row === undefined) throw new Error('An accepted invitation made nobody a member.')
    return {
      joined: {
        person: row.person,
        office: 'region' in row ? row.region : undefined,
        company: 'company' in row ? row.company : undefined,
        called,
      },
    }
  })
