import type { Answer } from './form.ts'
import { hitsIn, placeWords, weightIn, wordsOf } from './matching.ts'

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
  const compared = (['sv', 'en'] as const).map(language => ({
    language,
    weigh: weightIn(among.map(one => one[language])),
    wanted: wordsOf(sought[language]),
  }))
  return among
    .map(one => ({ id: one.id, ...judge(one) }))
    .filter(({ score, reasons }) => score >= enough && reasons.some(({ code }) => code !== 'sector'))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)

  function judge(one: Comparable): Omit<Fit, 'id'> {
    const reasons: FitReason[] = []
    let score = 0
    const { words, weight } = wordsInCommon(one)
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

  /** In the language that has the most of them: the same words in two are not twice as many. */
  function wordsInCommon(one: Comparable) {
    const found = compared.map(({ language, wanted, weigh }) => hitsIn(one[language], wanted, weigh))
    return found.toSorted((a, b) => b.weight - a.weight)[0] ?? { words: [], weight: 0 }
  }
}

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
