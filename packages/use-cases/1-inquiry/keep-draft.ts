import type { By } from '@testbro/db/by'
import { type DraftFile, findDraft, findReceived } from '@testbro/db/read/drafts'
import { findPublicNeed } from '@testbro/db/read/needs'
import { writing } from '@testbro/db/transaction'
import { keepDraft as keep, setDraftMailed, setDraftSent } from '@testbro/db/write/drafts'
import { announce } from '@testbro/db/write/jobs'
import { faultsOf, inquiryForm, judgeDraft, judgeInquiry } from '@testbro/rules/1-inquiry'
import type { Fields, Problem } from '@testbro/rules/problem'
import type { Language } from '@testbro/text/language'

export type DraftGiven = {
  region: string
  draft: string
  language: Language
  fields: Fields
  /** The new document; undefined leaves the one that is there. */
  file?: DraftFile
  /** The need that it answers; what is no public need of the region is left out. */
  need?: string | null
  /** What is already wrong, such as the document. */
  problems: readonly Problem[]
  /** `send`: ask for confirmation. `save`: mail a link to go on. */
  intent: 'send' | 'save'
}

/** `received`: the page was sent again after its address had been confirmed, and nothing is changed. */
type Kept = { problems: Problem[]; replacedFile: string | null } | { received: true }

/**
 * Keeps what was typed, always, so that nothing is lost; then, when all is right, has a link mailed: to confirm (`send`) or to go on
 * later (`save`). Returns what is wrong, in the order of the page, and the key of a document that the new one has taken the place of.
 */
export const keepDraft = (by: By, given: DraftGiven): Promise<Kept> =>
  writing(by, async ({ db }) => {
    if (await findReceived(db)) return { received: true }
    const asDraft = judgeDraft(given.fields)
    const problems = [...faultsOf(given.fields, given.intent), ...given.problems]
    const { region, draft, language, file } = given
    const need = !given.need ? undefined : (await findPublicNeed(db, region, given.need))?.id
    const before = file && ((await findDraft(db, draft))?.file as DraftFile | null | undefined)
    await keep(db, { region, draft, language, typed: asDraft.typed, email: asDraft.email, file, need })
    const kept = { problems, replacedFile: before?.key ?? null }
    if (problems.length > 0) return kept

    if (given.intent === 'save') {
      await setDraftMailed(db, draft)
      await announce(db, 'draft-saved', { draft })
    } else {
      const { answers, sender } = judgeInquiry(given.fields)
      const { soleTrader: _, ...columns } = sender
      const title = answers.find(answer => answer.question === 'title')?.value[0] ?? null
      await setDraftSent(db, draft, { ...columns, title, answers, formVersion: inquiryForm.version })
      await announce(db, 'inquiry-sent', { draft, link: crypto.randomUUID() })
    }
    return kept
  })
