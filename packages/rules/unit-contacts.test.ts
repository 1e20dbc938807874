import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactState, judgeUnitMember, type UnitMember, whoAnswers } from './unit-contacts.ts'

const today = '2026-11-19'
const elsa: UnitMember = { id: 'elsa', deputy: false, awayFrom: null, awayUntil: null }
const frans: UnitMember = { ...elsa, id: 'frans' }
const deputy: UnitMember = { ...elsa, id: 'deputy', deputy: true }
const away = (member: UnitMember, awayFrom: string | null, awayUntil: string | null) => ({
  ...member,
  awayFrom,
  awayUntil,
})
const ended = (member: UnitMember) => ({ ...member, endedAt: new Date('2026-10-01T00:00:00Z') })
const asked = (members: UnitMember[]) => whoAnswers(members, today).map(member => member.id)

test('two contacts are enough, one is not, and a deputy is not counted as one', () => {
  expect(contactState([elsa, frans], today)).toBe('ok')
  expect(contactState([elsa, deputy], today)).toEqual({ warning: 'one-contact' })
  expect(contactState([deputy], today)).toEqual({ warning: 'no-contact' })
})

test('someone who has left is no contact', () => {
  expect(contactState([elsa, ended(frans)], today)).toEqual({ warning: 'one-contact' })
  expect(asked([elsa, ended(frans)])).toEqual(['elsa'])
})

test('a unit where everyone is away is warned about, unless a deputy is there', () => {
  const both = [away(elsa, today, null), away(frans, null, today)]
  expect(contactState(both, today)).toEqual({ warning: 'everyone-away' })
  expect(contactState([...both, deputy], today)).toBe('ok')
})

test('a deputy is asked only while a contact is away', () => {
  expect(asked([elsa, frans, deputy])).toEqual(['elsa', 'frans'])
  expect(asked([elsa, away(frans, today, today), deputy])).toEqual(['elsa', 'deputy'])
})

test('the first and the last day of an absence belong to it', () => {
  for (const [from, until, isAway] of [
    ['2026-11-19', '2026-11-19', true],
    ['2026-11-20', '2026-11-25', false],
    ['2026-11-10', '2026-11-18', false],
    ['2026-11-10', null, true],
    [null, '2026-11-19', true],
    [null, '2026-11-18', false],
  ] as const)
    expect([from, until, asked([elsa, away(frans, from, until)]).includes('frans')]).toEqual([
      from,
      until,
      !isAway,
    ])
})

test('when nobody is there, every contact is asked all the same', () => {
  expect(asked([away(elsa, today, today), away(frans, today, today), away(deputy, today, today)])).toEqual([
    'elsa',
    'frans',
  ])
})

test('a unit with a contact always has somebody to ask, never someone who has left', () => {
  const day = fc.option(fc.constantFrom('2026-11-01', '2026-11-19', '2026-12-01'))
  const member = fc.record({
    id: fc.uuid(),
    deputy: fc.boolean(),
    awayFrom: day,
    awayUntil: day,
    endedAt: fc.option(fc.constant(new Date('2026-10-01T00:00:00Z'))),
  })
  fc.assert(
    fc.property(fc.array(member), members => {
      const found = whoAnswers(members, today)
      expect(found.some(each => each.endedAt !== null)).toBe(false)
      if (members.some(each => !each.deputy && each.endedAt === null)) expect(found).not.toEqual([])
    }),
  )
})

test('an absence never ends before it begins, and may be a single day', () => {
  const fields = { name: ['Elsa Låtsas'], email: ['Elsa@tiohundra.example'], awayFrom: ['2026-11-19'] }
  expect(judgeUnitMember({ ...fields, awayUntil: ['2026-11-18'] }).problems).toEqual([
    { field: 'awayUntil', code: 'ends-before-start' },
  ])
  expect(judgeUnitMember({ ...fields, awayUntil: ['2026-11-19'], deputy: ['on'] })).toEqual({
    problems: [],
    member: {
      name: 'Elsa Låtsas',
      email: 'elsa@tiohundra.example',
      language: 'sv',
      deputy: true,
      awayFrom: today,
      awayUntil: today,
    },
  })
})

test('a contact reads letters in Swedish unless it has chosen English', () => {
  const fields = { name: ['Elsa Låtsas'], email: ['elsa@tiohundra.example'] }
  expect(judgeUnitMember(fields).member.language).toBe('sv')
  expect(judgeUnitMember({ ...fields, language: ['en'] }).member.language).toBe('en')
  expect(judgeUnitMember({ ...fields, language: ['fi'] }).problems).toEqual([
    { field: 'language', code: 'not-an-option' },
  ])
})

test('a contact has a name and an address', () => {
  expect(judgeUnitMember({}).problems).toEqual([
    { field: 'name', code: 'required' },
    { field: 'email', code: 'required' },
  ])
})
