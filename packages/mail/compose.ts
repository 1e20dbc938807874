import { domainToASCII } from 'node:url'
import MailComposer from 'nodemailer/lib/mail-composer'
import { cleanLine } from './clean-words.ts'
import type { RenderedLetter } from './letter-document.ts'
import type { Outgoing } from './outgoing.ts'

export type Envelope = {
  /** The letter's id; also its Message-ID, the same at every attempt. */
  id: string
  /** The region's verified domain. */
  domain: string
  from: { name: string; address: string }
  replyTo?: string
  to: string
  /** Where bounces go, when it is not the sender's own address. */
  bouncesTo?: string
  language: string
  date: Date
}

/**
 * Makes the message of one letter to one person (RFC 5322, text and HTML in UTF-8). Throws if an address is
 * not one plain address, or if the id or the domain could not stand in a Message-ID.
 */
export async function compose(letter: RenderedLetter, envelope: Envelope): Promise<Outgoing> {
  const { id, domain, from, to } = envelope
  if (!/^[A-Za-z0-9-]{1,64}$/.test(id)) throw new Error('The id of a letter is letters, digits and hyphens.')
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(domain)) throw new Error('The domain of a letter is a host name.')
  const bouncesTo = plainAddress(envelope.bouncesTo ?? from.address)
  const message = await new MailComposer({
    from: { name: asTyped(cleanLine(from.name, 100)), address: plainAddress(from.address) },
    replyTo: envelope.replyTo ? { name: '', address: plainAddress(envelope.replyTo) } : undefined,
    to: { name: '', address: plainAddress(to) },
    subject: asTyped(cleanLine(letter.subject, 200)),
    messageId: `<${id}@${domain}>`,
    date: envelope.date,
    text: letter.plain,
    html: letter.html,
    headers: {
      'X-Letter-Id': id,
      'Content-Language': envelope.language === 'en' ? 'en' : 'sv',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
  return { id, from: bouncesTo, to: plainAddress(to), message }
}

/** An encoded word (RFC 2047) that somebody typed would be decoded by the reader's client, and say what nobody has judged. */
function asTyped(words: string): string {
  return words.replaceAll('=?', '= ?')
}

/** One address and nothing else: quoted local parts, lists, comments and names are refused. Its domain becomes ASCII (RFC 5891), which every server takes. */
function plainAddress(address: string): string {
  if (address.length > 254 || !/^[^\s<>()[\]\\,;:"@\p{C}]+@[^\s<>()[\]\\,;:"@\p{C}]+$/u.test(address))
    throw new Error('A letter goes to and comes from one plain address.')
  const [local, domain = ''] = address.split('@')
  const ascii = domainToASCII(domain)
  if (!ascii) throw new Error('A letter goes to and comes from one plain address.')
  return `${local}@${ascii}`
}
