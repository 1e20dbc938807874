import type { By } from '@testbro/db/by'
import type { Problem } from '@testbro/rules/problem'
import { closeContact } from '@testbro/use-cases/5-contact/close-contact'
import { confirmContact } from '@testbro/use-cases/5-contact/confirm-contact'
import { writeMessage } from '@testbro/use-cases/5-contact/write-message'
import type { ContactAnswered } from './contact-answered.ts'
import { keepDocument, type SentForm } from './form.server.ts'
import { data, type Visit } from './framework.server.ts'
import { idIn, newId } from './id.ts'
import { notFound, seeOther } from './visit.server.ts'

type Named = { contact: string | undefined; inquiry?: string }
type Acted = { done: string } | { answered: ContactAnswered } | { refused: 'not-found' | 'reader' }

/** What all three pages of a contact do with a form: write, confirm or close, for whichever side `by` stands. */
export const actOnContact = async (
  context: Visit,
  form: SentForm,
  by: By,
  { contact, inquiry }: Named,
): Promise<Acted> => {
  const id = idIn(contact)
  if (id === null) return { refused: 'not-found' }
  const act = (['confirm', 'close'] as const).find(known => known === form.first('do')) ?? 'write'
  const outcome = await acts[act](context, form, by, { contact: id, inquiry })
  if ('done' in outcome) return outcome
  const typed = form.fields
  if ('problems' in outcome) return { answered: { act, typed, problems: outcome.problems } }
  const { refused } = outcome
  return refused === 'contact-closed' ? { answered: { act, typed, problems: [], refused } } : { refused }
}

type Outcome =
  | { done: string }
  | { problems: Problem[] }
  | { refused: 'not-found' | 'reader' | 'contact-closed' }
type Act = (
  context: Visit,
  form: SentForm,
  by: By,
  named: { contact: string; inquiry?: string },
) => Promise<Outcome>

const write: Act = async (context, form, by, named) => {
  const field = 'document'
  const { file, problems } = await keepDocument({ context }, form.files[field], field, false)
  const id = idIn(form.first('id')) ?? newId()
  const { fields } = form
  const outcome = await writeMessage(by, named, { id, fields, file, problems }).catch(async error => {
    if (file) await context.documents.remove(file.key)
    throw error
  })
  // what was not written, or stood there already, keeps no file
  if (file && !('kept' in outcome && outcome.kept)) await context.documents.remove(file.key)
  return 'written' in outcome ? { done: `?done=written#${outcome.written}` } : outcome
}

const acts: Record<ContactAnswered['act'], Act> = {
  write,
  confirm: async (_, __, by, named) => {
    const outcome = await confirmContact(by, named)
    return 'confirmed' in outcome ? { done: '?done=confirmed' } : outcome
  },
  close: async (_, { fields }, by, named) => {
    const outcome = await closeContact(by, named, fields)
    return 'closed' in outcome ? { done: '?done=closed' } : outcome
  },
}

/** Goes on to the contact's page, or shows it again with what is wrong. */
export const answerContact = (acted: Acted, page: string) => {
  if ('done' in acted) return seeOther(page + acted.done)
  if ('refused' in acted) throw notFound()
  return data(acted.answered, { status: acted.answered.refused ? 409 : 422 })
}
