import { createConfig, lintFromString } from '@redocly/openapi-core'
import { openDataRoot } from '@testbro/app/open-data'
import { operations } from '@testbro/app/server/api/operations'
import { problemSchema } from '@testbro/app/server/api/schemas'
import { textIn } from '@testbro/text/catalogue'
import { aRegion } from '../world/people.ts'
import { plantIn } from '../world/public-environment.ts'
import { aWord } from '../world/regions.ts'
import { anotherWeb } from '../world/service.ts'
import { unknownId } from './addresses.ts'
import { steady, tagOf } from './steady.ts'
import { each, expect, expectNone, test } from './world.ts'

const root = openDataRoot

test('the description is valid by the recommended rules', async ({ service, ask }) => {
  const { body, status } = await ask(`${root}/openapi.json`)
  expect(status).toBe(200)
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({
    source: body.replaceAll(service.origin, 'https://testbro.test'),
    config,
  })
  expect(
    problems.map(({ ruleId, message, location }) => `${ruleId} ${message} ${location[0]?.pointer}`),
  ).toEqual([])
})

test('every answer is what its schema says, and costs nothing to whoever has it', async ({
  service,
  ask,
}) => {
  const [home] = service.seeded.regions
  const wrong: string[] = []
  await each([...operations], async ({ path, answer }) => {
    const address =
      root +
      path
        .replace('{region}', home?.slug ?? '')
        .replace('{environment}', home?.environments[0] ?? '')
        .replace('{need}', unknownId)
    const [first, again] = await steady(
      async () => {
        const first = await ask(address)
        const known = { 'if-none-match': String(first.headers.etag) }
        return [first, await ask(address, { headers: known })] as const
      },
      ([first, again]) => (first.status === 404 ? [''] : [tagOf(first), tagOf(again)]),
    )
    const { status, body, headers } = first
    if (path.endsWith('{need}')) {
      if (status !== 404 || !problemSchema.safeParse(JSON.parse(body)).success)
        wrong.push(`${path}: ${status}`)
      return
    }
    const read = answer.safeParse(JSON.parse(body))
    if (status !== 200 || !read.success)
      wrong.push(`${path}: ${status} ${JSON.stringify(read.error?.issues[0])}`)
    if (headers['access-control-allow-origin'] !== '*') wrong.push(`${path}: CORS`)
    if (headers['cross-origin-resource-policy'] !== 'cross-origin') wrong.push(`${path}: CORP`)
    if (headers['set-cookie']) wrong.push(`${path}: cookie`)
    if (!/^"reads";r=\d+;t=\d+$/.test(String(headers['ratelimit'])))
      wrong.push(`${path}: ${headers['ratelimit']}`)
    if (again.status !== 304 || again.body !== '') wrong.push(`${path}: again ${again.status}`)
  })
  expectNone(wrong)
})

test('a search is narrowed by its parameters, and its pages lead to each other', async ({
  service,
  owner,
  ask,
}) => {
  const word = aWord()
  // a region of its own: elsewhere others publish meanwhile
  const { slug } = await aRegion(owner, { slug: `data-${word}`, prefix: `D${word.toUpperCase()}` })
  const planted = [await plantIn(owner, { slug }, 'Datasalen'), await plantIn(owner, { slug }, 'Datagatan')]
  const read = async (search: string) => {
    const { body, headers, status } = await ask(`${root}/environments?${search}`)
    expect(status, search).toBe(200)
    return { ...JSON.parse(body), link: String(headers.link) }
  }
  const own = await read(`region=${slug}`)
  const all = await read('')
  expect(own.count).toBe(planted.length)
  expect(own.count).toBeLessThan(all.count)
  expect(new Set(own.items.map((item: { region: { slug: string } }) => item.region.slug))).toEqual(
    new Set([slug]),
  )
  const first = await read(`region=${slug}&per_page=1`)
  expect(first.items).toHaveLength(1)
  expect(first.pages).toBe(own.count)
  const [, next = ''] = /<([^>]*)>; rel="next"/.exec(first.link) ?? []
  expect(next).toBe(`${service.origin}${root}/environments?region=${slug}&per_page=1&page=2`)
  const second = await read(`region=${slug}&per_page=1&page=2`)
  expect([first.items[0].id, second.items[0].id].toSorted()).toEqual(planted.toSorted())
  expect(second.link).toContain('rel="prev"')
  expect((await read('page=1000')).items).toEqual([])
})

