import type { By } from '@testbro/db/by'
import { findKnownAddress, findOwnInvitation } from '@testbro/db/read/members'
import { writing } from '@testbro/db/transaction'
import { announce } from '@testbro/db/write/jobs'
import { insertOfficeInvitation } from '@testbro/db/write/members'
import { officeRoles } from '@testbro/rules/actor'
import { mayAdminister, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'

type Outcome =
  | { problems: Problem[]; known?: 'member' | 'invited' }
  | { refused: 'reader' | 'admins-only' | 'not-found' }
  | { invited: string }

/** Invites somebody to the region's office in a role. `id` was made with the page: the same form sent twice invites once. */
export const inviteColleague = (by: By, region: string, id: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayAdminister(roleNamed(who.role))
    if (may !== true) return may
    if (who.person === undefined) return { refused: 'not-found' }
    if (await findOwnInvitation(db, id)) return { invited: id }
    const read = readFields(fields)
    const email = read.email('email', true)
    const role = read.choice('role', { required: true, options: officeRoles })
    if (email === null || role === null) return { problems: read.problems }
    const known = await findKnownAddress(db, email)
    if (known) return { problems: [{ field: 'email', code: 'already-taken' }], known }

    const isNew = await insertOfficeInvitation(db, { region, id, email, role, person: who.person })
    if (!isNew) return { problems: [{ field: 'email', code: 'already-taken' }], known: 'invited' }
    await announce(db, 'colleague-invited', { invitation: id, link: crypto.randomUUID() })
    return { invited: id }
  })
