import type { By } from '@testbro/db/by'
import type { Region } from '@testbro/db/read/regions'
import { documentField, faultsOf } from '@testbro/rules/1-inquiry'
import { secretField } from '@testbro/rules/form'
import type { Problem } from '@testbro/rules/problem'
import { keepDraft } from '@testbro/use-cases/1-inquiry/keep-draft'
import { keepDocument, type SentForm } from '../../form.server.ts'
import { data, type Visit } from '../../framework.server.ts'
import { idIn } from '../../id.ts'
import type { Typed } from '../../inquiry-form.tsx'
import { linkCookie } from '../../link.server.ts'
import { languageIn, pathsOf, seeOther } from '../../visit.server.ts'

export type DraftAnswer = {
  problems: readonly Problem[]
  typed: Typed
  kept?: string
  intent: 'send' | 'save'
  draft: string
}

type Acting = { request: Request; context: Visit }

/** How the page is shown again with what is wrong; everything typed is in it. */
export const answerAgain = (answer: DraftAnswer, status: number, headers: HeadersInit = {}) =>
  data(answer, { status, headers })

/**
 * What both pages of the short form do with it: keep everything, then say what is wrong or go on. The draft's link is put into the
 * browser at once, so that even a refused form can be gone on with.
 */
export const actOnDraft = async (
  { request, context }: Acting,
  by: By,
  region: Region,
  draft: string,
  form: SentForm,
) => {
  const intent = form.first('do') === 'save' ? 'save' : 'send'
  const typed: Typed = form.fields
  const token = context.links.token('draft', draft, 1)
  const headers = { 'set-cookie': linkCookie('draft', draft, token) }
  const mayBeSecret = typed[secretField]?.includes(documentField) ?? false
  const { file, problems: ofFile } = await keepDocument(
    { context },
    form.files[documentField],
    documentField,
    mayBeSecret,
  )

  // only what would be mailed is counted against the address, never an attempt that is refused
  const ready = ofFile.length === 0 && faultsOf(form.fields, intent).length === 0
  const address = form.first('email').trim().toLowerCase()
  if (ready && !(await context.within('drafts-of-address', `${region.id} ${address}`))) {
    const answer: DraftAnswer = {
      problems: [{ field: 'form', code: 'too-often' }],
      typed,
      kept: file?.name,
      intent,
      draft,
    }
    return answerAgain(answer, 429, headers)
  }
  const kept = await keepDraft(by, {
    region: region.id,
    draft,
    language: languageIn(request),
    fields: form.fields,
    file,
    problems: ofFile,
    intent,
    need: idIn(form.first('answersNeed')),
  })
  if ('received' in kept) {
    if (file) await context.documents.remove(file.key)
    return seeOther(pathsOf(request).sent(region.slug, draft), headers)
  }
  const { problems, replacedFile } = kept
  if (replacedFile) await context.documents.remove(replacedFile)
  if (problems.length > 0)
    return answerAgain({ problems, typed, kept: file?.name, intent, draft }, 422, headers)
  return seeOther(pathsOf(request).sent(region.slug, draft), headers)
}
