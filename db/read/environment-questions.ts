import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** No address: a unit never sees it. */
const columns = [
  'environmentQuestions.id',
  'environmentQuestions.environmentId',
  'environments.name as environment',
  'environmentQuestions.name',
  'environmentQuestions.language',
  'environmentQuestions.question',
  'environmentQuestions.askedAt',
  'environmentQuestions.answer',
  'environmentQuestions.answeredAt',
] as const

const asked = (db: Kysely<DB>) =>
  db
    .selectFrom('environmentQuestions')
    .innerJoin('environments', join =>
      join
        .onRef('environments.regionId', '=', 'environmentQuestions.regionId')
        .onRef('environments.id', '=', 'environmentQuestions.environmentId'),
    )
    .select(columns)

/** Questions to the environments that whoever reads sees, or to one of them: unanswered ones first, the oldest of them at the top. */
export const listQuestions = (db: Kysely<DB>, environment: string | null, most: number) =>
  asked(db)
    .$if(environment !== null, query =>
      query.where('environmentQuestions.environmentId', '=', environment as string),
    )
    .orderBy(sql`environment_questions.answered_at desc nulls first`)
    .orderBy('environmentQuestions.askedAt')
    .orderBy('environmentQuestions.id')
    .limit(most)
    .execute()
export type AskedQuestion = Awaited<ReturnType<typeof listQuestions>>[number]

/** How many questions wait for an answer, to the environments that whoever reads sees. */
export const countOpenQuestions = async (db: Kysely<DB>) => {
  const { open } = await db
    .selectFrom('environmentQuestions')
    .select(found => found.fn.countAll<string>().as('open'))
    .where('answeredAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(open)
}

export const findQuestion = (db: Kysely<DB>, id: string) =>
  asked(db).where('environmentQuestions.id', '=', id).executeTakeFirst()

/** A question with where its answer goes and who hosts the environment, for a job. */
export const findQuestionToTell = async (db: Kysely<DB>, id: string) => {
  const question = await db
    .selectFrom('environmentQuestions')
    .innerJoin('environments', join =>
      join
        .onRef('environments.regionId', '=', 'environmentQuestions.regionId')
        .onRef('environments.id', '=', 'environmentQuestions.environmentId'),
    )
    .select(columns)
    .select(['environmentQuestions.email', 'environments.unitId'])
    .where('environmentQuestions.id', '=', id)
    .executeTakeFirst()
  if (!question) return undefined
  const members = await db
    .selectFrom('unitMembers')
    .innerJoin('units', join =>
      join.onRef('units.regionId', '=', 'unitMembers.regionId').onRef('units.id', '=', 'unitMembers.unitId'),
    )
    .select(['units.id as unit', 'units.name as unitName'])
    .select(['unitMembers.id', 'unitMembers.email', 'unitMembers.language', 'unitMembers.deputy'])
    .select([
      sql<string | null>`unit_members.away_from::text`.as('awayFrom'),
      sql<string | null>`unit_members.away_until::text`.as('awayUntil'),
    ])
    .where('units.endedAt', 'is', null)
    .where('unitMembers.endedAt', 'is', null)
    .where(where =>
      where.or([
        where('units.id', '=', question.unitId),
        where('units.id', 'in', hosts =>
          hosts
            .selectFrom('environmentHosts')
            .select('environmentHosts.unitId')
            .where('environmentHosts.environmentId', '=', question.environmentId),
        ),
      ]),
    )
    .orderBy('units.id')
    .orderBy('unitMembers.email')
    .execute()
  return { ...question, members }
}
