import type { Inquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import { fillIn, renderLetter } from '@testbro/mail/letter'
import type { LetterDocument } from '@testbro/mail/letter-document'
import { bridgeOf } from '@testbro/rules/bridge'
import { stageOf } from '@testbro/rules/stage'
import { senderOf } from './sender-of.ts'

/** What every letter to the company about its evaluation says. `inquiry`: with its facts as they are when the letter leaves. */
export const letterParts = (inquiry: Inquiry, region: Region) => ({
  sender: senderOf(region),
  region: region.name,
  company: inquiry.companyName ?? inquiry.contactName ?? '',
  contactName: inquiry.contactName ?? undefined,
  handler: inquiry.handlerName ?? undefined,
  title: inquiry.title,
  reference: inquiry.reference,
  where: { stage: stageOf(inquiry), spans: bridgeOf(inquiry, region) },
})

/** A letter before it leaves: `plain` is its text, word for word. */
export type LetterPreview = { from: string; to: string; subject: string; plain: string; language: string }

/** The letter as it would leave now; null when the company has no confirmed address, and none does. */
export const previewOf = (
  { email, companyId }: Pick<Inquiry, 'email' | 'companyId'>,
  document: LetterDocument,
  page: (company: string) => string,
): LetterPreview | null => {
  if (email === null || companyId === null) return null
  const { subject, plain } = fillIn(renderLetter(document), { link: page(companyId) })
  return { from: document.sender.name, to: email, subject, plain, language: document.language }
}
