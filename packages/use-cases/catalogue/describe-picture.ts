import { findPicture } from '@testbro/db/read/entries'
import { writing } from '@testbro/db/transaction'
import { announce } from '@testbro/db/write/jobs'
import { setAltTexts } from '@testbro/db/write/pictures'
import { judgeAltTexts } from '@testbro/rules/picture'
import type { Fields, Problem } from '@testbro/rules/problem'
import { changedMeanwhile, type KeptBy, keptAtHand } from '../keeper.ts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { described: string }

/** Says anew what a picture shows. */
export const describePicture = (
  by: KeptBy,
  environment: string,
  id: string,
  fields: Fields,
): Promise<Outcome> =>
  writing(by, async inside => {
    const { db } = inside
    const kept = await keptAtHand(by, inside, environment)
    if ('refused' in kept) return kept
    if (!(await findPicture(db, environment, id))) return changedMeanwhile()
    const { altTexts, problems } = judgeAltTexts(fields)
    if (altTexts === null) return { problems }
    await setAltTexts(db, id, altTexts)
    await announce(db, 'environment-changed', { environment })
    return { described: id }
  })
