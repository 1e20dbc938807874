import { textIn } from '@testbro/text/catalogue'
import { escaped } from '../world/ask.ts'
import { plantIn } from '../world/public-environment.ts'
import { languages, prefixOf, unknownId } from './addresses.ts'
import { each, expect, expectNone, test } from './world.ts'

const letters = 'a'.repeat(300)
const badly = [
  { search: `q=${letters}`, told: 'long' },
  { search: 'sector=space', told: 'sector' },
  { search: 'sector=__proto__', told: 'sector' },
  { search: 'tests=rocket', told: 'choice' },
  { search: 'room=constructor', told: 'choice' },
  { search: 'trl=10', told: 'trl' },
  { search: 'sort=random', told: 'sort' },
  { search: 'with=nothing', told: 'compared' },
  { search: 'page=0', told: 'page' },
  { search: 'page=x', told: 'page' },
  { search: 'page=99999', told: 'page' },
  { search: 'page=9999999999999999999999', told: 'page' },
] as const

test('an address that the catalogue cannot use is answered with a list that says so', async ({
  service,
  ask,
}) => {
  const { slug } = service.seeded.principals.visitor
  const wrong: string[] = []
  const cells = languages.flatMap(language =>
    ['', `/${slug}`].flatMap(region => badly.map(bad => ({ language, region, ...bad }))),
  )
  await each(cells, async ({ language, region, search, told }) => {
    const path = `${prefixOf[language]}${region}/environments?${search}`
    const { status, body } = await ask(path)
    const { doubt } = textIn(language).environments
    if (status !== 200 || !body.includes(escaped(doubt[told]))) wrong.push(`${path}: ${status}`)
  })
  expectNone(wrong)
})

test('whatever is searched for is words and nothing else', async ({ service, ask }) => {
  const { slug } = service.seeded.principals.visitor
  const wrong: string[] = []
  const odd = ['%', '_', '\\', "'", '";--', '<b>', '\u0000', '\u202e', '\ud800', 'a[b]', '$1', ')', '{{']
  await each(odd, async q => {
    const path = `/${slug}/environments?${new URLSearchParams({ q })}`
    const { status, body } = await ask(path)
    if (status !== 200 || body.includes('<b>') || body.includes(textIn('sv').environments.doubt.title))
      wrong.push(`${path}: ${status}`)
  })
  for (const search of ['q=%ff%fe', 'q=a&q=b', 'q[]=a', 'q'])
    expect((await ask(`/${slug}/environments?${search}`)).status, search).toBe(200)
  expectNone(wrong)
})

test('an environment that is not there, or not that region’s, is a page that is not there', async ({
  service,
  ask,
}) => {
  const [first, second] = service.seeded.regions
  const known = first?.environments[0]
  expect((await ask(`/${first?.slug}/environments/${known}`)).status).toBe(200)
  // its last one is not published
  const hidden = first?.environments.at(-1)
  for (const path of [
    `/${second?.slug}/environments/${known}`,
    `/${first?.slug}/environments/${hidden}`,
    `/${first?.slug}/environments/${unknownId}`,
    `/${first?.slug}/environments/nothing`,
    '/nowhere/environments',
  ]) {
    const { status, body } = await ask(path)
    expect.soft(status, path).toBe(404)
    expect.soft(body, path).toContain(textIn('sv').mishap.notFound.title)
    expect.soft(body, path).toContain(`<a href="/environments">${textIn('sv').mishap.notFound.catalogue}</a>`)
  }
})

test('only the id of a public environment of the region fills the form', async ({ service, ask }) => {
  const [first, second] = service.seeded.regions
  const [known = ''] = first?.environments ?? []
  const filled = async (slug: string | undefined, environment: string) => {
    const { status, body } = await ask(`/${slug}/inquiry?${new URLSearchParams({ environment })}`)
    expect(status, environment).toBe(200)
    const [field = ''] = /<input[^>]*name="environment"[^>]*>/.exec(body) ?? []
    return /value="([^"]*)"/.exec(field)?.[1] ?? ''
  }
  expect(await filled(first?.slug, known)).toBe('Exempelmiljö 1')
  for (const id of ['Hallstavik', unknownId, first?.environments.at(-1) ?? '', '\u0000', ''])
    expect(await filled(first?.slug, id), id).toBe('')
  expect(await filled(second?.slug, known)).toBe('')
})

