import { findMessageFile } from '@testbro/db/read/contacts'
import type { Inside } from '@testbro/db/transaction'
import { openContact } from './contact-view.server.ts'
import type { Visit } from './framework.server.ts'
import { idIn } from './id.ts'
import { notFound } from './visit.server.ts'

type Named = { contact?: string; inquiry?: string; file?: string }

/** The file of a contact's thread that an address names, or undefined. */
export const readContactFile = async (db: Inside['db'], { contact, inquiry, file }: Named) => {
  const found = await openContact(db, { contact, inquiry })
  const id = idIn(file)
  return id === null ? undefined : findMessageFile(db, found, id)
}

/** Hands it out to be saved, never to be shown; nothing where there is none, or where a virus was found. */
export const handOut = async (context: Visit, file: Awaited<ReturnType<typeof readContactFile>>) => {
  const download = file && (await context.documents.download(file))
  if (!download) throw notFound()
  return download
}
