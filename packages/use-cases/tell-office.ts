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
  /** Where it leads, when that is not the case. */
  leadsTo?: (language: Language) => string
  document: (language: Language) => LetterDocument
}

/** One letter about one case, in the reader's language: to whoever has it, or to each coordinator and administrator of the office. */
export const tellOffice = async (
  db: Inside['db'],
  { region, inquiry, message, about = inquiry.id, addresses, leadsTo, document }: Telling,
) => {
  const readers = await listOfficeReaders(db, region.id)
  const one = readers.filter(({ id }) => id === handler)
  for (const reader of one.length > 0 ? one : readers) {
    const language = asLanguage(reader.language)
    await queueLetter(db, {
      region: region.id,
      message,
      about,
      to: reader.email,
      document: document(language),
      leadsTo: { page: leadsTo?.(language) ?? addresses.case(language, region.slug, inquiry.id) },
    })
  }
}
