import { findPublicPicture } from '@testbro/db/read/environments'
import { findRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { showPicture } from '../../entry-picture.server.ts'
import type { LoaderArgs } from '../../framework.server.ts'
import { idIn } from '../../id.ts'

/** A picture that the catalogue shows to anyone, as long as it is shown. */
export const loader = async (args: LoaderArgs) => {
  const { region: slug = '' } = args.params
  const [environment, picture] = [idIn(args.params.environment), idIn(args.params.picture)]
  const found = await reading({ as: 'visitor' }, async ({ db }) => {
    if (environment === null || picture === null) return undefined
    const region = await findRegion(db, slug)
    return region && findPublicPicture(db, { region: region.id, environment, picture })
  })
  return showPicture(args, found, 'public, max-age=31536000, immutable')
}
