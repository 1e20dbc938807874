import { findInquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import { type AskableUnit, listAskableUnits, listStandingAnswers } from '@testbro/db/read/rounds'
import type { Inside } from '@testbro/db/transaction'
import { inFormOrder, reminderAt, replyDays } from '@testbro/rules/3-distribution'
import { bridgeOf } from '@testbro/rules/bridge'
import { dayOf } from '@testbro/rules/clock'
import { suggestUnits } from '@testbro/rules/matching'
import { mayDistribute, stageOf } from '@testbro/rules/stage'
import { isAway, whoAnswers } from '@testbro/rules/unit-contacts'
import { type QuickChoice, quickChoices } from './quick-choices.tsx'

type Chosen = { by: QuickChoice | 'words'; words: string; count: number }

/** Everything that the choice of units shows; null when there is no such case in the region. */
export const readDistribution = async (
  { db, now, region }: Inside & { region: Region },
  id: string,
  search: URLSearchParams,
) => {
  const inquiry = await findInquiry(db, id)
  if (!inquiry) return null
  const answers = inFormOrder(await listStandingAnswers(db, id))
  const sector = answers.find(({ question }) => question === 'sector')?.value[0] ?? null
  const known = await listAskableUnits(db, { inquiry: id, sector })
  const unitOf = new Map(known.map(unit => [unit.id, unit]))
  const today = dayOf(now)
  const words = (search.get('q') ?? '').trim().slice(0, 100)
  const choice = quickChoices.find(choice => choice === search.get('choose')) ?? 'suggested'
  const units = suggestUnits({ title: inquiry.title, answers }, known).flatMap(
    ({ unit: id, suggested, reasons }) => {
      const unit = unitOf.get(id)
      if (!unit) return []
      const people = whoAnswers(unit.members, today)
      const fits = { suggested: suggested && unit.askedAt === null, all: unit.askedAt === null, none: false }[
        choice
      ]
      const chosen = words === '' ? fits && !unit.cooperating : mentions(unit, words)
      return [
        {
          id,
          name: unit.name,
          cooperating: unit.cooperating,
          reasons,
          openQuestions: unit.openQuestions,
          askedAt: unit.askedAt?.toISOString() ?? null,
          people: people.map(({ name, email, deputy }) => ({ name: name || email, deputy })),
          everyoneAway: people.length > 0 && people.every(member => isAway(member, today)),
          chosen: chosen && people.length > 0,
        },
      ]
    },
  )
  const { replyOn } = replyDays(now, region.unitAnswersIn)
  const remindAt = reminderAt(now, region.reminderOn, replyOn)
  const may = mayDistribute(inquiry)
  return {
    inquiry: {
      id,
      reference: inquiry.reference,
      title: inquiry.title,
      language: inquiry.language,
      decidedOn: inquiry.decidedAt ? dayOf(inquiry.decidedAt) : null,
      roundId: inquiry.roundId ?? null,
    },
    stage: stageOf(inquiry),
    bridge: bridgeOf(inquiry, region),
    may,
    units,
    chosen: {
      by: words === '' ? choice : 'words',
      words,
      count: units.filter(unit => unit.chosen).length,
    } satisfies Chosen as Chosen,
    answers: answers.filter(({ question }) => question !== 'title'),
    days: { days: region.unitAnswersIn, replyOn, remindOn: remindAt && dayOf(remindAt) },
  }
}
export type ShownDistribution = NonNullable<Awaited<ReturnType<typeof readDistribution>>>
export type ShownUnit = ShownDistribution['units'][number]

/** Whether every word stands in what is said of a unit and its test environments. */
const mentions = ({ name, about, environments }: AskableUnit, words: string) => {
  const text = [name, about, ...environments.flatMap(environment => [environment.name, environment.about])]
    .join(' ')
    .toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word))
}
