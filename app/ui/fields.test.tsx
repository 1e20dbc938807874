import type { ReactElement } from 'react'
import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CheckField } from './check-field.tsx'
import { CheckGroup } from './check-group.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { FieldGroup } from './field-group.tsx'
import { FileField } from './file-field.tsx'
import { LanguageProvider } from './language.tsx'
import { Scale } from './scale.tsx'
import { SelectField } from './select-field.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const shared = { name: 'need', label: 'Behov', hint: 'Kort', error: 'Skriv vad ni behöver' }
const options = [
  { value: 'a', label: 'Ja' },
  { value: 'b', label: 'Nej' },
]

const single: [string, ReactElement][] = [
  ['text field', <TextField key="1" {...shared} />],
  ['text area', <TextArea key="2" {...shared} />],
  ['select', <SelectField key="3" {...shared} options={options} />],
  ['file', <FileField key="4" {...shared} />],
]
describe.each(single)('A faulty %s', (_, field) => {
  test('is described by hint and error, in that order, and marked invalid', () => {
    const page = html(field)
    expect(page).toContain('aria-describedby="need-hint need-error"')
    expect(page).toContain('aria-invalid="true"')
    expect(page).toMatch(/id="need-hint".*id="need-error".*<(input|textarea|select)/s)
    expect(page).toContain('<label for="need">')
    expect(page).toContain('<span class="visually-hidden">Fel: </span>Skriv vad ni behöver')
  })
})

const groups: [string, ReactElement][] = [
  ['radio group', <ChoiceGroup key="1" {...shared} options={options} />],
  ['check group', <CheckGroup key="2" {...shared} options={options} />],
  [
    'group of fields',
    <FieldGroup key="3" id="need" legend="Behov" hint="Kort" error="Skriv vad ni behöver">
      <TextField name="other" label="Annat" />
    </FieldGroup>,
  ],
]
test.each(groups)('a faulty %s carries the description on its fieldset', (_, group) => {
  expect(html(group)).toMatch(/<fieldset class="field has-error" aria-describedby="need-hint need-error"/)
})

test('a group without a control of its own name is what a link to it lands on', () => {
  const group = (anchor: boolean) =>
    html(
      <FieldGroup id="need" legend="Behov" anchor={anchor}>
        <TextField name="other" label="Annat" />
      </FieldGroup>,
    )
  expect(group(true)).toMatch(/<fieldset [^>]*id="need" tabindex="-1"/)
  expect(group(false)).not.toMatch(/id="need"|tabindex/)
})

test('a field without fault or hint has neither description nor invalid mark', () => {
  expect(html(<TextField name="need" label="Behov" />)).not.toMatch(/aria-/)
})

test('the first choice carries the id of the question, so that an error can link to it', () => {
  const page = html(<CheckGroup {...shared} options={options} />)
  expect([...page.matchAll(/<input[^>]* id="([^"]*)"/g)].map(match => match[1])).toEqual(['need', 'need-2'])
})

describe('What was typed', () => {
  test('is kept and escaped', () => {
    const typed = '</textarea><script>"å'
    expect(html(<TextField name="need" label="B" value={typed} />)).toContain(
      'value="&lt;/textarea&gt;&lt;script&gt;&quot;å"',
    )
    expect(html(<TextArea name="need" label="B" value={typed} />)).not.toContain('<script>')
  })

  test('is kept by choices', () => {
    expect(html(<ChoiceGroup {...shared} options={options} value="b" />)).toMatch(/checked="" value="b"/)
    expect(
      html(<CheckGroup {...shared} options={options} values={['a', 'b']} />).match(/checked/g),
    ).toHaveLength(2)
    expect(html(<SelectField {...shared} options={options} value="b" />)).toMatch(
      /<option value="b" selected/,
    )
    expect(html(<CheckField name="need" label="B" checked />)).toContain('checked')
  })
})

test('nothing is chosen before a person chooses', () => {
  expect(html(<ChoiceGroup {...shared} options={options} />)).not.toContain('checked')
  expect(html(<SelectField {...shared} options={options} />)).toContain(
    '<option value="" selected="">Välj</option>',
  )
})

test('a follow-up stands inside its own answer', () => {
  const more = <TextField compact name="when" label="När?" />
  const page = html(
    <ChoiceGroup {...shared} options={[{ value: 'a', label: 'Ja', more }, ...options.slice(1)]} />,
  )
  expect(page).toMatch(
    /<div class="answers"><div class="choice">.*<div class="more">.*name="when".*<\/div><\/div><div class="choice">/s,
  )
})

describe('A scale', () => {
  const scale = (
    <Scale name="need" label="Behov" options={options} error="Välj en bedömning" form="judging" value="b" />
  )

  test('is a small question of its own, faulty or not', () => {
    expect(html(scale)).toMatch(
      /<fieldset class="field compact has-error" aria-describedby="need-error"><legend>Behov<\/legend>/,
    )
    expect(html(<Scale name="need" label="Behov" options={options} />)).not.toContain('checked')
  })

  test('belongs to the form it names, with every step', () => {
    expect(html(scale).match(/<input[^>]* form="judging"/g)).toHaveLength(options.length)
    expect(html(<TextArea name="why" label="Skäl" form="judging" />)).toContain('form="judging"')
  })

  test('keeps the step chosen', () => {
    expect(html(scale)).toMatch(/checked="" value="b"/)
  })
})

test('without script the limit is said and no count is shown', () => {
  const page = html(<TextArea name="need" label="B" limit={1200} />)
  expect(page).toContain('aria-describedby="need-count"')
  expect(page).toContain(
    '<p class="count"><span id="need-count" data-limit="1200">Högst 1\u00a0200 tecken.</span></p>',
  )
  expect(page).not.toMatch(/maxlength/i)
})

test('the file already held is named beside the chooser', () => {
  const page = html(<FileField name="file" label="Fil" kept="plan.pdf" />)
  expect(page).toContain('Vi har redan filen plan.pdf')
  expect(page).toContain('aria-describedby="file-kept"')
})

test('an optional field says so in the language of the reader', () => {
  const field = <TextField name="need" label="Need" optional />
  expect(html(field)).toContain('(frivillig)')
  expect(html(<LanguageProvider language="en">{field}</LanguageProvider>)).toContain('(optional)')
})
