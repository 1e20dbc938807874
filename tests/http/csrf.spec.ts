import { textIn } from '@testbro/text/catalogue'
import { hidden } from '../world/ask.ts'
import { sessionCookie } from '../world/sign-ins.ts'
import { actions, addressOf, cookiesFor, languages } from './addresses.ts'
import { each, expect, expectNone, test } from './world.ts'

const sites = ['same-origin', 'same-site', 'cross-site', 'none', 'anything-else', undefined]
const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'GET', 'HEAD']

/** Whether a form is let in: security.md 5.6, row by row. */
const letIn = (
  site: string | undefined,
  origin: 'own' | 'other' | 'absent',
  cookie: boolean,
  nonce: boolean,
) => {
  if (site === 'same-origin') return true
  if (site === 'none') return origin !== 'other'
  if (site !== undefined) return false
  if (origin !== 'absent') return origin === 'own'
  return !cookie && nonce
}

test('a form is let in only as the table of the front door says', async ({ service, ask, send }) => {
  const { seeded } = service
  const own = new URL(service.origin)
  const origins = [
    [undefined, 'absent'],
    [service.origin, 'own'],
    [`https://${own.host}`, 'other'],
    [`http://localhost:${Number(own.port) + 1}`, 'other'],
    [`http://127.0.0.1:${own.port}`, 'other'],
    [`http://evil.${own.host}`, 'other'],
    ['https://evil.example', 'other'],
    ['null', 'other'],
  ] as const
  const jars = [
    [{}, false],
    [{ theme: 'dark' }, false],
    [{ [sessionCookie]: seeded.principals.company.session }, true],
    [{ [sessionCookie]: 'rubbish' }, true],
    [{ [`__Host-reply-${seeded.principals['link:reply'].invitation}`]: 'token' }, true],
  ] as const
  const shown = hidden(await ask('/sign-in'), 'nonce')
  expect(shown).not.toBe('')

  const cells = sites.flatMap(site =>
    origins.flatMap(([origin, whose]) =>
      jars.flatMap(([cookies, known]) =>
        methods.flatMap(method =>
          ['', shown].map(nonce => ({ site, origin, whose, cookies, known, method, nonce })),
        ),
      ),
    ),
  )
  const wrong: string[] = []
  await each(cells, async ({ site, origin, whose, cookies, known, method, nonce }) => {
    const headers = { ...(site && { 'sec-fetch-site': site }), ...(origin && { origin }) }
    const safe = method === 'GET' || method === 'HEAD'
    const { status } = await ask('/sign-in', {
      method,
      headers,
      cookies,
      ...(!safe && { form: { email: '', nonce } }),
    })
    // an empty address is answered 422 by the page itself: the form came in
    const expected = safe
      ? 200
      : method !== 'POST'
        ? 405
        : letIn(site, whose, known, nonce !== '')
          ? 422
          : 403
    if (status !== expected)
      wrong.push(
        `${method} site=${site} origin=${origin} cookies=${Object.keys(cookies)} nonce=${nonce !== ''}: ${status}, not ${expected}`,
      )
  })
  expectNone(wrong)
  expect(cells.length).toBeGreaterThanOrEqual(1_280)
  process.stdout.write(`front door: ${cells.length} cells, ${wrong.length} wrong\n`)
  expect((await send('/sign-in', { form: { email: '' } })).status).toBe(422)
})

test('no action takes a form from elsewhere, and each says so in the language of its address', async ({
  service,
  ask,
}) => {
  const elsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
    { origin: 'https://evil.example' },
  ]
  const cells = actions.flatMap(page =>
    languages.flatMap(language => elsewhere.map(headers => ({ page, language, headers }))),
  )
  const wrong: string[] = []
  await each(cells, async ({ page, language, headers }) => {
    const path = addressOf(page, service, language)
    const form = { email: 'alva@paahitt.example', do: 'end' }
    const answer = await ask(path, { headers, cookies: cookiesFor(page, service), form })
    const { title } = textIn(language).mishap.refused['cross-site']
    if (answer.status !== 403 || !answer.body.includes(title))
      wrong.push(`${path} ${JSON.stringify(headers)}: ${answer.status}`)
  })
  expectNone(wrong)
})

test('an old browser’s form without a proof is refused with what was typed in it, and can be sent again', async ({
  ask,
}) => {
  const typed = { email: 'alva.exempelsson@paahitt.example', do: 'letter' }
  const answer = await ask('/en/sign-in/reset', { form: typed })
  expect(answer.status).toBe(403)
  expect(answer.body).toContain(typed.email)
  expect(answer.body).toContain('action="/en/sign-in/reset"')
})
