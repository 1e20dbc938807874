import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { linkMaker } from '@testbro/auth/links'
import { type Config, readConfig, WrongConfig } from '@testbro/config/config'
import { loginUrls } from '@testbro/db/logins'
import { Plain } from './plain.ts'

/** What every program stands on: the config, the logins' addresses and the key of links. */
export const standOn = (config: Config = readConfig()) => {
  const dataDir = resolve(config.dataDir)
  mkdirSync(dataDir, { recursive: true })
  return {
    config: { ...config, dataDir },
    urls: loginUrls(config.database.owner, definedOf(config.database.logins), dataDir),
    links: linkMaker(config.linkKey ?? keptKey(resolve(dataDir, 'link.key'))),
  }
}

export type Ground = ReturnType<typeof standOn>

/** The address of whoever owns the database, which only the command line's verbs need. */
export const ownerOf = ({ config }: Ground): string => {
  if (config.database.owner === undefined) throw new Plain('Set DATABASE_URL to an owner’s address for this.')
  return config.database.owner
}

const definedOf = <T extends Record<string, unknown>>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<{
    [K in keyof T]: NonNullable<T[K]>
  }>

const keptKey = (file: string) => {
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

/** Reads the config or ends the program with everything that is wrong. */
export const standOrSayWhy = (): Ground => {
  try {
    return standOn()
  } catch (error) {
    if (!(error instanceof WrongConfig)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
