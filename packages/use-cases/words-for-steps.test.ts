import { criteria, declineReasons, evaluationForm, scores, verdicts } from '@testbro/rules/2-evaluation'
import { replyAnswers, replyReasons, replyStates } from '@testbro/rules/4-reply'
import { outcomes, sides } from '@testbro/rules/5-contact'
import type { Question } from '@testbro/rules/form'
import type { MatchReason } from '@testbro/rules/matching'
import {
  type InquiryFacts,
  mayAnswer,
  mayAsk,
  mayDecide,
  mayDistribute,
  mayJudge,
} from '@testbro/rules/stage'
import { contact } from '@testbro/text/contact'
import { evaluation } from '@testbro/text/evaluation'
import type { QuestionWords } from '@testbro/text/inquiry'
import { languages } from '@testbro/text/language'
import { matching } from '@testbro/text/matching'
import { problemText } from '@testbro/text/problems'
import { reply } from '@testbro/text/reply'
import { stage } from '@testbro/text/stage'
import { expect, test } from 'vitest'

const sorted = (words: object) => Object.keys(words).toSorted()

test.each(languages)(
  'every question of the evaluation form has words in %s, and every option too',
  language => {
    const words: Record<string, QuestionWords | undefined> = evaluation[language].questions
    for (const { key, options } of evaluationForm.questions as readonly Question[]) {
      expect([key, words[key]?.label]).toEqual([key, expect.stringMatching(/\?$/)])
      expect(words[key]?.short).toMatch(/^\p{Lu}/u)
      expect(Object.keys(words[key]?.options ?? {})).toEqual(options?.map(option => option.code) ?? [])
    }
    expect(Object.keys(words)).toEqual(evaluationForm.questions.map(question => question.key))
  },
)

test('what a company must write about its test comes with an example', () => {
  const written: readonly Question[] = evaluationForm.questions
  for (const { key } of written.filter(q => q.required && !q.onlyIf && !q.options))
    expect(problemText('sv', { field: key, code: 'required' })).toContain('till exempel')
})

test('every criterion, score, decision, reason, reply and outcome has words', () => {
  const { sv } = evaluation
  expect(Object.keys(sv.criteria)).toEqual(criteria.map(({ code }) => code))
  expect(Object.keys(sv.scores)).toEqual([...scores])
  expect(Object.keys(sv.decisions)).toEqual([...verdicts])
  expect(Object.keys(sv.declineReasons)).toEqual([...declineReasons])
  expect(Object.keys(sv.declinedBecause)).toEqual([...declineReasons])
  expect(Object.keys(reply.sv.states)).toEqual([...replyStates])
  expect(Object.keys(reply.sv.answers)).toEqual([...replyAnswers])
  expect(Object.keys(reply.sv.reasons)).toEqual([...replyReasons])
  expect(Object.keys(contact.sv.outcomes)).toEqual([...outcomes])
  expect(Object.keys(contact.sv.ended)).toEqual([...outcomes])
  expect(sorted(contact.sv.sides)).toEqual([...sides, 'office'].toSorted())
})

test('the words of a reply are the fixed ones', () => {
  expect(Object.values(reply.sv.states)).toEqual([
    'Intresserad',
    'Intresserad om',
    'Inte nu',
    'Nej',
    'Skickad vidare',
    'Har inte svarat',
    'Nåddes inte',
  ])
})

test('every reason to suggest a unit is a sentence', () => {
  const reasons: MatchReason[] = [
    { code: 'environment', environment: 'Hallstavik', words: ['egenvård', 'astma'] },
    { code: 'competence', words: ['digitala vårdmöten'] },
    { code: 'said-yes-before', count: 2 },
    { code: 'named' },
    { code: 'sector' },
    { code: 'other-sector' },
    { code: 'none' },
  ]
  expect(reasons.map(matching.sv.reason)).toEqual([
    'Hallstavik handlar också om egenvård, astma.',
    'Nämner i sin beskrivning: digitala vårdmöten.',
    'Svarade ja på två liknande frågor.',
    'Företaget nämner enheten eller dess testmiljö.',
    'Samma område.',
    'Annat område.',
    'Ingen koppling hittad.',
  ])
  for (const reason of reasons) expect(matching.en.reason(reason)).toMatch(/^\p{Lu}.*\.$/u)
})

test('every refusal of steps 2 and 3 is said', () => {
  const at = new Date(0)
  const facts: InquiryFacts[] = [
    { receivedAt: null },
    { receivedAt: at },
    { receivedAt: at, withdrawnAt: at },
    { receivedAt: at, evaluationBegunAt: at },
    { receivedAt: at, evaluationBegunAt: at, asks: [{ askedAt: at, answeredAt: null, whole: true }] },
    { receivedAt: at, evaluationBegunAt: at, decision: 'decline' },
    { receivedAt: at, evaluationBegunAt: at, decision: 'distribute', roundSentAt: at },
  ]
  for (const each of facts) {
    const answer = mayAnswer(each)
    if (answer !== true) expect(stage.sv.refused.answer[answer.refused]).toMatch(/\.$/)
    const deciding = { decision: 'decline', unjudged: 0, reason: null } as const
    for (const may of [mayJudge(each), mayAsk(each), mayDecide(each, deciding), mayDistribute(each)])
      if (may !== true) expect(stage.sv.refused.evaluate[may.refused]).toMatch(/\.$/)
  }
})

test.each(languages)('no words in %s are empty, padded or left in the other language', language => {
  const other = language === 'sv' ? 'en' : 'sv'
  for (const area of [evaluation, reply, contact, matching, stage]) {
    const own = sentencesOf(area[language])
    const theirs = new Map(sentencesOf(area[other]))
    for (const [path, words] of own) {
      expect([path, /\.\.|\s$|^\s|undefined/.test(words)]).toEqual([path, false])
      if (words.includes(' ')) expect([path, theirs.get(path)]).not.toEqual([path, words])
    }
  }
})

function sentencesOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}.${key}`, value]]
    return typeof value === 'object' ? sentencesOf(value, `${path}.${key}`) : []
  })
}
