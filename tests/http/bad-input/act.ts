import type { Asking } from '../../world/ask.ts'
import type { BadInput, Expected, Text } from './expected.ts'
import type { World } from './world.ts'

export type Form = Record<string, string | string[]>

/** A form that would be accepted, just made: nothing else in the run knows what it is about. */
export type Posting = {
  /** After the language. */
  path: string
  cookies: Record<string, string>
  form: Form
  files?: Asking['files']
  /** Ends the session, or the link, that lets the form in. */
  end: () => Promise<unknown>
  /** Changes what the page was about, as if it had been open for long. */
  stale: () => Promise<unknown>
  /** The same form for somebody else's id. */
  other: Partial<Pick<Posting, 'path' | 'form' | 'cookies'>>
  /** How many there are of what the form makes; one, however often it is sent. */
  count?: () => Promise<number>
}

/** One thing that can be done by a form. */
export type Act = {
  /** The page's path in the manifest, and which of its acts. */
  page: string
  act: string
  begin: (world: World) => Promise<Posting>
  /** Where the bad text goes. */
  field: string
  /** A text that is too long for the field, and what of another kind stands in its place. */
  long: string
  wrong: Form | { file: string }
  /** The megabyte; `a`s unless said. */
  huge?: string
  /** What the fields are called on the page, and their controls' ids where those are not their names. */
  labels?: Record<string, (text: Text) => string>
  ids?: Record<string, string>
  expected: Record<BadInput, Expected>
}

export const same = async () => {}
const longEmail = `${'a'.repeat(250)}@paahitt.example`
const hugeEmail = `${'a'.repeat(1_048_576)}@paahitt.example`
/** Where the bad text goes, when it is an address, an id, or a page that has nothing but a button. */
export const emails = (field = 'email') => ({
  field,
  long: longEmail,
  huge: hugeEmail,
  wrong: { [field]: 'alva.exempelsson' },
})
export const ids = (field: string) => ({ field, long: 'a'.repeat(200), wrong: { [field]: 'inte-ett-id' } })
export const nothing = { field: 'why', long: 'Våg '.repeat(2_000), wrong: { file: 'why' } }
