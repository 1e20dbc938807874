import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import type { Plan } from '../plan.ts'
import type { CatalogueQuery } from '../port.ts'
import { cut } from '../strengths.ts'
import type { Hit } from './hit.ts'
import { atLeast, bestOf, rungsOf } from './rungs.ts'
import { afterWeighed, inOrder, narrowed, toWeigh } from './searches.ts'
import { scoreOf, type Weigh } from './weigh.ts'

/** So many are weighed of all that are found, and of each of the better ones: a page lies among them, and some after it. */
const mostWeighed = 250
/** Shares of the best there could be: those above are asked for by themselves, lest they drown among many. */
const better = [0.85, 0.65]
/** How good the best is beside the best there could be, in steps: what is found is the same while nothing better comes. */
const steps = [0.9, 0.75, 0.6, 0.45, 0.3, 0.2, 0.1]
const leastStep = 0.001
const mostTries = 4
/** A filter knows of an entry only about how well it fits, so it leaves out those that are surely worse than what is cut. */
const margin = 0.9
const none = 'entry IN []'

type Answer = SearchResponse<Hit>
type Ask = (queries: MultiSearchQuery[]) => Promise<Answer[]>
/** The server's answer with its counts, and the page's hits. */
export type Answered = { answers: Answer[]; page: Hit[] }

const byScore = (a: { hit: Hit; score: number }, b: { hit: Hit; score: number }) =>
  b.score - a.score || compare(a.hit.order, b.hit.order) || compare(a.hit.entry, b.hit.entry)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const isLimited = (query: CatalogueQuery) =>
  narrowed(query).length > 0 || query.trl !== null || query.near !== null

/**
 * What a query's words find, in the order of how well it fits. A filter finds about those that are good enough beside the best one; what it
 * brings is weighed here. How good the best one is shows only then: where it is worse than was thought, the search is made again.
 */
export const searchByWords = async (
  query: CatalogueQuery,
  indexUid: string,
  { plan, weigh, ask }: { plan: Plan; weigh: Weigh; ask: Ask },
): Promise<Answered> => {
  const rungs = rungsOf(plan)
  const best = bestOf(rungs)
  const foundFor = (step: number) => atLeast(rungs, margin * cut * step * best) ?? none
  const askFor = async (of: CatalogueQuery, found: string) => {
    const filters = better.flatMap(share => atLeast(rungs, share * best) ?? [])
    const more = [...new Set(filters)].filter(filter => filter !== found)
    const answers = await ask(toWeigh({ query: of, indexUid, found: [found] }, more, mostWeighed))
    const weighed = answers.filter((_, i) => i === 0 || i > narrowed(of).length)
    const hits = new Map(weighed.flatMap(({ hits }) => hits).map(hit => [hit.entry, hit]))
    const ranked = [...hits.values()].map(hit => {
      const worths = weigh(hit.said)
      const ofRungs = rungs.map(({ at }) => worths[at] ?? 0)
      return { hit, score: scoreOf(plan.things, worths), reached: scoreOf(rungs, ofRungs) }
    })
    const reached = Math.max(0, ...ranked.map(({ reached }) => reached)) / best
    return {
      answers,
      ranked: ranked.toSorted(byScore).map(({ hit }) => hit),
      step: steps.find(step => reached >= step) ?? leastStep,
    }
  }

  const whole: CatalogueQuery = { ...query, chosen: {}, trl: null, near: null }
  let [step = 1] = steps
  let first = await askFor(whole, foundFor(step))
  for (let tries = 1; first.step < step && tries < mostTries; tries++) {
    const isSame = foundFor(first.step) === foundFor(step)
    step = first.step
    if (!isSame) first = await askFor(whole, foundFor(step))
  }
  const found = [foundFor(step)]
  const narrow = { query, indexUid, found }
  if (query.sort !== 'relevance') return inServersOrder(query, await ask(inOrder(narrow)))

  const { answers, ranked } = isLimited(query) ? await askFor(query, foundFor(step)) : first
  const page = ranked.slice(query.from, query.from + query.most)
  const left = query.most - page.length
  if (left > 0 && (answers[0]?.totalHits ?? 0) > ranked.length) {
    const weighed = ranked.map(({ entry }) => entry)
    const offset = Math.max(0, query.from - ranked.length)
    const [rest] = await ask(afterWeighed(narrow, weighed, { offset, limit: left }))
    page.push(...(rest?.hits ?? []))
  }
  return { answers, page }
}

/** A page as the server sorted it: a part of a page is cut out of the page it lies in. */
export const inServersOrder = ({ from, most }: CatalogueQuery, answers: Answer[]): Answered => {
  const [{ hits = [], hitsPerPage = 0 } = {}] = answers
  const skip = from % (hitsPerPage || 1)
  return { answers, page: hits.slice(skip, skip + most) }
}
