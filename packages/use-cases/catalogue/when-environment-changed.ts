import { writing } from '@testbro/db/transaction'
import { publishAndTell } from '../publish-and-tell.ts'
import { idOf, type Reaction } from '../reacting.ts'

/** The catalogue shows what the environment now is, and those who watch it are told. */
export const whenEnvironmentChanged: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, now, who }) => {
    if (who.region) await publishAndTell({ db, now }, who.region, idOf(ids, 'environment'), addresses)
  })
