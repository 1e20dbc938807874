import { entryLimits, type RowKind } from '@testbro/rules/entry-form'
import { mostSlots } from '@testbro/rules/environment-form'
import type { Problem } from '@testbro/rules/problem'
import { proposeEntry } from '@testbro/use-cases/catalogue/propose-entry'
import { setSlots } from '@testbro/use-cases/catalogue/set-slots'
import { setStanding } from '@testbro/use-cases/catalogue/set-standing'
import { verifyEnvironment } from '@testbro/use-cases/catalogue/verify-environment'
import type { KeptBy } from '@testbro/use-cases/keeper'
import type { Answered } from './answered.ts'
import { rowsField, rowsShown } from './entry-rows.ts'
import type { SentForm } from './form.server.ts'
import { data } from './framework.server.ts'
import { idIn, newId } from './id.ts'

type Outcome = { done: string } | { problems: Problem[] } | { refused: 'reader' | 'not-found' }

/** A version's number as a page sends it back. */
export const numberIn = (word: string) => (/^\d{1,6}$/.test(word) ? Number(word) : 0)

const rowKinds = { services: entryLimits.rows, results: entryLimits.rows, slots: mostSlots } as const

/** The page again with more empty rows, and all that was typed: nothing is kept yet. */
export const withMoreRows = ({ fields, first }: SentForm, act: string) => {
  const kind = (Object.keys(rowKinds) as (RowKind | 'slots')[]).find(known => first('do') === `more-${known}`)
  if (kind === undefined) return null
  const most = rowKinds[kind]
  const typed = { ...fields, [rowsField(kind)]: [String(Math.min(rowsShown(fields, kind, most) + 3, most))] }
  const answered: Answered = { act, typed, problems: [] }
  return data(answered, { status: 200 })
}

const standing = ['pause', 'unpause', 'season', 'close', 'open'] as const
export const sharedActs = ['save', 'verify', 'slots', ...standing] as const
export type SharedAct = (typeof sharedActs)[number]

/** What an office and a unit do alike on an environment's page. */
export const actOnEnvironment = async (
  by: KeptBy,
  id: string,
  act: SharedAct,
  { fields, first }: SentForm,
): Promise<Outcome> => {
  if (act === 'save') {
    const outcome = await proposeEntry(by, id, numberIn(first('version')), first('note'), fields)
    if ('proposed' in outcome) return { done: 'proposed' }
    if ('accepted' in outcome) return { done: 'saved' }
    return 'unchanged' in outcome ? { done: 'unchanged' } : outcome
  }
  if (act === 'verify') {
    const verification = idIn(first('id')) ?? newId()
    const outcome = await verifyEnvironment(by, id, verification, numberIn(first('version')))
    return 'verified' in outcome ? { done: 'verified' } : outcome
  }
  const outcome =
    act === 'slots' ? await setSlots(by, id, first('seen'), fields) : await setStanding(by, id, act, fields)
  return 'set' in outcome ? { done: act } : outcome
}
