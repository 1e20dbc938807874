import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainFailure, refuseFullDisk, serverEnvironment } from './postgres-failures.mjs'
import { keepSecrets } from './postgres-secrets.mjs'

export const superuser = 'postgres'
export const database = 'testbro'

/**
 * Locales whose letters include Swedish ones. Most of the server asks its builtin C.UTF-8, but pg_trgm asks the
 * system's: under plain C it drops every å, ä and ö. C is for systems that have none of them.
 */
const letterLocales = ['C.UTF-8', 'en_US.UTF-8', 'sv_SE.UTF-8', 'C']

/** Makes the cluster with its database, whole or not at all, and keeps the new password in the data folder. */
export function makeCluster(dir, place, cluster) {
  refuseFullDisk(place.home, 200)
  const password = randomBytes(24).toString('base64url')
  const making = join(place.home, 'cluster.making')
  initialise(place, making, password)
  const created = run(
    place,
    'postgres',
    ['--single', '-D', making, '-c', 'log_checkpoints=off', 'postgres'],
    {
      input: `create database ${database}\n`,
    },
  )
  if (created.failed) throw explainFailure(created.output, place.home)
  keepSecrets(dir, { password })
  rmSync(cluster, { recursive: true, force: true })
  renameSync(making, cluster)
}

function initialise(place, making, password) {
  const passwordFile = `${making}.password`
  for (const locale of letterLocales) {
    rmSync(making, { recursive: true, force: true })
    rmSync(passwordFile, { force: true })
    mkdirSync(making, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' })
    if (place.account.uid !== undefined) {
      for (const path of [making, passwordFile]) chownSync(path, place.account.uid, place.account.gid)
    }
    const { failed, output } = run(place, 'initdb', [
      `--pgdata=${making}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${locale}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ])
    rmSync(passwordFile, { force: true })
    if (!failed) return
    if (!output.includes('invalid locale name')) throw explainFailure(output, place.home)
  }
}

function run({ native, account }, program, args, { input = '' } = {}) {
  const options = { ...account, cwd: '/', env: serverEnvironment(), input, encoding: 'utf8' }
  const { status, error, stdout, stderr } = spawnSync(join(native, 'bin', program), args, options)
  return { failed: status !== 0, output: [error ?? '', stdout, stderr].join('\n') }
}
