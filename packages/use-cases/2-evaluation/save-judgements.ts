import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import { writing } from '@testbro/db/transaction'
import { insertJudgements } from '@testbro/db/write/evaluations'
import { lockInquiry } from '@testbro/db/write/inquiries'
import { criteriaVersion, judgeScores, newJudgements } from '@testbro/rules/2-evaluation'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { mayJudge } from '@testbro/rules/stage'
import { readEvaluation } from '../read-evaluation.ts'

type Outcome =
  | { problems: Problem[] }
  | { refused: 'reader' | 'not-found' | 'not-received' | 'withdrawn' | 'closed' | 'not-begun' | 'decided' }
  | { saved: true }

/** Keeps the judgements as far as they are made, unless somebody has changed the evaluation since `seen` was shown. */
export const saveJudgements = (by: By, inquiry: string, seen: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const works = mayWork(roleNamed(who.role))
    if (works !== true) return works
    await lockInquiry(db, inquiry)
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined) return { refused: 'not-found' }
    const may = mayJudge(found)
    if (may !== true) return may
    const { judgements, problems } = judgeScores(fields)
    const evaluation = await readEvaluation(db, found)
    const changed = newJudgements(evaluation.judgements, judgements)
    if (changed.length > 0 && seen !== evaluation.seen)
      problems.push({ field: 'form', code: 'changed-meanwhile' })
    if (problems.length > 0) return { problems }
    const of = { region: found.regionId, inquiry, person: who.person }
    await insertJudgements(db, of, criteriaVersion, changed)
    return { saved: true }
  })
