import type { SeededRegion } from '@testbro/db/seed/seed-volume'
import type pg from 'pg'
import { anEnvironment, aPublicEnvironment } from '../world/cases.ts'
import { aNeed, aNetworkEnvironment, aProposal, aVisitorsQuestion } from '../world/catalogue.ts'
import { aRegion, aUnit } from '../world/people.ts'
import { aWord } from '../world/regions.ts'
import { sessionCookie } from '../world/sign-ins.ts'
import { cookiesFor, languages, pages, prefixOf, unknownId } from './addresses.ts'
import { steady } from './steady.ts'
import { each, expect, expectNone, test } from './world.ts'

/** Said of something that is not public: a word to search for, and what no page may show because of it. */
type Hidden = { what: string; region: string; slug: string; id: string; word: string; secret: string }

const canary = 'KANARIE'
const said = (what: string, region: { id: string; slug: string }) => ({
  what,
  region: region.id,
  slug: region.slug,
  word: aWord(9),
  secret: `${canary}${aWord(9)}`,
})

const plantIn = async (owner: pg.Pool, region: SeededRegion): Promise<Hidden[]> => {
  const unit = { region: region.id, id: region.units[0] ?? '' }
  const [unpublished, network, proposed, asked, need] = [
    said('an environment that is not published', region),
    said('an environment for the network', region),
    said('a proposal', region),
    said('a question', region),
    said('a need that is not published', region),
  ]
  const words = ({ word, secret }: typeof unpublished) => ({
    name: `${word} ${secret}`,
    about_sv: `${secret} ${word}`,
    about_en: `${secret} ${word}`,
  })
  const kept = await anEnvironment(owner, unit, words(unpublished))
  const shown = { ...words(network), published_at: new Date() }
  const inNetwork = await anEnvironment(owner, unit, { ...shown, visibility: 'network' })
  await aNetworkEnvironment(owner, inNetwork, words(network))
  const environment = await anEnvironment(owner, unit, { published_at: new Date() })
  await aPublicEnvironment(owner, environment)
  const { name } = words(proposed)
  await aProposal(owner, environment, 1, { entry: { name, sector: 'health' }, note: name })
  await aVisitorsQuestion(owner, environment, {
    name: words(asked).name,
    email: `${asked.secret.toLowerCase()}@paahitt.example`,
    question: words(asked).name,
  })
  const { name: title, about_sv, about_en } = words(need)
  const kept_ = await aNeed(owner, unit, { title_sv: title, title_en: title, about_sv, about_en })
  return [
    { ...unpublished, id: kept.id },
    { ...network, id: inNetwork.id },
    { ...proposed, id: unknownId },
    { ...asked, id: unknownId },
    { ...need, id: kept_.id },
  ]
}

const inAClosedRegion = async (owner: pg.Pool): Promise<Hidden> => {
  const closed = await aRegion(owner, {
    approved_at: null,
    slug: `stangd-${aWord()}`,
    prefix: aWord().toUpperCase(),
  })
  const hidden = said('an environment of a region that is not open', closed)
  const environment = await anEnvironment(owner, await aUnit(owner, closed), { name: hidden.secret })
  await aPublicEnvironment(owner, environment, {
    name: `${hidden.word} ${hidden.secret}`,
    about_sv: hidden.secret,
  })
  return { ...hidden, id: environment.id }
}

/** One letter of it is another. */
const mistyped = (word: string) => `${word.slice(0, 4)}${word[4] === 'x' ? 'y' : 'x'}${word.slice(5)}`
const asked = ({ word, region }: Hidden): Record<string, string>[] => [
  { q: word },
  { q: word.slice(0, 6) },
  { q: mistyped(word) },
  { q: `${word}" OR region_id != "${region}`, sort: 'newest' },
]