test('what cannot be used is named, in the language that was asked for', async ({ ask }) => {
  const cases = [
    ['q', `q=${'a'.repeat(101)}`],
    ['q', 'q=a&q=b'],
    ['region', 'region=A%00'],
    ['region', 'region=a&region=b'],
    ['sector', 'sector=space'],
    ['sector', 'sector=__proto__'],
    ['tests', 'tests=digital-service&tests=x'],
    ['trl', 'trl=10'],
    ['trl', 'trl=1e0'],
    ['latitude', 'latitude=91'],
    ['longitude', 'longitude=NaN'],
    ['km', 'km=0'],
    ['sort', 'sort=1;drop%20table'],
    ['page', 'page=0'],
    ['page', 'page=-1'],
    ['page', 'page=99999999999999999999'],
    ['per_page', 'per_page=101'],
    ['unknown', 'unknown=1'],
    ['__proto__', '__proto__=1'],
    ['constructor', 'constructor=1'],
    ["'; select 1 --", `${encodeURIComponent("'; select 1 --")}=1`],
  ]
  const wrong: string[] = []
  for (const language of ['sv', 'en'] as const) {
    await each(cases, async ([parameter = '', search]) => {
      const { status, body, headers } = await ask(`${root}/environments?${search}`, {
        headers: { 'accept-language': language === 'sv' ? 'sv-SE, en;q=0.5' : 'de, en-GB;q=0.8, sv;q=0.2' },
      })
      const problem = problemSchema.safeParse(JSON.parse(body))
      const named = problem.data?.errors?.map(error => error.parameter) ?? []
      if (status !== 400 || !named.includes(parameter))
        wrong.push(`${search}: ${status} ${body.slice(0, 200)}`)
      if (headers['content-type'] !== 'application/problem+json')
        wrong.push(`${search}: ${headers['content-type']}`)
      if (problem.data?.title !== textIn(language).api.problems.parameter.title)
        wrong.push(`${search}: ${problem.data?.title}`)
    })
  }
  expectNone(wrong)
})

test('whatever is searched for is words and nothing else', async ({ ask }) => {
  const odd = [
    '%',
    '_',
    '\\',
    "'",
    '";--',
    '<b>',
    '\u0000',
    '\u202e',
    'a[b]',
    '$1',
    ')',
    '{{',
    ':*',
    '!a',
    '& |',
  ]
  const wrong: string[] = []
  await each(odd, async q => {
    const { status } = await ask(`${root}/environments?${new URLSearchParams({ q })}`)
    if (status !== 200) wrong.push(`${q}: ${status}`)
  })
  expectNone(wrong)
})

test('other sites may read and nothing else', async ({ ask }) => {
  const preflight = await ask(`${root}/environments`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://other.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers['access-control-allow-origin']).toBe('*')
  expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD')
  expect(preflight.headers['access-control-allow-credentials']).toBeUndefined()
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
    const { status, headers, body } = await ask(`${root}/environments`, { method })
    expect.soft(status, method).toBe(405)
    expect.soft(headers.allow, method).toBe('GET, HEAD, OPTIONS')
    expect.soft(problemSchema.safeParse(JSON.parse(body)).success, method).toBe(true)
  }
  const head = await ask(`${root}/regions`, { method: 'HEAD' })
  expect([head.status, head.body]).toEqual([200, ''])
})

test('what is not there is a problem too', async ({ service, ask }) => {
  const [first, second] = service.seeded.regions
  for (const path of [
    '',
    '/',
    '/nothing',
    '/regions/nowhere',
    '/regions/nowhere/statistics',
    `/regions/${first?.slug}/environments/nothing`,
    `/regions/${first?.slug}/environments/${unknownId}`,
    `/regions/${second?.slug}/environments/${first?.environments[0]}`,
    `/regions/${first?.slug}/environments/${first?.environments.at(-1)}`,
    '/environments?region=nowhere',
    '/needs?region=nowhere',
  ]) {
    const { status, headers, body } = await ask(root + path)
    expect.soft(status, path).toBe(404)
    expect.soft(headers['content-type'], path).toBe('application/problem+json')
    expect.soft(problemSchema.safeParse(JSON.parse(body)).success, path).toBe(true)
  }
})

test('whoever reads too often is told how long to wait', async ({ service }) => {
  const own = await anotherWeb(service.settings, { API_READS_PER_MINUTE: '3', TRUSTED_PROXY: '127.0.0.1' })
  try {
    const read = (address: string) =>
      fetch(`${own.origin}${root}/regions`, { headers: { 'x-forwarded-for': address } })
    const statuses: number[] = []
    for (let at = 0; at < 5; at++) statuses.push((await read('192.0.2.77')).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    const refused = await read('192.0.2.77')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('ratelimit-policy')).toBe('"reads";q=3;w=60')
    expect(problemSchema.parse(await refused.json()).status).toBe(429)
    expect((await read('192.0.2.78')).status).toBe(200)
  } finally {
    await own.kill()
  }
})
