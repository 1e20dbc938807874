/** What is searched, and in whose name: what anyone finds, or what one region's office and units find. A region is named by its id. */
export type Scope = { class: 'public'; region: string | null } | { class: 'network'; region: string }

export type Facet =
  | 'region'
  | 'sector'
  | 'tests'
  | 'users'
  | 'settings'
  | 'methods'
  | 'supports'
  | 'room'
  | 'state'
  | 'priceRule'
  | 'languages'

/** An entry matches when it has one of the chosen values of each facet. An empty `q` finds all. */
export type CatalogueQuery = {
  q: string
  language: 'sv' | 'en'
  scope: Scope
  chosen: Partial<Record<Facet, readonly string[]>>
  /** A technology readiness level that the entry's range must contain. */
  trl: number | null
  near: { latitude: number; longitude: number; km: number } | null
  sort: 'relevance' | 'name' | 'newest' | 'near'
  from: number
  most: number
}

/** A field's text in pieces, in order; what the words were found in is marked. */
export type Highlight = { field: string; parts: { text: string; found: boolean }[] }

export type CatalogueFound = {
  hits: { region: string; id: string; highlights: Highlight[] }[]
  count: number
  /** How many of each value, were it chosen: a facet's own choice is left out of its counts, all the others are in. */
  facets: Partial<Record<Facet, Record<string, number>>>
  engine: 'postgres' | 'meilisearch'
}

/**
 * An index may be behind, so whoever shows what was found reads it again by its ids, under the reader's own rights, and shows only that.
 */
export type CatalogueSearch = { search: (query: CatalogueQuery) => Promise<CatalogueFound> }