test('whoever searches finds nothing of what is not public, in 200 searches and more each', async ({
  service,
  owner,
  ask,
}) => {
  test.setTimeout(300_000)
  const { seeded } = service
  const [home, there] = seeded.regions
  if (!home || !there) throw new Error('The seed has two regions.')
  const hidden = [
    ...(await plantIn(owner, home)),
    ...(await plantIn(owner, there)),
    await inAClosedRegion(owner),
  ]
  const [open, openly] = [said('what is public', home), prefixOf.sv]
  const control = await anEnvironment(
    owner,
    { region: home.id, id: home.units[0] ?? '' },
    { name: open.word },
  )
  await aPublicEnvironment(owner, control, { name: `${open.word} ${open.secret}` })
  const found = await ask(`${openly}/environments?q=${open.word}`)
  expect([found.status, found.body.includes(open.secret)]).toEqual([200, true])

  const { principals } = seeded
  const linkPages = [
    ':region/inquiry/:draft',
    ':region/inquiry/:draft/confirm',
    ':region/inquiry/:inquiry/claim',
    'reply/:invitation',
    'contact/:contact',
    'join/:invitation',
  ]
  const cookies: Record<string, Record<string, string>> = {
    visitor: {},
    ...Object.fromEntries(
      Object.entries(principals).flatMap(([name, one]) =>
        'session' in one ? [[name, { [sessionCookie]: one.session }]] : [],
      ),
    ),
    ...Object.fromEntries(
      pages
        .filter(page => linkPages.includes(page.path))
        .map(page => [`link: ${page.path}`, cookiesFor(page, service)]),
    ),
  }
  expect(Object.keys(cookies).length).toBeGreaterThan(11)

  const lists = ['/environments', `/${home.slug}/environments`, `/${there.slug}/environments`]
  const searches = hidden.flatMap(one =>
    lists.flatMap(list =>
      languages.flatMap(language =>
        asked(one).map(search => `${prefixOf[language]}${list}?${new URLSearchParams(search)}`),
      ),
    ),
  )
  expect(searches.length).toBeGreaterThan(200)
  const beside = hidden.flatMap(({ slug, id, word }) => [
    `/${slug}/environments/${id}`,
    `/${slug}/environments/${id}/question`,
    `/environments/compare?with=${slug}.${id}&with=${home.slug}.${home.environments[0]}`,
    `/${slug}/environments.json`,
    `/${slug}/environments.atom`,
    `/${slug}/needs?q=${word}`,
    `/${slug}/needs/${id}`,
    `/needs?q=${word}`,
    `/api/v1/environments?q=${word}`,
    `/api/v1/regions/${slug}/environments/${id}`,
    `/api/v1/needs?q=${word}`,
    `/api/v1/regions/${slug}/needs/${id}`,
    `/${slug}`,
  ])
  const others = ['/', '/sitemap.xml', `/${home.slug}/environments/${home.environments[0]}`]
  const further = [...new Set([...beside, ...others])]
  const wrong: string[] = []
  let leaks = 0
  const cells = Object.entries(cookies).flatMap(([who, own]) =>
    [...searches, ...(['visitor', 'company', 'unit', 'coordinator:admin'].includes(who) ? further : [])].map(
      path => ({
        who,
        own,
        path,
      }),
    ),
  )
  await each(cells, async ({ who, own, path }) => {
    const { status, body } = await ask(path, { cookies: own })
    const leaked = hidden.filter(
      ({ secret, id }) =>
        body.toUpperCase().includes(secret.toUpperCase()) ||
        (id !== unknownId && !path.includes(id) && body.includes(id)),
    )
    leaks += leaked.length
    if (leaked.length > 0) wrong.push(`${who} ${path}: ${leaked.map(({ what }) => what).join(', ')}`)
    if (searches.includes(path) && status !== 200) wrong.push(`${who} ${path}: ${status}`)
  })
  expectNone(wrong)
  expect(leaks).toBe(0)

  // what is not public is not counted either: its words answer as those that nobody has said
  const bare = (body: string, q: string) =>
    body.replaceAll(q, '·').replace(/nonce(=\\?"|":")[^"\\]+/g, 'nonce$1')
  await each(hidden, async ({ what, word }) => {
    const strange = aWord(9)
    for (const list of lists) {
      const answered = async (q: string) => bare((await ask(`${list}?q=${q}`)).body, q)
      // what nobody has said is asked for before and after: others publish meanwhile
      const [before, answer] = await steady(
        async () => [await answered(strange), await answered(word), await answered(strange)] as const,
        ([before, , after]) => [before, after],
      )
      if (answer !== before) wrong.push(`${what} ${list}`)
    }
  })
  expectNone(wrong)
})

test('an office and a unit see in their own pages what their own region has, and nothing of another', async ({
  service,
  owner,
  ask,
}) => {
  const { seeded } = service
  const [home, there] = seeded.regions
  if (!home || !there) throw new Error('The seed has two regions.')
  const [own, foreign] = [await plantIn(owner, home), await plantIn(owner, there)]
  const { unit, 'coordinator:coordinator': coordinator } = seeded.principals
  const of = {
    office: { [sessionCookie]: coordinator.session },
    unit: { [sessionCookie]: unit.session },
  }
  const wrong: string[] = []
  const cells = foreign.flatMap(({ word, id }) =>
    (['environments', 'needs', 'webhooks', 'queue'] as const).flatMap(list => [
      { own: of.office, path: `/${home.slug}/office/${list}?q=${word}` },
      { own: of.office, path: `/${home.slug}/office/${list}/${id}` },
      { own: of.office, path: `/${there.slug}/office/${list}?q=${word}` },
      { own: of.office, path: `/${home.slug}/office/environments.csv` },
      { own: of.unit, path: `/${home.slug}/unit/${unit.unit}` },
      { own: of.unit, path: `/${home.slug}/unit/${unit.unit}/${list}/${id}` },
      { own: of.unit, path: `/${there.slug}/unit/${there.units[0]}/${list}/${id}` },
    ]),
  )
  await each(cells, async ({ own: cookies, path }) => {
    const { body } = await ask(path, { cookies })
    const leaked = foreign.filter(({ secret }) => body.toUpperCase().includes(secret.toUpperCase()))
    if (leaked.length > 0) wrong.push(`${path}: ${leaked.map(({ what }) => what).join(', ')}`)
  })
  expectNone(wrong)
  if (!pages.some(({ path }) => path === ':region/office/environments')) return
  for (const { what, word, secret } of own.slice(0, 2)) {
    const { body } = await ask(`/${home.slug}/office/environments?q=${word}`, { cookies: of.office })
    expect([what, body.includes(secret)]).toEqual([what, true])
  }
})
