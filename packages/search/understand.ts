import { countiesOfSweden, otherNamesOfPlaces, partsOfSweden } from './counties.ts'
import { editDistance, slipsIn } from './edit-distance.ts'
import { fieldsOfTerms } from './fields.ts'
import { isInflected } from './inflection.ts'
import { negligibleWords } from './negligible-words.ts'
import { sayingsAmong } from './sayings.ts'
import { stemsOf } from './stems.ts'
import { stopWords, stopWordsAsWritten } from './stop-words.ts'
import { vocabularyOfFields, vocabularyOfMeans } from './vocabulary.ts'
import { weightOf, weightOfActs, weightOfMeans, weightOfOther, weightOfPlace } from './what-terms-name.ts'
import { plain, wordsOf } from './words.ts'

/** One thing that is looked for: the words it was said with, each other way to say it, and how much it matters; whether it is a place, and where that lies. */
export type Concept = {
  said: string[]
  otherwise: string[][]
  weight: number
  isPlace: boolean
  around: string[][]
  /** Its kinds and parts, where it is a field; the fields that it is a kind or a part of. */
  narrower: string[][]
  broader: string[][]
  /** An expression that means it and does not name it: its words say nothing one by one. */
  isSaying?: true
}

/** `written`: its words with their diacritics. */
type Term = { words: string[]; written: string[]; stems: Set<string>[]; group: number }
type Group = {
  terms: readonly string[]
  /** Places that lie in it. */
  inside?: string[][]
  around: string[][]
  weight: number
  isPlace: boolean
  forms: (word: string) => string[]
}

const itself = (word: string) => [word]
const ofPlace = { weight: weightOfPlace, isPlace: true, forms: itself }
const named = new Set([...vocabularyOfFields, ...vocabularyOfMeans].flat())
const onlyInFields = [...new Set(fieldsOfTerms.flatMap(({ field, kinds }) => [...field, ...kinds]))].filter(
  term => !named.has(term) && !term.includes(' '),
)
const groups: Group[] = [
  ...[
    ...[...vocabularyOfFields, ...onlyInFields.map(term => [term])].map(group => ({ group, otherwise: 1 })),
    ...vocabularyOfMeans.map(group => ({ group, otherwise: weightOfMeans })),
  ].map(({ group, otherwise }) => ({
    terms: group,
    around: [],
    weight: weightOf(group, otherwise),
    isPlace: false,
    forms: stemsOf,
  })),
  ...countiesOfSweden.flatMap(({ names, places }) => [
    { terms: names, around: [], ...ofPlace },
    ...places.map(place => ({ terms: [place], around: names.map(wordsOf), ...ofPlace })),
  ]),
  ...otherNamesOfPlaces.map(terms => ({ terms, around: [], ...ofPlace })),
  ...partsOfSweden.map(({ names, counties }) => ({
    terms: names,
    inside: counties
      .flatMap(county => countiesOfSweden.find(({ names: [name] }) => name === county)?.names ?? [])
      .map(wordsOf),
    around: [],
    ...ofPlace,
  })),
]

const lettersOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a word may be that which was written: who writes a diacritic means it, who writes none may have left it out, if not `isJust` that word. */
const agrees = (word: string, written: string, isJust: boolean) =>
  [...written].every((letter, i) => {
    const other = word[i] ?? letter
    return other === letter || plain(other) !== plain(letter) || (!isJust && letter === plain(letter))
  })

const terms: Term[] = groups.flatMap((group, number) =>
  group.terms.map(term => {
    const words = wordsOf(term)
    return {
      words,
      written: lettersOf(term),
      stems: words.map(word => new Set(group.forms(word))),
      group: number,
    }
  }),
)
const termsByGroup = Map.groupBy(terms, ({ group }) => group)
const termsByStem = Map.groupBy(
  terms.flatMap(term => [...(term.stems[0] ?? [])].map(stem => ({ stem, term }))),
  ({ stem }) => stem,
)
const groupsByTerm = Map.groupBy(
  groups.flatMap(({ terms }, group) => terms.map(term => ({ term, group }))),
  ({ term }) => term,
)
const groupsOf = (of: readonly string[]) =>
  new Set(of.flatMap(term => groupsByTerm.get(term) ?? []).map(({ group }) => group))
const termsOf = (of: ReadonlySet<number>) => [...of].flatMap(group => termsByGroup.get(group) ?? [])

