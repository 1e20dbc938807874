import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'
import { regionOf } from './inquiries.ts'

/** What the company was asked, in order. `questions` null: the whole form; `answeredAt` null: not answered yet. */
export const listRequests = (db: Kysely<DB>, inquiry: string) =>
  db
    .selectFrom('evaluationRequests as request')
    .leftJoin('evaluationVersions as version', join =>
      join.onRef('version.regionId', '=', 'request.regionId').onRef('version.requestId', '=', 'request.id'),
    )
    .select([
      'request.id',
      'request.formVersion',
      'request.questions',
      'request.message',
      'request.askedAt',
      'version.major as answeredIn',
      'version.givenAt as answeredAt',
    ])
    .where('request.regionId', '=', regionOf(db, inquiry))
    .where('request.inquiryId', '=', inquiry)
    .orderBy('request.askedAt')
    .orderBy('request.id')
    .execute()
export type EvaluationRequest = Awaited<ReturnType<typeof listRequests>>[number]

/** Every version of an evaluation, the first first, each with all answers as they then stood. `by`: a name the reader may see. */
export const listEvaluationVersions = async (db: Kysely<DB>, inquiry: string) => {
  const versions = await db
    .selectFrom('evaluationVersions')
    .leftJoin('people', 'people.id', 'evaluationVersions.givenBy')
    .select(['major', 'minor', 'formVersion', 'requestId', 'reason', 'givenAt', 'people.name as by'])
    .where('regionId', '=', regionOf(db, inquiry))
    .where('inquiryId', '=', inquiry)
    .orderBy('major')
    .orderBy('minor')
    .execute()
  const answers = await db
    .selectFrom('evaluationAnswers')
    .select(['major', 'minor', 'question', 'value', 'mayBeSecret'])
    .where('regionId', '=', regionOf(db, inquiry))
    .where('inquiryId', '=', inquiry)
    .execute()
  return versions.map(version => ({
    ...version,
    answers: answers
      .filter(({ major, minor }) => major === version.major && minor === version.minor)
      .map(({ question, value, mayBeSecret }) => ({ question, value, mayBeSecret })),
  }))
}

/** Every judgement, the oldest first; the newest of a criterion counts. */
export const listJudgements = (db: Kysely<DB>, inquiry: string) =>
  db
    .selectFrom('judgements')
    .select(['criterion', 'criteriaVersion', 'score', 'comment', 'judgedAt'])
    .where('regionId', '=', regionOf(db, inquiry))
    .where('inquiryId', '=', inquiry)
    .orderBy('judgedAt')
    .orderBy('id')
    .execute()

export const findDecision = (db: Kysely<DB>, inquiry: string) =>
  db
    .selectFrom('decisions')
    .select(['decision', 'reason', 'referredTo', 'message', 'criteriaVersion', 'decidedAt'])
    .where('regionId', '=', regionOf(db, inquiry))
    .where('inquiryId', '=', inquiry)
    .executeTakeFirst()
