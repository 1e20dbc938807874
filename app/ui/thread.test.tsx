import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Thread } from './thread.tsx'

const page = html(
  <Thread
    items={[
      { id: 'one', at: '2026-11-30T08:00:00Z', when: 'måndag kl. 09.00', fact: 'Bo presenterade er.' },
      {
        id: 'two',
        at: '2026-11-30T14:40:00Z',
        when: 'måndag kl. 15.40',
        who: 'Alva Exempelsson',
        side: 'Påhittsensor AB',
        mine: true,
        body: 'Hej\n<b>då</b>',
        files: [
          { href: '/file', name: 'Plan.pdf', size: '0,4 MB', scan: 'genomsökt' },
          { name: 'Ny.pdf', size: '1 MB', scan: 'söks igenom' },
        ],
      },
    ]}
  />,
)

test('what is written stands in the order given, each with an address of its own', () => {
  expect([...page.matchAll(/<li id="([^"]*)"/g)].map(match => match[1])).toEqual(['one', 'two'])
})

test('who, for whom and when come before what', () => {
  expect(page).toMatch(
    /Alva Exempelsson.*Påhittsensor AB \(er sida\) · <time dateTime="2026-11-30T14:40:00Z">måndag kl\. 15\.40.*class="kept"/s,
  )
})

test('the words are kept as written, and stay words', () => {
  expect(page).toContain('<p class="kept">Hej\n&lt;b&gt;då&lt;/b&gt;</p>')
})

test('a file says its name, its size and whether it was scanned; one without an address is no link', () => {
  expect(page).toContain('<a href="/file">Plan.pdf</a> <span class="small muted">0,4 MB, genomsökt</span>')
  expect(page).toContain('<li>Ny.pdf <span class="small muted">1 MB, söks igenom</span></li>')
})
