import type { By } from '@testbro/db/by'
import type { DraftFile } from '@testbro/db/read/drafts'
import { findInquiry } from '@testbro/db/read/inquiries'
import { reading, writing } from '@testbro/db/transaction'
import { registerInquiry as register } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { inquiryForm, judgeEntered } from '@testbro/rules/1-inquiry'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'

/** The ways an inquiry comes that is entered by an office. */
const ways = ['phone', 'mail', 'meeting'] as const

type Entered = {
  /** Made with the page, so that a form sent twice registers once. */
  inquiry: string
  fields: Fields
  file?: DraftFile
  /** What is already wrong, such as the document. */
  problems: readonly Problem[]
}
type Outcome = { problems: Problem[] } | { refused: 'reader' } | { reference: string; already: boolean }

/** Registers what came by phone, mail or at a meeting; it is received now, with a number. Once, however often it is sent. */
export const registerInquiry = async (by: By, entered: Entered): Promise<Outcome> => {
  try {
    return await enter(by, entered)
  } catch (error) {
    const first = isTaken(error) && (await reading(by, ({ db }) => findInquiry(db, entered.inquiry)))
    if (!first) throw error
    return { reference: first.reference, already: true }
  }
}

const enter = (by: By, { inquiry, fields, file, problems: ofDocument }: Entered): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const first = await findInquiry(db, inquiry)
    if (first) return { reference: first.reference, already: true }

    const read = readFields(fields)
    const way = read.choice('cameBy', { required: true, options: ways })
    const language = read.choice('language', { options: ['sv', 'en'] }) ?? 'sv'
    const { answers, sender, problems } = judgeEntered(fields)
    const all = [...read.problems, ...problems, ...ofDocument]
    if (all.length > 0 || way === null) return { problems: all }

    const reference = await register(db, inquiry, way, {
      language,
      form_version: inquiryForm.version,
      title: answers.find(answer => answer.question === 'title')?.value[0],
      company_name: sender.companyName,
      org_number: sender.orgNumber,
      org_country: sender.orgCountry,
      sender_kind: sender.senderKind,
      contact_name: sender.contactName,
      email: sender.email,
      phone: sender.phone,
      answers,
      file,
    })
    await announce(db, 'inquiry-registered', { inquiry, link: crypto.randomUUID() })
    return { reference, already: false }
  })

/** Sent twice in the same moment: the other one took the id. */
const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === '23505'
