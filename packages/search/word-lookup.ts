/** What a word is asked for as: the word in any of its forms, also inside longer words, or as the beginning of one. */
export type Asked = { word: string; inside: boolean; begins: boolean }
/** A word that entries in the scope have, and which word asked for it. */
export type Known = { asked: string; word: string; isForm: boolean }

/** The words of the entries that a search may find. */
export type WordLookup = {
  /** For each asked word its forms, and what it is a part or the beginning of. */
  known: (asked: readonly Asked[]) => Promise<readonly Known[]>
  /** Those of the words that entries have just so. */
  among: (words: readonly string[]) => Promise<readonly Known[]>
  /** Those that look like a word that none has. */
  similar: (words: readonly string[]) => Promise<readonly { asked: string; word: string }[]>
}
