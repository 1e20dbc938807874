import { expect, test } from 'vitest'
import { stage } from './stage.ts'

const begin = { act: 'begin-evaluation', dueOn: '2026-11-11' } as const

test('the sentence says the step, what is happening and by whom', () => {
  expect(stage.sv.sentence({ step: 2, state: 'awaiting-evaluation' })).toBe(
    'Steg 2 av 5: Er förfrågan väntar på att en handläggare börjar utvärdera.',
  )
  expect(stage.en.sentence({ step: 1, state: 'unconfirmed' })).toBe(
    'Step 1 of 5: Your inquiry waits for the address to be confirmed.',
  )
})

test('a withdrawn inquiry is said to be so, without a step', () => {
  expect(stage.sv.sentence({ step: 2, state: 'withdrawn' })).toBe('Ni har tagit tillbaka förfrågan.')
  expect(stage.en.officeSentence({ step: 2, state: 'withdrawn' })).toBe(
    'The company has withdrawn the inquiry.',
  )
})

test('what happens next has its last day, and says when that has passed', () => {
  expect(stage.sv.three.next({ ...begin, late: false })).toBe('Vi börjar utvärdera senast onsdag 11 november')
  expect(stage.sv.three.next({ ...begin, late: true })).toBe(
    'Vi skulle ha börjat utvärdera onsdag 11 november',
  )
})

test('each fact under a span is said in a few words', () => {
  expect(stage.sv.span({ what: 'received', on: '2026-11-09' })).toBe('inlämnad 9 nov')
  expect(stage.sv.span({ what: 'begins-by', on: '2026-11-11' })).toBe('börjar senast 11 nov')
  expect(stage.en.span({ what: 'decision-by', on: '2026-11-30' })).toBe('decision by 30 Nov')
  expect(stage.sv.span({ what: 'awaits-confirmation', on: null })).toBe('väntar på er')
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

test('what has ended is said without a step, and never names a unit', () => {
  expect(stage.sv.sentence({ step: 4, state: 'nobody-interested' })).toBe(
    'Enheterna har svarat och ingen kan testa just nu.',
  )
  expect(stage.en.officeSentence({ step: 2, state: 'declined' })).toBe('The inquiry is declined.')
  expect(stage.sv.officeSentence({ step: 4, state: 'awaiting-replies' })).toBe(
    'Steg 4 av 5: Enheterna svarar.',
  )
})

test('the company reads "you" where the office reads "the company"', () => {
  const waits = { what: 'waits-for-company', on: null } as const
  expect(stage.sv.span(waits)).toBe('väntar på er')
  expect(stage.sv.officeSpan(waits)).toBe('väntar på företaget')
  expect(stage.en.officeSpan({ what: 'sent-on', on: '2026-11-19' })).toBe('sent 19 Nov')
})

test('an act with a day says it, and one without ends in no "by"', () => {
  const { acts, three } = stage.sv
  expect(three.next({ act: 'reply', dueOn: '2026-11-26', late: false })).toBe(
    'Svaren stänger torsdag 26 november',
  )
  expect(three.next({ act: 'meet', dueOn: null, late: false })).toBe('Ni hör av er till varandra')
  expect(Object.keys(three.coming)).toEqual(Object.keys(acts))
  expect(Object.keys(three.overdue)).toEqual(Object.keys(acts))
})
