import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ProblemCode } from '@testbro/rules/problem'
import { textIn } from '@testbro/text/catalogue'
import { problemText } from '@testbro/text/problems'
import { escaped } from '../world/ask.ts'
import { aJpeg, aPng, aWebp, exif, gps, segment } from '../world/pictures.ts'
import { anIntroduced } from './bad-input/contact-acts.ts'
import { aWorld } from './bad-input/world.ts'
import { expect, test } from './world.ts'

const pdf = (bytes = 0) =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n'),
    Buffer.alloc(bytes, 32),
    Buffer.from('trailer<</Root 1 0 R>>\n%%EOF\n'),
  ])
const form = (id: string) => ({
  id,
  cameBy: 'phone',
  language: 'sv',
  title: 'Våg som väger i rullstol',
  companyName: 'Påhittvågar AB',
})

/** Names that a file may be sent with; none of them may reach the disk, a header or a page as it is. */
const names = [
  '../../etc/passwd.pdf',
  '..\\..\\windows\\system32.pdf',
  'a.php',
  'a.php.pdf',
  'plan\u0000.pdf',
  `${'a'.repeat(4_000)}.pdf`,
  'plan\u202efdp.exe',
  'CON.pdf',
  'plan"; filename="elak.exe',
  'plan\r\nSet-Cookie: elak=1.pdf',
  '<img src=x onerror=alert(1)>.pdf',
  'räksmörgås på åtta öar.pdf',
  '.pdf',
  '-rf.pdf',
]

