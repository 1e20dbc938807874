import { expect, test } from 'vitest'
import { openPageCache } from './page-cache.ts'

const open = (bytes = 10_000) => {
  let at = 0
  const cache = openPageCache<{ keepable: boolean; bytes: number; text: string }>(
    { bytes, fresh: 1_000, stale: 500 },
    () => at,
  )
  cache.resume()
  const made: string[] = []
  const take = async (
    key: string,
    text = key,
    { region = null as string | null, keepable = true, size = 100 } = {},
  ) => {
    const page = await cache.take(key, region, async () => {
      made.push(text)
      return { keepable, bytes: size, text }
    })
    return page.text
  }
  const pass = (ms: number) => {
    at += ms
  }
  return { cache, take, made, pass }
}

test('a page is made once for all who ask at the same time, and then kept', async () => {
  const { take, made } = open()
  expect(await Promise.all([take('/a'), take('/a'), take('/a')])).toEqual(['/a', '/a', '/a'])
  expect(await take('/a', 'again')).toBe('/a')
  expect(made).toEqual(['/a'])
})

test('a page that has grown old is given once more while it is made anew; one that is too old is not', async () => {
  const { take, pass } = open()
  await take('/a', 'first')
  pass(1_200)
  expect(await take('/a', 'second')).toBe('first')
  expect(await take('/a', 'third')).toBe('second')
  pass(1_600)
  expect(await take('/a', 'fourth')).toBe('fourth')
})

test('a region’s change drops its pages and those of no region, and no other’s', async () => {
  const { cache, take } = open()
  for (const [key, region] of [
    ['/north', 'north'],
    ['/south', 'south'],
    ['/', null],
  ] as const)
    await take(key, 'old', { region })
  cache.drop('north')
  expect(await take('/north', 'new', { region: 'north' })).toBe('new')
  expect(await take('/', 'new')).toBe('new')
  expect(await take('/south', 'new', { region: 'south' })).toBe('old')
})

test('what was being made when it changed is given to who waited, and to nobody after', async () => {
  const { cache, take } = open()
  const waiting = take('/a', 'before')
  cache.drop(null)
  const after = take('/a', 'after')
  expect(await waiting).toBe('before')
  expect(await after).toBe('after')
  expect(await take('/a', 'third')).toBe('after')
})

test('nothing is kept while nobody tells of changes', async () => {
  const { cache, take } = open()
  await take('/a', 'first')
  cache.suspend()
  expect(cache.isTold()).toBe(false)
  expect(cache.peek('/a')).toBeUndefined()
  expect(await take('/a', 'second')).toBe('second')
  cache.resume()
  expect(await take('/a', 'third')).toBe('third')
})

test('what may not be kept, and what failed, is made again', async () => {
  const { cache, take } = open()
  await take('/a', 'first', { keepable: false })
  expect(await take('/a', 'second')).toBe('second')
  await expect(cache.take('/b', null, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await take('/b')).toBe('/b')
})

test('no more is kept than was said: what was asked for longest ago goes first', async () => {
  const { cache, take } = open(1_000)
  for (let at = 0; at < 9; at++) await take(`/${at}`)
  cache.peek('/0')
  await take('/9')
  await take('/10')
  expect(cache.size().bytes).toBeLessThanOrEqual(1_000)
  expect([cache.peek('/0')?.text, cache.peek('/1')]).toEqual(['/0', undefined])
  await take('/large', 'large', { size: 600 })
  expect(cache.peek('/large')).toBeUndefined()
})
