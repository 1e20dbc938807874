import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Instruction } from './instruction.mjs'

const secretsFile = dir => join(resolve(dir), 'postgres.json')

/** The superuser's password and the server's port, kept beside the cluster for this user alone. */
export function readSecrets(dir) {
  try {
    const kept = JSON.parse(readFileSync(secretsFile(dir), 'utf8'))
    if (typeof kept.password === 'string') return kept
  } catch (error) {
    if (error.code === 'EACCES') throw error
  }
  throw new Instruction(
    `${secretsFile(dir)} with the database’s password is missing or damaged. Put it back from a copy, or delete ${join(dirname(secretsFile(dir)), 'postgres')} to begin with an empty database.`,
  )
}

export function keepSecrets(dir, secrets) {
  const file = secretsFile(dir)
  writeFileSync(`${file}.making`, `${JSON.stringify(secrets)}\n`, { mode: 0o600 })
  renameSync(`${file}.making`, file)
}
