import { writing } from '@testbro/db/transaction'
import { idOf, type Reaction } from '../reacting.ts'
import { publishNeed } from './publish-need.ts'

/** Everyone sees the need as it now is. */
export const whenNeedChanged: Reaction = ({ by, ids }) =>
  writing(by, async ({ db, who }) => {
    if (who.region) await publishNeed(db, who.region, idOf(ids, 'need'))
  })
