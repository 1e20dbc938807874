import { expect, test } from 'vitest'
import { CODE, fillIn, LINK, renderLetter } from './letter.ts'
import type { LetterDocument } from './letter-document.ts'

const document: LetterDocument = {
  language: 'sv',
  sender: { name: 'Region Stockholm Innovation', hue: 232 },
  subject: 'Ämne',
  heading: 'Rubrik',
  blocks: [
    { kind: 'paragraph', text: 'Text.' },
    { kind: 'button', label: 'Öppna' },
    { kind: 'code', label: 'Koden:' },
  ],
  why: 'Därför.',
}
const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> "' onmouseover='x' &lt; javascript:alert(1)`

test('whatever people typed is shown as text wherever it stands', () => {
  const letter = renderLetter({
    ...document,
    sender: { name: hostile, hue: 0 },
    subject: hostile,
    heading: hostile,
    greeting: hostile,
    signature: hostile,
    why: hostile,
    blocks: [
      { kind: 'paragraph', text: hostile },
      { kind: 'facts', facts: [[hostile, hostile]] },
      { kind: 'button', label: hostile },
      { kind: 'code', label: hostile },
      { kind: 'list', items: [hostile] },
      { kind: 'note', text: hostile },
      { kind: 'quote', text: hostile },
    ],
    bridge: { sentence: hostile, spans: ['now'] },
    publicRecord: { reference: hostile },
  })
  expect(letter.html).not.toMatch(/<script|<img|' onmouseover/)
  expect(letter.html).toContain('&quot;&#39; onmouseover=&#39;x&#39; &amp;lt; javascript')
  expect(letter.html.match(/&lt;script&gt;/g)?.length).toBe(16)
})

test('the link and the code are put in everywhere, escaped in HTML', () => {
  const link = 'https://a.example/r/token?a=1&b=$&$1'
  const letter = fillIn(renderLetter(document), { link, code: 'K7QF3M9X' })
  expect(letter.html).toContain('href="https://a.example/r/token?a=1&amp;b=$&amp;$1"')
  expect(letter.plain).toContain(`Öppna:\n${link}\n`)
  expect(letter.plain).toContain('Koden:\nK7QF3M9X\n')
  expect(letter.html + letter.plain).not.toMatch(/\[\[/)
})

test.each([
  [{}],
  [{ link: 'https://a.example/r/x' }],
  [{ code: 'K7QF3M9X' }],
  [{ link: 'javascript:alert(1)', code: 'K7QF3M9X' }],
  [{ link: 'https://a.example/"><b>', code: 'K7QF3M9X' }],
  [{ link: 'https://a.example/\nhttps://b.example/', code: 'K7QF3M9X' }],
  [{ link: 'https://a.example/r/x', code: '<b>' }],
])('a letter is not filled in with %j', values => {
  expect(() => fillIn(renderLetter(document), values)).toThrow()
})

test('a placeholder that somebody typed is never filled in', () => {
  const typed = `${LINK} ${CODE} [[[link]]] [\u200b[link]\u200b] [${LINK}]`
  const letter = renderLetter({
    ...document,
    heading: typed,
    blocks: [{ kind: 'paragraph', text: typed }],
    why: typed,
  })
  expect(letter.html + letter.plain).not.toMatch(/\[\[(link|code)\]\]/)
})

test('a long word is cut in text and may break in HTML', () => {
  const letter = renderLetter({
    ...document,
    heading: 'å'.repeat(250),
    blocks: [{ kind: 'list', items: ['x'.repeat(500)] }],
  })
  expect(Math.max(...letter.plain.split('\n').map(line => line.length))).toBe(72)
  expect(letter.html).toMatch(/<h1[^>]*overflow-wrap:anywhere/)
})

test('what somebody else wrote is marked on every line, so that it is never taken for ours', () => {
  const words = `Hej,\n\n${'ord '.repeat(40)}\n--\nDu får brevet för att`
  const letter = renderLetter({ ...document, blocks: [{ kind: 'quote', text: words }] })
  const quoted = letter.plain.split('\n').filter(line => line.startsWith('> '))
  expect(quoted).toHaveLength(7)
  expect(quoted.at(-1)).toBe('> Du får brevet för att')
  expect(letter.plain.match(/^--$/gm)).toHaveLength(1)
  expect(letter.html).toMatch(/<blockquote [^>]*>Hej,<br><br>ord /)
})

test('the bridge is drawn in text and in HTML, shorter when the inquiry ended early', () => {
  const whole = renderLetter({
    ...document,
    bridge: { sentence: 'Steg 4 av 5: svar', spans: ['done', 'done', 'done', 'now', 'next'] },
  })
  expect(whole.plain).toContain('Steg 4 av 5: svar\n[1 klart]=[2 klart]=[3 klart]=[4 här]- -[5 återstår]\n')
  expect(whole.html.match(/class="(don|nw|nx)"/g)).toHaveLength(5)
  const ended = renderLetter({ ...document, bridge: { sentence: 'Tillbakadragen', spans: ['done'] } })
  expect(ended.plain).toContain('Tillbakadragen\n[1 klart]\n')
  expect(ended.html.match(/class="(don|nw|nx)"/g)).toHaveLength(1)
})

test('line breaks that a person typed stay, in paragraphs and facts only', () => {
  const letter = renderLetter({
    ...document,
    subject: 'a\nb',
    blocks: [{ kind: 'facts', facts: [['Behov', 'rad ett\r\nrad två']] }],
  })
  expect(letter.subject).toBe('a b')
  expect(letter.plain).toContain('Behov: rad ett\nrad två')
  expect(letter.html).toContain('rad ett<br>rad två')
})
