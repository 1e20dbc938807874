import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import { findMember } from '@testbro/db/read/members'
import { writing } from '@testbro/db/transaction'
import { insertAssignment, setEvaluationBegun } from '@testbro/db/write/evaluations'
import { insertEvent, lockInquiry } from '@testbro/db/write/inquiries'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import { mayAssign, mayBeginEvaluation } from '@testbro/rules/stage'

type Outcome =
  | { refused: 'reader' | 'not-found' | 'not-received' | 'withdrawn' | 'not-a-colleague' }
  | { assigned: true }

/**
 * Gives the case to whoever acts, or to a colleague who works at the office. Whoever takes it for the first time begins the
 * evaluation. Given to who has it already, nothing happens.
 */
export const assignInquiry = (by: By, inquiry: string, colleague: string | null): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const works = mayWork(roleNamed(who.role))
    if (works !== true) return works
    await lockInquiry(db, inquiry)
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined) return { refused: 'not-found' }
    const may = mayAssign(found)
    if (may !== true) return may
    const to = colleague ?? who.person
    const member = await findMember(db, to)
    if (!member || mayWork(roleNamed(member.role)) !== true) return { refused: 'not-a-colleague' }

    const event = (what: 'evaluation-begun' | 'case-assigned') =>
      insertEvent(db, {
        region: found.regionId,
        inquiry,
        what,
        direction: 'own',
        counterpart: null,
        matter: found.title,
        person: who.person,
      })
    const begins = to === who.person && mayBeginEvaluation(found) === true
    if (found.handlerId !== to)
      await insertAssignment(db, { region: found.regionId, inquiry, person: who.person, to })
    if (begins) {
      await setEvaluationBegun(db, inquiry)
      await event('evaluation-begun')
    } else if (found.handlerId !== to) await event('case-assigned')
    return { assigned: true }
  })
