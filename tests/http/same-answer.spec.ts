import { sessionCookie } from '../world/sign-ins.ts'
import { languages, pages, prefixOf, unknownId } from './addresses.ts'
import { each, expect, expectNone, test } from './world.ts'

/** What differs between any two answers: the request's own nonce, and the ids that were asked for. */
const bare = (body: string, ids: readonly string[]) =>
  ids.reduce((text, id) => text.replaceAll(id, '·'), body).replace(/nonce(=\\?"|":")[^"\\]+/g, 'nonce$1')

test('an id that exists in another region and one that exists nowhere give the same answer', async ({
  service,
  ask,
  send,
}) => {
  const { seeded } = service
  const [home, foreign] = seeded.regions
  if (!home || !foreign) throw new Error('The seed has two regions.')
  const { principals } = seeded
  const otherCompany = foreign.inquiries.find(
    ({ company }) => company !== null && company !== principals.company.company,
  )
  const ids: Record<string, [own: string, foreign: string]> = {
    inquiry: [principals.company.inquiry, foreign.inquiries[0]?.id ?? ''],
    unit: [principals.unit.unit, foreign.units[0] ?? ''],
    // the first of the foreign ones is shared with the office
    environment: [home.environments[0] ?? '', foreign.environments[1] ?? ''],
    need: [home.needs[0] ?? '', foreign.needs[0] ?? ''],
    question: [home.questions[0] ?? '', foreign.questions[0] ?? ''],
    file: [home.files[0] ?? '', foreign.files[0] ?? ''],
    company: [principals.company.company, otherCompany?.company ?? ''],
    draft: [principals['link:draft'].draft, foreign.drafts[0]?.id ?? ''],
    invitation: [seeded.links['link:join-office'].invitation, foreign.invitations[0]?.id ?? ''],
    region: [home.slug, foreign.slug],
  }
  const cells = pages
    .filter(page => page.kind !== 'public')
    .flatMap(page =>
      languages.flatMap(language => Object.keys(page.params ?? {}).map(param => ({ page, language, param }))),
    )
    .filter(({ page, param }) => ids[param] !== undefined && !(param === 'region' && page.kind === 'link'))
  const wrong: string[] = []
  let asked = 0
  await each(cells, async ({ page, language, param }) => {
    const at = (id: string) =>
      `${prefixOf[language]}/${page.path.replace(/:(\w+)/g, (_, name: string) => (name === param ? id : (ids[name]?.[0] ?? '')))}`
    const session = page.path.startsWith('my/')
      ? principals.company.session
      : principals['coordinator:admin'].session
    const cookies: Record<string, string> = page.kind === 'link' ? {} : { [sessionCookie]: session }
    const other = ids[param]?.[1] ?? ''
    const strange = param === 'region' ? 'ingenstans' : unknownId
    const malformed = param === 'region' ? 'ingen-alls' : 'inte-ett-id'
    for (const method of page.methods) {
      const answers = await Promise.all(
        [other, strange, malformed].map(id =>
          method === 'GET' ? ask(at(id), { cookies }) : send(at(id), { cookies, form: { email: '' } }),
        ),
      )
      const seen = answers.map(({ status, body }) => `${status} ${bare(body, [other, strange, malformed])}`)
      asked += answers.length
      if (seen[0] !== seen[1] || answers.some(({ status }) => status !== 404))
        wrong.push(`${method} ${at(`{${param}}`)}: ${answers.map(({ status }) => status).join(' ')}`)
    }
  })
  expectNone(wrong)
  expect(asked).toBeGreaterThan(200)
})
