import type { DB } from '@testbro/db/schema'
import type { Kysely } from 'kysely'
import { partsOfCompound, stretchesOf } from '../compound.ts'
import { editDistance, slipsIn } from '../edit-distance.ts'
import type { Scope } from '../port.ts'
import { stopWords } from '../stop-words.ts'
import {
  type Concept,
  conceptFor,
  isInVocabulary,
  meantBy,
  synonymsOf,
  understand,
  wordsOfQuery,
} from '../understand.ts'
import { type Asked, type Known, knownWords, similarWords, wordsAmong } from './known-words.ts'
import { apart, type Field, fieldStrength, fields, sureness } from './strengths.ts'

/** Entries that one thing of a query is found in equally strongly. `query` is a tsquery. */
export type Band = { concept: number; strength: number; query: string }

/** Words of which one must be found, for each place of a phrase; a single word has one place. */
type Way = { places: string[][]; sure: number; areApart?: boolean }

const shortestPart = 4
const shortestSynonymPart = 5
const shortestBeginning = 2
const shortestCompound = 8
const mostPartsTried = 24

const unique = <T>(values: readonly T[]) => [...new Set(values)]

/** What a compound may be put together of: its beginnings and ends. */
const partsOf = (word: string) => {
  if (word.length < shortestCompound) return []
  const parts: { beginning: string; end: string }[] = []
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const beginning = word.slice(0, at)
    parts.push({ beginning, end: word.slice(at) })
    if (beginning.endsWith('s') && at > shortestPart)
      parts.push({ beginning: beginning.slice(0, -1), end: word.slice(at) })
  }
  return parts.slice(0, mostPartsTried)
}

const howPartOf = (asked: string, word: string) => {
  const at = word.indexOf(asked)
  if (at === 0) return sureness.beginning
  return at + asked.length >= word.length - 2 ? sureness.end : sureness.part
}

const ending =
  /^(n?ing(s|ar|en|arna)?|are(n|s)?|arna|ande|lig(a|t)?|het(en|er)?|ers?|ed|ly|al|ment|able|ful|less|ism|isk(a|t)?)$/

/** Whether what a word has beside the asked one can be a word, so that "vård" is no part of "vårdag". */
const isCompound = (asked: string, word: string) => {
  const rest = word.replace(asked, ' ').trim().split(' ')
  return (
    rest.every(part => part.length !== 1 && /[aeiouy]/.test(part) && !ending.test(part)) &&
    word.length - asked.length >= 2
  )
}

type Lexicon = Map<string, Known[]>
const byAsked = (known: Known[]): Lexicon => Map.groupBy(known, ({ asked }) => asked)
const formsIn = (lexicon: Lexicon, word: string) =>
  (lexicon.get(word) ?? []).filter(({ isForm }) => isForm).map(known => known.word)

const inflection = /^(e?s|[aenrt]|e[nrt]s?|[ao]rs?|n[as]|ts|[aeo]rnas?|nas|y|ies?)?$/

/** Whether two words differ as a noun's forms do: another word for the same is not taken for a verb that looks like it. */
const isInflected = (one: string, other: string) => {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return inflection.test(one.slice(shared)) && inflection.test(other.slice(shared))
}

const wholeWays = (lexicon: Lexicon, words: readonly string[], sure: number): Way[] => {
  const places = words.map(word => formsIn(lexicon, word))
  return places.every(place => place.length > 0) ? [{ places, sure }] : []
}

const partWays = (lexicon: Lexicon, asked: string, unfinished: boolean): Way[] => {
  // a short word that is known is whole: "ai" is not the beginning of "aid"
  if (asked.length < shortestPart && formsIn(lexicon, asked).length > 0) return []
  const longer = (lexicon.get(asked) ?? []).filter(({ isForm }) => !isForm)
  return longer.flatMap(({ word }) => {
    if (isCompound(asked, word)) return [{ places: [[word]], sure: howPartOf(asked, word) }]
    return unfinished && word.startsWith(asked) ? [{ places: [[word]], sure: sureness.beginning }] : []
  })
}

