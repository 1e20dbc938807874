import { letters } from '@testbro/text/letters'
import { type Accent, accentOf } from './accent.ts'
import { CODE, LINK } from './clean-words.ts'
import type { Block, LetterDocument, Span } from './letter-document.ts'

const font = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const ink = 'color:#141e28'
const quiet = 'color:#485159'
const text = `${font};font-size:17px;line-height:26px;${ink}`
const small = `${font};font-size:15px;line-height:21px;${quiet}`
// A word longer than the letter is wide must not push it sideways on a phone.
const breaking = 'overflow-wrap:anywhere;word-break:break-word'

/** The letter as HTML: tables for layout and styles on each element, since mail clients know little else. Asks nobody for anything. */
export function asHtml(letter: LetterDocument): string {
  const words = letters[letter.language]
  const accent = accentOf(letter.sender.hue)
  const { bridge, publicRecord } = letter
  const foot = [letter.why, publicRecord && words.publicRecord(publicRecord.reference)].filter(part => part)
  const rows = [
    row(
      'm',
      '28px',
      `${font};font-size:15px;line-height:20px;${quiet}`,
      inline(words.from(letter.sender.name)),
    ),
    row('t', '14px', `${text};font-weight:bold`, heading(letter.heading)),
    letter.greeting && row('t', '16px', text, paragraph(letter.greeting)),
    ...letter.blocks.map(block => htmlBlock(block, accent)),
    letter.signature && row('t', '18px', text, paragraph(letter.signature)),
    bridge &&
      row(
        't',
        '28px',
        `${font};font-size:15px;line-height:20px;${ink}`,
        htmlBridge(bridge, words.spans, accent),
      ),
    row('m', '28px', `${font};font-size:14px;line-height:21px;${quiet}`, footer(foot as string[])),
  ]
  return `<!doctype html>
<html lang="${letter.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no"><title>${escapeHtml(letter.subject)}</title>
<style>${styles(accent)}</style></head>
<body class="bg" style="margin:0;padding:0;background:#eef3f5">
<main>${table(
    'class="bg" width="100%" style="background:#eef3f5"',
    `<tr><td align="center" style="padding:24px 0">
${table('class="card" width="600" style="width:600px;max-width:100%;background:#ffffff;text-align:left"', `${rows.filter(part => part).join('\n')}\n<tr><td style="height:32px;font-size:0;line-height:0">&nbsp;</td></tr>`)}
</td></tr>`,
  )}</main></body></html>
`
}

/** Text that can stand in an element or in an attribute. */
export function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function htmlBlock(block: Block, accent: Accent): string {
  switch (block.kind) {
    case 'paragraph':
      return row('t', '16px', text, paragraph(block.text))
    case 'note':
      return row(
        't',
        '18px',
        text,
        `<p class="nt" style="margin:0;padding:2px 0 2px 14px;border-left:3px solid ${accent.line};${breaking}">${inline(block.text)}</p>`,
      )
    case 'quote':
      return row(
        't',
        '12px',
        text,
        `<blockquote class="hr" style="margin:0;padding:2px 0 2px 14px;border-left:3px solid #d4dade;${breaking}">${inline(block.text)}</blockquote>`,
      )
    case 'list':
      return row(
        't',
        '12px',
        text,
        `<ul style="margin:0;padding:0 0 0 22px">${block.items.map(item => `<li style="margin:0 0 6px;${breaking}">${inline(item)}</li>`).join('')}</ul>`,
      )
    case 'facts':
      return row('', '18px', text, table('width="100%"', block.facts.map(htmlFact).join('')))
    case 'button':
      return row(
        '',
        '24px',
        text,
        table(
          '',
          `<tr><td class="btn" style="background:${accent.strong};border-radius:4px"><a href="${LINK}" style="display:inline-block;padding:15px 28px;${font};font-size:18px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none">${inline(block.label)}</a></td></tr>`,
        ),
      )
    case 'code':
      return row(
        't',
        '18px',
        text,
        `<p style="margin:0 0 6px">${inline(block.label)}</p><p style="margin:0;font-family:Consolas,Menlo,'Courier New',monospace;font-size:28px;line-height:36px;font-weight:bold;letter-spacing:4px">${CODE}</p>`,
      )
  }
}

