import type { By } from '@testbro/db/by'
import { findMember } from '@testbro/db/read/members'
import { writing } from '@testbro/db/transaction'
import { lockAdmins, setMemberRole } from '@testbro/db/write/members'
import { officeRoles } from '@testbro/rules/actor'
import { mayChangeColleague, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'

type Outcome =
  | { problems: Problem[] }
  | { refused: 'reader' | 'admins-only' | 'own-role' | 'not-found' }
  | { changed: true }

/** Gives a colleague another role. */
export const changeColleagueRole = (by: By, colleague: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    if (who.person === undefined) return { refused: 'not-found' }
    const may = mayChangeColleague({ person: who.person, role: roleNamed(who.role) }, colleague)
    if (may !== true) return may
    // two administrators who change each other in the same moment: the second is one no more
    if (!(await lockAdmins(db)).includes(who.person)) return { refused: 'admins-only' }
    if (!(await findMember(db, colleague))) return { refused: 'not-found' }
    const read = readFields(fields)
    const role = read.choice('role', { required: true, options: officeRoles })
    if (role === null) return { problems: read.problems }
    await setMemberRole(db, colleague, role)
    return { changed: true }
  })
