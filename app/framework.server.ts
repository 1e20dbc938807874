import type { LinkMaker } from '@testbro/auth/links'
import type { By } from '@testbro/db/by'
import type { DraftFile } from '@testbro/db/read/drafts'
import type { KeptPicture } from '@testbro/db/read/entries'
import type { Problem } from '@testbro/rules/problem'
import type { CatalogueFound, CatalogueQuery } from '@testbro/search/port'
import type { Refusal } from './refusal.ts'

export type {
  ActionFunctionArgs as ActionArgs,
  HeadersFunction,
  LoaderFunctionArgs as LoaderArgs,
} from '@remix-run/node'
export { data } from '@remix-run/node'

/** What the front door hands to every page. */
export type Visit = {
  requestId: string
  nonce: string
  address: string
  cookies: ReadonlyMap<string, string>
  session: Buffer | null
  /** The browser said nothing of where the form came from: it must carry its own proof. */
  unproven: boolean
  config: {
    demo: boolean
    publicOrigin: string
    limits: { apiReadsPerMinute: number }
    webhooksInside: boolean
  }
  links: LinkMaker
  documents: Documents
  tables: Tables
  /** Searches the catalogue for whoever asks. What is found is read again under their own rights before it is shown. Throws `Denied`. */
  search: (by: By, query: CatalogueQuery) => Promise<CatalogueFound>
  /** The demonstration's letters; null wherever letters really leave. */
  mailbox: Mailbox | null
  /** Counts one against a limit; false when it is used up. A limiter that fails counts nothing. */
  within: (limit: LimitName, key: string) => Promise<boolean>
  /** Logs a surprise with the request's id. */
  surprised: (error: unknown) => void
  /** Becomes true when an action answers that something is wrong. */
  faulty: boolean
  /** Whether a limit is used up already, without counting. */
  spent: (limit: LimitName, key: string) => Promise<boolean>
  /** Set when the front door itself refuses, for the page that says so. */
  refusal?: Refusal
}

/** Documents that companies attach, and pictures of environments. */
export type Documents = {
  /** Keeps an upload, or says why not; nothing is kept of one that is refused. `limit` is in megabytes. */
  take: (upload: {
    name: string
    bytes: Uint8Array
  }) => Promise<
    | { kept: Omit<DraftFile, 'mayBeSecret'> }
    | { refused: 'file-empty' | 'file-kind' | 'file-too-large'; limit?: number }
  >
  /** Keeps a picture without what its file tells of where and when it was taken, or says why not. */
  takePicture: (upload: {
    name: string
    bytes: Uint8Array
  }) => Promise<{ kept: KeptPicture } | { refused: Omit<Problem, 'field'> }>
  /** The picture to be shown, or null when its bytes are gone. */
  show: (picture: { key: string; type: string }) => Promise<Response | null>
  remove: (key: string) => Promise<void>
  /** The document as an attachment, or null when it cannot be handed out. */
  download: (file: { key: string; name: string; type: string; scan: string }) => Promise<Response | null>
}

/** Tables that an office takes out and reads in. */
export type Tables = {
  /** The rows of a file, or why they cannot be read. */
  read: (bytes: Uint8Array) => Promise<{ rows: string[][] } | { refused: string; limit?: number }>
  csv: (rows: readonly string[][]) => string
  /** Null when a text is longer than a cell can hold. */
  xlsx: (rows: readonly string[][]) => Promise<Uint8Array | null>
}

export type MailHead = { letter: string; subject: string; to: string; from: string; at: Date }
export type Mail = MailHead & {
  headers: { name: string; value: string }[]
  text: string | null
  html: string | null
}
export type Mailbox = {
  /** The newest letters, newest first, and how many there are in all. */
  list: (most: number) => Promise<{ mails: MailHead[]; count: number }>
  /** One letter, taken apart; null for a word that is no letter's id. */
  find: (letter: string) => Promise<Mail | null>
}

export type LimitName =
  | 'drafts'
  | 'drafts-of-address'
  | 'questions'
  | 'questions-of-address'
  | 'failed-tokens'
  | 'link-reads'
  | 'link-writes'
  | 'contact-writes'
  | 'sign-ins'
  | 'sign-ins-of-address'
  | 'api-reads'

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends Visit {}
  // loaders' data arrive as they are, dates as dates
  interface Future {
    v3_singleFetch: true
  }
}
