import type { ReplyAnswer } from './4-reply.ts'
import type { Answer } from './form.ts'

/** What an inquiry is matched by: its title and its answers to the inquiry's form. */
export type MatchedInquiry = { title: string; answers: readonly Pick<Answer, 'question' | 'value'>[] }

/**
 * What a unit is matched by. `replies`: its newest answers to similar questions earlier. `openQuestions`: how many it has to answer now.
 * An environment that is closed counts for nothing.
 */
export type MatchedUnit = {
  id: string
  name: string
  about: string
  environments: readonly { name: string; about: string; sector: string; closed?: boolean }[]
  replies: readonly ReplyAnswer[]
  openQuestions: number
}

/** Why a unit is suggested, or is not. `words` are the unit's own, as they stand in its text. */
export type MatchReason =
  | { code: 'named' }
  | { code: 'environment'; environment: string; words: string[] }
  | { code: 'competence'; words: string[] }
  | { code: 'said-yes-before'; count: number }
  | { code: 'sector' }
  | { code: 'other-sector' }
  | { code: 'none' }

export type Suggestion = { unit: string; suggested: boolean; score: number; reasons: MatchReason[] }

const enough = 3
const named = 5
const mostWords = 4

/** What the places of the inquiry's form are called in the units' own words. */
export const placeWords: Readonly<Record<string, string>> = {
  'dental-care': 'tandvård',
  'primary-care': 'primärvård husläkarmottagning vårdcentral',
  'public-transport': 'kollektivtrafik trafikförvaltning',
  premises: 'lokaler fastigheter',
}

/** Every unit with what speaks for it, the best first; those alike come with the fewest open questions first, and then by name. */
export function suggestUnits(inquiry: MatchedInquiry, units: readonly MatchedUnit[]): Suggestion[] {
  const texts = units.map(textsOf)
  const weigh = weightIn(
    texts.map(({ own, environments }) => [own, ...environments.map(e => e.text)].join(' ')),
  )
  const answers = new Map(inquiry.answers.map(({ question, value }) => [question, value]))
  const asked = {
    words: wordsOf(
      [inquiry.title, ...['need', 'benefit', 'resources'].flatMap(key => answers.get(key) ?? [])].join(' '),
    ),
    places: wordsOf((answers.get('places') ?? []).map(place => placeWords[place] ?? '').join(' ')),
    sector: answers.get('sector')?.[0] ?? null,
  }
  const wished = namedBy(wordsOf((answers.get('environment') ?? []).join(' ')), texts)
  return units
    .map((unit, index) => ({ unit, ...judge(unit, index) }))
    .toSorted(
      (a, b) =>
        Number(b.suggested) - Number(a.suggested) ||
        b.score - a.score ||
        a.unit.openQuestions - b.unit.openQuestions ||
        a.unit.name.localeCompare(b.unit.name, 'sv'),
    )
    .map(({ unit, ...found }) => ({ unit: unit.id, ...found }))

  function judge(unit: MatchedUnit, index: number): Omit<Suggestion, 'unit'> {
    const { own, environments } = texts[index] ?? textsOf(unit)
    const reasons: MatchReason[] = []
    let score = 0
    if (wished.has(index)) {
      reasons.push({ code: 'named' })
      score += named
    }
    let left = [...asked.words, ...asked.places]
    for (const { name, text } of [...environments, { name: null, text: own }]) {
      const { words, weight } = hitsIn(text, left, weigh)
      if (weight === 0) continue
      score += weight
      reasons.push(
        name === null ? { code: 'competence', words } : { code: 'environment', environment: name, words },
      )
      left = left.filter(word => !words.some(other => alike(word, other)))
    }
    const count = unit.replies.filter(answer => answer === 'interested' || answer === 'interested-if').length
    if (count > 0) {
      reasons.push({ code: 'said-yes-before', count })
      score += Math.min(count, 3)
    }
    const speaks = reasons.length > 0
    const sectors = sectorsOf(unit)
    const shares = asked.sector !== null && sectors.includes(asked.sector)
    const elsewhere = asked.sector !== null && sectors.length > 0 && !shares
    if (shares) reasons.push({ code: 'sector' })
    if (elsewhere) reasons.push({ code: 'other-sector' })
    score += shares ? 1 : elsewhere ? -enough : 0
    if (reasons.length === 0) reasons.push({ code: 'none' })
    return { suggested: speaks && score >= enough, score: Math.max(0, score), reasons }
  }
}

function textsOf({ name, about, environments }: MatchedUnit) {
  const open = environments.filter(({ closed }) => !closed)
  return {
    names: wordsOf([name, ...open.map(environment => environment.name)].join(' ')),
    own: `${name} ${about}`,
    environments: open.map(environment => ({
      name: environment.name,
      text: `${environment.name} ${environment.about}`,
    })),
  }
}

/** A unit's sectors are those of its environments; one without any says by its name and work whether it is health or transport. */
function sectorsOf({ name, about, environments }: MatchedUnit): string[] {
  if (environments.length > 0) return environments.map(({ sector }) => sector)
  const text = `${name} ${about}`.toLowerCase()
  if (/sjukhus|sjukvård|tandvård|primärvård|vårdcentral|läkar/.test(text)) return ['health']
  return /trafik/.test(text) ? ['transport'] : []
}

