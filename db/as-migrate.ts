import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { urlAs } from './logins.ts'

const tries = 8

/**
 * Runs something as the migration's role, which sees every region and can log in for the run only. Its password is the whole
 * server's: where two runs in different databases meet, the one that was overtaken sets it again.
 */
export const asMigrate = async <T>(ownerUrl: string, act: (client: pg.Client) => Promise<T>): Promise<T> => {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const client = await logIn(owner, ownerUrl)
    try {
      return await act(client)
    } finally {
      await client.end()
      await alterRole(owner, 'nologin password null')
    }
  } finally {
    await owner.end()
  }
}

/** Two runs that alter the role at the same moment: one is told that the row has been updated concurrently, and tries again. */
const alterRole = async (owner: pg.Client, what: string) => {
  for (let left = tries; ; left--) {
    try {
      return await owner.query(`alter role testbro_migrate ${what}`)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (left === 0 || code !== 'XX000') throw error
    }
  }
}

const logIn = async (owner: pg.Client, ownerUrl: string) => {
  for (let left = tries; ; left--) {
    const password = randomBytes(24).toString('base64url')
    await alterRole(owner, `login password ${owner.escapeLiteral(password)}`)
    const client = new pg.Client({ connectionString: urlAs(ownerUrl, 'testbro_migrate', password) })
    try {
      await client.connect()
      return client
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (left === 0 || (code !== '28P01' && code !== '28000')) throw error
    }
  }
}
