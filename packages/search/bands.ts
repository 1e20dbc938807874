import { partsOfCompound, stretchesOf } from './compound.ts'
import { editDistance, slipsIn } from './edit-distance.ts'
import { isInflected } from './inflection.ts'
import { areLookAlikes } from './look-alikes.ts'
import { stopWords, wordsOfAsking } from './stop-words.ts'
import { apart, type Field, fieldStrength, fields, sureness } from './strengths.ts'
import {
  type Concept,
  conceptFor,
  isInVocabulary,
  isTerm,
  meantBy,
  slipsBetween,
  synonymsOf,
  understand,
  wordsOfQuery,
} from './understand.ts'
import { weightOfMeans } from './what-terms-name.ts'
import type { Asked, Known, WordLookup } from './word-lookup.ts'

/**
 * Entries that one thing of a query is found in equally strongly: those that have, in this field, one word for each place of one of the
 * phrases. A single word is a phrase with one place.
 */
export type Band = {
  concept: number
  strength: number
  field: Field
  sure: number
  phrases: readonly string[][][]
}

/** Words of which one must be found, for each place of a phrase; a single word has one place. */
type Way = { places: string[][]; sure: number; areApart?: 'phrase' | 'related' }

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

/** What makes another word of one, no compound. */
const prefix =
  /^(an|av|be|dis|fore?|fran|in|inter|mis|miss?|non|om|pa|pre|re|till?|to|un|upp|ut|ur|vid|over|under)$/

/** Whether what a word has beside the asked one can be a word, so that "vård" is no part of "vårdag". */
const isCompound = (asked: string, word: string) => {
  const rest = word.replace(asked, ' ').trim().split(' ')
  return (
    rest.every(
      part => part.length !== 1 && /[aeiouy]/.test(part) && !ending.test(part) && !prefix.test(part),
    ) && word.length - asked.length >= 2
  )
}

type Lexicon = Map<string, Known[]>
const byAsked = (known: readonly Known[]): Lexicon => Map.groupBy(known, ({ asked }) => asked)
const formsIn = (lexicon: Lexicon, word: string) =>
  (lexicon.get(word) ?? [])
    .filter(known => known.isForm && !areLookAlikes(word, known.word))
    .map(known => known.word)

/** A word that says nothing is no form of one that does: of "meds" Swedish has "med". */
const inflectionsIn = (lexicon: Lexicon, word: string) =>
  formsIn(lexicon, word).filter(
    form => isInflected(word, form) && (stopWords.has(word) || !stopWords.has(form)),
  )

/** What shares a stem with a word and may be another. */
const kinIn = (lexicon: Lexicon, word: string) =>
  formsIn(lexicon, word).filter(form => !isInflected(word, form))

const wholeWays = (lexicon: Lexicon, words: readonly string[], sure: number, forms = formsIn): Way[] => {
  const places = words.map(word => forms(lexicon, word))
  return places.every(place => place.length > 0) ? [{ places, sure }] : []
}

/** A phrase's words may stand far apart in an entry. */
const saidWays = (lexicon: Lexicon, said: readonly string[]): Way[] =>
  [
    ...wholeWays(lexicon, said, sureness.said, inflectionsIn),
    ...wholeWays(lexicon, said, sureness.kin, said.length === 1 ? kinIn : formsIn),
  ].map(way => (said.length === 1 ? way : { ...way, areApart: 'phrase' }))

/** Words that a word is a part of. An ordinary word that entries have is none: who says "lever" looks for no "leverans". */
const partWays = (lexicon: Lexicon, asked: string, unfinished: boolean): Way[] => {
  const isHere = formsIn(lexicon, asked).length > 0
  const isTerm = isInVocabulary(asked)
  // a short word that is known is whole: "ai" is not the beginning of "aid"
  if ((asked.length < shortestPart || (!isTerm && !unfinished && asked.length < shortestCompound)) && isHere)
    return []
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
    if (words.length > 1 || word === undefined)
      return wholeWays(lexicon, sayingOf(words), sure, inflectionsIn).map(way => ({
        ...way,
        areApart: 'phrase' as const,
      }))
    const forms = inflectionsIn(lexicon, word)
    const whole = forms.length > 0 ? [{ places: [forms], sure }] : []
    const parts = (lexicon.get(word) ?? []).filter(known => !known.isForm && isCompound(word, known.word))
    return [...whole, ...parts.map(known => ({ places: [[known.word]], sure: sureness.synonymPart }))]
  })

const sayingOf = (words: readonly string[]) =>
  words.length === 1 ? words : words.filter(word => !wordsOfAsking.has(word))