/** The places of the units that a wish names by a word which no other unit or environment is called. */
function namedBy(wished: readonly string[], texts: readonly { names: readonly string[] }[]): Set<number> {
  const called = (word: string, name: string) =>
    word.length >= 5 && name.length >= 5 && (word.startsWith(name) || name.startsWith(word))
  return new Set(
    wished.flatMap(word => {
      const found = [...texts.keys()].filter(index => texts[index]?.names.some(name => called(word, name)))
      return found.length === 1 ? found : []
    }),
  )
}

type Weigh = (word: string) => number

/** What a word says: 2 when one unit alone has it, 1 when at most a third have, otherwise nothing. */
function weightIn(texts: readonly string[]): Weigh {
  const held = texts.map(wordsOf)
  const few = Math.max(2, Math.floor(texts.length / 3))
  return word => {
    const holders = held.filter(words => words.some(other => alike(word, other))).length
    if (holders === 0) return 0
    return holders === 1 ? 2 : holders <= few ? 1 : 0
  }
}

/** The words of a text that are wanted, each once, with what they weigh together. */
function hitsIn(text: string, wanted: readonly string[], weigh: Weigh) {
  const found = new Map<string, number>()
  for (const word of wordsOf(text)) {
    const match = wanted.find(other => alike(word, other))
    const known = [...found.keys()].some(other => alike(word, other))
    if (match !== undefined && !known) {
      const weight = weigh(match)
      if (weight > 0) found.set(word, weight)
    }
  }
  const weight = [...found.values()].reduce((sum, each) => sum + each, 0)
  return { words: [...found.keys()].slice(0, mostWords), weight }
}

/** Words that everyone uses, about anything. */
const stop = new Set(
  (
    'alla allt andra annan annat att av avslutat bara både bland blir bra bättre börja började där därför dela deltar den denna deras dess det detta dig din ' +
    'drev driver du där efter eller en enligt er era ert ett exempel finns fick flera fler fram fri från få får för före första ge ger genom genomförde ' +
    'gjordes gör göra ha hade han har hela hem hon hos hur här i in inför införde ingen ingår inom inte inte ja just kan kom komma kommer krävs kunna ' +
    'kunskap lite länge långa lägga lätt lättare man med medel mellan men mer mest mindre minst mot mycket måste många ni nu ny nya något några nära när ' +
    'nå någon någons någonting och ofta om oss också på redan runt rätt sak samma samt sedan sig sin sina ska skulle som stora stöd stöder syns så sådan sätt ta tar tid tills ' +
    'tillgång tillsammans timme timmar två tre fyra under upp ur ut utan utveckla utvecklade utveckling vad var varje veckor veckan vem vet veta vi vid vilka vilket vill ' +
    'vår våra vårt väg välja vänta är år åt än ännu över ' +
    'använda använde används användas arbeta arbetade arbetar arbete bedöma behandling behov behöver bolag dagen digital digitala enhet enheter fungerar hjälp hälso innovation innovationsbokslut ' +
    'innovationsenheterna innovationsfonden innovationsnätverk innovationsplatsen innovationsslussen kommun kompetens läkare metod miljö mottagning mottagningen nätverk ' +
    'patient patienter patienten patientens patienterna person personal personer prövade prövar region regionen regionens samarbete sjukvård ' +
    'sjukhus sjuksköterska sjuksköterskor sköterska sköterskan stockholm stockholms studie system teknik tekniska tekniker test testa testas testerna testbädd testmiljö testmiljöer ' +
    'fråga frågan frågor kontakt kontaktperson mobil mobila mobilen planera planerad planerade planerades tidigare ' +
    'tjänst tjänster universitetssjukhus verksamhet vård vården vårdens verklighet ' +
    'about after also and are been before being best between both but can could demo does each example examples for from good had has have help hospital how into its learn like ' +
    'long many more most much need nurse nurses only other our out over patients people same should show some such test tested testing than that the their ' +
    'them then there these they this through time two unit units use used using want was way weeks were what when where whether which who will with without would you your'
  ).split(/\s+/),
)

/** Short words that still say something. */
const short = new Set(['ai', '3d', 'ekg', 'ecg', 'iva', 'kol'])

/** The words that say something, each once, in lower case and in the order of the text. */
export function wordsOf(text: string): string[] {
  const all =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(all)].filter(
    word => short.has(word) || (word.length >= 4 && !stop.has(word) && !/^\d+$/.test(word)),
  )
}

const endings =
  /(?:arnas|ernas|ornas|arna|erna|orna|ande|ende|aren|aret|ares|ets|ens|are|ade|ing|ar|er|or|en|et|na|ad|as|a|e|n)$/u

/** What a compound ends in when its first part says what it is about: "ögonsjukhus". */
const houses = /(?:sjukhus|sjukvård|mottagning|läkare|klinik|förvaltning).*$/u

/** A word without its ending, at least four letters. */
export function stemOf(word: string): string {
  const long = (part: string) => (part.length >= 4 ? part : word)
  const first = long(word.replace(houses, ''))
  return first === word ? long(word.replace(endings, '')) : first
}

/**
 * Whether two words are forms of one, or one is a part of the other as a compound has it: "småbussar" and "bussen", "ögonläkare" and
 * "ögonsjukhus", "munskanner" and "skanning".
 */
export function alike(a: string, b: string): boolean {
  if (a === b) return true
  if (short.has(a) || short.has(b)) return false
  const [less, more] = [stemOf(a), stemOf(b)].toSorted((x, y) => x.length - y.length) as [string, string]
  if (more.startsWith(less) || (less.length >= 5 && more.endsWith(less))) return true
  const shared = sharedStart(less, more)
  return shared >= 5 && shared >= 0.75 * less.length
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
