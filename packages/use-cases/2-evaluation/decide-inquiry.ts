import type { By } from '@testbro/db/by'
import { findInquiry, type Inquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { type Inside, writing } from '@testbro/db/transaction'
import { insertDecision, insertJudgements } from '@testbro/db/write/evaluations'
import { insertEvent, lockInquiry, setClosed } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import {
  criteriaVersion,
  judgeDecision,
  judgedWith,
  judgeScores,
  newJudgements,
  type Verdict,
} from '@testbro/rules/2-evaluation'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import { mayDecide } from '@testbro/rules/stage'
import { type Asked, type Asking, askWith } from '../ask-with.ts'
import { type LetterPreview, previewOf } from '../letter-preview.ts'
import { decidingLetter } from '../letter-that-decides.ts'
import { type Evaluation, readEvaluation } from '../read-evaluation.ts'
import { asLanguage } from '../sender-of.ts'

type Final = Exclude<Verdict, { decision: 'complete' }>
type Outcome = Asked | { preview: LetterPreview | null } | { decided: Final['decision'] }

/**
 * Decides what becomes of an inquiry, or asks the company to complete named answers; with it the judgements typed beside it are
 * kept. Without `send` the letter that would leave is shown, and nothing is kept. A decision is final: sent twice it is one.
 */
export const decideInquiry = (by: By, inquiry: string, asking: Asking): Promise<Outcome> =>
  writing(by, async ({ db, now, who }) => {
    const works = mayWork(roleNamed(who.role))
    if (works !== true) return works
    if (asking.send) await lockInquiry(db, inquiry)
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined) return { refused: 'not-found' }
    const evaluation = await readEvaluation(db, found)
    const { judgements, problems } = judgeScores(asking.fields)
    const judged = judgedWith(evaluation.judgements, judgements)
    const asked = evaluation.may.map(({ key }) => key)
    const { verdict, problems: ofVerdict } = judgeDecision(asking.fields, { judged, asked })
    problems.push(...ofVerdict)

    if (evaluation.requests.some(({ id }) => id === asking.id)) return { asked: true }
    if (evaluation.decision) return alreadyDecided(evaluation.decision, verdict)
    const may = mayDecide(found)
    if (may !== true) return may
    if (asking.seen !== evaluation.seen) problems.push({ field: 'form', code: 'changed-meanwhile' })
    if (problems.length > 0 || verdict === null) return { problems }

    const { person } = who
    if (asking.send) {
      const changed = newJudgements(evaluation.judgements, judgements)
      await insertJudgements(db, { region: found.regionId, inquiry, person }, criteriaVersion, changed)
    }
    if (verdict.decision === 'complete') {
      const { questions, message } = verdict
      return askWith(db, { found, evaluation, asking, now, person, questions, message })
    }
    if (asking.send) return keep(db, found, person, verdict)
    const document = decidingLetter(
      found,
      await getRegion(db, found.regionId),
      { ...asRow(verdict), decidedAt: now },
      judged,
    )
    const language = asLanguage(found.language)
    return {
      preview: previewOf(found, document, company =>
        asking.addresses.companyInquiry(language, company, inquiry),
      ),
    }
  })

const asRow = (verdict: Final) => ({
  decision: verdict.decision,
  reason: verdict.decision === 'decline' ? verdict.reason : null,
  referredTo: verdict.decision === 'refer' ? verdict.referredTo : null,
  message: verdict.message ?? '',
})

const events = {
  distribute: { what: 'decided-distribute', direction: 'own' },
  decline: { what: 'inquiry-declined', direction: 'out' },
  refer: { what: 'inquiry-referred', direction: 'out' },
} as const

const keep = async (db: Inside['db'], found: Inquiry, person: string, verdict: Final): Promise<Outcome> => {
  const { id: inquiry, regionId: region } = found
  const { decision, reason, referredTo, message } = asRow(verdict)
  await insertDecision(db, {
    region,
    inquiry,
    person,
    criteriaVersion,
    decision,
    message,
    ...(reason !== null && { reason }),
    ...(referredTo !== null && { referredTo }),
  })
  if (decision !== 'distribute') await setClosed(db, inquiry)
  await insertEvent(db, {
    region,
    inquiry,
    ...events[decision],
    counterpart: decision === 'distribute' ? null : (found.companyName ?? found.email),
    matter: found.title,
    person,
  })
  await announce(db, 'inquiry-decided', { inquiry })
  return { decided: decision }
}

/** The same decision again is done; another one comes too late. */
const alreadyDecided = (stands: NonNullable<Evaluation['decision']>, verdict: Verdict | null): Outcome => {
  if (verdict && verdict.decision !== 'complete') {
    const { decision, reason, referredTo, message } = asRow(verdict)
    const same =
      stands.decision === decision &&
      stands.reason === reason &&
      stands.referredTo === referredTo &&
      stands.message === message
    if (same) return { decided: decision }
  }
  return { problems: [{ field: 'form', code: 'already-decided' }] }
}
