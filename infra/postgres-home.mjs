import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { fromSystem, Instruction } from './instruction.mjs'
import {
  blockedBinary,
  copyBinaries,
  findPackagedBinaries,
  restoreLinks,
  tryBinaries,
} from './postgres-binaries.mjs'

/**
 * Where PostgreSQL lives and as whom it runs. PostgreSQL refuses to be root, so root lends it the account
 * `nobody`; where nobody cannot enter the folder, binaries and data lie under /var/tmp and DATA_DIR/postgres
 * points there.
 *
 * Returns `home` (holds the cluster and the log, belongs to the account, 0700), `native` (bin, lib, share) and
 * `account` ({} or { uid, gid }, for spawn).
 */
export function preparePostgresHome(dir) {
  mkdirSync(dir, { recursive: true })
  const place = join(realpathSync(dir), 'postgres')
  const account = process.getuid?.() === 0 ? unprivilegedAccount() : {}
  const home = account.uid === undefined ? ownHome(place) : lentHome(place, account)
  return { home, account, native: binariesFor(home, account) }
}

function ownHome(place) {
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 })
    const { uid } = lstatSync(place)
    if (process.getuid && uid !== process.getuid()) throw belongsToAnother(place, uid)
    chmodSync(place, 0o700)
    return realpathSync(place)
  } catch (error) {
    throw fromSystem(error, place) ?? error
  }
}

function lentHome(place, account) {
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) return awayHome(place, account)
  if (!found) {
    mkdirSync(place, { mode: 0o700 })
    chownSync(place, account.uid, account.gid)
  } else if (found.uid === 0) {
    // Put there by root, from a copy.
    spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, place], { stdio: 'ignore' })
  } else if (found.uid !== account.uid) {
    throw belongsToAnother(place, found.uid)
  }
  if (mayEnter(place, account)) return place
  return awayHome(place, account)
}

/** A folder under /var/tmp, which every account may enter; its name is made from the folder it stands for. */
function awayHome(place, account) {
  const away = join('/var/tmp', `testbro-${createHash('sha256').update(place).digest('hex').slice(0, 16)}`)
  const here = lstatSync(place, { throwIfNoEntry: false })
  if (here?.isSymbolicLink() && readlinkSync(place) !== away) {
    throw new Instruction(
      `${place} points at ${readlinkSync(place)}, the database of another folder. If this folder was moved, move that one to ${away} and point the link there; if it was copied, delete the link and start again with an empty database.`,
    )
  }
  const there = lstatSync(away, { throwIfNoEntry: false })
  // Anyone may make folders in /var/tmp: one that is not ours, or that others may enter, is not to be trusted.
  if (there && (!there.isDirectory() || there.uid !== account.uid || (there.mode & 0o077) !== 0)) {
    throw new Instruction(`${away} is not this database's folder. Move it away and run npm start again.`)
  }
  if (!here?.isSymbolicLink()) {
    // Without the link, what lies there is left from a data folder that was deleted.
    rmSync(away, { recursive: true, force: true })
    // The folder moves with what it holds: the account could still enter it when the database was made.
    spawnSync('mv', ['--', place, away], { stdio: 'ignore' })
    symlinkSync(away, place)
  } else if (!there) {
    mkdirSync(away, { mode: 0o700 })
    chownSync(away, account.uid, account.gid)
  }
  return away
}

/** The packaged binaries where the account can run them, else a copy in its home. */
function binariesFor(home, account) {
  const { native, version } = findPackagedBinaries()
  const linked = restoreLinks(native)
  const packaged = linked ? tryBinaries(native, account) : { run: false }
  if (packaged.run) return native
  if (linked && account.uid === undefined) throw blockedBinary(native, packaged.reason)
  const copy = join(home, `native-${version}`)
  if (!existsSync(copy)) {
    for (const name of readdirSync(home)) {
      if (name.startsWith('native-')) rmSync(join(home, name), { recursive: true })
    }
    placeCopy(native, copy, account)
  }
  const tried = tryBinaries(copy, account)
  if (!tried.run) throw blockedBinary(copy, tried.reason)
  return copy
}

function placeCopy(native, copy, account) {
  // Made whole elsewhere and moved in: a start that is killed leaves no half copy behind.
  const making = mkdtempSync(
    join(account.uid === undefined ? join(copy, '..') : '/var/tmp', 'testbro-making-'),
  )
  try {
    const folder = join(making, 'native')
    copyBinaries(native, folder)
    restoreLinks(folder)
    renameSync(folder, copy)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

function mayEnter(folder, account) {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], { ...account, cwd: '/' }).status === 0
  )
}

/** The account root lends: nobody where there is one. initdb wants one that is listed. */
function unprivilegedAccount() {
  const listed = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .filter(([, , uid]) => Number(uid) > 0)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const chosen = listed.find(({ name }) => name === 'nobody') ?? listed[0]
  if (!chosen) {
    throw new Instruction(
      'PostgreSQL does not run as root, and this system has no other account. Add one (useradd testbro), or name a PostgreSQL 16 or newer: DATABASE_URL=postgres://… npm start',
    )
  }
  return { uid: chosen.uid, gid: chosen.gid }
}

const belongsToAnother = (place, uid) =>
  new Instruction(
    `The database in ${place} belongs to another user (uid ${uid}). Start as the one who started it first, or choose another folder: DATA_DIR=/path/to/folder npm start`,
  )
