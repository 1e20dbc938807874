import { textIn } from '@testbro/text/catalogue'
import { type Answer, ask, escaped, ownForm } from '../../world/ask.ts'
import { type Language, prefixOf } from '../addresses.ts'
import type { Act, Posting } from './act.ts'
import { type BadInput, type Expected, sentenceOf } from './expected.ts'
import type { World } from './world.ts'

const aFile = { name: 'bild.png', type: 'image/png', bytes: Buffer.from('\u0089PNG') }
const megabyte = 1_048_576
const firstOf = (value: string | string[] | undefined) => [value ?? ''].flat()[0] ?? ''

/** The form made bad, as it is sent. */
const spoil = async (act: Act, input: BadInput, posting: Posting): Promise<Posting> => {
  const { form } = posting
  const given = firstOf(form[act.field])
  const put = (value: string | string[]): Posting => ({ ...posting, form: { ...form, [act.field]: value } })
  switch (input) {
    case 'empty':
      return put('')
    case 'too long':
      return put(act.long)
    case 'wrong kind': {
      if (!('file' in act.wrong) || typeof act.wrong.file !== 'string')
        return { ...posting, form: { ...form, ...act.wrong } as Posting['form'] }
      const { [act.field]: _, ...rest } = form
      return { ...posting, form: rest, files: { [act.wrong.file]: aFile } }
    }
    case 'control characters':
      return put(`${given.slice(0, 3)}\u0000\u0007${given.slice(3)}`)
    case 'right-to-left override':
      return put(`${given.slice(0, 3)}\u202e${given.slice(3)}`)
    case 'nested names': {
      const nested = {
        'a[b][c]': '1',
        'a.b.c': '1',
        [`${act.field}[x]`]: '1',
        [`${act.field}.x`]: '1',
        '__proto__[x]': '1',
        'constructor.prototype.x': '1',
      }
      return { ...posting, form: { ...form, ...nested } }
    }
    case 'same field twice':
      return put([given, `${given}2`])
    case 'stale page':
      await posting.stale()
      return { ...posting, form: { ...posting.form } }
    case 'ended session':
      await posting.end()
      return posting
    case 'a megabyte':
      return put(act.huge ?? 'a'.repeat(megabyte))
    case 'another’s id':
      return { ...posting, ...posting.other }
    case 'double post':
      return posting
  }
}

/** Tries one bad input on one act; what was wrong with the answer, or nothing. */
export const tryOne = async (
  origin: string,
  world: World,
  act: Act,
  input: BadInput,
  language: Language,
): Promise<string[]> => {
  const posting = await spoil(act, input, await act.begin(world))
  const send = () =>
    ask(origin, prefixOf[language] + posting.path, {
      method: 'POST',
      headers: ownForm,
      cookies: posting.cookies,
      form: posting.form,
      files: posting.files,
    })
  if (input === 'double post') await send()
  const answer = await send()
  const wrong = compare(act, act.expected[input], posting, answer, language)
  const made = input === 'double post' && posting.count ? await posting.count() : 1
  if (made !== 1) wrong.push(`made ${made} times`)
  return wrong.length === 0 ? [] : [`${act.page} ${act.act} / ${input} (${language}): ${wrong.join('; ')}`]
}

const compare = (
  act: Act,
  expected: Expected,
  posting: Posting,
  answer: Answer,
  language: Language,
): string[] => {
  const { status, body, to } = answer
  if (status !== expected.status)
    return [`${status}, not ${expected.status}${to && ` → ${to}`}${firstHeading(body)}`]
  const wrong: string[] = []
  if (expected.to !== undefined) {
    const path = to.slice(prefixOf[language].length) || '/'
    const led = typeof expected.to === 'string' ? path === expected.to : expected.to.test(path)
    if (!led || !to.startsWith(prefixOf[language])) wrong.push(`leads to ${to}`)
    return wrong
  }
  const text = textIn(language)
  if (body.includes(escaped(text.mishap.fault.title))) wrong.push('a generic error page')
  const { field = '' } = expected
  const value = firstOf(posting.form[field])
  const sentence = escaped(sentenceOf(language, expected, [...value.trim()].length, act.labels?.[field]))
  const times = body.split(sentence).length - 1
  if (times === 0) wrong.push(`does not say “${sentence}”${saidInstead(body)}`)
  if (field && field !== 'form' && !expected.unseen) {
    const id = act.ids?.[field] ?? field
    if (times < 2) wrong.push('is said only once')
    if (!body.includes(`href="#${id}"`)) wrong.push(`no link to #${id}`)
    if (!body.includes(`id="${id}-error"`)) wrong.push(`nothing at #${id}-error`)
  }
  if (field && !body.includes(`<title>${text.ui.errors.prefix}`)) wrong.push('the title says nothing of it')
  if (expected.typed) {
    const seen = bare(body)
    // what is no option cannot be shown as chosen
    const shown = typedIn(posting).filter(([name]) => expected.code !== 'not-an-option' || name !== field)
    const lost = shown.filter(([, typed]) => !seen.includes(bare(escaped(typed))))
    if (lost.length > 0) wrong.push(`lost what was typed in ${lost.map(([name]) => name).join(', ')}`)
  }
  return wrong
}

/** Texts of a form that somebody typed: not its own hidden fields, and no password. */
const typedIn = ({ form }: Posting) =>
  Object.entries(form).flatMap(([name, value]) =>
    [
      'do',
      'nonce',
      'draft',
      'id',
      'round',
      'seen',
      'units',
      'reminder',
      'version',
      'password',
      'contact',
    ].includes(name) || /[[.]/.test(name)
      ? []
      : [value]
          .flat()
          .slice(0, 1)
          .filter(Boolean)
          .map(typed => [name, typed] as const),
  )

/** Without signs that no HTML can carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes away
const bare = (text: string) => text.replace(/[\u0000-\u0008\u000e-\u001f]/g, '')

const firstHeading = (body: string) => {
  const [, said] = /<h1[^>]*>(.*?)<\/h1>/s.exec(body) ?? []
  return said ? ` “${said}”${saidInstead(body)}` : ''
}
const saidInstead = (body: string) => {
  const [, box] = /id="error-box".*?<ul>(.*?)<\/ul>/s.exec(body) ?? []
  return box
    ? ` but “${box
        .replace(/<[^>]+>/g, ' ')
        .trim()
        .slice(0, 160)}”`
    : ''
}
