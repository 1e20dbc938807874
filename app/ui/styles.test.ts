import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('.', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const named = (end: string) => readdirSync(folder).filter(name => name.endsWith(end))

test('styles.css imports every style sheet of this folder, after the order of the layers', () => {
  const imported = [...read('styles.css').matchAll(/@import "\.\/(.+)";/g)].map(match => match[1])
  expect(imported.toSorted()).toEqual(
    named('.css')
      .filter(name => name !== 'styles.css')
      .toSorted(),
  )
  expect(read('styles.css')).toMatch(/^@layer tokens, base, components, page;/)
})

test('every component sheet stays in its layer', () => {
  const others = ['styles.css', 'tokens.css', 'base.css']
  for (const name of named('.css').filter(name => !others.includes(name)))
    expect(read(name), name).toMatch(/^@layer components \{[\s\S]*\n\}\n$/)
})

test('no component writes a style attribute or a style element, which the content policy refuses', () => {
  for (const name of named('.tsx').filter(name => !name.includes('.test.')))
    expect(read(name), name).not.toMatch(/\bstyle=|<style|dangerouslySetInnerHTML/)
})

test('no style sheet fetches anything from elsewhere', () => {
  for (const name of named('.css')) expect(read(name), name).not.toMatch(/https?:|\/\//)
})
