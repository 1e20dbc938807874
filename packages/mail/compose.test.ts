import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { compose, type Envelope } from './compose.ts'
import { everyLetter } from './every-letter.example.ts'
import { fillIn, renderLetter } from './letter.ts'
import { inquiryArrived } from './messages/inquiry-arrived.ts'

const envelope: Envelope = {
  id: '0f0e7a52-6c4e-4f37-9c0f-1d1c7f1f0a11',
  domain: 'region.example',
  from: { name: 'Region Stockholm Innovation', address: 'innovation@region.example' },
  replyTo: 'kontoret@region.example',
  to: 'bo@region.example',
  language: 'sv',
  date: new Date('2026-11-19T09:00:00Z'),
}
const values = { link: 'https://stockholm.testbro.example/r/hemlig', code: 'K7QF3M9X' }
const letter = (title: string, company = 'Påhittsensor AB') =>
  fillIn(
    renderLetter(
      inquiryArrived(
        {
          sender: { name: 'Region Stockholm Innovation', hue: 232 },
          region: 'Region Stockholm',
          company,
          title,
          reference: 'STHLM-2026-0147',
          receivedOn: '2026-11-16',
          startBy: '2026-11-18',
          about: [],
          withheld: 0,
          where: { stage: { step: 2, state: 'awaiting-evaluation' }, spans: [{ state: 'done' }] },
        },
        'sv',
      ),
    ),
    values,
  )
const headerNames = (raw: string) =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map(line => line.split(':')[0])

test('a message has its headers, one recipient, and its text and HTML as they were made', async () => {
  const made = letter('Plåster som mäter andning')
  const outgoing = await compose(made, { ...envelope, bouncesTo: 'b+1.ab@region.example' })
  const raw = outgoing.message.toString()
  const mail = await PostalMime.parse(raw)
  expect(outgoing).toMatchObject({ id: envelope.id, from: 'b+1.ab@region.example', to: 'bo@region.example' })
  expect(mail.from).toMatchObject(envelope.from)
  expect(mail.to?.map(person => person.address)).toEqual(['bo@region.example'])
  expect(mail.replyTo?.map(person => person.address)).toEqual(['kontoret@region.example'])
  expect(mail.cc ?? mail.bcc).toBeUndefined()
  expect(mail.subject).toBe(made.subject)
  expect(mail.messageId).toBe(`<${envelope.id}@region.example>`)
  expect(mail.date).toBe('2026-11-19T09:00:00.000Z')
  const header = (key: string) => mail.headers.find(one => one.key === key)?.value
  expect(header('x-letter-id')).toBe(envelope.id)
  expect(header('auto-submitted')).toBe('auto-generated')
  expect(header('x-auto-response-suppress')).toBe('All')
  expect(header('content-type')).toContain('multipart/alternative')
  expect(mail.text?.trim()).toBe(made.plain.trim())
  expect(mail.html?.trim()).toBe(made.html.trim())
  expect(mail.attachments).toEqual([])
})

test.each([
  ['a line break', 'Hej\r\nBcc: alla@a.example\r\n\r\n<b>kropp</b>'],
  ['a bare return', 'Hej\rBcc: alla@a.example'],
  ['a bare line feed', 'Hej\nBcc: alla@a.example'],
  ['odd line separators', 'Hej\u2028Bcc: alla@a.example\u0085X-Spam: no'],
  ['an encoded word', '=?utf-8?Q?Hej=0D=0ABcc:_alla@a.example?='],
  ['an encoded word in base64', '=?utf-8?B?SGVqDQpCY2M6IGFsbGFAYS5leGFtcGxl?='],
  ['nul and other controls', 'Hej\u0000\u0008\u001b[31mrött'],
  ['turned text', 'Hej \u202egnp.exe\u202c \u2066x\u2069'],
  ['ten thousand letters', 'å'.repeat(10_000)],
  ['ten thousand words', 'ord '.repeat(2_500)],
  ['half a character', 'Hej \ud800 där'],
  ['a mail boundary', '--=_Part_1\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>'],
])('a title or company with %s adds no header, line or part', async (_what, words) => {
  const plain = await compose(letter('Vanlig'), envelope)
  for (const made of [letter(words), letter('Vanlig', words)]) {
    const outgoing = await compose(made, { ...envelope, from: { ...envelope.from, name: words } })
    const raw = outgoing.message.toString()
    const mail = await PostalMime.parse(raw)
    expect(headerNames(raw)).toEqual(headerNames(plain.message.toString()))
    expect(mail.from?.address).toBe('innovation@region.example')
    expect(mail.to).toHaveLength(1)
    expect(mail.subject).toBe(made.subject.replaceAll('=?', '= ?'))
    expect(mail.from?.name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    expect(made.subject).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    expect([...made.subject].length).toBeLessThanOrEqual(200)
    expect(made.subject).toMatch(/senast onsdag 18 november$/)
    expect(mail.html).not.toContain('<script')
    expect(mail.attachments).toEqual([])
    expect(raw.split('\r\n').every(line => line.length <= 998)).toBe(true)
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  }
})

test('an encoded word that somebody typed is not decoded by the one who reads it', async () => {
  const typed = '=?utf-8?Q?Ring=0Amig?='
  const from = { ...envelope.from, name: typed }
  const mail = await PostalMime.parse(
    (await compose({ ...letter('x'), subject: typed }, { ...envelope, from })).message,
  )
  expect([mail.subject, mail.from?.name]).toEqual(Array(2).fill('= ?utf-8?Q?Ring=0Amig?='))
})

test('a domain with letters of its own goes out in ASCII', async () => {
  const outgoing = await compose(letter('x'), { ...envelope, to: 'alva@påhittsensor.example' })
  expect(outgoing.to).toBe('alva@xn--phittsensor-x8a.example')
  expect(outgoing.message.toString()).toMatch(/^To: alva@xn--phittsensor-x8a\.example\r$/m)
})

test.each([
  'a@a.example, b@b.example',
  'a@a.example\r\nBcc: b@b.example',
  'Alva <a@a.example>',
  '"a@b"@a.example',
  'a@a.example;b@b.example',
  'a@@a.example',
  'a @a.example',
  'utan-snabel-a',
  '',
])('a letter to "%s" is refused', async to => {
  await expect(compose(letter('x'), { ...envelope, to })).rejects.toThrow('one plain address')
  await expect(compose(letter('x'), { ...envelope, replyTo: to || ' ' })).rejects.toThrow('one plain address')
})

test.each([{ id: 'a>b' }, { id: 'a\r\nX: y' }, { domain: 'a.example>\r\nX: y' }, { domain: '' }])(
  'an id or a domain like %j is refused',
  async wrong => {
    await expect(compose(letter('x'), { ...envelope, ...wrong })).rejects.toThrow()
  },
)

test('every letter in both languages arrives with the words it left with', async () => {
  for (const language of ['sv', 'en'] as const)
    for (const document of Object.values(everyLetter(language))) {
      const made = fillIn(renderLetter(document), values)
      const mail = await PostalMime.parse((await compose(made, { ...envelope, language })).message)
      expect(mail.text?.trim()).toBe(made.plain.trim())
      expect(mail.html?.trim()).toBe(made.html.trim())
    }
})
