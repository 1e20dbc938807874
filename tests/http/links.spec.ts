import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import { type Asking, ask, cookiesOf, ownForm } from '../world/ask.ts'
import { hashOf } from '../world/people.ts'
import { put } from '../world/put.ts'
import { prefixOf } from './addresses.ts'
import { aQuietService, type QuietService } from './quiet.ts'
import { each, expectNone } from './world.ts'

test.describe.configure({ mode: 'default' })

let quiet: QuietService
test.beforeAll(async () => {
  quiet = await aQuietService({ FAILED_TOKENS_PER_MINUTE: '20' })
})
test.afterAll(() => quiet.stop())

const scanners = [
  'Mozilla/5.0 (compatible; MailScanner/5.5; +https://scanner.example)',
  'SafeLinks-Preview/1.0',
  'Barracuda Sentinel (EE)',
  'curl/8.5.0',
]
const from = (at: number): Asking['headers'] => ({
  'x-forwarded-for': `192.0.2.${at % 20}`,
  'user-agent': scanners[at % scanners.length] ?? '',
})

/** Every mailed link of the seeded world, and one that signs in; the pages that each leads to. */
const linksOf = async ({ seeded, owner }: QuietService) => {
  const { principals, links } = seeded
  const signIn = randomBytes(32).toString('base64url')
  const now = new Date()
  await put(owner, 'sec.sign_ins', {
    id: randomUUID(),
    email: 'alva.exempelsson@paahitt.example',
    purpose: 'sign-in',
    token_hash: hashOf(signIn),
    code_hash: hashOf('code'),
    browser_hash: hashOf('browser'),
    begun_at: now,
    expires_at: new Date(now.getTime() + 1_800_000),
  })
  const drafts = `/${principals.visitor.slug}/inquiry`
  return [
    {
      token: principals['link:draft'].token,
      pages: [
        `${drafts}/${principals['link:draft'].draft}`,
        `${drafts}/${principals['link:draft'].draft}/sent`,
      ],
    },
    { token: links['link:confirm'].token, pages: [`${drafts}/${links['link:confirm'].draft}/confirm`] },
    { token: links['link:claim'].token, pages: [`${drafts}/${links['link:claim'].inquiry}/claim`] },
    {
      token: principals['link:reply'].token,
      pages: [
        `/reply/${principals['link:reply'].invitation}`,
        `/reply/${principals['link:reply'].invitation}/receipt`,
      ],
    },
    { token: links['link:join-office'].token, pages: [`/join/${links['link:join-office'].invitation}`] },
    { token: links['link:join-company'].token, pages: [`/join/${links['link:join-company'].invitation}`] },
    {
      token: principals['link:contact'].token,
      pages: [`/contact/${principals['link:contact'].contact}`],
    },
    { token: signIn, pages: ['/sign-in/link', '/sign-in/code'] },
  ]
}

test('opening mailed links a hundred times over changes nothing in the process', async () => {
  const { origin, fingerprint } = quiet
  const opened = []
  for (const { token, pages } of await linksOf(quiet)) {
    const entry = await ask(origin, `/r/${token}`)
    expect.soft([entry.status, pages[0]], pages[0]).toEqual([303, entry.to])
    opened.push(
      { path: `/r/${token}`, cookies: {} },
      ...pages.map(path => ({ path, cookies: cookiesOf(entry) })),
    )
  }
  for (const { path, cookies } of opened)
    if (!path.endsWith('/code'))
      expect.soft((await ask(origin, path, { cookies })).status, path).toBeLessThan(400)
  const before = await fingerprint()
  const methods = ['GET', 'GET', 'HEAD', 'GET', 'OPTIONS']
  const visits = opened.flatMap(page => Array.from({ length: 100 }, (_, at) => ({ ...page, at })))
  const faults: string[] = []
  await each(visits, async ({ path, cookies, at }) => {
    const method = methods[at % methods.length] ?? 'GET'
    const prefix = at % 2 === 0 ? '' : prefixOf.en
    const { status } = await ask(origin, prefix + path, { method, cookies, headers: from(at) })
    if (status >= 500 || status === 429) faults.push(`${method} ${path}: ${status}`)
  })
  expectNone(faults)
  expect(await fingerprint()).toEqual(before)
})

