import { createHash } from 'node:crypto'
import type { LinkMaker } from '@testbro/auth/links'
import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import {
  type AskableUnit,
  findOpenRound,
  findRound,
  listAskableUnits,
  listScores,
  listStandingAnswers,
} from '@testbro/db/read/rounds'
import { type Inside, reading, writing } from '@testbro/db/transaction'
import { insertEvent, setReopened } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { insertRound } from '@testbro/db/write/rounds'
import { criteria, scores } from '@testbro/rules/2-evaluation'
import { type Distribution, inFormOrder, judgeDistribution } from '@testbro/rules/3-distribution'
import { type Day, dayOf } from '@testbro/rules/clock'
import { suggestUnits } from '@testbro/rules/matching'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { mayDistribute } from '@testbro/rules/stage'
import { whoAnswers } from '@testbro/rules/unit-contacts'
import { evaluation } from '@testbro/text/evaluation'
import type { Language } from '@testbro/text/language'
import { inWords } from '@testbro/text/office-answers'
import { asRead, invitationsIn, questionOf } from '../tell-units.ts'

export type RoundGiven = {
  region: Region
  inquiry: string
  /** Made with the page, so that a round sent twice is one. */
  round: string
  /** `preview`: shows what would leave. `send`: sends it, when it is what was `seen`. */
  intent: 'preview' | 'send'
  seen: string
  fields: Fields
  /** What stands in the preview where each letter has its reader's own address. */
  exampleLink: (language: Language) => string
}

/** What leaves and to how many; `seen` is posted back, to prove that it was read before it is sent. */
export type RoundPreview = {
  units: number
  people: number
  replyOn: Day
  remindOn: Day | null
  ask: string
  message: string | null
  about: { question: string; value: string[] }[]
  letters: { language: Language; people: number; subject: string; plain: string }[]
  seen: string
}

type Outcome =
  | { problems: Problem[]; preview?: RoundPreview }
  | { preview: RoundPreview }
  | { refused: 'reader' | 'not-found' }
  | { sent: string }

/**
 * Asks the chosen units, all at once and with one text in each language. What the office reads in the preview is what leaves: whatever
 * has changed since is shown again before it is sent.
 */
export const distributeInquiry = (by: By, links: LinkMaker, given: RoundGiven): Promise<Outcome> =>
  (given.intent === 'send' ? writing : reading)(by, async ({ db, now, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const { region, inquiry: id, round, intent, fields } = given
    const inquiry = await findInquiry(db, id)
    if (!inquiry || who.person === undefined) return { refused: 'not-found' }
    if (mayDistribute(inquiry) !== true) return sentOrChanged(db, id, round)

    const answers = inFormOrder(await listStandingAnswers(db, id))
    const sector = answers.find(({ question }) => question === 'sector')?.value[0] ?? null
    const units = await listAskableUnits(db, { inquiry: id, sector })
    const today = dayOf(now)
    const reachable = units.filter(unit => whoAnswers(unit.members, today).length > 0)
    const known = { units: reachable, answers, now, clocks: region }
    const { distribution, problems } = judgeDistribution(withDisclosed(fields), known)
    if (distribution === null) return { problems }

    const { ask, message, about, replyBy, replyOn, remindAt } = distribution
    const people = peopleOf(distribution, units, today)
    const judged = await listScores(db, id)
    const letters = invitationsIn(people, language => ({
      ...questionOf(region, inquiry, ask),
      about: inWords(language, about).map(({ label, answer }) => [label, answer] as const),
      judgement: inScores(language, judged),
      message: message ?? undefined,
      asked: distribution.units.length,
      replyBy: replyOn,
    }))
    const preview: RoundPreview = {
      units: distribution.units.length,
      people: people.length,
      replyOn,
      remindOn: remindAt && dayOf(remindAt),
      ask,
      message,
      about,
      letters: letters.map(letter => ({
        language: letter.language,
        people: people.filter(({ language }) => language === letter.language).length,
        subject: letter.subject,
        plain: asRead(letter, given.exampleLink(letter.language)).plain,
      })),
      seen: printOf({ distribution, letters, to: people.map(({ email }) => email).toSorted() }),
    }
    if (intent === 'preview') return { preview }
    if (preview.seen !== given.seen) return { preview, problems: [{ field: 'form', code: 'not-seen' }] }

    const why = new Map(
      suggestUnits({ title: inquiry.title, answers }, units).map(found => [found.unit, found.reasons]),
    )
    const invitations = distribution.units.map(unit => ({
      id: crypto.randomUUID(),
      unit,
      why: why.get(unit) ?? [],
    }))
    const invitationOf = new Map(invitations.map(invitation => [invitation.unit, invitation.id]))
    const invitees = people.map(({ unit, ...person }) => {
      const invitee = crypto.randomUUID()
      const hash = links.tokenHash('reply', invitee, 1)
      return { ...person, id: invitee, invitation: invitationOf.get(unit) ?? '', hash }
    })
    const sent = await insertRound(db, {
      region: region.id,
      id: round,
      inquiry: id,
      ask,
      about,
      message: message ?? '',
      person: who.person,
      replyBy,
      remindAt,
      invitations,
      // the order of a keyed hash: no unit's letter leaves first for its name
      invitees: invitees.toSorted((a, b) => Buffer.compare(a.hash, b.hash)),
      texts: letters,
    })
    if (!sent) return sentOrChanged(db, id, round)
    await setReopened(db, id)
    await insertEvent(db, {
      region: region.id,
      inquiry: id,
      what: 'round-sent',
      direction: 'out',
      counterpart: String(distribution.units.length),
      matter: ask,
      person: who.person,
    })
    await announce(db, 'round-sent', { inquiry: id, round })
    return { sent: round }
  })

/** The same round sent twice is sent; anything else has come between. */
const sentOrChanged = async (db: Inside['db'], inquiry: string, round: string): Promise<Outcome> => {
  const stands = await findRound(db, round)
  if (stands?.inquiryId === inquiry) return { sent: round }
  const open = await findOpenRound(db, inquiry)
  return open && open.id === round
    ? { sent: round }
    : { problems: [{ field: 'form', code: 'changed-meanwhile' }] }
}

/** A secret-marked answer is ticked once, under the words that say what that means. */
const withDisclosed = (fields: Fields): Fields => ({
  ...fields,
  about: [...(fields['about'] ?? []), ...(fields['disclose'] ?? [])],
})

type Person = { unit: string; name: string; email: string; language: Language }

/** Who gets a letter today, one for each person and unit. */
const peopleOf = ({ units }: Distribution, known: readonly AskableUnit[], today: Day): Person[] =>
  known
    .filter(unit => units.includes(unit.id))
    .flatMap(unit =>
      whoAnswers(unit.members, today).map(({ name, email, language }) => ({
        unit: unit.id,
        name,
        email,
        language: language === 'en' ? 'en' : 'sv',
      })),
    )

const inScores = (language: Language, judged: readonly { criterion: string; score: number }[]) => {
  const words = evaluation[language]
  return criteria.flatMap(({ code }) => {
    const score = scores[judged.find(({ criterion }) => criterion === code)?.score ?? -1]
    return score === undefined ? [] : [[words.criteria[code].label, words.scores[score]] as const]
  })
}

/** The same print for the same content only. */
const printOf = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('base64url')
