import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type Case = { region: string; inquiry: string; person: string }

/** Gives the case to `to`; the newest row counts. */
export const insertAssignment = (db: Kysely<DB>, { region, inquiry, person, to }: Case & { to: string }) =>
  db
    .insertInto('assignments')
    .values({
      regionId: region,
      id: crypto.randomUUID(),
      inquiryId: inquiry,
      personId: to,
      assignedBy: person,
    })
    .execute()

export const setEvaluationBegun = (db: Kysely<DB>, inquiry: string) =>
  db.updateTable('inquiries').set({ evaluationBegunAt: sql`sec.now()` }).where('id', '=', inquiry).execute()

type NewRequest = Case & {
  id: string
  formVersion: number
  /** Null: the whole form. */
  questions: string[] | null
  message: string
}

export const insertRequest = (db: Kysely<DB>, { region, inquiry, person, ...request }: NewRequest) =>
  db
    .insertInto('evaluationRequests')
    .values({ regionId: region, inquiryId: inquiry, askedBy: person, ...request })
    .execute()

type NewVersion = Case & {
  major: number
  minor: number
  formVersion: number
  answers: readonly { question: string; value: string[]; mayBeSecret: boolean }[]
} & ({ request: string } | { reason: string })

/** All answers as they now stand: what the company gave (a major version), or the office has edited with a reason (a minor one). */
export const insertEvaluationVersion = async (
  db: Kysely<DB>,
  { region, inquiry, person, major, minor, formVersion, answers, ...why }: NewVersion,
) => {
  const version = { regionId: region, inquiryId: inquiry, major, minor }
  await db
    .insertInto('evaluationVersions')
    .values({
      ...version,
      formVersion,
      givenBy: person,
      ...('request' in why ? { requestId: why.request } : { reason: why.reason }),
    })
    .execute()
  if (answers.length === 0) return
  await db
    .insertInto('evaluationAnswers')
    .values(answers.map(answer => ({ ...version, ...answer })))
    .execute()
}

type NewJudgement = { criterion: string; score: number; comment: string | null }

export const insertJudgements = async (
  db: Kysely<DB>,
  { region, inquiry, person }: Case,
  criteriaVersion: number,
  judgements: readonly NewJudgement[],
) => {
  if (judgements.length === 0) return
  await db
    .insertInto('judgements')
    .values(
      judgements.map(({ criterion, score, comment }) => ({
        regionId: region,
        id: crypto.randomUUID(),
        inquiryId: inquiry,
        criteriaVersion,
        criterion,
        score,
        comment: comment ?? '',
        judgedBy: person,
      })),
    )
    .execute()
}

type NewDecision = Case & {
  criteriaVersion: number
  decision: string
  reason?: string
  referredTo?: string
  message: string
}

export const insertDecision = (db: Kysely<DB>, { region, inquiry, person, ...decision }: NewDecision) =>
  db
    .insertInto('decisions')
    .values({ regionId: region, inquiryId: inquiry, decidedBy: person, ...decision })
    .execute()
