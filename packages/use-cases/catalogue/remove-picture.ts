import { findPicture } from '@testbro/db/read/entries'
import { writing } from '@testbro/db/transaction'
import { announce } from '@testbro/db/write/jobs'
import { setPictureRemoved } from '@testbro/db/write/pictures'
import { type KeptBy, keptAtHand } from '../keeper.ts'

/** `key` is where its bytes are kept; null when it was removed already. */
type Outcome = { refused: 'reader' | 'not-found' } | { removed: string; key: string | null }

/** Takes a picture away from an environment; its bytes are no longer needed. */
export const removePicture = (by: KeptBy, environment: string, id: string): Promise<Outcome> =>
  writing(by, async inside => {
    const { db } = inside
    const kept = await keptAtHand(by, inside, environment)
    if ('refused' in kept) return kept
    const picture = await findPicture(db, environment, id)
    if (!picture) return { removed: id, key: null }
    await setPictureRemoved(db, id)
    await announce(db, 'environment-changed', { environment })
    return { removed: id, key: picture.key }
  })
