import { entrySchema } from '@testbro/rules/entry'
import { readEntryTable } from '@testbro/rules/entry-table'
import { textIn } from '@testbro/text/catalogue'
import { type Language, languages } from '@testbro/text/language'
import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../../ui/language.tsx'
import { ImportShown } from './import-shown.tsx'

const units = [{ id: 'u1', name: 'Påhittsjukhuset' }]
const known = {
  id: '00000000-0000-4000-8000-000000000001',
  unit: 'Påhittsjukhuset',
  entry: entrySchema.parse({ name: 'Nattrummet', sector: 'health' }),
  newest: 1,
  waits: false,
}

const shown = (language: Language, ...table: string[][]) => {
  const reading = readEntryTable(table, [known], units)
  if ('refused' in reading) throw new Error(reading.refused)
  const read = { ...reading, print: '', units: units.map(({ name }) => name) }
  return html(
    <LanguageProvider language={language}>
      <ImportShown region="paahitt" read={read} table="[]" />
    </LanguageProvider>,
  ).replace(/<[^>]*>/g, ' ')
}

test.each(languages)('a fault of a row names its column and what may stand there, in %s', language => {
  const page = shown(
    language,
    ['name', 'sector', 'tests', 'trlFrom', 'latitude', 'services', 'unit'],
    ['Ny', 'rymden', 'drone, ufo', '12', 'norrut', 'Påhittsjukhuset | Rum\n | Lokal', 'Månen'],
    ['Nattrummet', '', '', '', '', '', 'Månen'],
  )
  const { entries, entry, environments } = textIn(language)
  const { fields, import: words, parts, ofRow, sentences } = entries
  const columns = { sector: fields.sector, tests: fields.tests, trlFrom: fields.trlFrom, unit: entries.unit }
  for (const [name, label] of Object.entries(columns)) expect(page).toContain(words.column(label, name))
  expect(page).toContain(words.strange(['rymden']))
  expect(page).toContain(`transport (${environments.sectors.transport})`)
  expect(page).toContain(words.strange(['ufo']))
  expect(page).toContain(`drone (${entry.tests.drone}), payment (${entry.tests.payment})`)
  expect(page).toContain(words.one(['1', '2', '3', '4', '5', '6', '7', '8', '9']))
  expect(page).toContain(`${sentences.degrees}.`)
  expect(page).toContain(ofRow(parts.service(2), parts.host))
  expect(page).toContain(words.lines(`${parts.host} | ${parts.nameSv} | ${parts.nameEn}`))
  expect(page).toContain(words.rows['row-unknown-unit']?.(['Månen']))
  expect(page).toContain('Påhittsjukhuset')
  expect(page).not.toMatch(/\brow-|not-an-option|undefined/)
})

test('columns that the file does not have are named by what they are called, too', () => {
  expect(shown('sv', ['name', 'unit'], ['Ny', 'Påhittsjukhuset'])).toContain('Område (kolumnen sector)')
})
