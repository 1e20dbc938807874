import type { Inquiry } from '@testbro/db/read/inquiries'
import { listOfficeReaders } from '@testbro/db/read/office'
import type { Region } from '@testbro/db/read/regions'
import type { Inside } from '@testbro/db/transaction'
import type { LetterDocument } from '@testbro/mail/letter-document'
import type { Language } from '@testbro/text/language'
import { queueLetter } from '../queue-letter.ts'
import type { Addresses } from '../reacting.ts'
import { asLanguage } from '../sender-of.ts'

type Telling = {
  region: Region
  inquiry: Pick<Inquiry, 'id'>
  message: string
  addresses: Addresses
  document: (language: Language) => LetterDocument
}

/** One letter to each coordinator and administrator of the office, in the reader's language, about one case. */
export const tellOffice = async (
  db: Inside['db'],
  { region, inquiry, message, addresses, document }: Telling,
) => {
  for (const reader of await listOfficeReaders(db, region.id)) {
    const language = asLanguage(reader.language)
    await queueLetter(db, {
      region: region.id,
      message,
      about: inquiry.id,
      to: reader.email,
      document: document(language),
      leadsTo: { page: addresses.case(language, region.slug, inquiry.id) },
    })
  }
}
