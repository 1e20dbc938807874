import type { By } from '@testbro/db/by'
import { findUnit, findUnitAddress } from '@testbro/db/read/units'
import { writing } from '@testbro/db/transaction'
import { insertUnitMember, setUnitMember, setUnitMemberEnded } from '@testbro/db/write/units'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { judgeUnitMember } from '@testbro/rules/unit-contacts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { kept: 'added' | 'changed' }

type Contact = { region: string; unit: string; contact: string | null }

/** Adds a contact to a unit, or changes one (`contact`). A unit has each address once. */
export const keepContact = (by: By, { region, unit, contact }: Contact, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const found = await findUnit(db, unit)
    if (!found) return { refused: 'not-found' }
    const isThere = contact === null || found.members.some(member => member.id === contact)
    if (found.endedAt || !isThere) return { problems: [{ field: 'form', code: 'changed-meanwhile' }] }

    const { member, problems } = judgeUnitMember(fields)
    const { name, email, ...presence } = member
    if (problems.length > 0 || name === null || email === null) return { problems }
    const facts = { name, email, ...presence }
    const namesake = found.members.find(other => other.email === email)
    if (namesake && contact === null && isSame(namesake, facts)) return { kept: 'added' }
    if (namesake && namesake.id !== contact) return { problems: [{ field: 'email', code: 'already-taken' }] }

    if (contact === null) await insertUnitMember(db, region, unit, facts)
    else if (namesake || !(await findUnitAddress(db, unit, email))) await setUnitMember(db, contact, facts)
    else {
      // the address is one that had ended: it comes back in place of this one
      await setUnitMemberEnded(db, contact)
      await insertUnitMember(db, region, unit, facts)
    }
    return { kept: contact === null ? 'added' : 'changed' }
  })

type Facts = {
  name: string
  language: string
  deputy: boolean
  awayFrom: string | null
  awayUntil: string | null
}

/** The same form sent twice. */
const isSame = (a: Facts, b: Facts) =>
  a.name === b.name &&
  a.language === b.language &&
  a.deputy === b.deputy &&
  a.awayFrom === b.awayFrom &&
  a.awayUntil === b.awayUntil
