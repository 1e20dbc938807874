import type { LinkMaker } from '@testbro/auth/links'
import type { DraftFile } from '@testbro/db/read/drafts'
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
  config: { demo: boolean; publicOrigin: string; dataDir: string }
  links: LinkMaker
  documents: Documents
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

/** Documents that companies attach. */
export type Documents = {
  /** Keeps an upload, or says why not; nothing is kept of one that is refused. `limit` is in megabytes. */
  take: (upload: {
    name: string
    bytes: Uint8Array
  }) => Promise<
    | { kept: Omit<DraftFile, 'mayBeSecret'> }
    | { refused: 'file-empty' | 'file-kind' | 'file-too-large'; limit?: number }
  >
  remove: (key: string) => Promise<void>
  /** The document as an attachment, or null when it cannot be handed out. */
  download: (file: { key: string; name: string; type: string; scan: string }) => Promise<Response | null>
}

export type LimitName =
  | 'drafts'
  | 'drafts-of-address'
  | 'failed-tokens'
  | 'link-reads'
  | 'link-writes'
  | 'sign-ins'
  | 'sign-ins-of-address'

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends Visit {}
  // loaders' data arrive as they are, dates as dates
  interface Future {
    v3_singleFetch: true
  }
}
