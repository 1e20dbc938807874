import { criteriaVersion, evaluationForm } from '@testbro/rules/2-evaluation'
import { evaluations } from './demo/evaluations.ts'
import type { DemoEvaluation } from './demo/further.ts'
import { eventRow, type Numbered, type PlaceInTime } from './demo-register.ts'
import { demoId } from './demo-world.ts'

type Row = Record<string, unknown>
type Evaluated = Numbered & { evaluation: DemoEvaluation }

const personOf = (email: string) => demoId('person', email)
const ofInquiry = ({ regionId, id }: Numbered) => ({ region_id: regionId, inquiry_id: id })

const demoEvaluated = (all: readonly Numbered[]): Evaluated[] =>
  all.flatMap(each => {
    const evaluation = evaluations[each.inquiry.key]
    return evaluation ? [{ ...each, evaluation }] : []
  })

const assignmentRows = (each: Evaluated, place: PlaceInTime): Row[] => {
  const { handler, from, begun } = each.evaluation
  const first = from?.handler ?? handler
  const assigned = [{ to: first, by: first, at: place(begun).at }]
  if (from) assigned.push({ to: handler, by: first, at: place(from.until).at })
  return assigned.map(({ to, by, at }) => ({
    ...ofInquiry(each),
    id: demoId('assignment', `${each.inquiry.key} ${to}`),
    person_id: personOf(to),
    assigned_by: personOf(by),
    assigned_at: at,
  }))
}

const requestId = (each: Numbered, index: number) => demoId('request', `${each.inquiry.key} ${index}`)

const requestRows = (each: Evaluated, place: PlaceInTime): Row[] =>
  (each.evaluation.requests ?? []).map(({ at, questions, message }, index) => ({
    ...ofInquiry(each),
    id: requestId(each, index),
    form_version: evaluationForm.version,
    questions: questions ?? null,
    message: message ?? '',
    asked_by: personOf(each.evaluation.handler),
    asked_at: place(at).at,
  }))

type Version = {
  major: number
  minor: number
  request: string | null
  reason: string | null
  by: string | null
  at: Date
  answers: Readonly<Record<string, string>>
  secret: readonly string[]
}

/** Each version holds every answer as it then stands. */
const versionsOf = (each: Evaluated, place: PlaceInTime): Version[] => {
  const versions: Version[] = []
  for (const [index, { answered }] of (each.evaluation.requests ?? []).entries()) {
    const before = versions.at(-1)
    if (!answered) continue
    versions.push({
      major: (before?.major ?? 0) + 1,
      minor: 0,
      request: requestId(each, index),
      reason: null,
      by: each.sender.person,
      at: place(answered.at).at,
      answers: { ...before?.answers, ...answered.answers },
      secret: [...(before?.secret ?? []), ...(answered.secret ?? [])],
    })
  }
  const { edited, handler } = each.evaluation
  const newest = versions.at(-1)
  if (edited && newest)
    versions.push({
      ...newest,
      minor: newest.minor + 1,
      request: null,
      reason: edited.reason,
      by: personOf(handler),
      at: place(edited.at).at,
      answers: { ...newest.answers, [edited.question]: edited.value },
    })
  return versions
}

const versionKey = (each: Evaluated, { major, minor }: Version) => ({ ...ofInquiry(each), major, minor })

const judgementRows = (each: Evaluated, place: PlaceInTime): Row[] => {
  const { judged, handler } = each.evaluation
  if (!judged) return []
  return Object.entries(judged.scores).map(([criterion, [score, comment]]) => ({
    ...ofInquiry(each),
    id: demoId('judgement', `${each.inquiry.key} ${criterion}`),
    criteria_version: criteriaVersion,
    criterion,
    score,
    comment,
    judged_by: personOf(handler),
    judged_at: place(judged.at).at,
  }))
}

