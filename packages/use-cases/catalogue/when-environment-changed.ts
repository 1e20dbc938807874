import { writing } from '@testbro/db/transaction'
import { publishEnvironments } from '../publish-environments.ts'
import { idOf, type Reaction } from '../reacting.ts'

/** The catalogue shows what the environment now is. */
export const whenEnvironmentChanged: Reaction = ({ by, ids }) =>
  writing(by, async ({ db, now, who }) => {
    if (who.region) await publishEnvironments({ db, now }, who.region, idOf(ids, 'environment'))
  })