function htmlFact([label, value]: readonly [string, string]): string {
  return `<tr class="f"><td class="m hr" width="150" style="width:150px;padding:9px 12px 9px 0;border-top:1px solid #d4dade;vertical-align:top;${small};${breaking}">${inline(label)}</td> <td class="t hr v" style="padding:9px 0;border-top:1px solid #d4dade;vertical-align:top;${font};font-size:16px;line-height:22px;${ink};${breaking}">${inline(value)}</td></tr>`
}

function htmlBridge(
  bridge: { sentence: string; spans: readonly Span[] },
  names: Record<Span, string>,
  accent: Accent,
): string {
  const cells = bridge.spans.map((span, index) => {
    const ground = {
      done: `class="don" style="padding:5px 7px 0;font-size:0;line-height:0;background:${accent.strong}"`,
      now: `class="nw" style="padding:5px 7px 0;font-size:0;line-height:0;background:${accent.line}"`,
      next: 'style="padding:0 3px;font-size:0;line-height:0"',
    }[span]
    const arch =
      '<div class="card" style="height:17px;background:#ffffff;border-radius:50% 50% 0 0 / 100% 100% 0 0">&nbsp;</div>'
    const hollow =
      '<div class="nx" style="height:20px;border:2px dashed #656e75;border-bottom:0;border-radius:50% 50% 0 0 / 100% 100% 0 0">&nbsp;</div>'
    const name = `${index + 1} ${inline(names[span])}`
    const label = span === 'now' ? `<b>${name}</b>` : name
    return `<td width="20%" style="padding:0;vertical-align:top">${table('width="100%"', `<tr><td ${ground}>${span === 'next' ? hollow : arch}</td></tr><tr><td class="${span === 'now' ? 't' : 'm'}" style="${font};font-size:14px;line-height:18px;padding:6px 4px 0 0;${span === 'now' ? ink : quiet}">${label}</td></tr>`)}</td>`
  })
  const rest = '<td width="20%" style="padding:0">&nbsp;</td>'.repeat(5 - cells.length)
  return `<p style="margin:0 0 10px;${breaking}"><b>${inline(bridge.sentence)}</b></p>${table('width="100%" style="table-layout:fixed"', `<tr>${cells.join('')}${rest}</tr>`)}`
}

function footer(parts: readonly string[]): string {
  const rule = 'padding-top:16px;border-top:1px solid #d4dade'
  return parts
    .map(
      (part, index) =>
        `<p${index === 0 ? ' class="hr"' : ''} style="margin:0 0 10px;${breaking};${index === 0 ? rule : ''}">${inline(part)}</p>`,
    )
    .join('')
}

function heading(words: string): string {
  return `<h1 style="margin:0;font-size:26px;line-height:32px;${breaking}">${inline(words)}</h1>`
}

function paragraph(words: string): string {
  return `<p style="margin:0;${breaking}">${inline(words)}</p>`
}

function inline(words: string): string {
  return escapeHtml(words).replaceAll('\n', '<br>')
}

function row(kind: '' | 't' | 'm', above: string, style: string, content: string): string {
  return `<tr><td class="pad${kind && ` ${kind}`}" style="padding:${above} 40px 0;${style}">${content}</td></tr>`
}

function table(attributes: string, rows: string): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"${attributes && ` ${attributes}`}>${rows}</table>`
}

function styles(accent: Accent): string {
  return `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){body,.bg{background:#0e1319!important}.card{background:#161d23!important}.t{color:#ecf1f3!important}.m{color:#b0b9be!important}.hr{border-color:#2e373d!important}.nt{border-color:${accent.darkLine}!important}.btn,.don{background:${accent.darkStrong}!important}.btn a{color:#0e1319!important}.nw{background:${accent.darkLine}!important}.nx{border-color:#8b959b!important}}@media (max-width:620px){.card{width:100%!important}.pad{padding-left:20px!important;padding-right:20px!important}}@media (max-width:480px){.f td{display:block!important;width:auto!important}.f .m{padding:10px 0 0!important}.f .v{padding:0 0 10px!important;border-top:0!important}}`
}
