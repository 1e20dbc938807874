import type { TimelineEvent } from '@testbro/rules/timeline'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** The confirmed draft becomes the inquiry; null when there is nothing to confirm. */
export const receiveInquiry = async (db: Kysely<DB>): Promise<string | null> => {
  const { rows } = await sql<{ reference: string | null }>`select sec.receive_inquiry() as reference`.execute(
    db,
  )
  return rows[0]?.reference ?? null
}

export const claimInquiry = async (db: Kysely<DB>): Promise<string | null> => {
  const { rows } = await sql<{ reference: string | null }>`select sec.claim_inquiry() as reference`.execute(
    db,
  )
  return rows[0]?.reference ?? null
}

/** The office keeps what came another way; the answer is its register number. */
export const registerInquiry = async (
  db: Kysely<DB>,
  id: string,
  cameBy: string,
  fields: unknown,
): Promise<string> => {
  const { rows } = await sql<{ reference: string }>`
    select sec.register_inquiry(${id}, ${cameBy}, ${JSON.stringify(fields)}::jsonb) as reference`.execute(db)
  const reference = rows[0]?.reference
  if (reference === undefined) throw new Error('An inquiry was registered without a number.')
  return reference
}

type NewVersion = {
  region: string
  inquiry: string
  version: number
  formVersion: number
  title: string
  person: string
  answers: readonly { question: string; value: string[]; mayBeSecret: boolean }[]
}

/** A correction: a version of its own beside what was received. Refused by the database once the evaluation has begun. */
export const insertVersion = async (
  db: Kysely<DB>,
  { region, inquiry, version, answers, ...given }: NewVersion,
) => {
  await db
    .insertInto('inquiryVersions')
    .values({
      regionId: region,
      inquiryId: inquiry,
      version,
      formVersion: given.formVersion,
      title: given.title,
      givenBy: given.person,
    })
    .execute()
  if (answers.length > 0) {
    await db
      .insertInto('inquiryAnswers')
      .values(answers.map(answer => ({ regionId: region, inquiryId: inquiry, version, ...answer })))
      .execute()
  }
  await db.updateTable('inquiries').set({ title: given.title }).where('id', '=', inquiry).execute()
}

export const setWithdrawn = (db: Kysely<DB>, inquiry: string, person: string, why: string | null) =>
  db
    .updateTable('inquiries')
    .set({ withdrawnAt: sql`sec.now()`, withdrawnBy: person, withdrawnWhy: why })
    .where('id', '=', inquiry)
    .execute()

/** Whoever else acts on the inquiry waits until this transaction has ended. */
export const lockInquiry = (db: Kysely<DB>, inquiry: string) =>
  db.selectFrom('inquiries').select('id').where('id', '=', inquiry).forUpdate().execute()

/** Nobody has a next act: the inquiry has come to its end. */
export const setClosed = (db: Kysely<DB>, inquiry: string) =>
  db
    .updateTable('inquiries')
    .set({ closedAt: sql`sec.now()` })
    .where('id', '=', inquiry)
    .where('closedAt', 'is', null)
    .execute()

/** It goes on again after its end. */
export const setReopened = (db: Kysely<DB>, inquiry: string) =>
  db
    .updateTable('inquiries')
    .set({ closedAt: null })
    .where('id', '=', inquiry)
    .where('closedAt', 'is not', null)
    .execute()

type NewEvent = {
  region: string
  inquiry: string
  what: TimelineEvent
  direction: 'in' | 'out' | 'own'
  counterpart: string | null
  matter: string
  person?: string
}

/** A fact for the timeline and the register. */
export const insertEvent = (db: Kysely<DB>, event: NewEvent) =>
  db
    .insertInto('events')
    .values({
      regionId: event.region,
      inquiryId: event.inquiry,
      what: event.what,
      direction: event.direction,
      counterpart: event.counterpart,
      matter: event.matter,
      // whoever acts by a link or a job has no name to set
      ...(event.person !== undefined && { personId: event.person }),
    })
    .execute()
