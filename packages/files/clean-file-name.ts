const turningOrHidden =
  /[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f]/g
// Names that Windows gives to devices, with any ending.
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)/i

const MOST = 150

/**
 * A name that is safe to show and to save under: no folders, nothing that turns or hides the text, at most 150
 * characters, and with the ending of what the file really is (`endings[0]`, unless it already has one of them).
 */
export function cleanFileName(original: string, endings: readonly string[]): string {
  const last = original.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const kept = last
    .normalize('NFC')
    .replace(turningOrHidden, '')
    .replace(control, '')
    .replace(/[<>:"|?*%;`$]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const ending = endings.find(one => kept.toLowerCase().endsWith(`.${one}`)) ?? ''
  const stem = ending ? kept.slice(0, -ending.length - 1).replace(/[. ]+$/, '') : kept
  const named = reserved.test(stem) ? `_${stem}` : stem || 'file'
  const shown = ending || endings[0] || ''
  const short = [...named]
    .slice(0, MOST - shown.length - 1)
    .join('')
    .trimEnd()
  return shown ? `${short}.${shown}` : short
}
