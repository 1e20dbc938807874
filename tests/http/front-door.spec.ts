import { readFileSync } from 'node:fs'
import { hashPassword } from '@testbro/auth/passwords'
import { textIn } from '@testbro/text/catalogue'
import { cookiesOf, hidden, ownForm } from '../world/ask.ts'
import { aPerson } from '../world/people.ts'
import { put } from '../world/put.ts'
import { aWord } from '../world/regions.ts'
import { sessionCookie } from '../world/sign-ins.ts'
import { actions, addressOf, cookiesFor, languages, pages, prefixOf } from './addresses.ts'
import { ofOneMoment } from './steady.ts'
import { each, expect, expectNone, test } from './world.ts'

test('a method that the manifest does not list is answered 405 with a page in the language', async ({
  service,
  ask,
}) => {
  const all = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']
  const cells = pages.flatMap(page =>
    languages.flatMap(language =>
      all
        .filter(method => !page.methods.some(known => known === method))
        .map(method => ({ page, language, method })),
    ),
  )
  const wrong: string[] = []
  await each(cells, async ({ page, language, method }) => {
    const path = addressOf(page, service, language)
    const { status, body } = await ask(path, { method, headers: ownForm, cookies: cookiesFor(page, service) })
    const spoken = page.neutral ? 'sv' : language
    if (status !== 405 || !body.includes(textIn(spoken).mishap.refused.method.title))
      wrong.push(`${method} ${path}: ${status}`)
  })
  expectNone(wrong)
})

test('HEAD is answered as GET, without a body, to whoever may see a page and to anyone else', async ({
  service,
  ask,
}) => {
  const wrong: string[] = []
  const cells = pages
    .filter(page => page.methods.includes('GET'))
    .flatMap(page => [{}, cookiesFor(page, service)].map(cookies => ({ page, cookies })))
  await each(cells, async ({ page, cookies }) => {
    const [get, head] = await Promise.all(
      ['GET', 'HEAD'].map(method => ask(addressOf(page, service), { method, cookies })),
    )
    if (get?.status !== head?.status || head?.body !== '')
      wrong.push(`${page.path}: ${get?.status} ${head?.status} ${head?.body.length}`)
  })
  expectNone(wrong)
})

test('no page answers with a fault of ours to whoever may see it', async ({ service, ask }) => {
  const wrong: string[] = []
  await each(
    pages.filter(page => page.methods.includes('GET')),
    async page => {
      const { status } = await ask(addressOf(page, service), { cookies: cookiesFor(page, service) })
      if (status >= 500) wrong.push(`${page.path}: ${status}`)
    },
  )
  expectNone(wrong)
})

test('the route discovery takes at most 40 paths of 200 characters and 12 steps', async ({ ask }) => {
  const status = async (paths: string[], version = '1') => {
    const search = new URLSearchParams([...paths.map(path => ['p', path]), ['version', version]])
    return (await ask(`/__manifest?${search}`)).status
  }
  const paths = (n: number, path = '/x') => Array.from({ length: n }, (_, at) => `${path}${at}`)
  expect(await status(paths(41))).toBe(400)
  expect(await status([`/${'a'.repeat(200)}`])).toBe(400)
  expect(await status(['/a'.repeat(13)])).toBe(400)
  expect(await status(paths(40))).not.toBe(400)
  expect(await status([`/${'a'.repeat(199)}`])).not.toBe(400)
  expect(await status(['/a'.repeat(12)])).not.toBe(400)
})

test('a form of too many or too deep fields is refused by a page in the language, at every action', async ({
  service,
  ask,
}) => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 'x']))
  const cells = actions
    .filter(page => page.path !== 'sign-out')
    .flatMap(page =>
      languages.flatMap(language =>
        [many(page.long ? 451 : 201), { 'a[b][c][d][e][f][g]': 'x' }].map(form => ({ page, language, form })),
      ),
    )
  const wrong: string[] = []
  await each(cells, async ({ page, language, form }) => {
    const path = addressOf(page, service, language)
    const { status, body } = await ask(path, { headers: ownForm, cookies: cookiesFor(page, service), form })
    const { title } = textIn(language).mishap.refused['too-many-fields']
    if (status !== 400 || !body.includes(title)) wrong.push(`${path} ${Object.keys(form).length}: ${status}`)
  })
  expectNone(wrong)
})

test('a body that is too large is refused at once by a page in the language, counted in advance or not', async ({
  service,
  ask,
}) => {
  const megabytes = (n: number) => Buffer.from(`email=${'a'.repeat(n * 1024 * 1024)}`)
  const counted = { ...ownForm, 'content-type': 'application/x-www-form-urlencoded' }
  const streamed = { ...counted, 'transfer-encoding': 'chunked' }
  for (const language of languages) {
    const { title } = textIn(language).mishap.refused['too-large']
    const upload = `/${service.seeded.principals.visitor.slug}/inquiry`
    for (const [path, n] of [
      ['/sign-in', 2],
      [upload, 12],
    ] as const)
      for (const headers of [counted, streamed]) {
        const begun = Date.now()
        const { status, body } = await ask(prefixOf[language] + path, {
          method: 'POST',
          headers,
          body: megabytes(n),
        })
        expect.soft(status, path).toBe(413)
        expect.soft(body.includes(title), `${path}: a page that says so`).toBe(true)
        expect.soft(Date.now() - begun, `${path}: milliseconds`).toBeLessThan(3_000)
      }
  }
})

