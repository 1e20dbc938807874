/** A word as a pattern for `ilike`: found anywhere in a text, its own %, _ and \ taken as they are. */
export const containing = (word: string) => `%${word.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