/** For each group of terms, those of its kinds, and those of its fields. */
const narrowerOf = new Map<number, Set<Term>>()
const broaderOf = new Map<number, Set<Term>>()
/** A group of more terms says the same less narrowly: of its kinds' groups only the narrow ones are followed. */
const mostTermsOfKind = 12
const termsByWords = Map.groupBy(terms, ({ words }) => words.join(' '))
const addTo = (to: Map<number, Set<Term>>, group: number, more: readonly Term[]) =>
  to.set(group, new Set([...(to.get(group) ?? []), ...more]))
for (const { field, kinds } of fieldsOfTerms) {
  const [fields, parts] = [groupsOf(field), groupsOf(kinds)]
  const small = (of: ReadonlySet<number>) =>
    new Set([...of].filter(group => (groups[group]?.terms.length ?? 0) <= mostTermsOfKind))
  const narrower = [...termsOf(small(parts)), ...kinds.flatMap(kind => termsByWords.get(kind) ?? [])]
  for (const group of fields) addTo(narrowerOf, group, narrower)
  for (const group of parts) if (groups[group]?.weight === 1) addTo(broaderOf, group, termsOf(small(fields)))
}

const longWord = 10
const shortestMeant = 5

/** Of a long word more than half must be left: "fallsensor" is no form of "falls". */
const share = (stems: ReadonlySet<string>, word: string) =>
  stemsOf(word).some(stem => stems.has(stem) && (word.length < longWord || stem.length * 2 > word.length))

/** A shared stem that is but the beginning of both words says little: "golvstäd" is no "golvsensor". */
const isLike = (one: string, other: string) => {
  if (isInflected(one, other)) return true
  const stems = new Set(stemsOf(one))
  const longest = Math.max(one.length, other.length)
  return stemsOf(other).some(stem => stems.has(stem) && stem.length >= 5 && stem.length * 2 > longest)
}

/** The terms that begin the words. */
const termsAt = (words: readonly string[], letters: readonly string[] = []) => {
  const [first] = words
  if (first === undefined) return []
  const begun = new Set(stemsOf(first).flatMap(stem => (termsByStem.get(stem) ?? []).map(({ term }) => term)))
  const found = [...begun].filter(({ stems }) =>
    stems.every((stem, i) => {
      const word = words[i]
      return word !== undefined && share(stem, word)
    }),
  )
  // who writes a term just so means that, and no other with a like stem
  const same = found.filter(({ words: of }) => of.every((word, i) => word === words[i]))
  const isJust = same.some(({ written }) => written.every((word, i) => word === letters[i]))
  const isWritten = ({ written }: Term) => written.every((word, i) => agrees(word, letters[i] ?? '', isJust))
  const exact = same.filter(isWritten)
  if (exact.length === 0)
    return found.filter(term => term.words.every((word, i) => isLike(word, words[i] ?? '')))
  if (exact.some(({ group }) => groups[group]?.isPlace === true)) return exact
  return found.filter(
    term => isWritten(term) && term.words.every((word, i) => isInflected(word, words[i] ?? '')),
  )
}

/** Whether the vocabulary has a word just so. */
export const isTerm = (word: string) => termsByWords.has(word)
/** Whether the vocabulary has a word, in any of its forms. */
export const isInVocabulary = (word: string) => termsAt([word]).length > 0

const groupsOfPlain = Map.groupBy(
  terms.filter(({ words, written }) => words.every((word, i) => word === written[i])),
  ({ words }) => words.join(' '),
)
/** Whether a term without its diacritics is another: entries that tell of a "stad" have no "städ". */
const isAnotherPlain = ({ words, written, group }: Term) =>
  words.some((word, i) => word !== written[i]) &&
  (groupsOfPlain.get(words.join(' ')) ?? []).some(other => other.group !== group)

const otherWays = (said: readonly string[], found: readonly Term[]) => {
  const named = new Set(found.map(({ group }) => group))
  const ways = [...named]
    .flatMap(group => termsByGroup.get(group) ?? [])
    .filter(term => !isAnotherPlain(term))
    .map(({ words }) => words.join(' '))
  return [...new Set(ways)]
    .filter(way => way !== said.join(' ') && !stopWords.has(way))
    .map(way => way.split(' '))
}

/** What names means in one of its senses counts as that; what names an act in all of them, as an act. */
const weightOfAll = (weights: readonly number[]) =>
  weights.length === 0
    ? weightOfOther
    : Math.min(...weights.filter((weight, _, all) => weight > weightOfActs || Math.max(...all) === weight))

