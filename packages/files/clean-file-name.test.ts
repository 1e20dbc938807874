import { expect, test } from 'vitest'
import { cleanFileName } from './clean-file-name.ts'

test.each([
  ['Underlag för test.pdf', 'Underlag för test.pdf'],
  ['BILD.PDF', 'BILD.pdf'],
  ['a\u030a.pdf', 'å.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\alva\\plan.pdf', 'plan.pdf'],
  ['a.php', 'a.php.pdf'],
  ['a.pdf\u0000.exe', 'a.pdf.exe.pdf'],
  ['rad\r\nSet-Cookie: a=b.pdf', 'radSet-Cookie_ a=b.pdf'],
  ['fil\u202efdp.exe', 'filfdp.exe.pdf'],
  ['osyn\u200blig\ufeff.pdf', 'osynlig.pdf'],
  ['CON', '_CON.pdf'],
  ['con.pdf', '_con.pdf'],
  ['lpt1.tar.pdf', '_lpt1.tar.pdf'],
  ['com¹.pdf', '_com¹.pdf'],
  ['console.pdf', 'console.pdf'],
  ['"citat" <tagg>|?*.pdf', '_citat_ _tagg____.pdf'],
  ['$(rm -rf);`x`%00.pdf', '_(rm -rf)__x__00.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['...', 'file.pdf'],
  ['.pdf', 'pdf.pdf'],
  ['', 'file.pdf'],
  ['/', 'file.pdf'],
  ['namn. . .pdf', 'namn.pdf'],
  ['halv\ud800.pdf', 'halv\ufffd.pdf'],
])('%j becomes %j', (original, clean) => {
  expect(cleanFileName(original, ['pdf'])).toBe(clean)
})

test('a name of 4 000 characters is cut to 150 with its ending, whole characters at a time', () => {
  expect(cleanFileName(`${'å'.repeat(4000)}.pdf`, ['pdf'])).toBe(`${'å'.repeat(146)}.pdf`)
  expect([...cleanFileName('😀'.repeat(4000), ['docx'])]).toHaveLength(150)
})

test('another ending of the same kind stays', () => {
  expect(cleanFileName('bild.JPEG', ['jpg', 'jpeg'])).toBe('bild.jpeg')
})
