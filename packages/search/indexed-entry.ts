/** A published copy of an entry, as it is handed to an outer index. */
export type IndexedEntry = {
  regionId: string
  regionName: string
  id: string
  name: string
  host: string
  place: string
  aboutSv: string
  aboutEn: string
  labelsSv: string
  labelsEn: string
  moreSv: string
  moreEn: string
  sector: string
  tests: string[]
  users: string[]
  settings: string[]
  methods: string[]
  supports: string[]
  languages: string[]
  trlFrom: number | null
  trlTo: number | null
  priceRule: string
  latitude: number | null
  longitude: number | null
  state: string
  room: string
  publishedAt: Date
}

/** The present state of entries of one region. Those of `ids` that a list does not have are not to be found there. */
export type RegionsEntries = {
  region: string
  ids: readonly string[]
  public: readonly IndexedEntry[]
  network: readonly IndexedEntry[]
}

/** Where an outer index is told of the catalogue. */
export type CatalogueIndexes = {
  /** Returns when the entries are found as they are now. Throws when that is not certain: whoever tells has to tell again. */
  tell: (entries: RegionsEntries) => Promise<void>
}
