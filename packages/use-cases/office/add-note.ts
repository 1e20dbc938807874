import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import { findNote } from '@testbro/db/read/notes'
import { writing } from '@testbro/db/transaction'
import { insertNote } from '@testbro/db/write/notes'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { noted: true }

/** Adds an internal note to a case. `id` was made with the page: the same note sent twice is kept once. */
export const addNote = (by: By, inquiry: string, id: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined) return { refused: 'not-found' }
    const read = readFields(fields)
    const note = read.text('note', { required: true, maxLength: 4000 })
    if (note === null) return { problems: read.problems }

    const whole = { region: found.regionId, inquiry, note, person: who.person }
    if (await insertNote(db, { ...whole, id })) return { noted: true }
    const first = await findNote(db, id)
    // an old page sent again with other words is another note
    if (first?.note !== note || first.inquiryId !== inquiry)
      await insertNote(db, { ...whole, id: crypto.randomUUID() })
    return { noted: true }
  })
