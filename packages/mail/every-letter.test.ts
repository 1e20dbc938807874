import { describe, expect, test } from 'vitest'
import { everyLetter } from './every-letter.example.ts'
import { CODE, LINK, renderLetter } from './letter.ts'

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

/** The words a reader sees, in order, without punctuation that only one of the forms has. */
function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll(LINK, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}.:,-]*/gu)
      ?.map(word => word.replace(/[.:,-]+$/, '')) ?? []
  )
}
function wordsOfHtml(html: string): string[] {
  const shown = html
    .slice(html.indexOf('<body'))
    .replace(/<br>|<\/(p|td|li|h1)>/g, ' ')
    .replace(/<[^>]+>/g, '')
  return wordsOf(shown.replace(/&[a-z#0-9]+;/g, entity => entities[entity] ?? '?'))
}

for (const language of ['sv', 'en'] as const)
  describe.each(Object.entries(everyLetter(language)))(`%s (${language})`, (_name, document) => {
    const letter = renderLetter(document)

    test('says the same in HTML and in text', () => {
      expect(wordsOfHtml(letter.html)).toEqual(wordsOf(letter.plain))
      expect(wordsOf(letter.plain).length).toBeGreaterThan(40)
    })

    test('asks nobody for anything and holds nothing that runs', () => {
      expect(letter.html).not.toMatch(
        /<(img|script|link|iframe|object|embed|form|input|svg|video|audio|base)\b/i,
      )
      expect(letter.html).not.toMatch(
        /\b(src|srcset|background|on[a-z]+)\s*=|url\(|@import|@font-face|https?:/i,
      )
      expect(letter.html.match(/href="[^"]*"/g)).toEqual([`href="${LINK}"`])
    })

    test('has a language, one heading, one button and no token', () => {
      expect(letter.html).toContain(`<html lang="${language}"`)
      expect(letter.html.match(/<h1/g)).toHaveLength(1)
      expect(document.blocks.filter(block => block.kind === 'button')).toHaveLength(1)
      expect(letter.plain.split('\n').filter(line => line === LINK)).toHaveLength(1)
      expect(letter.subject).not.toContain('[[')
      expect(letter.html.includes(CODE)).toBe(document.blocks.some(block => block.kind === 'code'))
    })

    test('has no line of text over 72 columns and says why it came', () => {
      expect(Math.max(...letter.plain.split('\n').map(line => line.length))).toBeLessThanOrEqual(72)
      expect(letter.plain).toMatch(
        language === 'sv' ? /\n--\nDu får brevet för att/ : /\n--\nYou get this letter/,
      )
      expect(letter.subject.length).toBeLessThan(130)
    })
  })

test('every letter there is in one language is there in the other, and no two have the same subject', () => {
  const [sv, en] = [everyLetter('sv'), everyLetter('en')]
  expect(Object.keys(sv)).toEqual(Object.keys(en))
  const subjects = [...Object.values(sv), ...Object.values(en)].map(letter => letter.subject)
  expect(new Set(subjects).size).toBe(subjects.length)
})
