import { entryLimits, type RowKind } from '@testbro/rules/entry-form'
import { mostSlots } from '@testbro/rules/environment-form'
import type { Problem } from '@testbro/rules/problem'
import { addPicture } from '@testbro/use-cases/catalogue/add-picture'
import { describePicture } from '@testbro/use-cases/catalogue/describe-picture'
import { proposeEntry } from '@testbro/use-cases/catalogue/propose-entry'
import { removePicture } from '@testbro/use-cases/catalogue/remove-picture'
import { setSlots } from '@testbro/use-cases/catalogue/set-slots'
import { setStanding } from '@testbro/use-cases/catalogue/set-standing'
import { verifyEnvironment } from '@testbro/use-cases/catalogue/verify-environment'
import type { KeptBy } from '@testbro/use-cases/keeper'
import type { Answered } from './answered.ts'
import { rowsAdded, rowsField, rowsShown } from './entry-rows.ts'
import { keepPicture, type SentForm } from './form.server.ts'
import { data, type Visit } from './framework.server.ts'
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
  const rows = Math.min(rowsShown(fields, kind, most) + rowsAdded(kind), most)
  const typed = { ...fields, [rowsField(kind)]: [String(rows)] }
  const answered: Answered = { act, typed, problems: [] }
  return data(answered, { status: 200 })
}

const standing = ['pause', 'unpause', 'season', 'close', 'open'] as const
const ofPictures = ['picture', 'picture-text', 'picture-remove'] as const
type PictureAct = (typeof ofPictures)[number]
const isOfPictures = (act: SharedAct): act is PictureAct => ofPictures.some(known => known === act)
export const sharedActs = ['save', 'verify', 'slots', ...standing, ...ofPictures] as const
export type SharedAct = (typeof sharedActs)[number]

/** What an office and a unit do alike on an environment's page. */
export const actOnEnvironment = async (
  context: Pick<Visit, 'documents'>,
  by: KeptBy,
  id: string,
  act: SharedAct,
  form: SentForm,
): Promise<Outcome> => {
  const { fields, first } = form
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
  if (isOfPictures(act)) return actOnPicture(context, by, id, act, form)
  const outcome =
    act === 'slots' ? await setSlots(by, id, first('seen'), fields) : await setStanding(by, id, act, fields)
  return 'set' in outcome ? { done: act } : outcome
}

const actOnPicture = async (
  { documents }: Pick<Visit, 'documents'>,
  by: KeptBy,
  environment: string,
  act: PictureAct,
  { fields, files, first }: SentForm,
): Promise<Outcome> => {
  const id = idIn(first('id'))
  if (act === 'picture') {
    const { picture, problems } = await keepPicture({ documents }, files.picture, 'picture')
    const sent = { id: id ?? newId(), fields, picture, problems }
    const outcome = await addPicture(by, environment, sent).catch(async error => {
      if (picture) await documents.remove(picture.key)
      throw error
    })
    // what was not added, or stood there already, keeps no file
    if (picture && !('kept' in outcome && outcome.kept)) await documents.remove(picture.key)
    return 'added' in outcome ? { done: 'picture-added' } : outcome
  }
  if (id === null) return { refused: 'not-found' }
  if (act === 'picture-text') {
    const outcome = await describePicture(by, environment, id, fields)
    return 'described' in outcome ? { done: 'picture-saved' } : outcome
  }
  const outcome = await removePicture(by, environment, id)
  if ('refused' in outcome) return outcome
  if (outcome.key !== null) await documents.remove(outcome.key)
  return { done: 'picture-removed' }
}