/** Entries that have a kind of what is asked for, or the field that it belongs to. */
const relatedWays = (lexicon: Lexicon, related: readonly string[][], sure: number): Way[] =>
  related.flatMap(words => {
    const ways = wholeWays(lexicon, sayingOf(words), sure, inflectionsIn)
    return words.length === 1 ? ways : ways.map(way => ({ ...way, areApart: 'related' }))
  })

const bandsOf = (ways: readonly Way[], concept: number): Band[] => {
  const surest = new Map<string, Way>()
  for (const way of ways) {
    const key = JSON.stringify(way.places)
    if ((surest.get(key)?.sure ?? 0) < way.sure) surest.set(key, way)
  }
  const alike = Map.groupBy(surest.values(), ({ sure, areApart = '' }) => `${sure} ${areApart}`)
  return [...alike.values()].flatMap(equal => {
    const [first] = equal
    if (first === undefined) return []
    const alone = unique(equal.flatMap(({ places }) => (places.length === 1 ? (places[0] ?? []) : [])))
    const phrases = equal.filter(({ places }) => places.length > 1).map(({ places }) => places)
    const all = [...(alone.length > 0 ? [[alone]] : []), ...phrases]
    return fields
      .filter(field => first.areApart === undefined || apart[first.areApart][field] > 0)
      .map(field => ({
        concept,
        strength:
          first.sure *
          fieldStrength[field] *
          (first.areApart === undefined ? 1 : apart[first.areApart][field]),
        field,
        sure: first.sure,
        phrases: all,
      }))
  })
}