const conceptOf = (said: string[], found: readonly Term[]): Concept => {
  const named = found.flatMap(({ group }) => groups[group] ?? [])
  const related = (to: ReadonlyMap<number, ReadonlySet<Term>>) =>
    [
      ...new Set(
        found.flatMap(({ group }) =>
          [...(to.get(group) ?? [])]
            .filter(term => !isAnotherPlain(term))
            .map(({ words }) => words.join(' ')),
        ),
      ),
    ].map(words => words.split(' '))
  return {
    said,
    otherwise: [...otherWays(said, found), ...named.flatMap(({ inside = [] }) => inside)],
    isPlace: named.some(({ isPlace }) => isPlace),
    around: named.flatMap(({ around }) => around),
    narrower: related(narrowerOf),
    broader: related(broaderOf),
    weight: weightOfAll(named.map(({ weight }) => weight)),
  }
}

/** A word or a phrase as one thing that is looked for. */
export const conceptFor = (said: string[]): Concept =>
  conceptOf(
    said,
    termsAt(said).filter(({ words }) => words.length === said.length),
  )

/** What else a word or phrase is called, in Swedish and English. */
export const synonymsOf = (said: readonly string[]): string[][] =>
  otherWays(
    said,
    termsAt(said).filter(({ words }) => words.length === said.length),
  )

/** A word, and what is left of it without an ending: who slips in a form of a word means that. */
const barely = (word: string) => [
  ...new Set([
    word,
    ...stemsOf(word).filter(stem => stem.length >= shortestMeant && isInflected(stem, word)),
  ]),
]

/** Words by how long they are: those that somebody may have meant who wrote another. Abbreviations and places are too like other words. */
const wordsByLength = Map.groupBy(
  new Set(
    terms
      .filter(
        ({ words: [word = ''], group }) => word.length >= shortestMeant && groups[group]?.isPlace === false,
      )
      .flatMap(({ words }) => (words.length === 1 ? words : [])),
  ),
  ({ length }) => length,
)

/** How many slips lie between a word, or what is left of it without an ending, and one that may have been meant; more than are forgiven when they are too many. */
export const slipsBetween = (word: string, meant: string) =>
  Math.min(...barely(word).map(bare => editDistance(bare, meant, slipsIn(bare))))

const nearTo = (word: string) => {
  const most = slipsIn(word)
  if (most === 0) return []
  const alike = Array.from(
    { length: 2 * most + 1 },
    (_, i) => wordsByLength.get(word.length - most + i) ?? [],
  ).flat()
  return alike
    .map(meant => ({ meant, distance: editDistance(word, meant, Math.min(most, slipsIn(meant))) }))
    .filter(({ meant, distance }) => distance <= Math.min(most, slipsIn(meant)))
}

/** The words of the vocabulary that somebody may have meant who wrote this: the likest, with the same first letter if there are any. */
export const meantBy = (word: string): string[] => {
  const near = barely(word).flatMap(nearTo)
  const least = Math.min(...near.map(({ distance }) => distance))
  const likest = [...new Set(near.filter(({ distance }) => distance === least).map(({ meant }) => meant))]
  const begun = likest.filter(meant => meant[0] === word[0])
  return begun.length > 0 ? begun : likest
}

const mostSigns = 400
const mostConcepts = 16

/** A query's words, as long as a query is. */
export const wordsOfQuery = (q: string) =>
  wordsOf(q.slice(0, mostSigns).toWellFormed()).filter(word => word.length <= 40)

const aroundPlaces = new Set(
  wordsOf(
    'region regionen regions län kommun kommunen county municipality stad staden city area trakten området',
  ),
)

/** What a saying means: the fields, by all their names. */
const conceptOfSaying = (said: string[], fields: readonly string[]): Concept => ({
  ...conceptOf(said, termsOf(groupsOf(fields))),
  ...(said.length > 1 ? { isSaying: true } : {}),
})

type Placed = { at: number; length: number; concept: Concept }

/** The known phrases among words, the longest that begins at each; other words each on its own. */
const termsAmong = (all: readonly string[], written: readonly string[]): Placed[] => {
  const placed: Placed[] = []
  const longestAt = (at: number) => {
    const found = termsAt(all.slice(at, at + 5), written.slice(at, at + 5))
    const length = Math.max(1, ...found.map(({ words }) => words.length))
    const longest = found.filter(({ words }) => words.length === length)
    return { at, length, concept: conceptOf(all.slice(at, at + length), longest) }
  }
  for (let at = 0; at < all.length; ) {
    const here = longestAt(at)
    placed.push(here)
    let end = at + here.length
    // "hospital food waste" is hospital food, and food waste
    for (let within = at + 1; within < end; within++) {
      const other = longestAt(within)
      if (other.length === 1 || within + other.length <= end) continue
      placed.push(other)
      end = within + other.length
    }
    at = end
  }
  return placed
}

