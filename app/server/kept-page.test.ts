import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isKnown, keptPage, sendingFor } from './kept-page.ts'

const html = `<!doctype html>${'<p>Testmiljö</p>'.repeat(50)}`
const answered = (headers: Record<string, string> = {}, status = 200) =>
  keptPage(
    new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }),
  )

test('the smallest copy that the reader takes is sent, each under a tag of its own', async () => {
  const page = await answered()
  const sent = (accepted?: string) => sendingFor(page, accepted)
  expect(sent().body.toString()).toBe(html)
  expect(sent('identity').body.toString()).toBe(html)
  expect(gunzipSync(sent('gzip, deflate').body).toString()).toBe(html)
  expect(brotliDecompressSync(sent('gzip, deflate, br, zstd').body).toString()).toBe(html)
  expect(gunzipSync(sent('br;q=0, gzip;q=0.5').body).toString()).toBe(html)
  const tags = [undefined, 'gzip', 'br'].map(accepted => sent(accepted).tag)
  expect(new Set(tags).size).toBe(3)
  for (const tag of tags) {
    expect(tag).toMatch(/^"[\w.-]+"$/)
    expect(isKnown(page, tag)).toBe(true)
    expect(isKnown(page, `"other", W/${tag}`)).toBe(true)
  }
  expect(isKnown(page, '"other"')).toBe(false)
  expect(isKnown(page, undefined)).toBe(false)
})

test('what differs from request to request is not kept', async () => {
  const page = await answered({ 'x-request-id': 'one', connection: 'close' })
  const names = page.plain.headers.map(([name]) => name)
  expect(names).not.toContain('x-request-id')
  expect(names).not.toContain('connection')
})

test.each([
  [{ 'set-cookie': 'a=b' }, 200, true],
  [{}, 404, false],
  [{}, 500, false],
  [{}, 304, false],
])('with %j and status %i nothing is kept', async (headers, status, isOwn) => {
  const page =
    status === 304 ? await keptPage(new Response(null, { status, headers })) : await answered(headers, status)
  expect([page.keepable, page.isOwn]).toEqual([false, isOwn])
  expect(isKnown(page, page.plain.tag)).toBe(false)
  expect(page.plain.headers.map(([name]) => name)).not.toContain('etag')
})