test('an address that is too long is refused by a page', async ({ ask }) => {
  const { status, body } = await ask(`/sign-in?to=/${'a'.repeat(5_000)}`)
  expect(status).toBe(414)
  expect(body).toContain(textIn('sv').mishap.refused['too-large'].title)
})

test('signing in goes on to a path of ours, wherever it was told to go', async ({ owner, ask, send }) => {
  const person = await aPerson(owner, { email: `nystart-${aWord()}@paahitt.example` })
  const password = 'sju blå paraplyer'
  await put(owner, 'sec.passwords', {
    person_id: person.id,
    hash: await hashPassword(password),
    set_at: new Date(),
  })
  const go = async (to: string) => {
    const path = `/sign-in?to=${encodeURIComponent(to)}`
    const page = await ask(path)
    const form = { email: person.email, password, do: 'password', nonce: hidden(page, 'nonce') }
    const answer = await send(path, { form })
    const session = cookiesOf(answer)[sessionCookie]
    const { body } = await ask(path, { cookies: { [sessionCookie]: session ?? '' } })
    const leads = new RegExp(`href="([^"]*)">${textIn('sv').account.signIn.toPlaces}`).exec(body)?.[1]
    return [answer.status, answer.to, leads]
  }
  expect(await go('/my/account')).toEqual([303, '/my/account', '/my/account'])
  const elsewhere = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '\t//evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    ' //evil.example',
    'evil.example',
    '/%09/evil.example\\',
  ]
  for (const to of elsewhere) expect.soft(await go(to), to).toEqual([303, '/my', '/my'])
})

test('every answer has a request id of its own and says nothing of what serves it', async ({
  service,
  ask,
}) => {
  const ids = new Set<string>()
  const wrong: string[] = []
  const paths = pages
    .filter(page => page.methods.includes('GET'))
    .map(page => ({ path: addressOf(page, service), page }))
  await each(paths, async ({ path, page }) => {
    const { headers, status } = await ask(path, { cookies: cookiesFor(page, service) })
    ids.add(String(headers['x-request-id']))
    for (const name of ['server', 'x-powered-by', 'via', 'x-remix-response'])
      if (headers[name]) wrong.push(`${path}: ${name}`)
    if (headers['x-content-type-options'] !== 'nosniff') wrong.push(`${path}: nosniff`)
    if (headers['referrer-policy'] !== 'no-referrer') wrong.push(`${path}: referrer-policy`)
    if (!headers['permissions-policy']) wrong.push(`${path}: permissions-policy`)
    if (headers['cross-origin-resource-policy'] !== (page.open ? 'cross-origin' : 'same-origin'))
      wrong.push(`${path}: corp`)
    const kept = page.kind === 'public' || page.kind === 'file' ? /./ : /^no-store$/
    if (!kept.test(headers['cache-control'] ?? ''))
      wrong.push(`${path}: cache-control ${headers['cache-control']}`)
    if (page.kind === 'link' && status !== 404 && headers['x-robots-tag'] !== 'noindex')
      wrong.push(`${path}: x-robots-tag`)
  })
  expectNone(wrong)
  expect([...ids].filter(id => /^[0-9a-f-]{36}$/.test(id)).length).toBe(paths.length)
})

test('a public page sets no cookie and knows nobody', async ({ service, ask }) => {
  for (const page of pages.filter(({ kind }) => kind === 'public')) {
    const path = addressOf(page, service)
    const cookies = { [sessionCookie]: service.seeded.principals.company.session }
    const [stranger, known] = await ofOneMoment(async () => [await ask(path), await ask(path, { cookies })])
    expect.soft(stranger?.headers['set-cookie'], path).toBeUndefined()
    expect.soft(known?.headers['set-cookie'], path).toBeUndefined()
    expect.soft(known?.body, path).toBe(stranger?.body)
  }
})

test('the logs hold no token, no address and nothing that was asked after a path', async ({
  service,
  ask,
  send,
}) => {
  const { seeded, logs } = service
  const token = seeded.principals['link:draft'].token
  const email = `hemlig-${aWord()}@paahitt.example`
  await ask(`/r/${token}`)
  await ask(`/en/r/${token}?email=${email}`)
  await ask(`/sign-in?to=/my&email=${email}`)
  await send('/sign-in', { form: { email, do: 'letter' } })
  await ask(`/r/${token}/more`)
  for (const spelt of [
    `/R/${token}`,
    `/%72/${token}`,
    `//r/${token}`,
    `/en//r/${token}/`,
    `/r%2f${token}`,
    `/r/${token}.data`,
  ])
    await ask(spelt)
  await expect.poll(() => readFileSync(logs.web, 'utf8').includes('/r/[link]')).toBe(true)
  const lines = [logs.web, logs.worker].flatMap(file => readFileSync(file, 'utf8').split('\n'))
  const secrets = [token, seeded.principals.company.session, email]
  expect(lines.filter(line => secrets.some(secret => line.includes(secret)))).toEqual([])
  expect(lines.filter(line => /[\w-]{43}/.test(line.replaceAll('testbro', '')))).toEqual([])
  expect(lines.filter(line => /[^\s@"]+@[^\s@"]+\.example/.test(line))).toEqual([])
  expect(lines.filter(line => /"path":"[^"]*\?/.test(line))).toEqual([])
})
