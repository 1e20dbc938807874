import { escaped } from '../world/ask.ts'
import { languages, prefixOf } from './addresses.ts'
import { steady, tagOf } from './steady.ts'
import { expect, test } from './world.ts'

/** Every element is closed by its own, once, and there is one at the top. */
const isWellFormed = (xml: string) => {
  const open: string[] = []
  let tops = 0
  for (const [, close, name = '', alone] of xml
    .replace(/<\?xml[^>]*\?>/, '')
    .matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (open.length === 0 && !close) tops += 1
    if (close) {
      if (open.pop() !== name) return false
    } else if (!alone) open.push(name)
  }
  return open.length === 0 && tops === 1 && !/&(?!amp;|lt;|gt;|quot;|#39;)/.test(xml)
}
const address = /[^\s@"<>]+@[^\s@"<>]+\.[a-z]{2,}/i

test('a region’s feeds hold its public environments, and other sites may read them', async ({
  service,
  ask,
}) => {
  const [home] = service.seeded.regions
  for (const language of languages) {
    const base = `${prefixOf[language]}/${home?.slug}/environments`
    // the one before and after the other: both are of the same entries
    const [json, atom] = await steady(
      async () => [await ask(`${base}.json`), await ask(`${base}.atom`), await ask(`${base}.json`)] as const,
      ([before, , after]) => [tagOf(before), tagOf(after)],
    )
    expect(json.headers['content-type']).toBe('application/feed+json')
    const feed = JSON.parse(json.body)
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.feed_url).toBe(`${service.origin}${base}.json`)
    expect(feed.home_page_url).toBe(service.origin + base)
    expect(feed.items.length).toBeGreaterThan(0)
    for (const item of feed.items) {
      expect(item.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
      expect(item.url).toMatch(new RegExp(`^${service.origin}${base}/[0-9a-f-]{36}$`))
      expect(Date.parse(item.date_published)).not.toBeNaN()
      expect(item.content_text).not.toBe('')
    }
    expect(atom.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(isWellFormed(atom.body)).toBe(true)
    expect(atom.body).toContain(
      `<link rel="self" type="application/atom+xml" href="${service.origin}${base}.atom"/>`,
    )
    expect(atom.body.match(/<entry>/g)?.length).toBe(feed.items.length)
    for (const entry of atom.body.split('<entry>').slice(1))
      for (const part of ['<id>', '<title>', '<updated>', '<author><name>', '<link rel="alternate"'])
        expect(entry).toContain(part)
    for (const answer of [json, atom]) {
      expect(answer.headers['access-control-allow-origin']).toBe('*')
      expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin')
      expect(answer.headers.etag).toBeDefined()
      expect(answer.body).not.toMatch(address)
      // its last one is not published
      expect(answer.body).not.toContain(home?.environments.at(-1))
    }
  }
})

test('what somebody has written cannot break a feed', async ({ service, owner, ask }) => {
  const region = service.seeded.regions[1]
  const odd = `Å<b>&"'\u0001]]>${'\ufffe'}`
  await owner.query('update app.public_environments set about_sv = $2 where region_id = $1', [
    region?.id,
    odd,
  ])
  await expect
    .poll(async () => (await ask(`/${region?.slug}/environments.atom`)).body.includes('Å&lt;b&gt;&amp;'))
    .toBe(true)
  const { body } = await ask(`/${region?.slug}/environments.atom`)
  expect(isWellFormed(body)).toBe(true)
  expect(body).not.toContain('\u0001')
})

test('the map of the site names every public page in both languages, and robots are told of it', async ({
  service,
  ask,
}) => {
  const { body: robots } = await ask('/robots.txt')
  expect(robots).toContain(`Sitemap: ${service.origin}/sitemap.xml`)
  expect(robots).toContain('Disallow: /r/')
  const map = await ask('/sitemap.xml')
  expect(map.headers['content-type']).toBe('application/xml; charset=utf-8')
  expect(isWellFormed(map.body)).toBe(true)
  const places = [...map.body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at)
  const [home] = service.seeded.regions
  for (const path of [
    '/',
    '/en',
    `/${home?.slug}`,
    `/en/${home?.slug}/environments/${home?.environments[0]}`,
  ])
    expect(places).toContain(service.origin + path)
  expect(map.body).toContain(`hreflang="x-default" href="${service.origin}/"`)
  expect(map.body).not.toContain(home?.environments.at(-1))
  expect(new Set(places).size).toBe(places.length)
  for (const place of places.slice(0, 30)) {
    const { status } = await ask(place?.replace(service.origin, '') ?? '')
    if (status === 200) continue
    // what was closed since then is named no more
    expect(status, place).toBe(404)
    await expect
      .poll(async () => (await ask('/sitemap.xml')).body, place)
      .not.toContain(`<loc>${place}</loc>`)
  }
  expect((await ask('/sitemaps/0.xml')).status).toBe(200)
  for (const part of ['99.xml', 'x.xml', '0', '-1.xml'])
    expect((await ask(`/sitemaps/${part}`)).status).toBe(404)
})

test('nothing that is for the network only comes out of anything that the outside reads', async ({
  service,
  owner,
  ask,
}) => {
  const [home] = service.seeded.regions
  const id = 'aaaaaaaa-0000-4000-8000-00000000aaaa'
  const name = 'Bara för nätverket'
  await owner.query(
    `insert into app.network_environments (region_id, id, name, host, about_sv, about_en, sector)
     values ($1, $2, $3, 'Påhittad enhet', 'Hemligt', 'Secret', 'health') on conflict do nothing`,
    [home?.id, id, name],
  )
  for (const path of [
    `/${home?.slug}/environments.json`,
    `/${home?.slug}/environments.atom`,
    '/sitemap.xml',
    '/api/v1/environments?per_page=100',
    `/api/v1/environments?q=${encodeURIComponent(name)}`,
    '/api/v1/needs',
    '/api/v1/regions',
    '/api/v1/statistics',
    '/api',
  ]) {
    const { body, status } = await ask(path)
    expect.soft(status, path).toBe(200)
    expect.soft(body.includes(name) || body.includes(id), path).toBe(false)
    expect.soft(address.test(body), path).toBe(false)
  }
  expect((await ask(`/api/v1/regions/${home?.slug}/environments/${id}`)).status).toBe(404)
})

test('the page of the open data has examples that work, in both languages', async ({ ask }) => {
  for (const language of languages) {
    const { body } = await ask(`${prefixOf[language]}/api`)
    const links = [...body.matchAll(/href="(\/(?:en\/)?[^"#]*(?:api\/v1|environments\.)[^"]*)"/g)].map(
      ([, to = '']) => to.replaceAll('&amp;', '&'),
    )
    expect(links.length).toBeGreaterThan(6)
    for (const link of links) expect.soft((await ask(link)).status, link).toBe(200)
    expect(body).toContain(escaped('<script async src="'))
  }
})
