import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import { ask, cookiesOf, hidden, ownForm } from '../world/ask.ts'
import { put } from '../world/put.ts'
import { aMailedLink } from '../world/sign-ins.ts'
import { aQuietService, type QuietService } from './quiet.ts'
import { each, expectNone } from './world.ts'

test.describe.configure({ mode: 'default' })

let quiet: QuietService
test.beforeAll(async () => {
  quiet = await aQuietService()
})
test.afterAll(() => quiet.stop())

const people = 200
const { mishap } = textIn('sv')

/** As many people of a unit that is asked as there are robots, each with a link of their own. */
const linksToReply = async ({ owner, seeded }: QuietService) => {
  const { region, invitation } = seeded.principals['link:reply']
  await owner.query(`delete from app.replies where region_id = $1 and invitation_id = $2`, [
    region,
    invitation,
  ])
  const tokens: string[] = []
  for (let at = 0; at < people; at++) {
    const id = randomUUID()
    await put(owner, 'app.invitees', {
      region_id: region,
      id,
      invitation_id: invitation,
      name: `Elsa Låtsas ${at}`,
      email: `elsa-${at}@paahitt.example`,
    })
    tokens.push(await aMailedLink(owner, 'reply', region, invitation, id))
  }
  return { tokens, path: `/reply/${invitation}` }
}

test('a robot that opens a link in every way and presses every button as the page stands replies nothing', async () => {
  const { origin, fingerprint } = quiet
  const { tokens, path } = await linksToReply(quiet)
  const before = await fingerprint()
  const faults: string[] = []
  await each(tokens, async (token, at = tokens.indexOf(token)) => {
    const headers = { 'user-agent': 'SafeLinks-Preview/1.0', 'x-forwarded-for': `192.0.2.${at}` }
    const entry = await ask(origin, `/r/${token}`, { headers })
    const cookies = cookiesOf(entry)
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await ask(origin, path, { method, headers, cookies })
    const page = await ask(origin, path, { headers, cookies })
    const form = { version: hidden(page, 'version'), id: hidden(page, 'id') }
    // the form as it stands, with nothing filled in; the same without what the page put in; an empty body
    const presses: Record<string, string>[] = [form, {}, { answer: '' }]
    for (const pressed of presses) {
      const { status } = await ask(origin, path, {
        method: 'POST',
        headers: { ...headers, ...ownForm },
        cookies,
        form: pressed,
      })
      if (status !== 422) faults.push(`${JSON.stringify(pressed)}: ${status}`)
    }
    if (entry.to !== path) faults.push(`leads to ${entry.to}`)
    if (/<input[^>]* checked/.test(page.body)) faults.push('something is chosen already')
    if (page.body.includes(token)) faults.push('the token stands in the page')
  })
  expectNone(faults)
  expect(await fingerprint()).toEqual(before)
})

test('a link to reply is never kept, told on or found by a search', async () => {
  const { origin, seeded } = quiet
  const { token, invitation } = seeded.principals['link:reply']
  const entry = await ask(origin, `/r/${token}`)
  const page = await ask(origin, `/reply/${invitation}`, { cookies: cookiesOf(entry) })
  for (const { headers } of [entry, page]) {
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-robots-tag']).toContain('noindex')
  }
})

test('a link to reply opens no other unit’s question, and no contact', async () => {
  const { origin, seeded, owner } = quiet
  const { token, invitation, region } = seeded.principals['link:reply']
  const { contact } = seeded.principals['link:contact']
  const { rows } = await owner.query(
    'select id from app.invitations where region_id = $1 and id <> $2 limit 1',
    [region, invitation],
  )
  const asked = [`/reply/${rows[0].id}`, `/contact/${contact}`]
  for (const path of asked) {
    const subject = path.split('/').at(-1)
    const cookies = { [`__Host-reply-${subject}`]: token, [`__Host-contact-${subject}`]: token }
    const { status, body } = await ask(origin, path, { cookies })
    expect([path, status]).toEqual([path, 404])
    expect(body).toContain(mishap.refused['expired-link'].title)
  }
})
