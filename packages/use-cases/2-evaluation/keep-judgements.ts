import type { Inside } from '@testbro/db/transaction'
import { insertJudgements } from '@testbro/db/write/evaluations'
import { criteriaVersion, type Judgement } from '@testbro/rules/2-evaluation'
import type { Evaluation } from './read-evaluation.ts'

type Stands = Evaluation['judgements'][number]

const differs = (stands: readonly Stands[], { criterion, score, comment }: Judgement) => {
  const before = stands.find(found => found.criterion === criterion)
  return before?.score !== score || before.comment !== (comment ?? '')
}

/** The judgements typed that say something else than what stands. */
export const newJudgements = ({ judgements }: Evaluation, typed: readonly Judgement[]): Judgement[] =>
  typed.filter(judgement => differs(judgements, judgement))

/** All judgements with the typed ones among them. */
export const judgedWith = ({ judgements }: Evaluation, typed: readonly Judgement[]) => [
  ...judgements.filter(({ criterion }) => !typed.some(newer => newer.criterion === criterion)),
  ...typed,
]

/** Keeps what is new. What is judged stays as it was: a change is a judgement of its own. */
export const keepJudgements = (
  db: Inside['db'],
  of: { region: string; inquiry: string; person: string },
  changed: readonly Judgement[],
) => insertJudgements(db, of, criteriaVersion, changed)
