import { textIn } from '@testbro/text/catalogue'
import type { ComponentProps } from 'react'
import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QueueHead } from './queue-head.tsx'

const { queue } = textIn('sv').office
const nothingDue: ComponentProps<typeof QueueHead> = {
  searched: { view: 'open', q: '', step: null, sector: null, cameBy: null, after: null },
  today: '2026-11-22',
  open: [],
  counts: { open: 2, closed: 0 },
  mostCounted: 100,
  more: false,
  waits: { proposals: 0, questions: 0, stale: 0 },
}

test('the heading says that there is nothing to do only where nothing of the catalogue waits either', () => {
  expect(html(<QueueHead {...nothingDue} />)).toContain(`<h1>${queue.nothing}</h1>`)
  const waits = { proposals: 0, questions: 1, stale: 0 }
  expect(html(<QueueHead {...nothingDue} waits={waits} />)).toContain(`<h1>${queue.nothingOfInquiries}</h1>`)
})
