import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TwoSides } from './two-sides.tsx'

const page = html(
  <TwoSides
    sides={[
      { name: 'Påhittade vården', confirmed: 'Elsa Låtsas, 1 december', waiting: 'Inte än' },
      {
        name: 'Påhittsensor',
        waiting: 'Ni har inte bekräftat än',
        action: <button type="submit">Ja</button>,
      },
    ]}
  />,
)

test('a side that has confirmed says who and when, and no longer waits', () => {
  expect(page).toContain(
    '<li class="yes"><p><span class="status good">Påhittade vården har bekräftat</span></p><p class="small">Elsa Låtsas, 1 december</p></li>',
  )
})

test('a side that has not says so in words, above what it can do', () => {
  expect(page).toMatch(/<li><p><span class="status wait">Ni har inte bekräftat än<\/span><\/p><button/)
})
