import { textIn } from '@testbro/text/catalogue'
import { escaped } from '../world/ask.ts'
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
