import { kinds } from './label.ts'
import { together } from './measure.ts'
import type { Ranked } from './rank.ts'

const shown = (value: number) => value.toFixed(3)
const column = (width: number) => (cell: string, place: number) =>
  place === 0 ? cell.padEnd(width) : cell.padStart(9)

const line = (name: string, ranked: readonly Ranked[]) => {
  const { ndcg, recall, empty } = together(ranked.map(({ measured }) => measured))
  return [name, `${ranked.length}`, shown(ndcg), shown(recall), `${empty}`].map(column(24)).join('')
}

const worst = 10
const head = ['', 'queries', 'nDCG@10', 'recall@10', 'empty'].map(column(24)).join('')

/** An engine's figures as plain text: all, each kind, each language, and the queries that it answers worst. `nameOf` names an environment. */
export const reportOf = (
  engine: string,
  ranked: readonly Ranked[],
  nameOf: (id: string) => string,
  showsWorst = true,
): string => {
  const lines = [head, line(engine, ranked)]
  for (const kind of kinds) {
    const ofKind = ranked.filter(({ query }) => query.kind === kind)
    if (ofKind.length > 0 && ofKind.length < ranked.length) lines.push(line(`  ${kind}`, ofKind))
  }
  for (const language of ['sv', 'en'] as const)
    lines.push(
      line(
        `  in ${language}`,
        ranked.filter(({ query }) => query.language === language),
      ),
    )
  if (!showsWorst) return `${lines.join('\n')}\n`
  lines.push('', `worst of ${engine}:`)
  const byFigure = ranked.toSorted((a, b) => a.measured.ndcg - b.measured.ndcg)
  for (const { query, found, measured } of byFigure.slice(0, worst)) {
    const first = found.slice(0, 3).map(({ id, grade }) => `${grade} ${nameOf(id)}`)
    lines.push(`  ${shown(measured.ndcg)}  ${query.q} (${query.kind}): ${first.join(' · ') || 'nothing'}`)
  }
  return `${lines.join('\n')}\n`
}
