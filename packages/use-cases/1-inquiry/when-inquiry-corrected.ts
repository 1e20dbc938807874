import { findInquiry, listVersions, type Version } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { inquiryCorrected } from '@testbro/mail/messages/inquiry-corrected'
import { dayOf } from '@testbro/rules/clock'
import { beginsBy } from '@testbro/rules/stage'
import { officeLabel } from '@testbro/text/office-answers'
import { idOf, type Reaction } from '../reacting.ts'
import { senderOf } from '../sender-of.ts'
import { tellOffice } from '../tell-office.ts'

/** Tells the office which answers the company has corrected. */
export const whenInquiryCorrected: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, who }) => {
    const inquiry = await findInquiry(db, idOf(ids, 'inquiry'))
    if (!inquiry || !who.region) return
    const region = await getRegion(db, who.region)
    const versions = await listVersions(db, inquiry.id)
    const number = Number(idOf(ids, 'version'))
    const newer = versions.find(version => version.version === number)
    const older = versions.find(version => version.version === number - 1)
    if (!newer || !older) return
    const changed = changedQuestions(older, newer)
    await tellOffice(db, {
      region,
      inquiry,
      message: `inquiry-corrected ${number}`,
      addresses,
      document: language =>
        inquiryCorrected(
          {
            sender: senderOf(region),
            company: inquiry.companyName ?? inquiry.contactName ?? '',
            title: inquiry.title,
            reference: inquiry.reference,
            correctedOn: dayOf(newer.givenAt),
            startBy: beginsBy(inquiry, region) ?? dayOf(newer.givenAt),
            changed: changed.map(question => officeLabel(language, question)),
          },
          language,
        ),
    })
  })

/** The questions whose answers differ between two versions, in the newer's order. */
const changedQuestions = (older: Version, newer: Version): string[] => {
  const before = new Map(older.answers.map(answer => [answer.question, answer.value.join('\n')]))
  const after = new Map(newer.answers.map(answer => [answer.question, answer.value.join('\n')]))
  return [...new Set([...after.keys(), ...before.keys()])].filter(
    question => before.get(question) !== after.get(question),
  )
}
