import { highlight } from '../highlight.ts'
import type { CatalogueFound, CatalogueQuery } from '../port.ts'

/** A document as a search brings it: the about in the reader's language, or else in the other. */
export type Hit = {
  region: string
  entry: string
  name: string
  aboutSv?: string
  aboutEn?: string
  order: string
  said: string
}

export const foundHit =
  ({ language }: CatalogueQuery, words: ReadonlySet<string>) =>
  ({ region, entry, name, aboutSv = '', aboutEn = '' }: Hit): CatalogueFound['hits'][number] => ({
    region,
    id: entry,
    highlights: [
      highlight('name', name, words),
      highlight('about', language === 'sv' ? aboutSv : aboutEn, words),
    ],
  })
