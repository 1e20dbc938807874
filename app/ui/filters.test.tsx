import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Facet } from './facet.tsx'
import { Filters } from './filters.tsx'

const page = html(
  <Filters beside action="/environments" label="Begränsa träffarna" kept={[['q', 'buss']]}>
    <Facet
      name="sector"
      label="Område"
      values={['care']}
      options={[
        { value: 'care', label: 'Vård', count: 9 },
        { value: 'transport', label: 'Transport', count: 2 },
      ]}
    />
  </Filters>,
)

test('facets are one form with one button, and keep what was searched for', () => {
  expect(page).toMatch(/<form method="get" action="\/environments" role="search"/)
  expect(page).toContain('<input type="hidden" name="q" value="buss"/>')
  expect(page.match(/<button/g)).toHaveLength(1)
})

test('a facet tells how many there are of each, and which are chosen', () => {
  expect(page).toMatch(/checked="" value="care"\/><label for="sector">Vård <span[^>]*>\(9\)<\/span>/)
  expect(page).toMatch(/value="transport"\/><label for="sector-2">Transport/)
})

test('fields in a line are still what filters are without being told', () => {
  expect(
    html(
      <Filters action="/x" label="Filtrera">
        {''}
      </Filters>,
    ),
  ).toContain('<form class="filters"')
})
