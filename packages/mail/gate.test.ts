import { afterEach, expect, test } from 'vitest'
import { sendThroughGate } from './gate.ts'
import { aCertificate, aMailServer, commitAll, someLetters } from './mail-server.example.ts'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})
async function server(options?: Parameters<typeof aMailServer>[0]) {
  const made = await aMailServer(options)
  stops.push(made.stop)
  return made
}
const states = (outcomes: Map<string, { state: string }>) =>
  [...outcomes.values()].map(outcome => outcome.state)

test('every letter is delivered exactly once, to its own recipient, in waves over the same connections', async () => {
  const mail = await server()
  const commits: string[][] = []
  const outcomes = await sendThroughGate(someLetters(23), {
    smtpUrl: mail.url,
    connections: 4,
    commit: async ids => {
      commits.push(ids)
      return new Set(ids)
    },
  })
  expect(states(outcomes)).toEqual(Array(23).fill('sent'))
  expect(mail.delivered.map(letter => letter.to[0]).sort()).toEqual(
    someLetters(23)
      .map(letter => letter.to)
      .sort(),
  )
  expect(mail.delivered.every(letter => letter.to.length === 1)).toBe(true)
  expect(commits.map(ids => ids.length)).toEqual([4, 4, 4, 4, 4, 3])
  expect(mail.connections.size).toBe(4)
})

test('a body with lines of dots arrives as it was', async () => {
  const mail = await server()
  await sendThroughGate(someLetters(1), { smtpUrl: mail.url, connections: 1, commit: commitAll })
  expect(mail.delivered[0]?.raw).toBe(someLetters(1)[0]?.message.toString())
})

test('no letter of a wave is ended before the commit has answered', async () => {
  const mail = await server()
  let seenAtCommit = -1
  const outcomes = await sendThroughGate(someLetters(3), {
    smtpUrl: mail.url,
    connections: 3,
    commit: async ids => {
      await new Promise(resolve => setTimeout(resolve, 200))
      seenAtCommit = mail.delivered.length
      return new Set(ids)
    },
  })
  expect(seenAtCommit).toBe(0)
  expect(mail.delivered).toHaveLength(3)
  expect(states(outcomes)).toEqual(['sent', 'sent', 'sent'])
})

test('a letter that the commit leaves out is never delivered', async () => {
  const mail = await server()
  const outcomes = await sendThroughGate(someLetters(6), {
    smtpUrl: mail.url,
    connections: 3,
    commit: async ids => new Set([...ids.filter(id => id !== 'letter-1'), 'letter-of-another']),
  })
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(outcomes.get('letter-1')?.state).toBe('cut')
  expect(mail.delivered.map(letter => letter.to[0])).not.toContain('alva1@pahittsensor.example')
  expect(mail.delivered).toHaveLength(5)
})

test('a commit that fails or hangs delivers nothing and leaves every letter to be tried again', async () => {
  const mail = await server()
  const gate = { smtpUrl: mail.url, connections: 2, limits: { commit: 100 } }
  const failing = await sendThroughGate(someLetters(2), {
    ...gate,
    commit: async () => {
      throw new Error('The database is away.')
    },
  })
  const hanging = await sendThroughGate(someLetters(2), { ...gate, commit: () => new Promise(() => {}) })
  expect([...states(failing), ...states(hanging)]).toEqual(['retry', 'retry', 'retry', 'retry'])
  expect(mail.delivered).toHaveLength(0)
})

test('no more than ten connections are opened', async () => {
  const mail = await server()
  await sendThroughGate(someLetters(15), { smtpUrl: mail.url, connections: 50, commit: commitAll })
  expect(mail.connections.size).toBe(10)
})

test('the password is used, and a wrong one leaves the letters to be tried again', async () => {
  const mail = await server({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) =>
      auth.password === 'rätt/ord' ? done(null, { user: 'region' }) : done(new Error('Wrong')),
  })
  const withPassword = (word: string) => mail.url.replace('//', `//region:${encodeURIComponent(word)}@`)
  const right = await sendThroughGate(someLetters(1), {
    smtpUrl: withPassword('rätt/ord'),
    connections: 1,
    commit: commitAll,
  })
  const wrong = await sendThroughGate(someLetters(1), {
    smtpUrl: withPassword('fel'),
    connections: 1,
    commit: commitAll,
  })
  const none = await sendThroughGate(someLetters(1), { smtpUrl: mail.url, connections: 1, commit: commitAll })
  expect([...states(right), ...states(wrong), ...states(none)]).toEqual(['sent', 'retry', 'retry'])
})

test('STARTTLS is used when it is offered, and only with a certificate that is trusted', async () => {
  const certificate = aCertificate()
  const encrypted: boolean[] = []
  const mail = await server({
    ...certificate,
    onMailFrom(_address, session, done) {
      encrypted.push(session.secure)
      done()
    },
  })
  const gate = { smtpUrl: `smtp://localhost:${mail.port}`, connections: 1, commit: commitAll }
  const trusted = await sendThroughGate(someLetters(1), { ...gate, trust: certificate.cert })
  const stranger = await sendThroughGate(someLetters(1), gate)
  expect([...states(trusted), ...states(stranger)]).toEqual(['sent', 'retry'])
  expect(encrypted).toEqual([true])
})

test('smtps encrypts from the first byte', async () => {
  const certificate = aCertificate()
  const mail = await server({ ...certificate, secure: true })
  const smtpUrl = `smtps://localhost:${mail.port}`
  const outcomes = await sendThroughGate(someLetters(2), {
    smtpUrl,
    connections: 2,
    commit: commitAll,
    trust: certificate.cert,
  })
  expect(states(outcomes)).toEqual(['sent', 'sent'])
})
