import type { Region } from '@testbro/db/read/regions'
import type { Sender } from '@testbro/mail/letter-document'
import type { Language } from '@testbro/text/language'

/** A letter of a region comes from its office, in its colour. */
export const senderOf = (region: Region): Sender => ({ name: region.officeName, hue: region.hue })

/** A letter of the service itself. */
export const service: Sender = { name: 'Testbro', hue: 232 }

export const asLanguage = (word: string): Language => (word === 'en' ? 'en' : 'sv')