const askedOf = (concepts: readonly Concept[], unfinished: string | undefined): Asked[] => {
  const said = concepts.flatMap(concept => concept.said)
  const otherwise = concepts.flatMap(({ otherwise, around, narrower, broader }) => [
    ...otherwise,
    ...around,
    ...narrower,
    ...broader,
  ])
  const alone = new Set(
    concepts.flatMap(({ otherwise }) => otherwise.filter(words => words.length === 1).flat()),
  )
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
const slipsOf = async (lookup: WordLookup, words: readonly string[]) => {
  const similar = await lookup.similar(words.filter(word => slipsIn(word) > 0))
  const close = similar.filter(({ asked, word }) => {
    const most = slipsIn(asked)
    const beginning = word.slice(0, asked.length)
    return (
      editDistance(asked, word, most) <= most ||
      (asked.length >= 6 && editDistance(asked, beginning, most) <= most)
    )
  })
  const least = new Map<string, number>()
  const distance = ({ asked, word }: (typeof close)[number]) => editDistance(asked, word, slipsIn(asked))
  for (const one of close) least.set(one.asked, Math.min(least.get(one.asked) ?? 9, distance(one)))
  return Map.groupBy(
    close.filter(one => distance(one) === least.get(one.asked)),
    ({ asked }) => asked,
  )
}

type Looked = Concept & { whole: Concept | null }

type Words = { first: Lexicon; pieces: Lexicon }

const isFound = (lexicon: Lexicon, { said, otherwise }: Concept) =>
  [said, ...otherwise].some(words => wholeWays(lexicon, sayingOf(words), 1).length > 0)

/** Whether any entry says it in one word. */
const isNamed = (lexicon: Lexicon, ways: readonly (readonly string[])[]) =>
  ways.some(words => words.length === 1 && wholeWays(lexicon, words, 1, inflectionsIn).length > 0)

/** Whether entries have a kind of it, or the field that it belongs to. */
const isNear = (lexicon: Lexicon, { narrower, broader }: Concept) =>
  isNamed(lexicon, [...narrower, ...broader])

const partIn = (pieces: Lexicon) => (part: string) =>
  !stopWords.has(part) &&
  !ending.test(part) &&
  (part.length < shortestPart ? isTerm(part) : isInVocabulary(part) || formsIn(pieces, part).length > 0)

/** Whether a phrase is a field and the means for it, each known: "farm robots". */
const isFieldWithMeans = (words: readonly string[]) => {
  const parts = words.map(word => conceptFor([word]))
  return (
    parts.every(({ otherwise }) => otherwise.length > 0) &&
    parts.some(({ weight }) => weight >= 1) &&
    parts.some(({ weight }) => weight === weightOfMeans)
  )
}

const asParts = (parts: readonly string[], whole: Concept): Looked[] =>
  parts.map(part => ({ ...conceptFor([part]), whole }))

/**
 * What a compound that the vocabulary does not know, or that no entry has, is put together of: each part is a thing that is looked for, and
 * the whole with its other names stands for each. So are the words of a phrase that no entry has in any way.
 */
const takenApart = (concept: Concept, { first, pieces }: Words): Looked[] => {
  const [word = ''] = concept.said
  const asItIs = [{ ...concept, whole: null }]
  if (concept.isPlace) return asItIs
  if (concept.said.length > 1) {
    const words = concept.said.filter(one => !stopWords.has(one))
    const isWhole =
      (isFound(first, concept) || isNear(first, concept)) && (concept.isSaying || !isFieldWithMeans(words))
    return words.length === 0 || isWhole ? asItIs : asParts(words, concept)
  }
  const isHere = formsIn(first, word).length > 0
  if ((isHere && concept.otherwise.length > 0) || isNear(first, concept)) return asItIs
  const parts = partsOfCompound(word, partIn(pieces))
  return parts.length > 1 ? asParts(parts, concept) : asItIs
}

/** What is left of a long word that nobody knows: a known half and what may have been meant by the other, or the longest half alone. */
const halvesOf = (concept: Concept, { pieces }: Words): Looked[] => {
  const [word = ''] = concept.said
  const isPart = partIn(pieces)
  const splits = Array.from(
    { length: Math.max(0, word.length - 2 * shortestPart + 1) },
    (_, i) => i + shortestPart,
  )
    .map(at => ({ beginning: word.slice(0, at), end: word.slice(at) }))
    .map(({ beginning, end }) => ({
      known: isPart(beginning)
        ? beginning
        : /[so]$/.test(beginning) && isPart(beginning.slice(0, -1))
          ? beginning.slice(0, -1)
          : undefined,
      beginning,
      end,
      isEnd: isPart(end),
    }))
  const meant = splits
    .flatMap(({ known, beginning, end, isEnd }) => {
      const [other] = known !== undefined ? meantBy(end) : isEnd ? meantBy(beginning) : []
      return other === undefined ? [] : [known !== undefined ? [known, other] : [other, end]]
    })
    .toSorted((a, b) => b.join('').length - a.join('').length)[0]
  if (meant) return asParts(meant, concept)
  const [longest] = splits
    .flatMap(({ known, end, isEnd }) => [ending.test(end) ? [] : (known ?? []), isEnd ? end : []].flat())
    .toSorted((a, b) => b.length - a.length)
  return longest === undefined ? [{ ...concept, whole: null }] : asParts([longest], concept)
}

const longEnough = 7

/** Whether a long word that nobody knows is but one letter from one that is known: then it is not put together of others. */
const isPlainSlip = ({ said: [word = '', more], otherwise }: Concept, lexicon: Lexicon) =>
  more === undefined &&
  otherwise.length === 0 &&
  word.length >= longEnough &&
  formsIn(lexicon, word).length === 0 &&
  meantBy(word).some(meant => slipsBetween(word, meant) === 1)

/** Those that are written most like a word. */
const likestTo = (word: string, meant: readonly string[]) => {
  const distances = meant.map(one => slipsBetween(word, one))
  const least = Math.min(...distances)
  return meant.filter((_, i) => distances[i] === least)
}

/** What may be any of several things, as one that is said by the first. */
const anyOf = ([first, ...more]: readonly Concept[]): Concept => {
  const all = [first, ...more].filter(one => one !== undefined)
  return {
    said: first?.said ?? [],
    otherwise: [...all.flatMap(({ otherwise }) => otherwise), ...more.map(({ said }) => said)],
    weight: Math.max(...all.map(({ weight }) => weight)),
    isPlace: all.every(({ isPlace }) => isPlace),
    around: all.flatMap(({ around }) => around),
    narrower: all.flatMap(({ narrower }) => narrower),
    broader: all.flatMap(({ broader }) => broader),
  }
}

const mayBeTakenApart = ({ said, isPlace }: Concept) => said.length === 1 && !isPlace

/** What is written apart or with a hyphen may be one word there. */
const joinedIn = (q: string) => {
  const words = wordsOfQuery(q)
  return words.slice(1).map((word, i) => `${words[i]}${word}`)
}

const aWord = (word: string): Asked => ({ word, inside: false, begins: false })

const isHere = (lexicon: Lexicon, said: readonly string[]) =>
  said.every(word => formsIn(lexicon, word).length > 0)

/** What a query's things are found by, how much each matters, and the words that were looked for, for marking them. */
export const bandsFor = async (lookup: WordLookup, q: string) => {
  const understood = understand(q)
  const unfinished = /[\p{L}\p{N}\p{M}]$/u.test(q) ? wordsOfQuery(q).at(-1) : undefined
  const joined = joinedIn(q)
  const stretches = understood.filter(mayBeTakenApart).flatMap(({ said }) => said.flatMap(stretchesOf))
  const first = byAsked(
    await lookup.known([...askedOf(understood, unfinished), ...unique(joined).map(aWord)]),
  )
  const pieces = byAsked(await lookup.among(unique(stretches).filter(one => one.length >= shortestPart)))
  const words = { first, pieces }
  const withMore = async (lexicon: Lexicon, more: readonly Concept[]): Promise<Lexicon> =>
    more.length === 0
      ? lexicon
      : new Map([...lexicon, ...byAsked(await lookup.known(askedOf(more, undefined)))])
  const apart = understood.flatMap(concept =>
    isPlainSlip(concept, first) ? [{ ...concept, whole: null }] : takenApart(concept, words),
  )
  const isContinued = (word: string) =>
    word === unfinished && (first.get(word) ?? []).some(known => known.word.startsWith(word))
  const isUnknown = (word: string, { otherwise, around, said, whole, isSaying }: Looked) =>
    whole === null &&
    !isSaying &&
    ((otherwise.length === 0 && around.length === 0) || said.length > 1) &&
    formsIn(first, word).length === 0 &&
    !isContinued(word) &&
    !stopWords.has(word)
  const unknown = apart.flatMap(concept => concept.said.filter(word => isUnknown(word, concept)))
  const slips = await slipsOf(lookup, unknown)
  const meant = new Map(
    unknown.map(word => [
      word,
      unique([...(slips.get(word) ?? []).map(slip => slip.word), ...meantBy(word)]),
    ]),
  )
  const nobodyMeant = (word: string) => (meant.get(word) ?? []).length === 0
  const righted = apart.map(concept => {
    const [word = '', more] = concept.said
    const likest = likestTo(word, meant.get(word) ?? [])
    return more !== undefined || !unknown.includes(word) || likest.length === 0
      ? concept
      : { ...anyOf(likest.map(one => conceptFor([one]))), whole: null }
  })
  const isRighted = (concept: Looked) => !apart.includes(concept)
  const here = await withMore(first, righted.filter(isRighted))
  const isLost = (concept: Looked) =>
    concept.whole === null &&
    !concept.isPlace &&
    !isFound(here, concept) &&
    !concept.said.some(isContinued) &&
    !isNear(here, concept)
  const known = righted.flatMap(concept =>
    concept.said.length === 1 &&
    isLost(concept) &&
    concept.said.every(word => isInVocabulary(word) || nobodyMeant(word))
      ? halvesOf(concept, words)
      : [concept],
  )
  const isUnderstood = (term: string) =>
    understood.some(({ otherwise }) => otherwise.some(words => words.join(' ') === term))
  const inOneWord = joined
    .filter(word => (isTerm(word) && !isUnderstood(word)) || formsIn(first, word).includes(word))
    .map(word => ({ ...conceptFor([word]), whole: null }))
  const concepts: Looked[] = [...known, ...inOneWord]
  const lexicon = await withMore(here, [...known.filter(({ whole }) => whole !== null), ...inOneWord])
  const meantOtherwise = new Map(
    [...meant].map(([word, words]) => [word, words.flatMap(one => synonymsOf([one]))]),
  )
  const more = byAsked(
    await lookup.known(unique([...meant.values(), ...[...meantOtherwise.values()].flat()].flat()).map(aWord)),
  )

  const ways = concepts.map(({ said, otherwise, around, narrower, broader, whole, isSaying, isPlace }) => [
    ...saidWays(lexicon, said),
    ...(whole === null
      ? []
      : [...saidWays(lexicon, whole.said), ...synonymWays(lexicon, whole.otherwise, sureness.synonym)]),
    ...synonymWays(lexicon, otherwise, sureness.synonym),
    ...around.flatMap(words =>
      wholeWays(lexicon, words, isHere(lexicon, said) ? sureness.around : sureness.aroundUnknown),
    ),
    ...relatedWays(
      lexicon,
      narrower,
      isNamed(lexicon, [said, ...otherwise]) ? sureness.narrower : sureness.narrowerOfUnnamed,
    ),
    ...relatedWays(
      lexicon,
      broader,
      isNamed(lexicon, [said, ...otherwise]) ? sureness.broader : sureness.broaderOfUnnamed,
    ),
    ...(isSaying ? [] : said).flatMap(word => [
      ...(said.length > 1 && !stopWords.has(word) ? wholeWays(lexicon, [word], sureness.ofPhrase) : []),
      ...partWays(lexicon, word, word === unfinished)
        .filter(({ places: [[longer = ''] = []] }) => !isPlace || longer.startsWith(word))
        .map(way => (said.length === 1 ? way : { ...way, sure: sureness.ofPhrase })),
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
