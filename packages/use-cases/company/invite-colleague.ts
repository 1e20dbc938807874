import type { By } from '@testbro/db/by'
import { listMembers, listOpenInvitations } from '@testbro/db/read/companies'
import { reading, writing } from '@testbro/db/transaction'
import { insertInvitation, setInvitationWithdrawn } from '@testbro/db/write/companies'
import { announce } from '@testbro/db/write/jobs'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'

type Outcome = { problems: Problem[] } | { refused: 'already-member' | 'too-many' } | { invited: string }

/** A member invites a colleague by letter. A new invitation to the same address takes the place of the one before. */
export const inviteColleague = async (
  by: By,
  company: string,
  fields: Fields,
  mayTry: (address: string) => Promise<boolean>,
): Promise<Outcome> => {
  const read = readFields(fields)
  const email = read.email('email', true)
  // whoever is no member learns nothing of the form either
  if (email === null) return reading(by, async () => ({ problems: read.problems }))
  if (!(await mayTry(email))) return { refused: 'too-many' }
  return writing(by, async ({ db, who }) => {
    if (who.person === undefined) throw new Error('A company acts through a person.')
    const members = await listMembers(db, company)
    if (members.some(member => member.email === email)) return { refused: 'already-member' }
    const open = await listOpenInvitations(db, company)
    for (const { id } of open.filter(earlier => earlier.email === email))
      await setInvitationWithdrawn(db, company, id)
    const invitation = crypto.randomUUID()
    await insertInvitation(db, { company, id: invitation, email, person: who.person })
    await announce(db, 'company-colleague-invited', { invitation, link: crypto.randomUUID() })
    return { invited: email }
  })
}