/** What a compound is put together of; of a word that no entry has, else its longest beginning that is a word. */
const compoundWays = (lexicon: Lexicon, word: string): Way[] => {
  const isKnown = (part: string) => formsIn(lexicon, part).length > 0
  const parts = partsOf(word)
  const whole = parts.filter(({ beginning, end }) => isKnown(beginning) && isKnown(end))
  const begun = parts.map(({ beginning }) => beginning).filter(part => part.length * 2 >= word.length)
  const longest = isKnown(word) ? undefined : begun.findLast(isKnown)
  const used =
    whole.length > 0 ? whole.flatMap(({ beginning, end }) => [beginning, end]) : [longest ?? []].flat()
  return used.map(part => ({ places: [formsIn(lexicon, part)], sure: sureness.part }))
}

const synonymWays = (lexicon: Lexicon, otherwise: readonly string[][], sure: number): Way[] =>
  otherwise.flatMap(words => {
    const [word] = words
    // a phrase's words may stand far apart
    if (words.length > 1 || word === undefined)
      return wholeWays(
        lexicon,
        words.filter(one => !stopWords.has(one)),
        sure,
      ).map(way => ({ ...way, areApart: words.length > 1 }))
    const forms = formsIn(lexicon, word).filter(form => isInflected(word, form))
    const whole = forms.length > 0 ? [{ places: [forms], sure }] : []
    const parts = (lexicon.get(word) ?? []).filter(known => !known.isForm && isCompound(word, known.word))
    return [...whole, ...parts.map(known => ({ places: [[known.word]], sure: sureness.synonymPart }))]
  })

const quoted = (word: string, field: Field) => `'${word.replace(/['\\]/g, '')}/${field}'`

const inField = (places: string[][], field: Field) =>
  places.map(place => `(${place.map(word => quoted(word, field)).join('|')})`).join('&')

const bandsOf = (ways: readonly Way[], concept: number): Band[] => {
  const surest = new Map<string, Way>()
  for (const way of ways) {
    const key = JSON.stringify(way.places)
    if ((surest.get(key)?.sure ?? 0) < way.sure) surest.set(key, way)
  }
  const alike = Map.groupBy(surest.values(), ({ sure, areApart = false }) => `${sure} ${areApart}`)
  return [...alike.values()].flatMap(equal => {
    const [first] = equal
    if (first === undefined) return []
    const alone = unique(equal.flatMap(({ places }) => (places.length === 1 ? (places[0] ?? []) : [])))
    const phrases = equal.filter(({ places }) => places.length > 1).map(({ places }) => places)
    const all = [...(alone.length > 0 ? [[alone]] : []), ...phrases]
    return fields.map(field => ({
      concept,
      strength: first.sure * fieldStrength[field] * (first.areApart ? apart[field] : 1),
      query: all.map(places => `(${inField(places, field)})`).join('|'),
    }))
  })
}

const askedOf = (concepts: readonly Concept[], unfinished: string | undefined): Asked[] => {
  const said = concepts.flatMap(concept => concept.said)
  const otherwise = concepts.flatMap(concept => [...concept.otherwise, ...concept.around])
  const alone = new Set(otherwise.filter(words => words.length === 1).flat())
  const compounds = concepts.flatMap(({ said: [word, more] }) =>
    word === undefined || more !== undefined
      ? []
      : partsOf(word).flatMap(({ beginning, end }) => [beginning, end]),
  )
  return unique([...said, ...otherwise.flat(), ...compounds]).map(word => ({
    word,
    inside: said.includes(word)
      ? word.length >= shortestPart
      : alone.has(word) && word.length >= shortestSynonymPart,
    begins: word === unfinished && word.length >= shortestBeginning,
  }))
}

/** What was meant by words that neither entries nor the vocabulary know. */
const slipsOf = async (db: Kysely<DB>, scope: Scope, words: readonly string[]) => {
  const similar = await similarWords(
    db,
    scope,
    words.filter(word => slipsIn(word) > 0),
  )
  const close = similar.filter(({ asked, word }) => {
    const most = slipsIn(asked)
    const beginning = word.slice(0, asked.length)
    return (
      editDistance(asked, word, most) <= most ||
      (asked.length >= 6 && editDistance(asked, beginning, most) <= most)
    )
  })
  return Map.groupBy(close, ({ asked }) => asked)
}

type Looked = Concept & { whole: string | null }

