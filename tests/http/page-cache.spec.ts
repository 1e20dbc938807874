import type { IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Asking } from '../world/ask.ts'
import { sessionCookie } from '../world/sign-ins.ts'
import { addressOf, languages, pages, prefixOf, unknownId } from './addresses.ts'
import { aQuietService, type QuietService } from './quiet.ts'
import { ofOneMoment } from './steady.ts'
import { each, expect, expectNone, test } from './world.ts'

const publicPages = pages.filter(({ kind }) => kind === 'public')

test('a public page has a strong tag of its bytes, and costs nothing to whoever has it', async ({
  service,
  ask,
}) => {
  const wrong: string[] = []
  const cells = publicPages.flatMap(page => languages.map(language => addressOf(page, service, language)))
  await each([...new Set(cells)], async path => {
    const knowing = (known: string) => ask(path, { headers: { 'if-none-match': known } })
    const [first, ...again] = await ofOneMoment(async () => {
      const first = await ask(path)
      const tag = String(first.headers.etag)
      const answers = [first]
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '"other"']) answers.push(await knowing(known))
      return answers
    })
    const tag = String(first?.headers.etag)
    const cacheControl = String(first?.headers['cache-control'])
    if (!/^"[\w.-]{22,}"$/.test(tag)) wrong.push(`${path}: tag ${tag}`)
    if (!/^public, max-age=0, must-revalidate$/.test(cacheControl)) wrong.push(`${path}: ${cacheControl}`)
    if (first?.headers.vary !== 'accept-encoding') wrong.push(`${path}: vary ${first?.headers.vary}`)
    const other = again.pop()
    for (const [at, { status, body, headers }] of again.entries())
      if (status !== 304 || body !== '' || headers.etag !== tag)
        wrong.push(`${path}: ${status} to who knows it, way ${at + 1}`)
    if (other?.status !== 200 || other.body !== first?.body)
      wrong.push(`${path}: ${other?.status} to another`)
  })
  expectNone(wrong)
})

test('a public page is sent as small as its reader takes it', async ({ service }) => {
  const path = `${service.origin}/${service.seeded.principals.visitor.slug}`
  const raw = async (accepted: string) => {
    const { request } = await import('node:http')
    return new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const asked = request(path, { headers: { 'accept-encoding': accepted } }, answer => {
        const chunks: Buffer[] = []
        answer.on('data', chunk => chunks.push(chunk))
        answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }))
      })
      asked.on('error', reject)
      asked.end()
    })
  }
  const sent = await ofOneMoment(() => Promise.all(['identity', 'gzip', 'gzip, br'].map(raw)))
  const [plain, gzip, br] = sent
  expect(sent.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
  const html = plain?.body.toString()
  expect(gunzipSync(gzip?.body ?? '').toString()).toBe(html)
  expect(brotliDecompressSync(br?.body ?? '').toString()).toBe(html)
  expect(new Set(sent.map(({ headers }) => headers.etag)).size).toBe(3)
})

