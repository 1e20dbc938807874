import type { By } from '@testbro/db/by'
import { findInquiry, type Inquiry } from '@testbro/db/read/inquiries'
import { findRoundOf, listIntroducible } from '@testbro/db/read/introductions'
import { getRegion, type Region } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { type LetterDocument, LINK, renderLetter } from '@testbro/mail/letter'
import { introducedCompany } from '@testbro/mail/messages/introduced-company'
import { introducedUnit } from '@testbro/mail/messages/introduced-unit'
import type { Person } from '@testbro/mail/person'
import { bridgeOf } from '@testbro/rules/bridge'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { type InquiryFacts, stageOf } from '@testbro/rules/stage'
import { introductionOf } from '../introduction-of.ts'
import { asLanguage, senderOf } from '../sender-of.ts'

type Introduced = {
  region: Region
  inquiry: Inquiry
  unit: string
  message: string
  company: Person
  people: readonly Person[]
}

const commonOf = ({ region, inquiry, company, message }: Introduced) => ({
  sender: senderOf(region),
  company: inquiry.companyName ?? company.name,
  title: inquiry.title,
  reference: inquiry.reference,
  handler: inquiry.handlerName ?? undefined,
  message,
})

/** The letter that tells the company whom it is introduced to, as it is shown before and as it leaves. */
export const letterToCompany = (
  introduced: Introduced,
  facts: InquiryFacts,
  language: string,
): LetterDocument =>
  introducedCompany(
    {
      ...commonOf(introduced),
      contactName: introduced.inquiry.contactName ?? undefined,
      unit: introduced.unit,
      people: introduced.people,
      where: { stage: stageOf(facts), spans: bridgeOf(facts, introduced.region) },
    },
    asLanguage(language),
  )

/** The letter to one of a unit's people. */
export const letterToUnit = (introduced: Introduced, name: string, language: string): LetterDocument =>
  introducedUnit(
    { ...commonOf(introduced), region: introduced.region.name, name, person: introduced.company },
    asLanguage(language),
  )

export type PreviewedLetter = { from: string; to: string; language: string; subject: string; plain: string }
export type PreviewedUnit = { unit: string; company: PreviewedLetter; people: PreviewedLetter[] }
type Preview =
  | { problems: Problem[] }
  | { previewed: PreviewedUnit[] }
  | { refused: 'not-found' | 'reader' | 'withdrawn' | 'no-address' }

/** Every letter that would leave, by the same functions that make them. `link` stands where each reader's own link will. */
export const previewIntroduction = (
  by: By,
  { inquiry, round, fields, link }: { inquiry: string; round: string; fields: Fields; link: string },
): Promise<Preview> =>
  reading(by, async ({ db, now, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const found = await findInquiry(db, inquiry)
    if (!found || !(await findRoundOf(db, inquiry, round))) return { refused: 'not-found' }
    const judged = introductionOf(found, await listIntroducible(db, inquiry, round), fields)
    if (!('chosen' in judged)) return judged
    const region = await getRegion(db, found.regionId)
    const company = {
      name: found.contactName ?? found.companyName ?? judged.email,
      email: judged.email,
      phone: found.phone ?? undefined,
    }
    const then = { ...found, introducedAt: found.introducedAt ?? now, contacts: (found.contacts ?? 0) + 1 }
    const shown = (document: LetterDocument, to: string): PreviewedLetter => {
      const { subject, plain } = renderLetter(document)
      return {
        from: region.officeName,
        to,
        language: document.language,
        subject,
        plain: plain.replaceAll(LINK, link),
      }
    }
    const { message } = judged
    return {
      previewed: judged.chosen.map(({ unitName, people }) => {
        const introduced = { region, inquiry: found, unit: unitName, message, company, people }
        return {
          unit: unitName,
          company: shown(letterToCompany(introduced, then, found.language), judged.email),
          people: people.map(({ name, email, language }) =>
            shown(letterToUnit(introduced, name, language), email),
          ),
        }
      }),
    }
  })
