import { type KeptPicture, listPictures } from '@testbro/db/read/entries'
import { writing } from '@testbro/db/transaction'
import { announce } from '@testbro/db/write/jobs'
import { insertPicture } from '@testbro/db/write/pictures'
import { judgeAltTexts, pictureLimits } from '@testbro/rules/picture'
import type { Fields, Problem } from '@testbro/rules/problem'
import { type KeptBy, keptAtHand } from '../keeper.ts'

type Sent = {
  /** Made with the page, so that a picture sent twice is one. */
  id: string
  fields: Fields
  picture?: KeptPicture
  /** What is already wrong with the file. */
  problems: readonly Problem[]
}
/** `kept` is false when the picture stood there already: its file is not needed. */
type Outcome =
  | { problems: Problem[] }
  | { refused: 'reader' | 'not-found' }
  | { added: string; kept: boolean }

/** Whoever keeps an environment shows it in a picture, and says what the picture shows. */
export const addPicture = (
  by: KeptBy,
  environment: string,
  { id, fields, picture, problems }: Sent,
): Promise<Outcome> =>
  writing(by, async inside => {
    const { db } = inside
    const kept = await keptAtHand(by, inside, environment)
    if ('refused' in kept) return kept
    const pictures = await listPictures(db, environment)
    if (pictures.some(one => one.id === id)) return { added: id, kept: false }
    const limit = pictureLimits.pictures
    if (pictures.length >= limit) return { problems: [{ field: 'picture', code: 'too-many', limit }] }
    const judged = judgeAltTexts(fields)
    const missing: Problem[] = picture || problems.length > 0 ? [] : [{ field: 'picture', code: 'required' }]
    const all = [...problems, ...missing, ...judged.problems]
    if (!picture || judged.altTexts === null || all.length > 0) return { problems: all }
    const added = { ...picture, ...judged.altTexts, id, by: kept.keeper.person }
    if (!(await insertPicture(db, kept.of, added))) return { refused: 'not-found' }
    await announce(db, 'environment-changed', { environment })
    return { added: id, kept: true }
  })
