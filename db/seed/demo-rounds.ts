import { reminderAt } from '@testbro/rules/3-distribution'
import { addDays, addWorkingDays, type Day, dayOf, endOfDay } from '@testbro/rules/clock'
import { defaultClocks } from '@testbro/rules/region-clocks'
import { whoAnswers } from '@testbro/rules/unit-contacts'
import { evaluations } from './demo/evaluations.ts'
import type { DemoInvitation, DemoRound } from './demo/further.ts'
import { rounds } from './demo/rounds.ts'
import { demoUnits, type DemoContact as UnitContact } from './demo/units.ts'
import { eventRow, type Numbered, type PlaceInTime } from './demo-register.ts'
import { demoId } from './demo-world.ts'

type Row = Record<string, unknown>
type Asked = Numbered & {
  round: DemoRound
  roundId: string
  sentAt: Date
  replyBy: Date
  closedAt: Date | null
}

/** Rounds are closed by themselves within a minute. */
const untilClosed = 20_000

const asked = (all: readonly Numbered[], place: PlaceInTime, today: Day): Asked[] =>
  all.flatMap(each => {
    const round = rounds[each.inquiry.key]
    if (!round) return []
    const replyBy = endOfDay(addWorkingDays(addWorkingDays(today, 0), round.replyIn))
    return [
      {
        ...each,
        round,
        roundId: demoId('round', each.inquiry.key),
        sentAt: place(round.sent).at,
        replyBy,
        closedAt: round.replyIn < 0 ? new Date(replyBy.getTime() + untilClosed) : null,
      },
    ]
  })

export const demoUnit = (key: string) => {
  const unit = demoUnits.find(known => known.key === key)
  if (!unit) throw new Error(`The demo has no unit ${key}.`)
  return unit
}

export const invitationId = ({ inquiry }: Numbered, unit: string) =>
  demoId('invitation', `${inquiry.key} ${unit}`)
const inviteeId = ({ inquiry }: Numbered, email: string) => demoId('invitee', `${inquiry.key} ${email}`)

/** Who answered for a unit on a day, by the rule. */
const invitedOf = (contacts: readonly UnitContact[], on: Day, today: Day) =>
  whoAnswers(
    contacts.map(contact => ({
      ...contact,
      id: contact.email,
      deputy: contact.deputy ?? false,
      awayFrom: contact.away ? addDays(today, contact.away.from) : null,
      awayUntil: contact.away ? addDays(today, contact.away.until) : null,
    })),
    on,
  )

/** The addresses that were written to when a round was sent. */
const writtenTo = (each: Asked, { unit }: DemoInvitation, today: Day) =>
  invitedOf(demoUnit(unit).contacts, dayOf(each.sentAt), today)

const inviteeRows = (each: Asked, invitation: DemoInvitation, place: PlaceInTime, today: Day): Row[] => {
  const known = writtenTo(each, invitation, today)
  const { forwarded } = invitation
  const [first] = known
  const rows = known.map(({ name, email }) => ({
    name,
    email,
    at: each.sentAt,
    by: null as string | null,
    note: '',
  }))
  if (forwarded && first)
    rows.push({ ...forwarded, at: place(forwarded.at).at, by: inviteeId(each, first.email) })
  return rows.map(({ name, email, at, by, note }) => ({
    region_id: each.regionId,
    id: inviteeId(each, email),
    invitation_id: invitationId(each, invitation.unit),
    name,
    email,
    asked_at: at,
    forwarded_by: by,
    forward: by === null ? null : 1,
    note,
  }))
}

const replyRows = (
  each: Asked,
  invitation: DemoInvitation,
  place: PlaceInTime,
  today: Day,
  releasedAt: Date | null,
): Row[] =>
  (invitation.replies ?? []).map((reply, index) => {
    const by = reply.by ?? writtenTo(each, invitation, today)[0]?.email
    if (by === undefined) throw new Error(`Nobody of ${invitation.unit} was asked.`)
    return {
      region_id: each.regionId,
      invitation_id: invitationId(each, invitation.unit),
      version: index + 1,
      answer: reply.answer,
      condition: reply.answer === 'interested-if' ? reply.condition : null,
      earliest: reply.answer === 'not-now' ? addDays(today, reply.inDays) : null,
      reason: reply.answer === 'no' ? reply.reason : null,
      comment: reply.comment ?? null,
      invitee_id: inviteeId(each, by),
      given_at: place(reply.at).at,
      released_at: releasedAt,
    }
  })

/** The newest answer of each unit that has answered. */
const answersOf = ({ round }: Asked) => round.invitations.flatMap(({ replies }) => replies?.at(-1) ?? [])
const interestedOf = (each: Asked) =>
  answersOf(each).filter(({ answer }) => answer === 'interested' || answer === 'interested-if').length

