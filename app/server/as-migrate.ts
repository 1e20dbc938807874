import { randomBytes } from 'node:crypto'
import { urlAs } from '@testbro/db/logins'
import pg from 'pg'
import type { Ground } from './ground.ts'
import { Plain } from './verbs.ts'

/** Runs something as the migration's role, which exists for the run only and sees every region. */
export const asMigrate = async <T>({ config }: Ground, act: (client: pg.Client) => Promise<T>): Promise<T> => {
  const ownerUrl = config.database.owner
  if (ownerUrl === undefined) throw new Plain('Set DATABASE_URL to an owner’s address for this.')
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const password = randomBytes(24).toString('base64url')
    await owner.query(`alter role testbro_migrate login password ${owner.escapeLiteral(password)}`)
    const client = new pg.Client({ connectionString: urlAs(ownerUrl, 'testbro_migrate', password) })
    await client.connect()
    try {
      return await act(client)
    } finally {
      await client.end()
      await owner.query('alter role testbro_migrate nologin password null')
    }
  } finally {
    await owner.end()
  }
}
