import { readFileSync } from 'node:fs'

let kept: ReadonlySet<string> | undefined

/** Passwords that very many people choose, in lower case; where they come from stands in the list itself. Read at first use. */
export const commonPasswords = (): ReadonlySet<string> => {
  kept ??= new Set(
    readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('# ')),
  )
  return kept
}
