import { writing } from '@testbro/db/transaction'
import { publishNeed } from '../publish-needs.ts'
import { idOf, type Reaction } from '../reacting.ts'

/** Everyone sees the need as it now is. */
export const whenNeedChanged: Reaction = ({ by, ids }) =>
  writing(by, async ({ db, who }) => {
    if (who.region) await publishNeed(db, who.region, idOf(ids, 'need'))
  })