/** Sayings in the place of the terms whose words they have: the longer of the two stands. */
const withSayings = (all: readonly string[], terms: readonly Placed[]): Placed[] => {
  const taken = new Set<number>()
  const sayings = sayingsAmong(all).flatMap(({ saying, places }) => {
    const within = terms.filter(({ at, length }) => places.some(place => place >= at && place < at + length))
    const isLonger = within.every(
      ({ length, concept }) =>
        length < places.length || (length === places.length && concept.otherwise.length === 0),
    )
    if (!isLonger || places.some(place => taken.has(place))) return []
    for (const place of places) taken.add(place)
    const said = places.toSorted((a, b) => a - b).map(place => all[place] ?? '')
    return [{ at: Math.min(...places), length: 0, concept: conceptOfSaying(said, saying.fields) }]
  })
  // the means, and those whom it is for, are still looked for beside the field that an expression means
  const left = terms.filter(
    ({ at, length, concept: { otherwise, weight } }) =>
      (otherwise.length > 0 && weight < 1) ||
      Array.from({ length }, (_, i) => at + i).every(place => !taken.has(place)),
  )
  return [...left, ...sayings].toSorted((a, b) => a.at - b.at)
}

const manyConcepts = 4

/** In a sentence, words of every subject say little, and words that nobody has written down as terms say less than those that are. */
const inSentence = (concepts: readonly Concept[]): Concept[] => {
  const isKnown = ({ otherwise, isPlace, said: [word = ''] }: Concept) =>
    (otherwise.length > 0 || isPlace) && !negligibleWords.has(word)
  if (!concepts.some(isKnown)) return [...concepts]
  return concepts.flatMap(concept => {
    const [word = '', more] = concept.said
    if (more === undefined && negligibleWords.has(word) && !concept.isPlace) return []
    const isUnknown = concept.otherwise.length === 0 && !concept.isPlace
    return isUnknown && concepts.length > manyConcepts
      ? [{ ...concept, weight: concept.weight / 2 }]
      : [concept]
  })
}

/** Beside a field, means and surroundings are only what they are called. */
const besideField = (concepts: readonly Concept[]): Concept[] =>
  concepts.some(({ weight }) => weight >= 1)
    ? concepts.map(concept => (concept.weight >= 1 ? concept : { ...concept, narrower: [], broader: [] }))
    : [...concepts]

const isAroundPlace = (concepts: readonly Concept[], i: number) =>
  concepts[i]?.said.length === 1 &&
  aroundPlaces.has(concepts[i].said[0] ?? '') &&
  (concepts[i - 1]?.isPlace === true || concepts[i + 1]?.isPlace === true)

/** What a query looks for: known phrases as one thing, other words each on its own; words that say nothing only if there are no others. */
export const understand = (q: string): Concept[] => {
  const all = wordsOfQuery(q)
  const written = asWritten(q, all)
  const isSaid = ({ said, isPlace, isSaying }: Concept, at: number) =>
    isSaying ||
    said.length > 1 ||
    !stopWords.has(said[0] ?? '') ||
    (isPlace && isOtherWord(written[at] ?? ''))
  const concepts = withSayings(all, termsAmong(all, written))
    .filter(({ concept, at }) => isSaid(concept, at))
    .map(({ concept }) => concept)
  const telling = besideField(inSentence(concepts.filter((_, i) => !isAroundPlace(concepts, i))))
  const some = telling.length > 0 ? telling : all.map(word => conceptOf([word], []))
  const once = new Map(some.map(concept => [concept.said.join(' '), concept]))
  return [...once.values()].slice(0, mostConcepts)
}

/** The words as they were written, with their diacritics, where they are as many. */
const asWritten = (q: string, words: readonly string[]) => {
  const written =
    q
      .slice(0, mostSigns)
      .toWellFormed()
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return written.length === words.length ? written : words
}
/** Whether diacritics tell a word from one that says nothing: Åre, and are. */
const isOtherWord = (written: string) => written !== plain(written) && !stopWordsAsWritten.has(written)
