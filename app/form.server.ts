import type { DraftFile } from '@testbro/db/read/drafts'
import type { KeptPicture } from '@testbro/db/read/entries'
import type { Problem } from '@testbro/rules/problem'
import type { Visit } from './framework.server.ts'
import { pageAt } from './page-at.ts'
import { fieldsFit, mostFields, mostFieldsOfLong } from './request-limits.ts'
import { pathOf, refuse } from './visit.server.ts'

export type SentForm = {
  /** Flat: name to every value sent, in order. */
  fields: Record<string, string[]>
  files: Record<string, File>
  /** The first value of a field. */
  first: (name: string) => string
}

const nonceLife = 24 * 60 * 60 * 1000

/**
 * The one reader of posted forms. Refuses what is too much or malformed; where a browser says nothing of where the form came from,
 * asks for the proof that an anonymous form carries.
 */
export const readForm = async ({
  request,
  context,
}: {
  request: Request
  context: Visit
}): Promise<SentForm> => {
  const sent = await request.formData().catch(() => {
    throw refuse({ code: 'too-many-fields', status: 400 })
  })
  const names = [...sent.keys()]
  if (!fieldsFit(names, fieldsOf(request))) throw refuse({ code: 'too-many-fields', status: 400 })
  const fields: Record<string, string[]> = Object.create(null)
  const files: Record<string, File> = Object.create(null)
  for (const [name, value] of sent) {
    if (typeof value === 'string') fields[name] = [...(fields[name] ?? []), value]
    else if (value.size > 0 || value.name !== '') files[name] = value
  }
  const first = (name: string) => fields[name]?.[0] ?? ''
  if (context.unproven && !isFresh(context, nonceSubject(fields), first('nonce'))) {
    throw refuse({ code: 'cross-site', status: 403, typed: fields, action: pathOf(request) })
  }
  return { fields, files, first }
}

const fieldsOf = (request: Request) =>
  pageAt(new URL(request.url).pathname)?.page.long ? mostFieldsOfLong : mostFields

const nonceSubject = (fields: Record<string, string[]>) => `form ${fields.draft?.[0] ?? ''}`

/** The proof that an anonymous form was shown by us; a new inquiry's names its draft. */
export const newNonce = (context: Visit, draft = '') => context.links.nonce(`form ${draft}`, Date.now())

export const isFresh = (context: Visit, about: string, nonce: string) => {
  const at = context.links.madeAt(about, nonce)
  return at !== null && Date.now() - at < nonceLife && at <= Date.now() + 60_000
}

/** Judges, scans and keeps an uploaded document; nothing is kept of one that is refused. */
export const keepDocument = async (
  { context }: { context: Visit },
  sent: File | undefined,
  field: string,
  mayBeSecret: boolean,
): Promise<{ file?: DraftFile; problems: Problem[] }> => {
  if (sent === undefined) return { problems: [] }
  const taken = await context.documents.take({
    name: sent.name,
    bytes: new Uint8Array(await sent.arrayBuffer()),
  })
  if ('refused' in taken) return { problems: [{ field, code: taken.refused, limit: taken.limit }] }
  return { file: { ...taken.kept, mayBeSecret }, problems: [] }
}

/** Judges, bares, scans and keeps an uploaded picture; nothing is kept of one that is refused. */
export const keepPicture = async (
  { documents }: Pick<Visit, 'documents'>,
  sent: File | undefined,
  field: string,
): Promise<{ picture?: KeptPicture; problems: Problem[] }> => {
  if (sent === undefined) return { problems: [] }
  const { name } = sent
  const taken = await documents.takePicture({ name, bytes: new Uint8Array(await sent.arrayBuffer()) })
  return 'refused' in taken
    ? { problems: [{ field, ...taken.refused }] }
    : { picture: taken.kept, problems: [] }
}
