import { openLog } from '@testbro/app/server/log'
import { openPublished } from '@testbro/app/server/published'
import { openSearch } from '@testbro/app/server/search'
import { linkMaker } from '@testbro/auth/links'
import type { By } from '@testbro/db/by'
import { reading } from '@testbro/db/transaction'
import { openIndexes } from '@testbro/search/meilisearch/indexes'
import { rebuildIndexes } from '@testbro/search/meilisearch/rebuild'
import { searchTokens } from '@testbro/search/meilisearch/search-tokens'
import type { CatalogueQuery, Scope } from '@testbro/search/port'
import { openPostgres } from '@testbro/search/postgres/search'
import { whenIndexingDue } from '@testbro/use-cases/catalogue/when-indexing-due'
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type Database } from '../world/database.ts'
import { reactAs } from '../world/reacting.ts'
import { askedAtRandom, injections } from './asked.ts'
import { type CatalogueOfTwo, canary, catalogueOfTwo } from './catalogue-of-two.ts'
import { clearOuterIndex, outerIndex } from './outer-index.ts'

const outer = outerIndex()
const each = Number(process.env['SEARCHES'] ?? 2_000)
if (outer === null) throw new Error('MEILI_URL and MEILI_KEY say where the server is.')

describe('a Meilisearch server', () => {
  const at = outer
  const admin = new Meilisearch({ host: at.url || 'http://127.0.0.1:1', apiKey: at.key })
  let database: Database
  let world: CatalogueOfTwo
  let search: ReturnType<typeof openSearch>
  const failures: unknown[] = []

  beforeAll(async () => {
    database = await aDatabase()
    world = await catalogueOfTwo(database.owner)
    await rebuildIndexes(at, await openPublished(database.owner))
    const log = openLog('silent', 'tests')
    log.warn = ((fault: unknown) => void failures.push(fault)) as typeof log.warn
    search = openSearch({ meilisearch: at }, log, 60_000)
  }, 120_000)
  afterAll(async () => {
    await clearOuterIndex(at)
    await database.drop()
  })

  /** Whoever searches, what they may search in, and what must not come to them: ids, and words only these entries have. */
  const principals = () => {
    const { here, there, secrets, company, office, unit } = world
    const foreign = secrets.get(there.id) ?? []
    const own = secrets.get(here.id) ?? []
    const network: Scope = { class: 'network', region: here.id }
    const open: Scope[] = [
      { class: 'public', region: null },
      { class: 'public', region: here.id },
      { class: 'public', region: there.id },
    ]
    return [
      { name: 'visitor', by: { as: 'visitor' }, scopes: open, hidden: [...own, ...foreign] },
      {
        name: 'company',
        by: { as: 'company', session: company.session, company: company.id },
        scopes: open,
        hidden: [...own, ...foreign],
      },
      {
        name: 'office',
        by: { as: 'office', session: office, region: here.id },
        scopes: [network],
        hidden: foreign,
      },
      {
        name: 'unit',
        by: { as: 'unit', session: unit.session, region: here.id, unit: unit.id },
        scopes: [network],
        hidden: foreign,
      },
    ] satisfies { name: string; by: By; scopes: Scope[]; hidden: string[] }[]
  }

  const searchIn = openPostgres()

  test(`${each} searches of each principal bring no canary, and counts equal PostgreSQL's`, async () => {
    const said: string[] = []
    for (const { name, by, scopes, hidden } of principals()) {
      let [canaries, compared, apart, byOther] = [0, 0, 0, 0]
      const one = async (scope: Scope) => {
        const query = askedAtRandom(scope)
        const found = await search(by, query)
        if (found.engine !== 'meilisearch') byOther++
        const text = JSON.stringify(found)
        const seen =
          hidden.some(id => text.includes(id)) || (scope.class === 'public' && text.includes(canary))
        if (seen) canaries++
        if (query.q !== '') return
        compared++
        const expected = await reading(by, ({ db }) => searchIn(db).search(query))
        if (!isSame(found, expected)) apart++
      }
      for (let n = 0; n < each; n += 10)
        await Promise.all(Array.from({ length: 10 }, (_, i) => one(scopes[(n + i) % scopes.length] as Scope)))
      said.push(
        `${name}: ${each} searches, ${canaries} canaries, ${apart} of ${compared} counts apart, ${byOther} not by Meilisearch`,
      )
      expect({ name, canaries, apart, byOther }).toEqual({ name, canaries: 0, apart: 0, byOther: 0 })
    }
    process.stdout.write(`${said.join('\n')}\n`)
    expect(failures).toEqual([])
  }, 900_000)

  test('a network that is not one’s own is not searched at all', async () => {
    const { here, there } = world
    for (const { by } of principals()) {
      const query = { ...askedAtRandom({ class: 'network', region: there.id }), q: '' }
      await expect(search(by, query)).rejects.toThrow('another network')
    }
    const query = { ...askedAtRandom({ class: 'network', region: here.id }), q: '' }
    await expect(search({ as: 'visitor' }, query)).rejects.toThrow('another network')
  })

  test('a token opens one index and only to search it, whatever is asked with it', async () => {
    const tokens = searchTokens(admin, at.prefix)
    const { here, there } = world
    const indexes = [
      `${at.prefix}-public`,
      `${at.prefix}-network-${here.id}`,
      `${at.prefix}-network-${there.id}`,
    ]
    const scopes: [Scope, string | undefined][] = [
      [{ class: 'public', region: null }, indexes[0]],
      [{ class: 'public', region: here.id }, indexes[0]],
      [{ class: 'network', region: here.id }, indexes[1]],
    ]
    for (const [scope, own] of scopes) {
      const token = await tokens.of(scope)
      const ask = async (path: string, body?: unknown, method = 'POST') => {
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
        const answer = await fetch(`${at.url}${path}`, { method, headers, body: JSON.stringify(body) })
        return { status: answer.status, text: await answer.text() }
      }
      const hidden = [...world.secrets].flatMap(([region, ids]) =>
        scope.class === 'network' && region === here.id ? [] : ids,
      )
      const filters = [
        undefined,
        'region EXISTS',
        `region = "${there.id}" OR region EXISTS`,
        ...injections.map(word => `sector = "${word}`),
      ]
      for (const filter of filters) {
        for (const index of indexes) {
          const asked = {
            q: canary,
            filter,
            facets: ['*'],
            attributesToRetrieve: ['*'],
            attributesToHighlight: ['*'],
            limit: 1_000,
          }
          const answers = [
            await ask(`/indexes/${index}/search`, asked),
            await ask('/multi-search', { queries: [{ ...asked, indexUid: index }] }),
            await ask('/multi-search', { federation: {}, queries: [{ q: canary, filter, indexUid: index }] }),
            await ask(`/indexes/${index}/facet-search`, { facetName: 'region', filter }),
            await ask(`/indexes/${index}/similar`, { id: `${there.id}_${hidden[0]}`, embedder: 'default' }),
          ]
          for (const { text } of answers) expect(hidden.filter(id => text.includes(id))).toEqual([])
          if (index !== own)
            expect(answers.map(({ status }) => status < 400)).toEqual([false, false, false, false, false])
          if (scope.region === here.id)
            for (const { text } of answers) expect(text).not.toContain(`"${there.id}"`)
        }
      }
      for (const path of [
        '/indexes',
        '/keys',
        `/indexes/${own}/documents`,
        `/indexes/${own}/settings`,
        '/tasks',
        '/stats',
      ])
        expect((await ask(path, undefined, 'GET')).status).toBeGreaterThanOrEqual(401)
      const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
      expect(exp * 1_000 - Date.now()).toBeLessThanOrEqual(15 * 60_000)
    }
  })

  test('an entry that is erased, and a region, are found in no index', async () => {
    const { here, there } = world
    const { owner } = database
    const links = linkMaker('of-nobody-at-all-but-this-very-test')
    const react = reactAs(() => owner, links, { indexes: openIndexes(at) })
    const hits = async (text: string) => {
      const { results } = await admin.getRawIndexes({ limit: 1_000 })
      const ours = results.filter(({ uid }) => uid.startsWith(`${at.prefix}-`))
      const found = await Promise.all(ours.map(({ uid }) => admin.index(uid).getDocuments({ limit: 10_000 })))
      return found
        .flatMap(({ results }) => results)
        .filter(document => JSON.stringify(document).includes(text)).length
    }
    const [erased = ''] = world.secrets.get(here.id) ?? []
    expect(await hits(erased)).toBe(1)
    await owner.query('delete from app.network_environments where id = $1', [erased])
    await react(whenIndexingDue, {}, here.id)
    expect(await hits(erased)).toBe(0)

    expect(await hits(there.id)).toBeGreaterThan(100)
    for (const table of ['public_environments', 'network_environments'])
      await owner.query(`delete from app.${table} where region_id = $1`, [there.id])
    await react(whenIndexingDue, {}, there.id)
    expect(await hits(there.id)).toBe(0)
    await rebuildIndexes(at, { ...(await openPublished(owner)), regions: [here.id] })
    const { results } = await admin.getRawIndexes({ limit: 1_000 })
    expect(results.map(({ uid }) => uid)).not.toContain(`${at.prefix}-network-${there.id}`)
  }, 120_000)
})

const ordered = (counts: Record<string, number> = {}) =>
  JSON.stringify(
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .toSorted(),
  )

const isSame = (one: Awaited<ReturnType<ReturnType<typeof openSearch>>>, other: typeof one) => {
  const facets = new Set([...Object.keys(one.facets), ...Object.keys(other.facets)]) as Set<
    keyof CatalogueQuery['chosen']
  >
  return (
    one.count === other.count &&
    [...facets].every(facet => ordered(one.facets[facet]) === ordered(other.facets[facet]))
  )
}
