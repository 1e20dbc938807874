import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Mailbox } from '../framework.server.ts'

const letterFile = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.eml$/

/** Reads the letters that the demonstration's mail server has kept in a folder. */
export const readMailbox = (folder: string): Mailbox => ({
  list: most => listMails(folder, most),
  find: letter => findMail(folder, letter),
})

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'
const unlessMissing =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (isMissing(error)) return instead
    throw error
  }

const namesOf = (addresses: readonly Address[] | undefined) =>
  (addresses ?? [])
    .map(({ name, address }) =>
      name && address && name !== address ? `${name} <${address}>` : (address ?? name),
    )
    .join(', ')

const headOf = (letter: string, keptAt: Date, email: Email) => ({
  letter,
  subject: email.subject ?? '',
  to: namesOf(email.to),
  from: namesOf(email.from ? [email.from] : []),
  at: email.date && !Number.isNaN(Date.parse(email.date)) ? new Date(email.date) : keptAt,
})

/** The newest letters, newest first, and how many there are in all. */
const listMails = async (folder: string, most: number) => {
  const names = await readdir(folder).catch(unlessMissing<string[]>([]))
  const kept = await Promise.all(
    names.flatMap(name => {
      const letter = letterFile.exec(name)?.[1]
      return letter === undefined ? [] : [stat(join(folder, name)).then(({ mtime }) => ({ letter, mtime }))]
    }),
  )
  const newest = kept.sort((a, b) => b.mtime.getTime() - a.mtime.getTime()).slice(0, most)
  const mails = await Promise.all(
    newest.map(async ({ letter, mtime }) =>
      headOf(letter, mtime, await PostalMime.parse(await readFile(join(folder, `${letter}.eml`)))),
    ),
  )
  return { mails, count: kept.length }
}

/** One letter, taken apart. A word that is no letter's id is a page that is not there. */
const findMail = async (folder: string, letter: string) => {
  const name = `${letter}.eml`
  if (!letterFile.test(name)) return null
  const raw = await readFile(join(folder, name)).catch(unlessMissing(null))
  if (raw === null) return null
  const email = await PostalMime.parse(raw)
  return {
    ...headOf(letter, new Date(), email),
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text: email.text ?? null,
    html: email.html ?? null,
  }
}
