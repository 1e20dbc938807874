import { expect, test } from 'vitest'
import { documentField, inquiryForm } from './1-inquiry.ts'
import {
  completionOf,
  criteria,
  evaluationForm,
  judgeDecision,
  judgeScores,
  nextVersion,
  unjudged,
} from './2-evaluation.ts'
import { type Answer, type Question, readAnswers, secretField } from './form.ts'
import { formSchemaAfter } from './form-schema.ts'
import { senderLimits } from './sender.ts'

const both: readonly Question[] = [...inquiryForm.questions, ...evaluationForm.questions]
const keys = both.map(question => question.key)
const sectorIs = (sector: string): Answer[] => [{ question: 'sector', value: [sector], mayBeSecret: false }]
const right = {
  talkedWith: ['Två distriktssköterskor.'],
  measure: ['Om sköterskan ser en försämring tidigare.'],
  participants: ['Bär plåstret i åtta veckor.'],
  staffTime: ['20 patienter, två timmar i veckan.'],
  personalData: ['no'],
  integration: ['no'],
  payer: ['company'],
  evidence: ['Inget än'],
  risks: ['Mätaren visar fel.'],
  longest: ['weeks-12'],
  testContact: ['Alva Exempelsson, produktchef'],
}
const problemsIn = (sector: string, fields: Record<string, string[]>) =>
  readAnswers(evaluationForm, { ...right, ...fields }, sectorIs(sector)).problems

test('no question of the evaluation form has a name that the inquiry or its sender uses', () => {
  expect(new Set(keys).size).toBe(keys.length)
  for (const taken of [...Object.keys(senderLimits), documentField, secretField])
    expect(keys).not.toContain(taken)
  expect(formSchemaAfter(inquiryForm.questions).safeParse(evaluationForm).success).toBe(true)
  expect(formSchemaAfter(evaluationForm.questions).safeParse(evaluationForm).success).toBe(false)
})

test('what the rules of medical devices ask is asked in health and nowhere else', () => {
  expect(problemsIn('transport', {})).toEqual([])
  expect(problemsIn('transport', { deviceClass: ['nonsense'] })).toEqual([])
  expect(problemsIn('health', {}).map(problem => problem.field)).toEqual(['deviceClass', 'ethics'])
  expect(problemsIn('health', { deviceClass: ['class-2a'], ethics: ['applied'] })).toEqual([
    { field: 'clinicalPlan', code: 'required' },
  ])
  expect(problemsIn('health', { deviceClass: ['not-a-device'], ethics: ['not-needed'] })).toEqual([])
})

test('a follow-up is asked only after yes', () => {
  expect(
    problemsIn('other', { personalData: ['yes'], integration: ['yes'] }).map(({ field }) => field),
  ).toEqual(['personalDataWhat', 'personalDataWhere', 'integrationSystems'])
})

test('to complete asks the named questions, each to be answered, and what their new answers call for', () => {
  const named = completionOf({ ...evaluationForm, questions: both }, ['period', 'personalData'])
  expect(named.questions.map(question => question.key)).toEqual([
    'period',
    'personalData',
    'personalDataWhat',
    'personalDataWhere',
  ])
  expect(readAnswers(named, { personalData: ['no'] }, sectorIs('health')).problems).toEqual([
    { field: 'period', code: 'required' },
  ])
})

test('an old answer does not speak for a question that is asked again', () => {
  const named = completionOf(evaluationForm, ['personalData'])
  const earlier: Answer[] = [{ question: 'personalData', value: ['yes'], mayBeSecret: false }]
  expect(readAnswers(named, { personalData: ['no'] }, earlier)).toEqual({
    problems: [],
    answers: [{ question: 'personalData', value: ['no'], mayBeSecret: false }],
  })
})

test('each criterion rests on questions that are asked, and every question is rested on', () => {
  const restedOn = criteria.flatMap(({ restsOn }): readonly string[] => restsOn)
  expect(restedOn.toSorted()).toEqual(keys.filter(key => key !== 'title').toSorted())
})

test('judging is saved as far as it has come; a comment alone is not a judgement', () => {
  expect(judgeScores({})).toEqual({ judgements: [], problems: [] })
  expect(
    judgeScores({ 'score-need': ['strong'], 'comment-need': ['Stämmer.'], 'score-safety': ['weak'] }),
  ).toEqual({
    problems: [],
    judgements: [
      { criterion: 'need', score: 3, comment: 'Stämmer.' },
      { criterion: 'safety', score: 0, comment: null },
    ],
  })
  expect(judgeScores({ 'comment-maturity': ['Räcker.'] }).problems).toEqual([
    { field: 'score-maturity', code: 'required' },
  ])
  expect(judgeScores({ 'score-need': ['3'] }).problems).toEqual([
    { field: 'score-need', code: 'not-an-option' },
  ])
  expect(judgeScores({ 'comment-need': ['å'.repeat(1001)] }).problems[0]?.code).toBe('too-long')
})

const judged = criteria.map(({ code }) => ({ criterion: code }))
const asked = ['resources', 'period']
const decide = (fields: Record<string, string[]>, done = judged) =>
  judgeDecision(fields, { judged: done, asked })

test('only what is judged in full goes to the network', () => {
  expect(decide({ decision: ['distribute'] }).verdict).toEqual({ decision: 'distribute', message: null })
  expect(decide({ decision: ['distribute'] }, judged.slice(1))).toEqual({
    verdict: null,
    problems: [{ field: 'decision', code: 'not-judged', actual: 1 }],
  })
  expect(unjudged(judged.slice(2))).toEqual(['need', 'feasibility'])
})

test('to complete names a question that was asked, and says what is wanted', () => {
  const complete = { decision: ['complete'], 'message-complete': ['Hur många?'] }
  expect(decide({ ...complete, questions: ['period'] }, []).verdict).toEqual({
    decision: 'complete',
    questions: ['period'],
    message: 'Hur många?',
  })
  expect(decide(complete).problems).toEqual([{ field: 'questions', code: 'required' }])
  expect(decide({ ...complete, questions: ['nonsense'] }).verdict).toBeNull()
})

test('to decline has a coded reason and own words; to refer has a place and the consent of the company', () => {
  expect(decide({ decision: ['decline'] }, []).problems.map(({ field }) => field)).toEqual([
    'reason',
    'message-decline',
  ])
  const refer = { decision: ['refer'], referredTo: ['Region Exempel'], 'message-refer': ['De har ett labb.'] }
  expect(decide(refer)).toEqual({ verdict: null, problems: [{ field: 'consent', code: 'not-agreed' }] })
  expect(decide({ ...refer, consent: ['yes'] }).verdict).toEqual({
    decision: 'refer',
    referredTo: 'Region Exempel',
    message: 'De har ett labb.',
  })
})

test('what was typed under a decision that was not chosen is never wrong', () => {
  const elsewhere = { questions: ['nonsense'], reason: ['nonsense'], 'message-decline': ['å'.repeat(9000)] }
  expect(decide({ ...elsewhere, decision: ['distribute'] }).problems).toEqual([])
  expect(decide({}).problems).toEqual([{ field: 'decision', code: 'required' }])
})

test('what the company answers is a new major version, what the office edits a new minor', () => {
  expect(nextVersion(null, 'company')).toEqual({ major: 1, minor: 0 })
  expect(nextVersion({ major: 1, minor: 2 }, 'company')).toEqual({ major: 2, minor: 0 })
  expect(nextVersion({ major: 1, minor: 2 }, 'office')).toEqual({ major: 1, minor: 3 })
})