test('a link that a scanner has fetched in every way can still be used by whom it was sent to', async () => {
  const { origin, seeded } = quiet
  const strict = { ...quiet.settings, LINK_WRITES_PER_HOUR: '10' }
  const { anotherWeb } = await import('../world/service.ts')
  const web = await anotherWeb(strict, { LINK_WRITES_PER_HOUR: '10' })
  try {
    const { draft, token } = seeded.links['link:confirm']
    const path = `/${seeded.principals.visitor.slug}/inquiry/${draft}/confirm`
    const cookies = { [`__Host-confirm-${draft}`]: token }
    for (let at = 0; at < 15; at++)
      await ask(web.origin, path, { method: 'HEAD', cookies, headers: from(at) })
    const pressed = await ask(web.origin, path, { method: 'POST', cookies, headers: ownForm, form: {} })
    expect([pressed.status, pressed.to]).toEqual([303, path])
    expect((await ask(origin, path, { cookies })).body).toContain(textIn('sv').inquiry.received.heading)
  } finally {
    await web.kill()
  }
})

test('a contact’s link writes more often than others, and over its limit loses nothing that was typed', async () => {
  const { seeded } = quiet
  const { anotherWeb } = await import('../world/service.ts')
  const web = await anotherWeb(quiet.settings, { LINK_WRITES_PER_HOUR: '1', CONTACT_WRITES_PER_HOUR: '3' })
  try {
    const { contact, token } = seeded.principals['link:contact']
    const cookies = { [`__Host-contact-${contact}`]: token }
    const write = (body: string) =>
      ask(web.origin, `/contact/${contact}`, {
        method: 'POST',
        cookies,
        headers: ownForm,
        form: { body, do: 'write' },
      })
    for (const nth of ['Ett', 'Två', 'Tre']) expect((await write(nth)).status, nth).toBe(303)
    const { status, body } = await write('Fyra ord som finns kvar')
    expect(status).toBe(429)
    expect(body).toContain('Fyra ord som finns kvar')
  } finally {
    await web.kill()
  }
})

test('guessing tokens is stopped by a sentence after twenty, and stops nobody’s real link', async () => {
  const { origin, seeded } = quiet
  const guess = (address: string) =>
    ask(origin, `/r/${randomBytes(32).toString('base64url')}`, { headers: { 'x-forwarded-for': address } })
  const { mishap } = textIn('sv')
  for (let at = 1; at <= 20; at++) {
    const { status, body } = await guess('198.51.100.7')
    expect(status, `guess ${at}`).toBe(404)
    expect(body).toContain(mishap.refused['expired-link'].title)
  }
  for (let at = 21; at <= 25; at++) {
    const { status, body } = await guess('198.51.100.7')
    expect(status, `guess ${at}`).toBe(429)
    expect(body).toContain(mishap.refused['too-many'].lead)
  }
  const { token, draft } = seeded.principals['link:draft']
  const real = await ask(origin, `/r/${token}`, { headers: { 'x-forwarded-for': '198.51.100.7' } })
  expect(real.status).toBe(303)
  expect(real.to).toContain(draft)
  expect((await guess('198.51.100.8')).status).toBe(404)
})

test('near misses of a real token open nothing', async () => {
  const { origin, seeded } = quiet
  const { token } = seeded.principals['link:draft']
  const swapped = [...token].map(
    (sign, at) => token.slice(0, at) + (sign === 'A' ? 'B' : 'A') + token.slice(at + 1),
  )
  const near = [
    ...swapped,
    token.slice(1),
    token.slice(0, -1),
    `${token}A`,
    token.toLowerCase(),
    token.toUpperCase(),
    `${token}=`,
  ]
  const opened: string[] = []
  await each(near, async (guess, at = near.indexOf(guess)) => {
    const { status } = await ask(origin, `/r/${encodeURIComponent(guess)}`, {
      headers: { 'x-forwarded-for': `203.0.113.${at}` },
    })
    if (status !== 404) opened.push(`${guess}: ${status}`)
  })
  expectNone(opened)
})

test('when the database is gone, a page of ours says so in the language and shows nothing of the fault', async () => {
  const { origin, seeded } = quiet
  await quiet.drop()
  for (const language of ['sv', 'en'] as const) {
    const path = `${prefixOf[language]}/${seeded.principals.visitor.slug}`
    const { status, body, headers } = await ask(origin, path)
    expect(status).toBe(500)
    expect(body).toContain(textIn(language).mishap.fault.title)
    expect(body).toContain(`<html lang="${language}"`)
    expect(body).not.toMatch(/\bat \w+ \(|node_modules|database|ECONN|postgres/i)
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['x-request-id']).toBeTruthy()
  }
})
