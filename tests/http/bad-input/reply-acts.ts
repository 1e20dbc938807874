import { randomUUID } from 'node:crypto'
import { type Act, emails, type Posting } from './act.ts'
import { allOf, at, type Expected, goneLink, inText, on, told } from './expected.ts'
import type { World } from './world.ts'

const replying =
  (given: Posting['form']) =>
  async (world: World): Promise<Posting> => {
    const [question, other] = [await world.aQuestion(), await world.aQuestion()]
    const path = (id: string) => `/reply/${id}`
    return {
      path: path(question.id),
      form: { version: '0', ...given },
      cookies: question.cookies,
      end: question.end,
      stale: question.reply,
      other: { path: path(other.id) },
      count: () => world.count('app.replies where invitation_id = $1', question.id),
    }
  }

const forwarding = async (world: World): Promise<Posting> => {
  const [question, other] = [await world.aQuestion(), await world.aQuestion()]
  const id = randomUUID()
  return {
    path: `/reply/${question.id}`,
    form: { answer: 'forward', name: 'Frans Fiktivsson', email: world.address(), note: '', id },
    cookies: question.cookies,
    end: question.end,
    stale: question.close,
    other: { path: `/reply/${other.id}` },
    count: () => world.count('app.invitees where invitation_id = $1 and forward is not null', question.id),
  }
}

const receipt = on(/^\/reply\/[0-9a-f-]{36}\/receipt$/)
const passedOn = on(/^\/reply\/[0-9a-f-]{36}\/receipt\?forwarded=[0-9a-f-]{36}$/)
const changed: Expected = { ...told(422, text => text.replyPage.changed), field: 'form' }
const over = told(409, text => text.replyPage.refused)
const page = 'reply/:invitation'
const ofLink = { 'ended session': goneLink, 'another’s id': goneLink }
const labels: Act['labels'] = {
  answer: text => text.replyPage.legend,
  condition: text => text.reply.followUps.condition,
  comment: text => text.reply.followUps.comment,
  email: text => text.replyPage.email,
}

export const replyActs: Act[] = [
  {
    page,
    act: 'reply',
    begin: replying({ answer: 'interested-if', condition: 'Om ingen klinisk prövning behövs.', comment: '' }),
    field: 'condition',
    long: 'Våg '.repeat(251),
    wrong: { answer: 'kanske' },
    labels,
    expected: allOf(receipt, {
      ...inText('condition', 1000),
      'wrong kind': at('answer', 'not-an-option'),
      'stale page': changed,
      ...ofLink,
    }),
  },
  {
    page,
    act: 'reply with a comment',
    begin: replying({ answer: 'interested', comment: 'Passar oss.' }),
    field: 'comment',
    long: 'Våg '.repeat(251),
    wrong: { answer: '' },
    labels,
    expected: allOf(receipt, {
      ...inText('comment', 1000),
      empty: receipt,
      'wrong kind': at('answer', 'required'),
      'stale page': changed,
      ...ofLink,
    }),
  },
  {
    page,
    act: 'pass on',
    begin: forwarding,
    ...emails(),
    labels,
    expected: allOf(passedOn, {
      ...inText('email', 254),
      'wrong kind': at('email', 'email-at'),
      'stale page': over,
      ...ofLink,
    }),
  },
]
