import type { Asking } from '../world/ask.ts'
import { ownForm } from '../world/ask.ts'
import { sessionCookie } from '../world/sign-ins.ts'
import { addressOf, cookiesFor, languages, pages, prefixOf, unknownId } from './addresses.ts'
import { nonceOf, policyFaults } from './policies.ts'
import { each, expect, expectNone, test } from './world.ts'

const isHtml = (type: string | undefined) => type?.startsWith('text/html') ?? false

test('every page and every refusal carries one of the two policies, and no script outside of it', async ({
  service,
  ask,
}) => {
  const { principals } = service.seeded
  const reader = { [sessionCookie]: principals['coordinator:reader'].session }
  const form = { email: '' }
  const refusals: [status: number, path: string, asking?: Asking][] = [
    [
      400,
      '/sign-in',
      { headers: ownForm, form: Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`f${at}`, ''])) },
    ],
    [401, '/my/account', { headers: ownForm, form }],
    [403, '/sign-in', { headers: { 'sec-fetch-site': 'cross-site' }, form }],
    [
      403,
      `/${principals.visitor.slug}/office/units/new`,
      { headers: ownForm, cookies: reader, form: { name: 'Påhitt' } },
    ],
    [404, '/ingen/sida/har'],
    [404, `/${principals.visitor.slug}/office/inquiries/${unknownId}`, { cookies: reader }],
    [404, '/r/ingen'],
    [405, '/sign-in', { method: 'PUT', headers: ownForm, form }],
    [409, `/${principals.visitor.slug}/inquiry`, { headers: ownForm, form }],
    [413, '/sign-in', { headers: ownForm, form: { email: 'a'.repeat(2_100_000) } }],
    [414, `/${'a'.repeat(5_000)}`],
    [422, '/sign-in', { headers: ownForm, form }],
  ]
  const visits = pages
    .filter(page => page.methods.includes('GET'))
    .map(page => ({
      status: undefined,
      path: addressOf(page, service),
      asking: { cookies: cookiesFor(page, service) },
    }))
  const cells = [...visits, ...refusals.map(([status, path, asking]) => ({ status, path, asking }))]
  const wrong: string[] = []
  const nonces: string[] = []
  let seen = 0
  await each(cells, async ({ status, path, asking }) => {
    for (const language of languages) {
      const answer = await ask(prefixOf[language] + path, asking)
      if (status && answer.status !== status) wrong.push(`${path}: ${answer.status}, not ${status}`)
      if (!isHtml(answer.headers['content-type'])) continue
      seen += 1
      const policy = answer.headers['content-security-policy']
      for (const fault of policyFaults(String(policy ?? ''), answer.body))
        wrong.push(`${answer.status} ${prefixOf[language]}${path.slice(0, 80)}: ${fault}`)
      const nonce = nonceOf(String(policy))
      if (nonce) nonces.push(nonce)
    }
  })
  expectNone(wrong)
  expect(seen).toBeGreaterThan(2 * (refusals.length + 25))
  expect(nonces.length).toBeGreaterThan(0)
})

test('a hydrated page has a new nonce each time', async ({ service, ask }) => {
  const hydrated = pages.filter(({ kind }) => kind === 'app')
  expect(hydrated.length).toBeGreaterThan(0)
  for (const page of hydrated) {
    const nonces = new Set<string | undefined>()
    for (let at = 0; at < 5; at++) {
      const { headers } = await ask(addressOf(page, service), { cookies: cookiesFor(page, service) })
      nonces.add(nonceOf(String(headers['content-security-policy'])))
    }
    expect(nonces.has(undefined), page.path).toBe(false)
    expect(nonces.size, page.path).toBe(5)
  }
})
