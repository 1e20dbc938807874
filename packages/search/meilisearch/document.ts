import { createHash } from 'node:crypto'
import type { IndexedEntry } from '../indexed-entry.ts'
import { plain } from '../words.ts'
import { compoundParts } from './compound-parts.ts'
import { stemsIn } from './stems-in.ts'

/** Grows when documents are made in another way: those that stand are then stale. */
const way = 2

export const documentId = ({ regionId, id }: Pick<IndexedEntry, 'regionId' | 'id'>) => `${regionId}_${id}`

export const regionOfDocument = (document: string) => {
  const [region = '', id = ''] = document.split('_')
  return { region, id }
}

const unique = (words: readonly string[]) => [...new Set(words)]

/** Swedish order in signs that stand in that order everywhere: å, ä and ö come after z. */
const inOrder = (name: string) =>
  plain(
    name
      .toLowerCase()
      .normalize('NFC')
      .replace(/[åäö]/g, letter => `z${'åäö'.indexOf(letter)}`),
  )

/** What is written with a hyphen is also one word: e-hälsa, ehälsa. */
const joinedIn = (text: string) =>
  (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).flatMap(word => stemsIn(word.replaceAll('-', '')))

/** What of an entry is chosen among and sorted by. */
const chosenOf = (entry: IndexedEntry) => ({
  region: entry.regionId,
  entry: entry.id,
  sector: entry.sector,
  tests: entry.tests,
  users: entry.users,
  settings: entry.settings,
  methods: entry.methods,
  supports: entry.supports,
  languages: entry.languages,
  room: entry.room,
  state: entry.state,
  priceRule: entry.priceRule,
  trlFrom: entry.trlFrom,
  trlTo: entry.trlTo,
  order: inOrder(entry.name),
  publishedAt: entry.publishedAt.getTime(),
  _geo:
    entry.latitude === null || entry.longitude === null
      ? null
      : { lat: entry.latitude, lng: entry.longitude },
})

/** What of an entry is read: words are marked in it where they are found. */
const shownOf = (entry: IndexedEntry) => ({
  name: entry.name,
  host: entry.host,
  place: entry.place,
  regionName: entry.regionName,
  aboutSv: entry.aboutSv,
  aboutEn: entry.aboutEn,
  labelsSv: entry.labelsSv,
  labelsEn: entry.labelsEn,
  moreSv: entry.moreSv,
  moreEn: entry.moreEn,
})

/** What a document is made of, in few signs. */
export const hashOf = (entry: IndexedEntry): string =>
  createHash('sha256')
    .update(JSON.stringify([way, chosenOf(entry), shownOf(entry)]))
    .digest('base64url')
    .slice(0, 22)

/** The words of an entry as they are written in it; compounds are taken apart into such. */
export const ownWords = (entry: IndexedEntry): string[] =>
  unique(stemsIn(Object.values(shownOf(entry)).join(' ')))

/**
 * An entry as a document. Its words are searched as stems, those that say most in fields of their own; the server knows neither
 * Swedish inflections nor compounds.
 */
export const documentOf = (entry: IndexedEntry, known: (stem: string) => boolean) => {
  const { name, host, place, regionName, aboutSv, aboutEn, labelsSv, labelsEn, moreSv, moreEn } =
    shownOf(entry)
  const words = (...texts: string[]) => {
    const stems = texts.flatMap(text => [...stemsIn(text), ...joinedIn(text)])
    return [...stems, ...unique(stems).flatMap(stem => compoundParts(stem, known))].join(' ')
  }
  return {
    id: documentId(entry),
    hash: hashOf(entry),
    ...chosenOf(entry),
    ...shownOf(entry),
    nameWords: words(name),
    aboutWords: words(aboutSv, aboutEn),
    labelWords: words(labelsSv, labelsEn),
    hostWords: words(host, place, regionName),
    moreWords: words(moreSv, moreEn),
  }
}
