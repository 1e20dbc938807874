import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Choice } from './choice.tsx'
import { Table } from './table.tsx'

type Row = { unit: string; reply: string }
const page = html(
  <Table<Row>
    caption="Enheternas svar"
    columns={[
      { head: 'Enhet', cell: row => row.unit, names: true },
      { head: 'Svar', cell: row => row.reply },
      { head: 'Ord', cell: () => 'ord', alone: true },
    ]}
    groups={[{ heading: 'Försenat', count: 1, rows: [{ unit: 'Påhittade vården', reply: 'Ja' }] }]}
    rowKey={row => row.unit}
  />,
)

test('every element of a folding table says its role again', () => {
  for (const element of page.match(/<(table|thead|tbody|tr|th|td)[^>]*>/g) ?? [])
    expect(element).toMatch(/ role="/)
})

test('a folded cell carries the head of its column unless its words stand alone', () => {
  expect([...page.matchAll(/data-label="([^"]*)"/g)].map(match => match[1])).toEqual(['Svar'])
})

test('a group is headed across all columns, with its count', () => {
  expect(page).toMatch(
    /<th role="rowheader" scope="rowgroup" colSpan="3">Försenat<span class="muted"> 1<\/span>/,
  )
})

test('the table is named by its caption', () => {
  expect(page).toContain('<caption class="visually-hidden">Enheternas svar</caption>')
})

test('the cell that names its row can be what chooses it', () => {
  const choosing = html(
    <Table<Row>
      caption="Enheter att fråga"
      columns={[
        {
          head: 'Enhet',
          names: true,
          cell: row => (
            <Choice type="checkbox" id="unit" name="unit" value="u1" checked={false} label={row.unit} />
          ),
        },
      ]}
      groups={[{ rows: [{ unit: 'Påhittade vården', reply: '' }] }]}
      rowKey={row => row.unit}
    />,
  )
  expect(choosing).toMatch(
    /<th role="rowheader" scope="row" class="title"><div class="choice"><input type="checkbox" id="unit"[^>]*\/?><label for="unit">Påhittade vården<\/label><\/div><\/th>/,
  )
})
