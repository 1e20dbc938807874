import type { Inquiry } from '@testbro/db/read/inquiries'
import { listOfficeReaders } from '@testbro/db/read/office'
import type { Region } from '@testbro/db/read/regions'
import type { Inside } from '@testbro/db/transaction'
import type { LetterDocument } from '@testbro/mail/letter-document'
import type { Language } from '@testbro/text/language'
import { queueLetter } from './queue-letter.ts'
import type { Addresses } from './reacting.ts'
import { asLanguage } from './sender-of.ts'

type Telling = {
  region: Region
  inquiry: Pick<Inquiry, 'id' | 'handlerId'>
  message: string
  /** What the letter is about, when that is not the inquiry as a whole. */
  about?: string
  addresses: Addresses
  /** The page it leads to; the case unless said. */
  page?: (language: Language) => string
  document: (language: Language) => LetterDocument
}

/** One letter about a case to whoever has it, in the reader's language; while nobody has it, to each coordinator and administrator. */
export const tellOffice = async (
  db: Inside['db'],
  { region, inquiry, message, about = inquiry.id, addresses, page, document }: Telling,
) => {
  const readers = await listOfficeReaders(db, region.id)
  const has = readers.filter(({ id }) => id === inquiry.handlerId)
  for (const reader of has.length > 0 ? has : readers) {
    const language = asLanguage(reader.language)
    await queueLetter(db, {
      region: region.id,
      message,
      about,
      to: reader.email,
      document: document(language),
      leadsTo: { page: page?.(language) ?? addresses.case(language, region.slug, inquiry.id) },
    })
  }
}
