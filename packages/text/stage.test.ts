import { expect, test } from 'vitest'
import { bridgeOf } from '../rules/bridge.ts'
import { dueGroups } from '../rules/queue.ts'
import { defaultClocks } from '../rules/region-clocks.ts'
import { type InquiryFacts, mayCorrect, mayWithdraw, nextOf, stageOf } from '../rules/stage.ts'
import { stage } from './stage.ts'

const receivedAt = new Date('2026-11-09T09:21:00Z')
const facts: InquiryFacts = { receivedAt }
const next = (now: string) => {
  const found = nextOf(facts, defaultClocks, new Date(now))
  return found ? stage.sv.three.next(found) : null
}

test('the sentence says the step, what is happening and by whom', () => {
  expect(stage.sv.sentence(stageOf(facts))).toBe(
    'Steg 2 av 5: Er förfrågan väntar på att en handläggare börjar utvärdera.',
  )
  expect(stage.en.sentence(stageOf({ receivedAt: null }))).toBe(
    'Step 1 of 5: Your inquiry waits for the address to be confirmed.',
  )
})

test('a withdrawn inquiry is said to be so, without a step', () => {
  expect(stage.sv.sentence(stageOf({ receivedAt, withdrawnAt: receivedAt }))).toBe(
    'Ni har tagit tillbaka förfrågan.',
  )
})

test('what happens next has its last day, and says when that has passed', () => {
  expect(next('2026-11-10T09:00:00Z')).toBe('Vi börjar utvärdera senast onsdag 11 november')
  expect(next('2026-11-12T09:00:00Z')).toBe('Vi skulle ha börjat utvärdera onsdag 11 november')
})

test('each span that has a fact says it in a few words', () => {
  const said = (given: InquiryFacts) =>
    bridgeOf(given, defaultClocks).map(({ fact }) => (fact ? stage.sv.span(fact) : null))
  expect(said(facts)).toEqual(['inlämnad 9 nov', 'börjar senast 11 nov', null, null, null])
  expect(said({ receivedAt, evaluationBegunAt: receivedAt })[1]).toBe('beslut senast 30 nov')
  expect(said({ receivedAt: null })[0]).toBe('väntar på er')
})

test('who has it is a person when one is known, otherwise the office', () => {
  expect(stage.sv.three.who('office', 'Region Stockholm Innovation')).toBe('Region Stockholm Innovation')
  expect(stage.sv.three.who('office', 'Region Stockholm Innovation', 'Bo Påhittad')).toBe(
    'Bo Påhittad, Region Stockholm Innovation',
  )
  expect(stage.en.three.who('company', 'Region Stockholm Innovation')).toBe('You')
})

test('what is late is counted in working days, except on a weekend right after', () => {
  expect(stage.sv.due.late(2, '2026-11-17')).toBe('2 arbetsdagar sen (skulle vara gjort tis 17 nov)')
  expect(stage.sv.due.late(0, '2026-11-20')).toBe('försenad (skulle vara gjort fre 20 nov)')
})

test('every refusal and every group of the queue has words', () => {
  const correct = mayCorrect({ receivedAt, evaluationBegunAt: receivedAt })
  const withdraw = mayWithdraw({ receivedAt, withdrawnAt: receivedAt })
  expect(correct === true ? null : stage.sv.refused.correct[correct.refused]).toMatch(/börjat utvärdera/)
  expect(withdraw === true ? null : stage.sv.refused.withdraw[withdraw.refused]).toMatch(/redan/)
  expect(Object.keys(stage.sv.groups)).toEqual([...dueGroups])
})
