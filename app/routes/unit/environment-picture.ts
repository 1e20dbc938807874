import { readPicture, showPicture } from '../../entry-picture.server.ts'
import type { LoaderArgs } from '../../framework.server.ts'
import { readUnit } from '../../unit.server.ts'

/** A picture of an environment, for a unit that has it, whether or not it is shown to others. */
export const loader = async (args: LoaderArgs) => {
  const { picture } = await readUnit(args, async ({ db }) => ({
    picture: await readPicture(db, args.params),
  }))
  return showPicture(args, picture, 'private, no-store')
}
