import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type Question = {
  region: string
  id: string
  environment: string
  language: 'sv' | 'en'
  name: string
  email: string
  question: string
}

/** Keeps a visitor's question; false when it is there already. */
export const insertQuestion = async (
  db: Kysely<DB>,
  { region, environment, ...question }: Question,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('environmentQuestions')
    .values({ regionId: region, environmentId: environment, ...question })
    // without columns, since a visitor reads no questions
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The answer, once: false when somebody has answered meanwhile. */
export const setQuestionAnswered = async (
  db: Kysely<DB>,
  id: string,
  answer: string,
  person: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('environmentQuestions')
    .set({ answer, answeredBy: person, answeredAt: sql`sec.now()` })
    .where('id', '=', id)
    .where('answeredAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Erases who asked what was answered long ago; how long it is kept is written in the policies. */
export const eraseAskers = (db: Kysely<DB>) => sql`select sec.erase_askers()`.execute(db)
