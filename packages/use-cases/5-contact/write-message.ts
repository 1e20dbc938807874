import type { By } from '@testbro/db/by'
import { findMessage } from '@testbro/db/read/contacts'
import type { DraftFile } from '@testbro/db/read/drafts'
import { writing } from '@testbro/db/transaction'
import { insertMessage, insertMessageFile } from '@testbro/db/write/contacts'
import { insertEvent } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { judgeMessage } from '@testbro/rules/5-contact'
import type { Fields, Problem } from '@testbro/rules/problem'
import { mayWrite } from '@testbro/rules/stage'
import { type ContactNamed, counterpartOf, findActing } from '../acting-in-contact.ts'

type Written = {
  /** Made with the page, so that a message sent twice is one. */
  id: string
  fields: Fields
  file?: DraftFile
  /** What is already wrong, such as the file. */
  problems: readonly Problem[]
}
/** `kept` is false when the message stood there already: its file is not needed. */
type Outcome =
  | { problems: Problem[] }
  | { written: string; kept: boolean }
  | { refused: 'not-found' | 'reader' | 'contact-closed' }

/** A side, or the office, writes to the others in a contact, with at most one file. */
export const writeMessage = (
  by: By,
  named: ContactNamed,
  { id, fields, file, problems }: Written,
): Promise<Outcome> =>
  writing(by, async inside => {
    const { db, who } = inside
    const acting = await findActing(inside, by, named)
    if ('refused' in acting) return acting
    const { contact, side, name } = acting
    const judged = judgeMessage(fields)
    const all = [...judged.problems, ...problems]
    const may = mayWrite(contact)
    if (may !== true) return may
    if (judged.body === null || all.length > 0) return { problems: all }

    const { regionId: region, inquiryId: inquiry } = contact
    const message = { region, contact: contact.id, side, author: name, body: judged.body }
    let kept = id
    if (!(await insertMessage(db, { ...message, id }))) {
      const first = await findMessage(db, contact, id)
      if (first?.side === side && first.author === name && first.body === judged.body)
        return { written: id, kept: false }
      // an old page sent again with other words is another message
      kept = crypto.randomUUID()
      await insertMessage(db, { ...message, id: kept })
    }
    if (file) await insertMessageFile(db, { region, contact: contact.id, message: kept }, file)
    await insertEvent(db, {
      region,
      inquiry,
      what: 'contact-message',
      direction: side === 'office' ? 'out' : 'in',
      counterpart: counterpartOf(contact, side),
      matter: contact.title,
      person: who.person,
    })
    await announce(db, 'message-sent', { contact: contact.id, message: kept })
    return { written: kept, kept: true }
  })
