import type { Language } from '@testbro/text/language'

/** Who a letter comes from, as its reader sees it: a region's office, or the service itself. Hue in degrees, 0–359. */
export type Sender = { name: string; hue: number }

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: string])[] }
  | { kind: 'button'; label: string }
  | { kind: 'code'; label: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'note'; text: string }
  | { kind: 'quote'; text: string }

export type Span = 'done' | 'now' | 'next'

/** Where the inquiry is on the five-step bridge; fewer than five spans when it ended early. */
export type Bridge = { sentence: string; spans: readonly Span[] }

/** One letter as a document, from which both its HTML and its text are made. */
export type LetterDocument = {
  language: Language
  sender: Sender
  subject: string
  heading: string
  greeting?: string
  blocks: readonly Block[]
  bridge?: Bridge
  signature?: string
  /** Why the reader got the letter, and what to do if it was meant for nobody or somebody else. */
  why: string
  /** Said when the letter is a public record; `reference` is the register number. */
  publicRecord?: { reference?: string }
}

/** A letter as it is kept: with placeholders where its link and its code go. */
export type RenderedLetter = { subject: string; html: string; plain: string }
