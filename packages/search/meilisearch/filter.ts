import type { CatalogueQuery, Facet } from '../port.ts'

export const facets = [
  'region',
  'sector',
  'tests',
  'users',
  'settings',
  'methods',
  'supports',
  'room',
  'state',
  'priceRule',
  'languages',
] as const satisfies readonly Facet[]

/** A value as the filter language reads it: whatever is in it stays a value. */
const quoted = (value: string) => `"${value.toWellFormed().replace(/[\\"]/g, sign => `\\${sign}`)}"`

/** Entries that have one of the words. */
export const anyOf = (attribute: string, words: readonly string[]) =>
  `${attribute} IN [${[...new Set(words)].map(quoted).join(',')}]`

/** The query's choices as conditions that must all hold; `without`: one facet's own choice left out. */
export const filterOf = ({ chosen, trl, near }: CatalogueQuery, without?: Facet): string[] => [
  ...facets
    .filter(facet => facet !== without && (chosen[facet]?.length ?? 0) > 0)
    .map(facet => `${facet} IN [${chosen[facet]?.map(quoted).join(', ')}]`),
  ...(trl === null ? [] : [`trlFrom <= ${Math.trunc(trl) || 0}`, `trlTo >= ${Math.trunc(trl) || 0}`]),
  ...(near === null
    ? []
    : [`_geoRadius(${pointOf(near)}, ${Math.max(0, Math.round(near.km * 1_000) || 0)})`]),
]

const within = (value: number, most: number) => Math.max(-most, Math.min(most, value || 0))

/** A place as the server takes it: one that it refused would count as its failure. */
export const pointOf = ({ latitude, longitude }: NonNullable<CatalogueQuery['near']>) =>
  `${within(latitude, 90)}, ${within(longitude, 180)}`
