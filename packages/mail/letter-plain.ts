import { letters } from '@testbro/text/letters'
import { CODE, LINK } from './clean-words.ts'
import type { Block, LetterDocument, Span } from './letter-document.ts'

const WIDTH = 72

/** The text twin of a letter: the same sentences as its HTML, at most 72 columns, each link on a line of its own. */
export function asPlain(letter: LetterDocument): string {
  const words = letters[letter.language]
  const { bridge, publicRecord } = letter
  const parts = [
    wrap(words.from(letter.sender.name)),
    wrap(letter.heading),
    letter.greeting && wrap(letter.greeting),
    ...letter.blocks.map(block => plainBlock(block)),
    letter.signature && wrap(letter.signature),
    bridge && `${wrap(bridge.sentence)}\n${plainBridge(bridge.spans, words.spans)}`,
    `--\n${wrap(letter.why)}`,
    publicRecord && wrap(words.publicRecord(publicRecord.reference)),
  ]
  return `${parts.filter(part => part).join('\n\n')}\n`
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'facts':
      return block.facts.map(([label, value]) => wrap(`${label}: ${value}`)).join('\n')
    case 'button':
      return `${wrap(`${block.label}:`)}\n${LINK}`
    case 'code':
      return `${wrap(block.label)}\n${CODE}`
    case 'list':
      return block.items.map(item => wrap(item, '- ')).join('\n')
    case 'quote':
      return wrap(block.text, '> ', '> ')
    default:
      return wrap(block.text)
  }
}

function plainBridge(spans: readonly Span[], names: Record<Span, string>): string {
  return spans
    .map((span, index) => `${index === 0 ? '' : span === 'next' ? '- -' : '='}[${index + 1} ${names[span]}]`)
    .join('')
}

/** Breaks at spaces; a word that is longer than a line is cut. `mark` begins the first line, `rest` each other, as wide. */
function wrap(text: string, mark = '', rest = ' '.repeat(mark.length)): string {
  const width = WIDTH - mark.length
  const lines = text.split('\n').flatMap(paragraph => {
    const made = ['']
    for (const word of paragraph.split(' ').flatMap(piece => cutLong(piece, width))) {
      const last = made[made.length - 1] ?? ''
      const longer = last === '' ? word : `${last} ${word}`
      if (longer.length <= width) made[made.length - 1] = longer
      else made.push(word)
    }
    return made
  })
  return lines.map((line, index) => (index === 0 ? mark : rest) + line).join('\n')
}

function cutLong(word: string, width: number): string[] {
  if (word.length <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece.length + character.length > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
