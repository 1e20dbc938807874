/**
 * How well an entry fits a query: all that decides the order stands here.
 *
 * A query is taken as the things it looks for. Each thing is found by the words of the query and their forms; less surely by synonyms, by
 * a slip of the pen, and by parts of compounds, which Swedish writes as one word. A word says more in a name than in the small print.
 * What an entry has of one thing is its strongest mention and a little of the others, and saturates: the tenth mention says little. A
 * thing that few entries have counts more than one that most have, so that "test" does not outweigh "magnetkamera"; what it names counts
 * too (what-terms-name.ts), and a place only adds to what else is found. Not every thing must be found, since people describe more than an
 * entry says; but whoever has only crumbs of what the best has is left out.
 */
export const fieldStrength = { a: 3, b: 1.6, c: 1.6, d: 0.4 } as const
export type Field = keyof typeof fieldStrength
export const fields = Object.keys(fieldStrength) as Field[]

/** What is left when the words of a phrase need only be somewhere in one field. */
export const apart: Record<'phrase' | 'related', Record<Field, number>> = {
  phrase: { a: 0.8, b: 0.2, c: 0.2, d: 0.1 },
  related: { a: 0.8, b: 0, c: 0, d: 0 },
}

/** How surely a word means what was asked. */
export const sureness = {
  said: 1,
  /** A word of the same stem, that may be another. */
  kin: 0.6,
  synonym: 0.9,
  slip: 0.7,
  slipSynonym: 0.5,
  /** A kind or a part of the field that was asked for (fields.ts), and a field that what was asked for is a kind of. */
  narrower: 0.18,
  broader: 0.05,
  /** Of what no entry says in one word, these are the nearest. */
  narrowerOfUnnamed: 0.7,
  broaderOfUnnamed: 0.6,
  /** The county of a town. */
  around: 0.2,
  /** Of a place that no entry names. */
  aroundUnknown: 0.8,
  /** The asked word ends a compound (stadsbuss), and so says what it is. */
  end: 0.7,
  /** It begins one (busslinje), or a word that is still being typed. */
  beginning: 0.6,
  /** It stands inside one, or the asked word is itself a compound of this. */
  part: 0.15,
  synonymPart: 0.15,
  /** One word of a phrase that was asked for. */
  ofPhrase: 0.06,
} as const

/** Half of what one thing can give is had with this much. */
export const saturation = 0.4
/** What each mention but the strongest adds of its strength. */
export const others = 0.5
/** What a thing that all entries have would count; rarer ones count more by the logarithm of how few have them. */
export const commonness = 2
/** An entry found this strongly counts when it is asked how rare a thing is, and is learnt from. */
export const surely = 0.7
/** Entries with less than this share of the best one's score are left out. */
export const cut = 0.3

/** How much more an entry fits that is where it was asked for, in PostgreSQL. */
export const there = 1.2
/** In Meilisearch: if it has so much of what was asked for; else it gains little. */
export const thereToo = 3
export const enough = 0.7

/** What goes along with a thing (learn-from.ts), all that it usually has, says it so strongly. */
export const alongside = 0.8
export const mostAlongside = 1.3

/** What each other word of a name takes from those that were asked for: a name that says nothing else tells most. */
export const crowding = 0.8
export const sureInName = 0.5
/** A share of the entries that makes a word of their names a common one, which takes nothing. */
export const commonInNames = 0.015
