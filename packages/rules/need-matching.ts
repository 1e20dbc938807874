import type { Answer } from './form.ts'
import { alike, placeWords, stemOf, wordsOf } from './matching.ts'

const facets = ['tests', 'users', 'settings'] as const
type Facet = (typeof facets)[number]

/**
 * A need, an inquiry or an environment, as it is compared with others: what it says in each language, the same in both where nobody
 * knows which it is. `other` is no sector of its own.
 */
export type Comparable = { sv: string; en: string; sector: string | null } & Record<Facet, readonly string[]>

/** Why one fits the other. `words` are those of what is found, as they stand in its text. */
export type FitReason =
  | { code: 'words'; words: string[] }
  | { code: Facet; codes: string[] }
  | { code: 'sector' }

export type Fit = { id: string; score: number; reasons: FitReason[] }

const enough = 4
const weights: Record<Facet, number> = { tests: 2, users: 1, settings: 1 }
const mostOfFacet = 2
/** Among fewer, a word that one alone has says little. */
const many = 10

/**
 * Those that fit what is sought, the best first. It takes a word or a code in common; the same sector says more, another one less,
 * and neither is a reason by itself.
 */
export function findFitting(
  sought: Comparable,
  among: readonly (Comparable & { id: string })[],
  most: number,
): Fit[] {
  const common = (['sv', 'en'] as const).map(language =>
    wordsInCommon(
      sought[language],
      among.map(one => one[language]),
    ),
  )
  return among
    .map((one, index) => ({ id: one.id, ...judge(one, index) }))
    .filter(({ score, reasons }) => score >= enough && reasons.some(({ code }) => code !== 'sector'))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)

  function judge(one: Comparable, index: number): Omit<Fit, 'id'> {
    const reasons: FitReason[] = []
    let score = 0
    // in the language that has the most of them: the same words in two are not twice as many
    const { words, weight } = common
      .flatMap(found => found[index] ?? [])
      .toSorted((x, y) => y.weight - x.weight)[0] ?? { words: [], weight: 0 }
    if (words.length > 0) reasons.push({ code: 'words', words })
    score += among.length < many ? words.length : weight
    for (const facet of facets) {
      const codes = one[facet].filter(code => sought[facet].includes(code))
      if (codes.length > 0) reasons.push({ code: facet, codes })
      score += weights[facet] * Math.min(codes.length, mostOfFacet)
    }
    const known = [sought.sector, one.sector].every(sector => sector !== null && sector !== 'other')
    if (known && sought.sector === one.sector) {
      reasons.push({ code: 'sector' })
      score += 1
    } else if (known) score -= 3
    return { score, reasons }
  }
}

const mostWords = 4
const mostWanted = 150
const mostRead = 400

/** The words of each text that are wanted, as they stand in it, and what they weigh: 2 where one text alone has them, 1 where few do. */
function wordsInCommon(sought: string, texts: readonly string[]): { words: string[]; weight: number }[] {
  const lookUp = indexOf(wordsOf(sought).slice(0, mostWanted))
  const hits = texts.map(text => {
    const found = new Map<string, string>()
    for (const word of wordsOf(text).slice(0, mostRead)) {
      const wanted = lookUp(word)
      if (wanted !== undefined && !found.has(wanted)) found.set(wanted, word)
    }
    return found
  })
  const holders = new Map<string, number>()
  for (const found of hits)
    for (const wanted of found.keys()) holders.set(wanted, (holders.get(wanted) ?? 0) + 1)
  const few = Math.max(2, Math.floor(texts.length / 3))
  const weightOf = (wanted: string) => {
    const count = holders.get(wanted) ?? 0
    return count === 1 ? 2 : count <= few ? 1 : 0
  }
  return hits.map(found => {
    const said = [...found].filter(([wanted]) => weightOf(wanted) > 0)
    const weight = said.reduce((sum, [wanted]) => sum + weightOf(wanted), 0)
    return { words: said.map(([, word]) => word).slice(0, mostWords), weight }
  })
}

/** Finds the wanted word that another is a form of; only words that begin or end alike are compared. */
function indexOf(wanted: readonly string[]) {
  const known = new Map<string, string[]>()
  const keysOf = (word: string) => {
    const stem = stemOf(word)
    return [`^${stem.slice(0, 4)}`, ...endsOf(stem)]
  }
  for (const word of wanted) for (const key of keysOf(word)) known.set(key, [...(known.get(key) ?? []), word])
  return (word: string) => {
    for (const key of keysOf(word)) {
      const match = known.get(key)?.find(other => alike(word, other))
      if (match !== undefined) return match
    }
    return undefined
  }
}

const endsOf = (stem: string) => (stem.length >= 5 ? [`${stem.slice(-5)}$`] : [])

type InquiryCompared = { title: string; answers: readonly Pick<Answer, 'question' | 'value'>[] }

/** The places of the inquiry's form, as the settings of an entry. */
const settingOf: Readonly<Record<string, string>> = {
  hospital: 'hospital',
  'primary-care': 'primary-care',
  'dental-care': 'dental-care',
  'public-transport': 'traffic',
}

/** An inquiry as it is compared: its title, what it wants to test and why, and where. */
export function comparableInquiry({ title, answers }: InquiryCompared): Comparable {
  const given = new Map(answers.map(({ question, value }) => [question, value]))
  const places = given.get('places') ?? []
  const said = ['need', 'benefit', 'resources'].flatMap(key => given.get(key) ?? [])
  const text = [title, ...said, ...places.map(place => placeWords[place] ?? '')].join('\n')
  return {
    sv: text,
    en: text,
    sector: given.get('sector')?.[0] ?? null,
    tests: [],
    users: [],
    settings: places.flatMap(place => settingOf[place] ?? []),
  }
}
