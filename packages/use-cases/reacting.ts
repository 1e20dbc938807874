import type { LinkMaker } from '@testbro/auth/links'
import type { By } from '@testbro/db/by'
import type { FileStore } from '@testbro/files/file-store'
import type { CatalogueIndexes } from '@testbro/search/indexed-entry'
import type { Language } from '@testbro/text/language'

/** Whole addresses of the pages that letters lead to; personal links are derived when a letter leaves. */
export type Addresses = {
  case: (language: Language, region: string, inquiry: string) => string
  evaluation: (language: Language, region: string, inquiry: string) => string
  round: (language: Language, region: string, inquiry: string, round: string) => string
  companyInquiry: (language: Language, company: string, inquiry: string) => string
  companyEvaluation: (language: Language, company: string, inquiry: string) => string
  companyContact: (language: Language, company: string, inquiry: string, contact: string) => string
  officeContact: (language: Language, region: string, inquiry: string, contact: string) => string
  webhook: (language: Language, region: string, webhook: string) => string
  environment: (language: Language, region: string, environment: string) => string
  officeQuestion: (language: Language, region: string, question: string) => string
  unitQuestion: (language: Language, region: string, unit: string, question: string) => string
  saved: (language: Language, company: string) => string
  officeEnvironment: (language: Language, region: string, environment: string) => string
  unitEnvironment: (language: Language, region: string, unit: string, environment: string) => string
}

/** What a reaction runs with: its job's context, the ids it was announced with, and what letters need. */
export type Reacting = {
  by: Extract<By, { as: 'job' }>
  ids: Readonly<Record<string, string>>
  links: LinkMaker
  addresses: Addresses
  files: Pick<FileStore, 'remove'>
  /** Calls a region's own system once. */
  callSystem: (call: { url: string; id: string; secret: string; body: string }) => Promise<{
    status: number | null
    fault: string
  }>
  webhookSecret: (id: string, generation: number) => string
  /** Null where PostgreSQL searches alone. */
  indexes: CatalogueIndexes | null
}

export type Reaction = (reacting: Reacting) => Promise<void>

/** The id an event was announced with. Throws when it is missing: the announcement is wrong. */
export const idOf = (ids: Reacting['ids'], name: string): string => {
  const id = ids[name]
  if (id === undefined) throw new Error(`The event came without ${name}.`)
  return id
}
