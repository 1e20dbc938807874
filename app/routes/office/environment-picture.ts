import { readPicture, showPicture } from '../../entry-picture.server.ts'
import type { LoaderArgs } from '../../framework.server.ts'
import { readOffice } from '../../office.server.ts'

/** A picture of an environment, for its region's office, whether or not it is shown to others. */
export const loader = async (args: LoaderArgs) => {
  const { picture } = await readOffice(args, async ({ db }) => ({
    picture: await readPicture(db, args.params),
  }))
  return showPicture(args, picture, 'private, no-store')
}
