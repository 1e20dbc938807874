import { afterEach, expect, test } from 'vitest'
import { type Gate, sendThroughGate } from './gate.ts'
import { aMailServer, aScriptedServer, commitAll, someLetters, usualAnswer } from './mail-server.example.ts'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})
async function scripted(...script: Parameters<typeof aScriptedServer>) {
  const made = await aScriptedServer(...script)
  stops.push(made.stop)
  return made
}
/** For servers that fall silent; all others have the usual time. */
const short = { limits: { open: 300, hold: 300, answer: 300 } }
const states = (outcomes: Map<string, { state: string }>) =>
  [...outcomes.values()].map(outcome => outcome.state)
async function send(smtpUrl: string, count = 1, connections = 1, more: Pick<Gate, 'limits'> = {}) {
  return await sendThroughGate(someLetters(count), { smtpUrl, connections, commit: commitAll, ...more })
}
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const silence = { limits: { answer: 300 } }

test('a letter whose connection breaks after the dot is in doubt', async () => {
  const mail = await scripted((line, socket, inBody) => {
    if (inBody && line === '.') socket.destroy()
    return usualAnswer(line, inBody)
  })
  expect(states(await send(mail.url))).toEqual(['in_doubt'])
})

test('a letter is in doubt when the server is silent after the dot or answers with half a line', async () => {
  const silent = await scripted((line, _socket, inBody) => (inBody ? undefined : usualAnswer(line, inBody)))
  const half = await scripted((line, socket, inBody) => {
    if (inBody && line === '.') return void socket.end('451 not')
    return usualAnswer(line, inBody)
  })
  expect(states(await send(silent.url, 1, 1, silence))).toEqual(['in_doubt'])
  expect(states(await send(half.url, 1, 1, silence))).toEqual(['in_doubt'])
})

test('a letter whose connection breaks before the dot is tried again, and never ended', async () => {
  const mail = await scripted((line, socket, inBody) => {
    if (inBody && line === 'slut') socket.destroy()
    return usualAnswer(line, inBody)
  })
  const outcomes = await sendThroughGate(someLetters(1), {
    smtpUrl: mail.url,
    connections: 1,
    commit: async ids => {
      await pause(100)
      return new Set(ids)
    },
  })
  expect(states(outcomes)).toEqual(['retry'])
  expect(mail.lines).not.toContain('.')
})

test('a letter refused in the middle of its body never runs together with the next', async () => {
  const mail = await scripted((line, _socket, inBody) =>
    line === 'DATA' && !inBody ? '354 go on\r\n552 too much' : usualAnswer(line, inBody),
  )
  expect(states(await send(mail.url, 3))).not.toContain('sent')
  expect(mail.lines.filter(line => line === '.' || line === 'RSET')).toEqual([])
})

test('an answer that comes too late is never taken for the answer to the next letter', async () => {
  let first = true
  const mail = await scripted((line, socket, inBody) => {
    if (!(inBody && line === '.' && first)) return usualAnswer(line, inBody)
    first = false
    setTimeout(() => socket.write('550 no\r\n'), 1_200)
    return undefined
  })
  expect(states(await send(mail.url, 3, 1, { limits: { answer: 1_000 } }))).toEqual([
    'in_doubt',
    'sent',
    'sent',
  ])
})

test('a letter whose recipient is taken too late is not ended, and the others go on', async () => {
  const mail = await scripted((line, socket, inBody) => {
    if (!line.includes('alva0@')) return usualAnswer(line, inBody)
    setTimeout(() => socket.write('250 ok\r\n'), 1_200)
    return undefined
  })
  const outcomes = await send(mail.url, 6, 2, { limits: { hold: 1_000 } })
  expect(states(outcomes)).toEqual(['retry', 'sent', 'sent', 'sent', 'sent', 'sent'])
  expect(mail.lines.filter(line => line === '.')).toHaveLength(5)
})

test.each([
  ['MAIL', '451 later', 'retry'],
  ['MAIL', '550 unknown sender', 'retry'],
  ['MAIL', '530 sign in first', 'retry'],
  ['RCPT', '450 mailbox busy', 'retry'],
  ['RCPT', '550 no such person', 'failed'],
  ['RCPT', '530 sign in first', 'retry'],
  ['DATA', '451 later', 'retry'],
  ['DATA', '554 no', 'failed'],
  ['.', '452 full', 'retry'],
  ['.', '421 closing', 'retry'],
  ['.', '554 looks like spam', 'failed'],
  ['.', '250 taken', 'sent'],
])('an answer to %s of "%s" makes the letter %s', async (command, answer, state) => {
  const mail = await scripted((line, _socket, inBody) => {
    const meant = command === '.' ? inBody && line === '.' : !inBody && line.startsWith(command)
    return meant ? answer : usualAnswer(line, inBody)
  })
  const outcomes = await send(mail.url)
  expect(outcomes.get('letter-0')).toEqual({ state, response: answer })
})