/** What a compound that the vocabulary does not know is put together of: each part is a thing that is looked for. */
const takenApart = (concept: Concept, lexicon: Lexicon): Looked[] => {
  const [word] = concept.said
  const asItIs = [{ ...concept, whole: null }]
  if (word === undefined || !mayBeTakenApart(concept)) return asItIs
  const isWord = (part: string) =>
    !stopWords.has(part) &&
    (isInVocabulary(part) || (part.length >= shortestPart && formsIn(lexicon, part).length > 0))
  const parts = partsOfCompound(word, isWord)
  return parts.length > 1 ? parts.map(part => ({ ...conceptFor([part]), whole: word })) : asItIs
}

const mayBeTakenApart = ({ said, otherwise, around }: Concept) =>
  said.length === 1 && otherwise.length === 0 && around.length === 0

/** What is written apart or with a hyphen may be one word there. */
const joinedIn = (q: string) => {
  const words = wordsOfQuery(q)
  return words.slice(1).map((word, i) => `${words[i]}${word}`)
}

const aWord = (word: string): Asked => ({ word, inside: false, begins: false })

/** What a query's things are found by, how much each matters, and the words that were looked for, for marking them. */
export const bandsFor = async (db: Kysely<DB>, scope: Scope, q: string) => {
  const understood = understand(q)
  const unfinished = /[\p{L}\p{N}\p{M}]$/u.test(q) ? wordsOfQuery(q).at(-1) : undefined
  const joined = joinedIn(q)
  const stretches = understood.filter(mayBeTakenApart).flatMap(({ said }) => said.flatMap(stretchesOf))
  const first = byAsked(
    await knownWords(db, scope, [...askedOf(understood, unfinished), ...unique(joined).map(aWord)]),
  )
  const pieces = byAsked(
    await wordsAmong(
      db,
      scope,
      unique(stretches).filter(one => one.length >= shortestPart),
    ),
  )
  const apart = understood.flatMap(concept => takenApart(concept, pieces))
  const concepts: Looked[] = [
    ...apart,
    ...joined
      .filter(word => formsIn(first, word).includes(word))
      .map(word => ({ said: [word], otherwise: [], around: [], weight: 1, isPlace: false, whole: null })),
  ]
  const parts = apart.filter(({ whole }) => whole !== null)
  const lexicon: Lexicon =
    parts.length === 0
      ? first
      : new Map([...first, ...byAsked(await knownWords(db, scope, askedOf(parts, undefined)))])

  const unknown = concepts.flatMap(({ said, otherwise: [synonym], around: [near], whole }) =>
    said.filter(
      word =>
        whole === null &&
        ((synonym === undefined && near === undefined) || said.length > 1) &&
        formsIn(lexicon, word).length === 0 &&
        !stopWords.has(word),
    ),
  )
  const slips = await slipsOf(db, scope, unknown)
  const meant = new Map(
    unknown.map(word => [
      word,
      unique([...(slips.get(word) ?? []).map(slip => slip.word), ...meantBy(word)]),
    ]),
  )
  const meantOtherwise = new Map(
    [...meant].map(([word, words]) => [word, words.flatMap(one => synonymsOf([one]))]),
  )
  const more = byAsked(
    await knownWords(
      db,
      scope,
      unique([...meant.values(), ...[...meantOtherwise.values()].flat()].flat()).map(aWord),
    ),
  )

  const ways = concepts.map(({ said, otherwise, around, whole }) => [
    ...wholeWays(lexicon, said, sureness.said),
    ...(whole === null ? [] : wholeWays(lexicon, [whole], sureness.said)),
    ...synonymWays(lexicon, otherwise, sureness.synonym),
    ...around.flatMap(words => wholeWays(lexicon, words, sureness.around)),
    ...said.flatMap(word => [
      ...(said.length > 1 && !stopWords.has(word) ? wholeWays(lexicon, [word], sureness.part) : []),
      ...partWays(lexicon, word, word === unfinished).map(way =>
        said.length === 1 ? way : { ...way, sure: sureness.part },
      ),
      ...(said.length === 1 && whole === null && otherwise.length === 0 ? compoundWays(lexicon, word) : []),
      ...(meant.get(word) ?? []).flatMap(one => wholeWays(more, [one], sureness.slip)),
      ...synonymWays(more, meantOtherwise.get(word) ?? [], sureness.slipSynonym),
    ]),
  ])
  return {
    bands: ways.flatMap(bandsOf),
    concepts,
    words: new Set(ways.flat().flatMap(({ places }) => places.flat())),
  }
}
