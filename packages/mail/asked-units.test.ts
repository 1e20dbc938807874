import { expect, test } from 'vitest'
import { renderLetter } from './letter.ts'
import { invitation } from './messages/invitation.ts'
import { invitationForwarded } from './messages/invitation-forwarded.ts'
import { nobodyInterested } from './messages/nobody-interested.ts'
import { reminder } from './messages/reminder.ts'
import { replyCame } from './messages/reply-came.ts'
import { roundClosed } from './messages/round-closed.ts'
import { roundExtended } from './messages/round-extended.ts'

const question = {
  sender: { name: 'Region Stockholm Innovation', hue: 232 },
  region: 'Region Stockholm',
  company: 'Påhittsensor AB',
  title: 'Plåster',
  reference: 'STHLM-2026-0147',
  ask: 'Kan ni testa ett plåster?',
  about: [['Behov', 'ord '.repeat(200)]] as const,
  judgement: [['Behov', 'Starkt']] as const,
  replyBy: '2026-11-26',
}
const where = { stage: { step: 4, state: 'awaiting-replies' }, spans: [] } as const

test('the last day stands in the subject however long the question is', () => {
  const long = { ...question, ask: 'Kan ni testa det här '.repeat(6), forwardedBy: 'Elsa '.repeat(30) }
  const letters = [
    invitation({ ...long, asked: 7 }, 'sv'),
    invitationForwarded(long, 'sv'),
    reminder(long, 'sv'),
    roundExtended(long, 'sv'),
  ]
  for (const { subject } of letters) {
    expect(subject).toMatch(/… Svara senast torsdag 26 november$/)
    expect(subject.length).toBeLessThanOrEqual(130)
  }
})

test('a long answer is cut, and one unit is not told of others', () => {
  const letter = renderLetter(invitation({ ...question, asked: 1 }, 'sv')).plain
  expect(letter.length).toBeLessThan(2000)
  expect(letter).toContain('frågar nu er\nenhet.')
  expect(letter).toContain('Steg 4 av 5: Ni svarar.')
  expect(letter).not.toMatch(/enheter|skriver:/)
})

test('whoever passes a question on cannot send web addresses with it', () => {
  const typed = { forwardedBy: 'Elsa https://a.example/köp', note: 'Se www.a.example och a.example/b' }
  const letter = renderLetter(invitationForwarded({ ...question, ...typed }, 'sv'))
  expect(letter.subject + letter.html + letter.plain).not.toMatch(/a\.example/)
  expect(letter.plain).toContain('> Se … och …')
})

test.each([
  [0, 'The question from Påhittsensor AB is closed, and no unit is interested'],
  [1, 'The question from Påhittsensor AB is closed, and one unit is interested'],
  [13, 'The question from Påhittsensor AB is closed, and 13 units are interested'],
])('a question that closed with %i interested and nobody to introduce says so', (interested, subject) => {
  const closed = { ...question, asked: 20, answered: 14, interested, where }
  expect(roundClosed(closed, 'en').subject).toBe(subject)
})

test.each([
  [7, 5, 'Fem svarade, och tyvärr är ingen intresserad just nu.'],
  [1, 1, 'Tyvärr är den inte intresserad just nu.'],
  [7, 0, 'Tyvärr svarade ingen innan tiden var slut.'],
])('of %i asked, %i replied: "%s"', (asked, answered, words) => {
  const letter = nobodyInterested({ ...question, asked, answered, themes: [], where }, 'sv')
  expect(letter.blocks[0]).toMatchObject({ text: expect.stringContaining(words) })
})

test('a count of one is said as people say it', () => {
  const came = { ...question, unit: 'Låtsas', reply: { answer: 'Nej' }, changed: false, where }
  expect(replyCame({ ...came, answered: 1, asked: 3 }, 'sv').subject).toMatch(/ En av tre har svarat$/)
  expect(replyCame({ ...came, answered: 1, asked: 3 }, 'en').subject).toMatch(/ One of three has replied$/)
})