test('an answer before the dot is no receipt', async () => {
  const mail = await scripted((line, _socket, inBody) =>
    inBody ? (line === 'slut' ? '250 taken already' : undefined) : usualAnswer(line, inBody),
  )
  const outcomes = await sendThroughGate(someLetters(1), {
    smtpUrl: mail.url,
    connections: 1,
    // the dot waits until the answer that came too early is there
    commit: async ids => {
      while (!mail.lines.includes('slut')) await pause(10)
      await pause(100)
      return new Set(ids)
    },
  })
  expect(states(outcomes)).toEqual(['retry'])
})

test('one refused recipient does not stop the letters after it on the same connection', async () => {
  const mail = await aMailServer({
    onRcptTo: ({ address }, _session, done) =>
      done(
        address.startsWith('alva1@')
          ? Object.assign(new Error('No such person'), { responseCode: 550 })
          : null,
      ),
  })
  stops.push(mail.stop)
  expect(states(await send(mail.url, 4))).toEqual(['sent', 'failed', 'sent', 'sent'])
  expect(mail.connections.size).toBe(1)
})

test('an address that is no address fails alone and is never put on the wire', async () => {
  const mail = await aMailServer()
  stops.push(mail.stop)
  const letters = someLetters(3).map((letter, index) =>
    index === 0 ? { ...letter, to: 'alva@a.example>\r\nRCPT TO:<bo@b.example' } : letter,
  )
  const outcomes = await sendThroughGate(letters, {
    smtpUrl: mail.url,
    connections: 1,
    commit: commitAll,
  })
  expect(states(outcomes)).toEqual(['failed', 'sent', 'sent'])
  expect(mail.delivered.map(letter => letter.to[0])).toEqual([
    'alva1@pahittsensor.example',
    'alva2@pahittsensor.example',
  ])
})

test('a server that allows fewer connections gets all letters over those it allows', async () => {
  const mail = await aMailServer({ maxClients: 2 })
  stops.push(mail.stop)
  expect(states(await send(mail.url, 9, 5))).toEqual(Array(9).fill('sent'))
  expect(mail.delivered).toHaveLength(9)
  expect(mail.attempts()).toBe(5)
})

test.each([
  ['is down', async () => ({ url: 'smtp://127.0.0.1:1', attempts: () => 0 })],
  ['never greets', () => scripted(() => undefined, '')],
  ['greets and falls silent', () => scripted(() => undefined)],
  ['turns everybody away', () => scripted(() => undefined, '554 go away')],
  [
    'never takes the recipient',
    () => scripted(line => (line.startsWith('RCPT') ? undefined : usualAnswer(line, false))),
  ],
])(
  'a server that %s leaves all letters to be tried again, and is not asked for each',
  async (_what, start) => {
    const { url, attempts } = await start()
    const outcomes = await send(url, 40, 5, short)
    expect(states(outcomes)).toEqual(Array(40).fill('retry'))
    expect(attempts()).toBeLessThanOrEqual(5)
  },
)

test('letters whose turn comes too late for their lease are left alone', async () => {
  const mail = await aMailServer()
  stops.push(mail.stop)
  const outcomes = await sendThroughGate(someLetters(3), {
    smtpUrl: mail.url,
    connections: 1,
    limits: { begin: 1_000 },
    commit: async ids => {
      await new Promise(resolve => setTimeout(resolve, 1_100))
      return new Set(ids)
    },
  })
  expect(states(outcomes)).toEqual(['sent', 'cut', 'cut'])
  expect(mail.delivered).toHaveLength(1)
})

test('what a server says is kept short and without the link it quotes', async () => {
  const mail = await scripted((line, _socket, inBody) =>
    inBody && line === '.'
      ? `554 blocked https://region.example/r/${'aB3_'.repeat(11)} ${'aB3_'.repeat(11)} ${'x '.repeat(400)}`
      : usualAnswer(line, inBody),
  )
  const response = (await send(mail.url)).get('letter-0')?.response ?? ''
  expect(response).toMatch(/^554 blocked \[…\] \[…\] x x/)
  expect(response.length).toBeLessThanOrEqual(300)
})
