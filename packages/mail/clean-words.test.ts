import { expect, test } from 'vitest'
import { cleanLine, cleanParagraph, cleanUnproven, clip } from './clean-words.ts'

test('a line keeps its words and loses what turns, hides or breaks it', () => {
  expect(cleanLine('  Plåster\r\n som\u202e mäter\u200b\u00ad\u0007 andning 👩‍⚕️ ')).toBe(
    'Plåster som mäter andning 👩‍⚕️',
  )
})

test('a paragraph keeps line breaks but not a heap of them', () => {
  expect(cleanParagraph('ett\u2028två\n\n\n\n\ntre')).toBe('ett\ntvå\n\ntre')
})

test('words are clipped at a space, whole characters at a time', () => {
  expect(clip('ett två tre', 9)).toBe('ett två…')
  expect(clip('😀😀😀😀', 3)).toBe('😀😀…')
  expect(clip('ett två', 7)).toBe('ett två')
})

test('web addresses are taken out of a letter that its reader has not asked for', () => {
  expect(cleanUnproven('Vinn på https://a.example/x eller www.b.example nu, se c.example/d')).toBe(
    'Vinn på … eller … nu, se …',
  )
  expect(cleanUnproven('Påhittsensor.se AB och/eller 3.5/4')).toBe('Påhittsensor.se AB och/eller 3.5/4')
})