test('whatever a document is called, it is kept under a key of its own and given back as a plain PDF', async ({
  service,
  owner,
  ask,
  send,
}) => {
  const world = await aWorld(service, owner)
  const { cookies } = await world.aMember('coordinator')
  const office = `/${world.home.slug}/office`
  for (const name of names) {
    const id = randomUUID()
    const files = { document: { name, type: 'application/pdf', bytes: pdf() } }
    const entered = await send(`${office}/inquiries/new`, { cookies, form: form(id), files })
    expect.soft([entered.status, entered.to], name).toEqual([303, `${office}/inquiries/${id}?done=entered`])
    const page = await ask(`${office}/inquiries/${id}`, { cookies })
    const [, path = ''] =
      new RegExp(`href="(${office}/inquiries/${id}/files/[0-9a-f-]{36})"`).exec(page.body) ?? []
    const got = await ask(path, { cookies })
    expect.soft(got.status, name).toBe(200)
    expect.soft(got.body, name).toBe(pdf().toString())
    expect.soft(got.headers['content-type'], name).toBe('application/pdf')
    expect.soft(got.headers['content-security-policy'], name).toContain('sandbox')
    const disposition = String(got.headers['content-disposition'])
    expect
      .soft(disposition, name)
      .toMatch(/^attachment; filename="[ -!#-[\]-~]{1,255}"(; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+)?$/)
    expect.soft(disposition, name).not.toMatch(/\.\.|[/\\]|elak\.exe"/)
    expect.soft(disposition, name).toMatch(/\.pdf"/i)
    expect.soft(got.headers['set-cookie'], name).toBeUndefined()
    for (const sign of ['<img src=x', '\u202e', '\u0000'])
      expect.soft(page.body.includes(sign), name).toBe(false)
  }
  const kept = readdirSync(join(service.settings['DATA_DIR'] ?? '', 'files'), {
    recursive: true,
    withFileTypes: true,
  })
  expect(
    kept.filter(entry => entry.isFile() && !/^[0-9a-f-]{32,64}$/.test(entry.name)).map(({ name }) => name),
  ).toEqual([])
})

test('what is no PDF, empty or too large is refused at its field, with all else kept', async ({
  service,
  owner,
  send,
}) => {
  const world = await aWorld(service, owner)
  const { cookies } = await world.aMember('coordinator')
  const path = `/${world.home.slug}/office/inquiries/new`
  const cases: [what: string, bytes: Buffer, code: ProblemCode, limit?: number][] = [
    ['empty', Buffer.alloc(0), 'file-empty'],
    ['a picture called a PDF', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'file-kind'],
    ['a program called a PDF', Buffer.from('MZ\u0090\u0000', 'latin1'), 'file-kind'],
    ['a page called a PDF', Buffer.from('<!doctype html><script>alert(1)</script>'), 'file-kind'],
    ['an archive called a PDF', Buffer.from('PK\u0003\u0004', 'latin1'), 'file-kind'],
    ['10 MB and some', pdf(10 * 1024 * 1024), 'file-too-large', 10],
  ]
  for (const [what, bytes, code, limit] of cases) {
    const id = randomUUID()
    const files = { document: { name: 'plan.pdf', type: 'application/pdf', bytes } }
    const { status, body } = await send(path, { cookies, form: form(id), files })
    expect.soft(status, what).toBe(422)
    expect
      .soft(body.includes(escaped(problemText('sv', { field: 'document', code, limit }))), what)
      .toBe(true)
    expect.soft(body.includes('id="document-error"'), what).toBe(true)
    expect.soft(body.includes('Våg som väger i rullstol'), what).toBe(true)
    expect.soft(await world.count('app.inquiries where id = $1', id), what).toBe(0)
  }
})

test('a document in a contact is judged alike on all three pages, and given back only to those who follow it', async ({
  service,
  owner,
  ask,
  send,
}) => {
  const world = await aWorld(service, owner)
  const own = await anIntroduced(world)
  const other = await anIntroduced(world)
  const { cookies: desk } = await world.aMember('coordinator')
  const pagesOf = ({ company, inquiry, contact, link }: typeof own) => [
    { path: `/contact/${contact}`, cookies: link.cookies },
    { path: `/my/${company.id}/inquiries/${inquiry}/contacts/${contact}`, cookies: company.person.cookies },
    { path: `/${world.home.slug}/office/inquiries/${inquiry}/contacts/${contact}`, cookies: desk },
  ]
  const count = () => world.count('app.messages where contact_id = $1', own.contact)
  const written = (name: string, bytes: Buffer) => ({
    form: { id: randomUUID(), body: 'Här är planen.', do: 'write' },
    files: { document: { name, type: 'application/pdf', bytes } },
  })
  for (const [at, { path, cookies }] of pagesOf(own).entries()) {
    const refused = await send(path, {
      cookies,
      ...written('plan.pdf', Buffer.from('MZ\u0090\u0000', 'latin1')),
    })
    expect.soft(refused.status, path).toBe(422)
    expect.soft(refused.body, path).toContain('id="document-error"')
    expect.soft(refused.body, path).toContain('Här är planen.')
    const large = await send(path, { cookies, ...written('plan.pdf', pdf(10 * 1024 * 1024)) })
    expect.soft(large.status, path).toBe(422)
    expect.soft(await count(), path).toBe(at)
    const kept = await send(path, { cookies, ...written('../../plan".pdf', pdf()) })
    expect.soft(kept.status, path).toBe(303)
  }
  const { rows } = await owner.query('select id from app.message_files where contact_id = $1', [own.contact])
  expect(rows).toHaveLength(3)
  for (const { id } of rows) {
    for (const { path, cookies } of pagesOf(own)) {
      const got = await ask(`${path}/files/${id}`, { cookies })
      expect.soft([got.status, got.body], path).toEqual([200, pdf().toString()])
      expect.soft(String(got.headers['content-disposition']), path).toMatch(/^attachment; /)
      expect.soft(got.headers['content-security-policy'], path).toContain('sandbox')
      expect.soft((await ask(`${path}/files/${id}`)).status, path).not.toBe(200)
    }
    // another contact's address, with the cookies that open it
    for (const { path, cookies } of pagesOf(other))
      expect.soft((await ask(`${path}/files/${id}`, { cookies })).status, path).toBe(404)
  }
})

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
const cut = aPng().subarray(0, 60)

test('what is no still picture of a size to be seen is refused at its field, with all else kept', async ({
  service,
  owner,
  send,
}) => {
  const world = await aWorld(service, owner)
  const unit = await world.aUnit()
  const environment = await world.anEnvironment(unit)
  const { cookies: person } = await world.aUnitPerson(unit)
  const { cookies: desk } = await world.aMember('coordinator')
  const { pictureFaults, pictureRequired } = textIn('sv').entries.sentences
  const fault = (code: string, limit = 0) => pictureFaults[code]?.(limit) ?? ''
  const cases: [what: string, bytes: Buffer, says: string][] = [
    ['nothing', Buffer.alloc(0), problemText('sv', { field: 'picture', code: 'file-empty' })],
    ['a drawing', Buffer.from(drawing), fault('file-kind')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), fault('file-kind')],
    ['a document', pdf(), fault('file-kind')],
    ['a program', Buffer.from('MZ\u0090\u0000', 'latin1'), fault('file-kind')],
    ['a moving picture', Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1'), fault('file-kind')],
    ['a picture that is cut off', cut, fault('file-kind')],
    ['one too wide', aPng([], '', { wide: 8_001, high: 40 }), fault('too-large', 8_000)],
    ['one too small', aPng([], '', { wide: 39, high: 40 }), fault('too-small', 40)],
    ['one of 5 MB and some', aPng([], Buffer.alloc(5 * 1024 * 1024)), fault('file-too-large', 5)],
  ]
  for (const [path, cookies] of [
    [`/${world.home.slug}/unit/${unit}/environments/${environment}`, person],
    [`/${world.home.slug}/office/environments/${environment}`, desk],
  ] as const) {
    const form = { id: randomUUID(), altSv: 'Ett rum för vågar', altEn: 'A room', do: 'picture' }
    for (const [what, bytes, says] of cases) {
      const files = { picture: { name: 'rum.png', type: 'image/png', bytes } }
      const { status, body } = await send(path, { cookies, form, files })
      expect.soft(status, what).toBe(422)
      expect.soft(body.split(escaped(says)).length, what).toBe(3)
      expect.soft(body.includes('id="picture-error"'), what).toBe(true)
      expect.soft(body.includes('Ett rum för vågar'), what).toBe(true)
    }
    const without = await send(path, { cookies, form })
    expect.soft(without.body).toContain(escaped(pictureRequired))
  }
  expect(await world.count('app.environment_pictures where environment_id = $1', environment)).toBe(0)
})

test('a picture is handed out as a picture and nothing else, without what its file told, while it is shown', async ({
  service,
  owner,
  ask,
  send,
}) => {
  const world = await aWorld(service, owner)
  const unit = await world.aUnit()
  const environment = await world.anEnvironment(unit)
  const { cookies } = await world.aUnitPerson(unit)
  const page = `/${world.home.slug}/unit/${unit}/environments/${environment}`
  const trailing = '<script>alert(1)</script>'
  const files = {
    'image/jpeg': { sent: aJpeg([segment(0xe1, exif(1)), segment(0xfe, gps)], trailing), kept: aJpeg() },
    'image/png': { sent: aPng([], trailing), kept: aPng() },
    'image/webp': { sent: aWebp({}, trailing), kept: aWebp() },
  }
  const publicly = (slug: string, id: string) => `/${slug}/environments/${environment}/pictures/${id}`
  for (const [type, { sent, kept }] of Object.entries(files)) {
    const id = randomUUID()
    const form = { id, altSv: 'Ett rum', do: 'picture' }
    // whatever its name and the browser say of it
    const added = await send(page, {
      cookies,
      form,
      files: { picture: { name: '../../rum.html', type: 'text/html', bytes: sent } },
    })
    expect.soft([added.status, added.to], type).toEqual([303, `${page}?done=picture-added`])
    const own = await ask(`${page}/pictures/${id}`, { cookies })
    expect
      .soft([own.status, own.headers['content-type'], own.body], type)
      .toEqual([200, type, kept.toString()])
    expect.soft(own.headers['cache-control'], type).toBe('private, no-store')
    expect.soft((await ask(`${page}/pictures/${id}`)).status, type).not.toBe(200)
    const address = publicly(world.home.slug, id)
    if (type === 'image/jpeg') {
      // it is not published, and then it is
      expect((await ask(address, { cookies })).status, type).toBe(404)
      await owner.query('update app.environments set published_at = sec.now() where id = $1', [environment])
      await send(page, { cookies, form: { ...form, do: 'picture-text' } })
    }
    await expect.poll(async () => (await ask(address)).status, { timeout: 20_000 }).toBe(200)
    const got = await ask(address)
    expect.soft([got.status, got.body], type).toEqual([200, kept.toString()])
    expect.soft(got.headers, type).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'public, max-age=31536000, immutable',
    })
    const again = await ask(address, { headers: { 'if-none-match': String(got.headers['etag']) } })
    expect.soft([again.status, again.body], type).toEqual([304, ''])
    expect.soft((await ask(publicly(world.elsewhere.slug, id))).status, type).toBe(404)
    expect.soft((await ask(publicly(world.home.slug, randomUUID()))).status, type).toBe(404)
    const { rows } = await owner.query('select key from app.environment_pictures where id = $1', [id])
    const key = String(rows[0].key)
    const file = join(service.settings['DATA_DIR'] ?? '', 'files', key.slice(0, 2), key)
    expect.soft(existsSync(file), type).toBe(true)
    const removed = await send(page, { cookies, form: { id, do: 'picture-remove' } })
    expect.soft(removed.to, type).toBe(`${page}?done=picture-removed`)
    expect.soft(existsSync(file), type).toBe(false)
    expect.soft((await ask(address)).status, type).toBe(404)
  }
})
