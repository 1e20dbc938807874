import { type OfficeRole, officeRoles } from './actor.ts'
import type { Refused } from './stage.ts'

/** What an office's member may do; whoever may not is told why. */
export type OfficeRefusal = 'reader' | 'admins-only' | 'own-role' | 'last-admin'

/** The role behind a word; an unknown one may no more than a reader. */
export const roleNamed = (word: string | undefined): OfficeRole =>
  officeRoles.find(role => role === word) ?? 'reader'

type Self = { person: string; role: OfficeRole }

/** A reader sees everything and changes nothing. */
export const mayWork = (role: OfficeRole): true | Refused<'reader'> =>
  role === 'reader' ? { refused: 'reader' } : true

/** Colleagues and settings are an administrator's. */
export const mayAdminister = (role: OfficeRole): true | Refused<'reader' | 'admins-only'> => {
  const may = mayWork(role)
  if (may !== true) return may
  return role === 'admin' ? true : { refused: 'admins-only' }
}

/** An administrator changes the role of others, or ends them; never of itself, so that an office always keeps one. */
export const mayChangeColleague = (
  self: Self,
  colleague: string,
): true | Refused<'reader' | 'admins-only' | 'own-role'> => {
  const may = mayAdminister(self.role)
  if (may !== true) return may
  return self.person === colleague ? { refused: 'own-role' } : true
}

/** Whoever works at an office leaves it when they want, but not its only administrator. `admins` counts all, oneself too. */
export const mayLeave = (role: OfficeRole, admins: number): true | Refused<'reader' | 'last-admin'> => {
  const may = mayWork(role)
  if (may !== true) return may
  return role === 'admin' && admins < 2 ? { refused: 'last-admin' } : true
}