const roundRow = (each: Asked): Row => {
  const { round, inquiry, sentAt, replyBy, closedAt } = each
  const answers: Readonly<Record<string, string | readonly string[] | undefined>> = {
    ...inquiry.answers,
    ...inquiry.corrected?.answers,
  }
  return {
    region_id: each.regionId,
    id: each.roundId,
    inquiry_id: each.id,
    ask: round.ask,
    about: round.about.map(question => ({ question, value: [answers[question] ?? []].flat() })),
    message: round.message,
    sent_by: demoId('person', evaluations[inquiry.key]?.handler ?? ''),
    sent_at: sentAt,
    reply_by: replyBy,
    remind_at: reminderAt(sentAt, defaultClocks.reminderOn, dayOf(replyBy)),
    closed_at: closedAt,
    close_reason: closedAt && 'deadline',
    answered: closedAt && answersOf(each).length,
    interested: closedAt && interestedOf(each),
  }
}

const eventRows = (each: Asked, place: PlaceInTime): Row[] => {
  const { round, inquiry, sentAt, closedAt } = each
  const events = [
    eventRow(each, {
      what: 'round-sent',
      at: sentAt,
      direction: 'out',
      counterpart: String(round.invitations.length),
      person: demoId('person', evaluations[inquiry.key]?.handler ?? ''),
    }),
  ]
  for (const { unit, forwarded, replies = [] } of round.invitations) {
    const counterpart = demoUnit(unit).name
    const at = [
      ...replies.map(reply => ({ what: 'reply-given' as const, at: reply.at })),
      ...(forwarded ? [{ what: 'invitation-forwarded' as const, at: forwarded.at }] : []),
    ]
    for (const fact of at)
      events.push(eventRow(each, { what: fact.what, at: place(fact.at).at, direction: 'in', counterpart }))
  }
  if (closedAt) events.push(eventRow(each, { what: 'round-closed', at: closedAt, direction: 'own' }))
  if (closedAt && interestedOf(each) === 0)
    events.push(eventRow(each, { what: 'nobody-interested', at: closedAt, direction: 'own' }))
  return events
}

/** When a round ended the inquiry, because nobody was interested. */
export const endedByRound = (each: Numbered, place: PlaceInTime, today: Day): Date | null => {
  const [found] = asked([each], place, today)
  return found && interestedOf(found) === 0 ? found.closedAt : null
}

/** The person of a unit that replied for it last. */
export const repliedFor = (each: Numbered, unit: string, place: PlaceInTime, today: Day) => {
  const [found] = asked([each], place, today)
  const invitation = found?.round.invitations.find(known => known.unit === unit)
  const reply = invitation?.replies?.at(-1)
  if (!found || !invitation || !reply) throw new Error(`${unit} has not replied to ${each.inquiry.key}.`)
  const people = writtenTo(found, invitation, today)
  const person = people.find(({ email }) => email === reply.by) ?? people[0]
  if (!person) throw new Error(`Nobody of ${unit} was asked.`)
  return person
}

/** The links of those who were written to: each has the id of its invitee. */
export const replyLinks = (all: readonly Numbered[], place: PlaceInTime, today: Day) =>
  asked(all, place, today).flatMap(each =>
    each.round.invitations.flatMap(invitation =>
      inviteeRows(each, invitation, place, today).map(({ id }) => ({
        id: String(id),
        purpose: 'reply' as const,
        region: each.regionId,
        subject: invitationId(each, invitation.unit),
      })),
    ),
  )

/** Steps 3 and 4 of the demo as rows. `releasedAt`: when the company may read what a unit replied. */
export const roundTables = (
  all: readonly Numbered[],
  place: PlaceInTime,
  today: Day,
  releasedAt: (each: Numbered, unit: string) => Date | null,
): [table: string, rows: Row[]][] => {
  const sent = asked(all, place, today)
  const invitations = sent.flatMap(each => each.round.invitations.map(invitation => ({ each, invitation })))
  return [
    ['rounds', sent.map(roundRow)],
    [
      'invitations',
      invitations.map(({ each, invitation: { unit, why } }) => ({
        region_id: each.regionId,
        id: invitationId(each, unit),
        round_id: each.roundId,
        unit_id: demoId('unit', unit),
        why,
        invited_at: each.sentAt,
      })),
    ],
    ['invitees', invitations.flatMap(({ each, invitation }) => inviteeRows(each, invitation, place, today))],
    [
      'replies',
      invitations.flatMap(({ each, invitation }) =>
        replyRows(each, invitation, place, today, releasedAt(each, invitation.unit)),
      ),
    ],
    ['events', sent.flatMap(each => eventRows(each, place))],
  ]
}
