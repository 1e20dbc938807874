import type { CatalogueQuery } from '@testbro/search/port'
import { queries } from '../relevance/queries.ts'

const anything: CatalogueQuery = {
  q: '',
  language: 'sv',
  scope: { class: 'public', region: null },
  chosen: {},
  trl: null,
  near: null,
  sort: 'relevance',
  from: 0,
  most: 20,
}

/** What people search for, in their words. */
export const inWords: readonly CatalogueQuery[] = queries.map(({ q, language }) => ({
  ...anything,
  q,
  language,
}))

/** What people choose among without a word: every entry is counted by every facet. */
export const byChoice: readonly CatalogueQuery[] = [
  {},
  { sector: ['health'] },
  { sector: ['transport'], tests: ['digital-service', 'vehicle'] },
  { users: ['older-people'], settings: ['rural'] },
  { settings: ['home', 'primary-care'] },
  { methods: ['clinical-study'], supports: ['ethics'] },
  { tests: ['drone'] },
  { tests: ['ai-and-data'], settings: ['hospital'], users: ['staff'] },
].map(chosen => ({ ...anything, chosen, sort: 'name' as const }))
