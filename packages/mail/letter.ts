import { CODE, cleanLine, cleanParagraph, LINK } from './clean-words.ts'
import type { Block, LetterDocument, RenderedLetter } from './letter-document.ts'
import { asHtml, escapeHtml } from './letter-html.ts'
import { asPlain } from './letter-plain.ts'

export type { LetterDocument, RenderedLetter }
export { CODE, LINK }

/** Makes a letter's HTML and its text from one document. Words typed by people are made harmless here. */
export function renderLetter(document: LetterDocument): RenderedLetter {
  const clean = cleanDocument(document)
  return { subject: clean.subject, html: asHtml(clean), plain: asPlain(clean) }
}

/**
 * The letter as it goes on the wire. Throws if a placeholder has nothing to put in its place, or if the
 * link is not an absolute http(s) address on one line: such a letter must never leave.
 */
export function fillIn(letter: RenderedLetter, values: { link?: string; code?: string }): RenderedLetter {
  const { link, code } = values
  const needs = letter.html + letter.plain
  if (needs.includes(LINK) && !(link && /^https?:\/\/[^\s<>"']+$/.test(link)))
    throw new Error('A letter with a link was to be sent without one.')
  if (needs.includes(CODE) && !(code && /^[0-9A-Za-z-]{4,20}$/.test(code)))
    throw new Error('A letter with a code was to be sent without one.')
  const put = (text: string, form: (value: string) => string) =>
    text.replaceAll(LINK, () => form(link ?? '')).replaceAll(CODE, () => form(code ?? ''))
  return {
    subject: letter.subject,
    html: put(letter.html, escapeHtml),
    plain: put(letter.plain, value => value),
  }
}

function cleanDocument(document: LetterDocument): LetterDocument {
  const { bridge, publicRecord } = document
  return {
    ...document,
    sender: { ...document.sender, name: cleanLine(document.sender.name, 100) },
    subject: cleanLine(document.subject, 200),
    heading: cleanLine(document.heading),
    greeting: document.greeting && cleanLine(document.greeting),
    blocks: document.blocks.map(cleanBlock),
    bridge: bridge && { ...bridge, sentence: cleanLine(bridge.sentence) },
    signature: document.signature && cleanParagraph(document.signature),
    why: cleanParagraph(document.why),
    publicRecord: publicRecord?.reference
      ? { reference: cleanLine(publicRecord.reference, 60) }
      : publicRecord,
  }
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'facts':
      return {
        ...block,
        facts: block.facts.map(([label, value]) => [cleanLine(label), cleanParagraph(value)] as const),
      }
    case 'list':
      return { ...block, items: block.items.map(item => cleanLine(item, 1000)) }
    case 'button':
    case 'code':
      return { ...block, label: cleanLine(block.label) }
    default:
      return { ...block, text: cleanParagraph(block.text) }
  }
}
