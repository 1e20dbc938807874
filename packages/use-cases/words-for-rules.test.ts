import { documentField, inquiryForm } from '@testbro/rules/1-inquiry'
import { datedFacts } from '@testbro/rules/bridge'
import { likelyDuplicates } from '@testbro/rules/duplicate'
import { numbersOf, type Question } from '@testbro/rules/form'
import { type ProblemCode, problemCodes } from '@testbro/rules/problem'
import { dueGroups } from '@testbro/rules/queue'
import { senderKinds, senderLimits } from '@testbro/rules/sender'
import {
  acts,
  type InquiryFacts,
  mayBeginEvaluation,
  mayCorrect,
  mayWithdraw,
  stageStates,
} from '@testbro/rules/stage'
import { inquiry, type QuestionWords } from '@testbro/text/inquiry'
import { languages } from '@testbro/text/language'
import { problems, problemText } from '@testbro/text/problems'
import { stage } from '@testbro/text/stage'
import { expect, test } from 'vitest'

test.each(languages)('every question of the form has a label in %s, and every option too', language => {
  const words: Record<string, QuestionWords | undefined> = inquiry[language].questions
  for (const { key, options } of inquiryForm.questions as readonly Question[]) {
    expect([key, words[key]?.label]).toEqual([key, expect.stringMatching(/\?$/)])
    expect(Object.keys(words[key]?.options ?? {})).toEqual(options?.map(option => option.code) ?? [])
  }
  expect(Object.keys(words)).toEqual(inquiryForm.questions.map(question => question.key))
})

test.each(languages)('every field of the sender has a label in %s', language => {
  const words: Record<string, unknown> = inquiry[language].sender
  for (const field of Object.keys(senderLimits)) expect(words[field]).toHaveProperty('label')
  expect(Object.keys(inquiry[language].sender.senderKind.options)).toEqual([...senderKinds])
})

test('the page has ten numbered questions: those of the form, the document and the sender', () => {
  const numbered = [...numbersOf(inquiryForm).values()].filter(number => number !== null).length
  expect(documentField in inquiry.sv).toBe(true)
  expect(inquiry.sv.form.lead(numbered + 2)).toMatch(/^Tio frågor\./)
})

test('every problem has a sentence, and there is no sentence for a problem that does not exist', () => {
  const known: readonly ProblemCode[] = problemCodes
  expect(Object.keys(problems.sv.codes).toSorted()).toEqual(known.toSorted())
})

test('what a company must answer always comes with an example or a measure', () => {
  const asked = inquiryForm.questions.filter(question => question.required).map(question => question.key)
  for (const field of [...asked, 'contactName', 'email', 'senderKind', 'companyName'])
    expect([field, problemText('sv', { field, code: 'required' })]).toEqual([
      field,
      expect.stringMatching(/till exempel|minst en/),
    ])
})

test('every reason to think of a duplicate has words', () => {
  const one = {
    id: 'a',
    title: 'Samma rubrik',
    email: 'a@a.example',
    orgNumber: '1',
    orgCountry: 'SE',
    receivedAt: new Date(0),
  }
  const [found] = likelyDuplicates(one, [{ ...one, id: 'b' }])
  expect(found?.reasons).toEqual(Object.keys(inquiry.sv.duplicates.reasons))
})

test('every refusal and every group of the queue has words', () => {
  const at = new Date(0)
  const facts: InquiryFacts[] = [
    { receivedAt: null },
    { receivedAt: at, evaluationBegunAt: at },
    { receivedAt: at, withdrawnAt: at },
    { receivedAt: at, evaluationBegunAt: at, decision: 'decline' },
  ]
  for (const each of facts) {
    const [correct, withdraw, begin] = [mayCorrect(each), mayWithdraw(each), mayBeginEvaluation(each)]
    if (correct !== true) expect(stage.sv.refused.correct[correct.refused]).toMatch(/\.$/)
    if (withdraw !== true) expect(stage.sv.refused.withdraw[withdraw.refused]).toMatch(/\.$/)
    if (begin !== true) expect(stage.sv.refused.beginEvaluation[begin.refused]).toMatch(/\.$/)
  }
  expect(Object.keys(stage.sv.groups)).toEqual([...dueGroups])
  expect(Object.keys(stage.sv.states).toSorted()).toEqual([...stageStates].toSorted())
  expect(Object.keys(stage.sv.acts).toSorted()).toEqual([...acts].toSorted())
  expect(Object.keys(stage.sv.dated).toSorted()).toEqual([...datedFacts].toSorted())
})