const decisionRows = (each: Evaluated, place: PlaceInTime): Row[] => {
  const { decided, handler } = each.evaluation
  if (!decided) return []
  return [
    {
      ...ofInquiry(each),
      criteria_version: criteriaVersion,
      decision: decided.decision,
      reason: decided.decision === 'decline' ? decided.reason : null,
      referred_to: decided.decision === 'refer' ? decided.referredTo : null,
      message: decided.message ?? '',
      decided_by: personOf(handler),
      decided_at: place(decided.at).at,
    },
  ]
}

const whatDecided = {
  distribute: { what: 'decided-distribute', direction: 'own' },
  decline: { what: 'inquiry-declined', direction: 'out' },
  refer: { what: 'inquiry-referred', direction: 'out' },
} as const

const eventRows = (each: Evaluated, place: PlaceInTime): Row[] => {
  const { evaluation, sender } = each
  const { handler, from, begun, requests = [], edited, decided } = evaluation
  const counterpart = sender.companyName
  const person = personOf(handler)
  const company = sender.person
  const events = [
    eventRow(each, {
      what: 'evaluation-begun',
      at: place(begun).at,
      direction: 'own',
      person: personOf(from?.handler ?? handler),
    }),
  ]
  if (from)
    events.push(
      eventRow(each, {
        what: 'case-assigned',
        at: place(from.until).at,
        direction: 'own',
        person: personOf(from.handler),
      }),
    )
  for (const { at, questions, answered } of requests) {
    const what = questions ? 'completion-asked' : 'evaluation-asked'
    events.push(eventRow(each, { what, at: place(at).at, direction: 'out', counterpart, person }))
    if (answered)
      events.push(
        eventRow(each, {
          what: 'evaluation-answered',
          at: place(answered.at).at,
          direction: 'in',
          counterpart,
          person: company,
        }),
      )
  }
  if (edited)
    events.push(
      eventRow(each, { what: 'evaluation-edited', at: place(edited.at).at, direction: 'own', person }),
    )
  if (decided) {
    const { what, direction } = whatDecided[decided.decision]
    const to = direction === 'out' ? counterpart : null
    events.push(eventRow(each, { what, at: place(decided.at).at, direction, counterpart: to, person }))
  }
  return events
}

/** Step 2 of the demo as rows, table by table. */
export const evaluationTables = (
  all: readonly Numbered[],
  place: PlaceInTime,
): [table: string, rows: Row[]][] => {
  const evaluated = demoEvaluated(all)
  const versions = evaluated.flatMap(each =>
    versionsOf(each, place).map(version => ({ version, key: versionKey(each, version) })),
  )
  return [
    ['assignments', evaluated.flatMap(each => assignmentRows(each, place))],
    ['evaluation_requests', evaluated.flatMap(each => requestRows(each, place))],
    [
      'evaluation_versions',
      versions.map(({ version, key }) => ({
        ...key,
        form_version: evaluationForm.version,
        request_id: version.request,
        reason: version.reason,
        given_by: version.by,
        given_at: version.at,
      })),
    ],
    [
      'evaluation_answers',
      versions.flatMap(({ version, key }) =>
        Object.entries(version.answers).map(([question, value]) => ({
          ...key,
          question,
          value: [value],
          may_be_secret: version.secret.includes(question),
        })),
      ),
    ],
    ['judgements', evaluated.flatMap(each => judgementRows(each, place))],
    ['decisions', evaluated.flatMap(each => decisionRows(each, place))],
    ['events', evaluated.flatMap(each => eventRows(each, place))],
  ]
}

/** When the evaluation began, and when it ended the inquiry, by declining or referring it. */
export const evaluationDates = ({ inquiry }: Numbered, place: PlaceInTime) => {
  const evaluation = evaluations[inquiry.key]
  const { decided } = evaluation ?? {}
  return {
    begunAt: evaluation ? place(evaluation.begun).at : null,
    endedAt: decided && decided.decision !== 'distribute' ? place(decided.at).at : null,
  }
}
