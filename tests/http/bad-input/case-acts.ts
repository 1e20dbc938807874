import { randomUUID } from 'node:crypto'
import { put } from '../../world/put.ts'
import type { Act } from './act.ts'
import { allOf, at, untyped } from './expected.ts'
import { inOffice, inOfficeText, toOffice } from './in-office.ts'
import { answers, sender } from './inquiry-acts.ts'

const entering = inOffice(async world => {
  const id = randomUUID()
  return {
    at: '/inquiries/new',
    who: 'coordinator',
    form: { id, cameBy: 'phone', language: 'sv', ...answers, ...sender, email: world.address() },
    count: () => world.count('app.inquiries where id = $1', id),
  }
})
const noting = inOffice(async world => {
  const [id, inquiry, foreign] = [
    randomUUID(),
    await world.anInquiry(),
    await world.anInquiry({}, world.elsewhere),
  ]
  const note = {
    region_id: world.home.id,
    inquiry_id: inquiry,
    id,
    note: 'Något annat',
    written_by: randomUUID(),
  }
  return {
    at: `/inquiries/${inquiry}`,
    otherAt: `/inquiries/${foreign}`,
    form: { id, note: 'Ringde Alva.' },
    stale: () => put(world.owner, 'app.inquiry_notes', note),
    count: () => world.count('app.inquiry_notes where inquiry_id = $1', inquiry),
  }
})

export const caseActs: Act[] = [
  {
    page: ':region/office/inquiries/new',
    act: 'enter',
    begin: entering,
    field: 'title',
    long: 'Våg '.repeat(31),
    wrong: { cameBy: 'brevduva' },
    labels: {
      title: text => text.inquiry.questions.title.label,
      cameBy: text => text.inquiry.entered.cameBy.label,
    },
    expected: allOf(toOffice('inquiries/[0-9a-f-]{36}\\?done=entered'), {
      ...inOfficeText('title', 120),
      'wrong kind': at('cameBy', 'not-an-option'),
      'double post': toOffice('inquiries/[0-9a-f-]{36}\\?done=already'),
    }),
  },
  {
    page: ':region/office/inquiries/:inquiry',
    act: 'note',
    begin: noting,
    field: 'note',
    long: 'Våg '.repeat(1_001),
    wrong: { file: 'note' },
    labels: { note: text => text.office.case.note },
    expected: allOf(toOffice('inquiries/[0-9a-f-]{36}\\?done=note#notes'), {
      ...inOfficeText('note', 4000),
      'wrong kind': untyped(at('note', 'required')),
    }),
  },
]
