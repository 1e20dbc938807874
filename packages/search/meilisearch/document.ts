import { createHash } from 'node:crypto'
import type { IndexedEntry } from '../indexed-entry.ts'
import { plain, wordsOf } from '../words.ts'
import { written } from './said.ts'

/** Grows when documents are made in another way: those that stand are then stale. */
const way = 3

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

const longest = 40

/** The words of texts, each once. What is written with a hyphen is also one word: e-hälsa, ehälsa. */
const wordsIn = (...texts: string[]) =>
  unique(
    texts.flatMap(text => [
      ...wordsOf(text),
      ...(text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map(word =>
        plain(word.replaceAll('-', '')),
      ),
    ]),
  ).filter(word => word.length <= longest)

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

/** The words of an entry by what they tell of it; see strengths.ts. */
const wordsOfEntry = (entry: IndexedEntry) => {
  const about = wordsIn(entry.aboutSv, entry.aboutEn)
  const told = new Set(about)
  return {
    name: wordsIn(entry.name),
    labels: wordsIn(entry.labelsSv, entry.labelsEn),
    about,
    more: wordsIn(entry.moreSv, entry.moreEn).filter(word => !told.has(word)),
    where: wordsIn(entry.host, entry.place, entry.regionName),
  }
}

/** An entry as a document: its words are filtered by, from all fields or from those that say more, and read to weigh it. */
export const documentOf = (entry: IndexedEntry) => {
  const words = wordsOfEntry(entry)
  const main = [...words.name, ...words.labels, ...words.where]
  return {
    id: documentId(entry),
    hash: hashOf(entry),
    ...chosenOf(entry),
    name: entry.name,
    aboutSv: entry.aboutSv || entry.aboutEn,
    aboutEn: entry.aboutEn || entry.aboutSv,
    words: unique([...main, ...words.about, ...words.more]),
    firmWords: unique([...main, ...words.about]),
    mainWords: unique(main),
    nameWords: words.name,
    said: written(words),
  }
}
