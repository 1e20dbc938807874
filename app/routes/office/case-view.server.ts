import { listDuplicateCandidates, listLettersAbout, listRegister } from '@testbro/db/read/cases'
import { listContacts } from '@testbro/db/read/contacts'
import { findInquiry, listFiles, listVersions, type Version } from '@testbro/db/read/inquiries'
import { listRoundsToIntroduce } from '@testbro/db/read/introductions'
import { listMembers } from '@testbro/db/read/members'
import { findNeed, findNeedAnswered } from '@testbro/db/read/needs'
import { listNotes } from '@testbro/db/read/notes'
import type { Region } from '@testbro/db/read/regions'
import type { Inside } from '@testbro/db/transaction'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { bridgeOf } from '@testbro/rules/bridge'
import { dayOf } from '@testbro/rules/clock'
import { likelyDuplicates } from '@testbro/rules/duplicate'
import { isAsked } from '@testbro/rules/form'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import { mayAssign, nextOf, stageOf } from '@testbro/rules/stage'
import { needsForInquiry } from '../../fits.server.ts'

/** Everything that the office's page of one case shows; null when there is no such case in its region. */
export const readCase = async ({ db, now, region }: Inside & { region: Region }, id: string) => {
  const found = await findInquiry(db, id)
  if (!found) return null
  const versions = await listVersions(db, id)
  const files = await listFiles(db, id)
  const events = await listRegister(db, id)
  const letters = await listLettersAbout(db, id)
  const contacts = await listContacts(db, region.id, id)
  const introducible = found.withdrawnAt ? [] : await listRoundsToIntroduce(db, id)
  const notes = await listNotes(db, id)
  const members = await listMembers(db)
  const answersNeed = await readNeedOf(db, id)
  const duplicates = likelyDuplicates(found, await listDuplicateCandidates(db, found)).slice(0, 5)
  const { regionId: _, companyId, receivedAt, evaluationBegunAt, withdrawnAt, ...inquiry } = found
  return {
    inquiry: {
      ...inquiry,
      hasAccount: companyId !== null,
      evaluationBegun: evaluationBegunAt !== null,
      receivedAt: receivedAt.toISOString(),
    },
    mayAssign: mayAssign(found),
    colleagues: members
      .filter(({ role }) => mayWork(roleNamed(role)) === true)
      .map(({ id, name, email }) => ({ id, name, email })),
    stage: stageOf(found),
    bridge: bridgeOf(found, region),
    next: nextOf(found, region, now),
    today: dayOf(now),
    ...comparedAnswers(versions),
    files: files.map(({ id, name, bytes, scan, mayBeSecret }) => ({ id, name, bytes, scan, mayBeSecret })),
    events: events.map(event => ({ ...event, at: event.at.toISOString() })),
    letters: letters.map(({ queuedAt, settledAt, ...letter }) => ({
      ...letter,
      at: (settledAt ?? queuedAt).toISOString(),
    })),
    notes: notes.map(({ writtenAt, ...note }) => ({ ...note, writtenAt: writtenAt.toISOString() })),
    contacts,
    introducible,
    answersNeed,
    needs:
      found.withdrawnAt || found.closedAt
        ? []
        : await needsForInquiry(
            db,
            { title: found.title, versions, answersNeed: answersNeed?.id ?? null },
            region.id,
          ),
    duplicates: duplicates.map(({ other, reasons }) => ({
      id: other.id,
      reference: other.reference,
      title: other.title,
      company: other.companyName,
      receivedOn: dayOf(other.receivedAt),
      reasons,
    })),
  }
}

/** The need that an inquiry answers, as its office keeps it. */
const readNeedOf = async (db: Inside['db'], inquiry: string) => {
  const answered = await findNeedAnswered(db, inquiry)
  const need = answered?.needId ? await findNeed(db, answered.needId) : undefined
  if (!need) return null
  const { id, host, titleSv, titleEn, aboutSv, aboutEn } = need
  return { id, host, titleSv, titleEn, aboutSv, aboutEn }
}

const same = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && a.every((value, index) => value === b[index])

/**
 * The newest answers beside the first: for each question what stands now, and, when a correction has changed it, what was received.
 * Questions stand as in the form; what an older form asked comes last.
 */
const comparedAnswers = (versions: readonly Version[]) => {
  const first = versions[0]?.answers ?? []
  const newest = versions.at(-1)
  const now = newest?.answers ?? []
  const asked = inquiryForm.questions
    .filter(question => isAsked(question, now))
    .map(({ key }) => key as string)
  const keys = new Set([
    ...asked,
    ...now.map(({ question }) => question),
    ...first.map(({ question }) => question),
  ])
  const corrected = versions.length > 1
  const answers = [...keys].map(question => {
    const stands = now.find(answer => answer.question === question)
    const stood = first.find(answer => answer.question === question)
    const marked = stands?.mayBeSecret ?? false
    return {
      question,
      value: stands?.value ?? [],
      mayBeSecret: marked,
      before: corrected && !same(stands?.value, stood?.value) ? (stood?.value ?? []) : null,
      mark:
        corrected && stands && stood && marked !== stood.mayBeSecret ? (marked ? 'added' : 'removed') : null,
    } as const
  })
  return { answers, correctedOn: corrected && newest ? dayOf(newest.givenAt) : null }
}
export type ShownCase = NonNullable<Awaited<ReturnType<typeof readCase>>>
export type ComparedAnswer = ShownCase['answers'][number]