test('what is kept knows nobody: who signed in, where they came from and what they carry change nothing', async ({
  service,
  ask,
}) => {
  const { principals } = service.seeded
  const path = `/${principals.visitor.slug}`
  const askers: Asking[] = [
    { cookies: { [sessionCookie]: principals['coordinator:admin'].session } },
    { cookies: { [sessionCookie]: principals.company.session } },
    { cookies: { theme: 'dark' } },
    { headers: { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-host': 'evil.example' } },
    { headers: { host: 'evil.example' } },
    { headers: { 'accept-language': 'en' } },
    {},
  ]
  const answers = await ofOneMoment(() => Promise.all(askers.map(asking => ask(path, asking))))
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
  expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1)
  expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(askers.length)
  for (const { headers, body } of answers) {
    expect(headers['set-cookie']).toBeUndefined()
    expect(String(headers['content-security-policy'])).not.toContain('nonce')
    expect(body).not.toMatch(/nonce|evil\.example|192\.0\.2\.1/)
  }
})

test('what is refused, what is not there and what asks for words is not kept', async ({ service, ask }) => {
  const { slug } = service.seeded.principals.visitor
  const paths = [
    `/${slug}/environments/${unknownId}`,
    '/ingen-region',
    '/ingen-region/environments',
    `/${slug}/environments?q=buss`,
    '/sign-in',
    `/${slug}/inquiry`,
  ]
  for (const path of paths) {
    await ask(path)
    const { headers } = await ask(path)
    expect.soft(headers.etag, path).toBeUndefined()
  }
  const { headers } = await ask('/ingen-region')
  expect(headers['cache-control']).toBe('no-store')
})

test('the same list asked for in another order is the same page', async ({ service, ask }) => {
  const { slug } = service.seeded.principals.visitor
  const list = (search: string) => ask(`/${slug}/environments?${search}`)
  const [one, same] = await ofOneMoment(async () => [
    await list('page=1&sector=health'),
    await list('sector=health&page=1&q='),
  ])
  const tag = one?.headers.etag
  expect(tag).toBeDefined()
  expect(same?.headers.etag).toBe(tag)
  expect((await list('sector=transport')).headers.etag).not.toBe(tag)
})

test.describe('in a service of its own', () => {
  test.describe.configure({ mode: 'default' })
  let quiet: QuietService
  test.beforeAll(async () => {
    quiet = await aQuietService()
  })
  test.afterAll(() => quiet.stop())

  const setHeading = (region: string, heading: string) =>
    quiet.owner.query(`update app.region_texts set heading = $2 where region_id = $1`, [region, heading])

  /** As a change that nobody is told of. */
  const untold = async (act: () => Promise<unknown>) => {
    await quiet.owner.query('set session_replication_role = replica')
    await act()
    await quiet.owner.query('set session_replication_role = default')
  }
  const shows = async (path: string, words = '') =>
    (await (await fetch(quiet.origin + path)).text()).includes(words)

  test('a change is seen at the next visit, and only its region’s pages are made anew', async () => {
    const [home, other] = quiet.seeded.regions
    if (!home || !other) throw new Error('There are two regions.')
    await expect.poll(async () => (await fetch(`${quiet.origin}/`)).headers.has('etag')).toBe(true)
    await shows(`/${home.slug}`)
    await shows(`/${other.slug}`)
    await shows('/environments')
    // nobody is told, so both stay as they were
    await untold(() => setHeading(home.id, 'Hemligt påhitt'))
    await untold(() => setHeading(other.id, 'Hemligt påhitt'))
    expect(await shows(`/${home.slug}`, 'Hemligt påhitt')).toBe(false)
    expect(await shows(`/${other.slug}`, 'Hemligt påhitt')).toBe(false)

    for (let at = 0; at < 10; at++) {
      const heading = `Påhittad rubrik ${at}`
      await setHeading(home.id, heading)
      await expect.poll(() => shows(`/${home.slug}`, heading), { intervals: [10] }).toBe(true)
    }
    expect(await shows(`/${other.slug}`, 'Hemligt påhitt')).toBe(false)

    const id = home.environments[0]
    for (const path of ['/environments', `/${home.slug}/environments`, `/${home.slug}/environments/${id}`]) {
      const name = `Omdöpt miljö ${path.length}`
      await shows(prefixOf.sv + path)
      await quiet.owner.query('update app.public_environments set name = $2 where id = $1', [id, name])
      await expect.poll(() => shows(path, name), { intervals: [10] }).toBe(true)
    }
  })

  test('a region that is named anew or closed is so at once', async () => {
    const [, other] = quiet.seeded.regions
    if (!other) throw new Error('There are two regions.')
    const rename = (slug: string) =>
      quiet.owner.query('update app.regions set slug = $2 where id = $1', [other.id, slug])
    const status = async (path: string) => (await fetch(quiet.origin + path)).status
    await shows(`/${other.slug}`)
    await rename('nytt-namn')
    await expect.poll(() => status(`/${other.slug}`)).toBe(404)
    expect(await status('/nytt-namn')).toBe(200)
    await setHeading(other.id, 'Under nytt namn')
    await expect.poll(() => shows('/nytt-namn', 'Under nytt namn')).toBe(true)
    await rename(other.slug)
    await expect.poll(() => status('/nytt-namn')).toBe(404)
  })

  test('when changes are not heard nothing is kept, until they are heard again', async () => {
    const [home] = quiet.seeded.regions
    if (!home) throw new Error('There is a region.')
    await shows(`/${home.slug}`)
    await untold(() => setHeading(home.id, 'Ohört'))
    expect(await shows(`/${home.slug}`, 'Ohört')).toBe(false)
    const listeners = `from pg_stat_activity where application_name = 'testbro public changes' and datname = current_database()`
    const { rowCount } = await quiet.owner.query(`select pg_terminate_backend(pid) ${listeners}`)
    expect(rowCount).toBe(1)
    await expect.poll(() => shows(`/${home.slug}`, 'Ohört'), { intervals: [10] }).toBe(true)
    await expect
      .poll(async () => (await fetch(`${quiet.origin}/${home.slug}`)).headers.has('etag'))
      .toBe(true)
    await setHeading(home.id, 'Hört igen')
    await expect.poll(() => shows(`/${home.slug}`, 'Hört igen'), { intervals: [10] }).toBe(true)
  })
})
