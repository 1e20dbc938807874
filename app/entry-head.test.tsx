import type { ComponentProps } from 'react'
import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EntryStanding } from './entry-head.tsx'
import { LanguageProvider } from './ui/language.tsx'

const open = { state: 'open', from: null, until: null, reason: '' } as const
const slot = { startsOn: '2020-01-01', endsOn: '2999-01-31', slots: 2, taken: 2 }
const closed = { ...open, state: 'closed', from: '2019-12-31' } as const

type Row = [ComponentProps<typeof EntryStanding>, kind: string, sv: string, en: RegExp]
const rows: Row[] = [
  [{ standing: open, room: 'full', slots: [slot] }, 'stop', 'Fullt till och med januari 2999', /^Full/],
  [{ standing: open, room: 'yes', slots: [{ ...slot, taken: 1 }] }, 'good', 'Tar emot', /^Has room$/],
  [{ standing: open, room: 'unknown', slots: [] }, 'rest', 'Öppen, plats inte angiven', /^Open/],
  [{ standing: closed, room: 'full', slots: [slot] }, 'rest', 'Avslutad sedan 31 december 2019', /^Ended/],
]

test.each(rows)(
  'whoever keeps an environment reads how it stands as the catalogue says it: %j',
  (stands, kind, sv, en) => {
    expect(html(<EntryStanding {...stands} />)).toBe(`<span class="status ${kind}">${sv}</span>`)
    const english = html(
      <LanguageProvider language="en">
        <EntryStanding {...stands} />
      </LanguageProvider>,
    )
    expect(english.replace(/<[^>]*>/g, '')).toMatch(en)
  },
)
