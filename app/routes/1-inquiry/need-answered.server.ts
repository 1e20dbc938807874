import { findPublicNeed } from '@testbro/db/read/needs'
import { reading } from '@testbro/db/transaction'
import { idIn } from '../../id.ts'

/** The public need of the region that an inquiry answers; null when there is none of that id, or no longer. */
export const readNeedAnswered = async (region: string, word: string | null) => {
  const id = idIn(word ?? undefined)
  const found =
    id === null ? undefined : await reading({ as: 'visitor' }, ({ db }) => findPublicNeed(db, region, id))
  if (!found) return null
  const { host, titleSv, titleEn, aboutSv, aboutEn } = found
  return { id: found.id, host, titleSv, titleEn, aboutSv, aboutEn }
}
export type NeedAnswered = NonNullable<Awaited<ReturnType<typeof readNeedAnswered>>>