test('what is compared is at most four, each once, and what is not there is told of', async ({
  service,
  owner,
  ask,
}) => {
  const [first, second] = service.seeded.regions
  const [known = ''] = first?.environments ?? []
  const one = `${first?.slug}.${known}`
  const compared = async (...given: string[]) => {
    const path = `/environments/compare?${new URLSearchParams(given.map(value => ['with', value]))}`
    const { status, body } = await ask(path)
    expect(status, path).toBe(200)
    const { compare } = textIn('sv')
    return {
      columns: (body.match(/<th role="columnheader"/g) ?? []).length,
      told: (['fifth', 'repeated', 'unknown'] as const).filter(doubt =>
        body.includes(escaped(compare.doubt[doubt])),
      ),
    }
  }
  expect(await compared()).toEqual({ columns: 0, told: [] })
  expect(await compared(one)).toEqual({ columns: 2, told: [] })
  expect(await compared(one, one)).toEqual({ columns: 2, told: ['repeated'] })
  const slug = first?.slug ?? ''
  const planted = await Promise.all([1, 2, 3, 4].map(n => plantIn(owner, { slug }, `Jämförd ${n}`)))
  const four = planted.map(id => `${slug}.${id}`)
  expect(await compared(...four, `${first?.slug}.${unknownId}`)).toEqual({ columns: 5, told: ['fifth'] })
  const hidden = `${first?.slug}.${first?.environments.at(-1)}`
  for (const odd of [hidden, `${second?.slug}.${known}`, `${first?.slug}.${unknownId}`, 'nothing', '\u0000'])
    expect(await compared(one, odd), odd).toEqual({ columns: 2, told: ['unknown'] })
})

const linksIn = (body: string, rel: string) =>
  (body.match(new RegExp(`<link[^>]*rel="${rel}"[^>]*>`, 'g')) ?? []).map(link => ({
    href: /href="([^"]*)"/.exec(link)?.[1]?.replaceAll('&amp;', '&'),
    language: /hrefLang="([^"]*)"/i.exec(link)?.[1],
  }))

test('a public page says which address is its own, in which languages it is, and what it is about', async ({
  service,
  ask,
}) => {
  const [region] = service.seeded.regions
  const environment = `/${region?.slug}/environments/${region?.environments[0]}`
  for (const path of [`/${region?.slug}`, '/environments', `/${region?.slug}/environments`, environment])
    for (const language of languages) {
      const { body } = await ask(prefixOf[language] + path)
      const at = (prefix: string) => service.origin + prefix + path
      expect
        .soft(linksIn(body, 'canonical'), path)
        .toEqual([{ href: at(prefixOf[language]), language: undefined }])
      expect.soft(linksIn(body, 'alternate').filter(({ language }) => language)).toEqual([
        { href: at(''), language: 'sv' },
        { href: at('/en'), language: 'en' },
        { href: at(''), language: 'x-default' },
      ])
      expect.soft(body, path).toContain(`<meta property="og:url" content="${at(prefixOf[language])}"`)
      expect.soft(body, path).not.toContain('name="robots"')
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? []
      expect
        .soft(JSON.parse(data || '{}'), path)
        .toMatchObject({ '@context': 'https://schema.org', '@id': at(prefixOf[language]) })
    }
})

test('a list that somebody has searched, narrowed or sorted is left out of search engines, and so is a comparison', async ({
  service,
  ask,
}) => {
  const [region] = service.seeded.regions
  const list = `/${region?.slug}/environments`
  for (const search of [
    '?q=buss',
    '?sector=health',
    '?tests=drone',
    '?trl=4',
    '?sort=newest',
    '?sector=space',
  ]) {
    const { body } = await ask(list + search)
    expect.soft(body, search).toContain('<meta name="robots" content="noindex"')
    expect.soft(linksIn(body, 'canonical'), search).toEqual([])
  }
  expect((await ask('/environments/compare')).body).toContain('<meta name="robots" content="noindex"')
  expect((await ask(list)).body).not.toContain('noindex')
})

test('what was searched for fills the question of what to find out, and nothing else', async ({
  service,
  ask,
}) => {
  const { slug } = service.seeded.principals.visitor
  const { body } = await ask(`/${slug}/inquiry?${new URLSearchParams({ q: '  äldre <b>\u0000 hemma' })}`)
  expect(/<textarea[^>]*name="need"[^>]*>([^<]*)</.exec(body)?.[1]).toBe('äldre &lt;b&gt; hemma')
  expect(body.match(/<input[^>]*hemma/g)).toBeNull()
  expect(body.match(/<textarea[^>]*>[^<]*hemma/g)).toHaveLength(1)
})
