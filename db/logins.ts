import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Login, logins } from './by.ts'
import type { LoginUrls } from './transaction.ts'

/** An owner's URL with another user and password. */
export const urlAs = (url: string, user: string, password: string) => {
  const as = new URL(url)
  as.username = user
  as.password = password
  return as.href
}

/**
 * The addresses of the logins: those that were given, and for the rest the owner's URL with passwords that are made once and
 * kept in DATA_DIR, readable by its owner only.
 */
export const loginUrls = (
  ownerUrl: string | undefined,
  given: Partial<LoginUrls>,
  dataDir: string,
): LoginUrls => {
  const file = join(dataDir, 'logins.json')
  const kept: Partial<Record<Login, string>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const missing = logins.filter(login => given[login] === undefined && kept[login] === undefined)
  if (missing.length > 0 && ownerUrl !== undefined) {
    for (const login of missing) kept[login] = randomBytes(24).toString('base64url')
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
    chmodSync(file, 0o600)
  }
  const urlOf = (login: Login) => {
    const url = given[login]
    if (url !== undefined) return url
    const password = kept[login]
    if (ownerUrl === undefined || password === undefined) {
      throw new Error(
        `DATABASE_URL_${login.toUpperCase()} is not set, and there is no DATABASE_URL to make it from.`,
      )
    }
    return urlAs(ownerUrl, `testbro_${login}`, password)
  }
  return Object.fromEntries(logins.map(login => [login, urlOf(login)])) as LoginUrls
}
