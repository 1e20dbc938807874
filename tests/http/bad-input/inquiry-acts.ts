import { randomUUID } from 'node:crypto'
import { hidden } from '../../world/ask.ts'
import { type Act, emails, nothing, type Posting, same } from './act.ts'
import { allOf, at, goneLink, inEmail, inText, noSuchLink, on } from './expected.ts'
import type { World } from './world.ts'

export const answers = {
  title: 'Plåster som mäter andning',
  need: 'Vi vill ta reda på om plåstret mäter andning hemma.',
  benefit: 'Patienter slipper resa till kontroll.',
  sector: 'health',
  marking: 'unknown',
  places: ['primary-care'],
  maturity: 'tried',
  resources: '20 patienter i åtta veckor.',
}
export const sender = {
  contactName: 'Alva Exempelsson',
  senderKind: 'company',
  companyName: 'Påhittsensor AB',
  orgCountry: 'SE',
}

const stalePage = at('form', 'stale-page')

const beginning =
  (intent: 'send' | 'save') =>
  async (world: World): Promise<Posting> => {
    const path = `/${world.home.slug}/inquiry`
    const page = await world.ask(path)
    const [draft, nonce] = [hidden(page, 'draft'), hidden(page, 'nonce')]
    const form: Posting['form'] = { ...answers, ...sender, email: world.address(), draft, nonce, do: intent }
    return {
      path,
      form,
      cookies: { '__Host-session': 'ended' },
      end: same,
      stale: async () => {
        form['nonce'] = world.links.nonce(`form ${draft}`, Date.now() - 25 * 3_600_000)
      },
      other: { form: { ...form, draft: randomUUID() } },
      count: () => world.count('app.drafts where id = $1', draft),
    }
  }

const resuming =
  (intent: 'send' | 'save' | 'discard') =>
  async (world: World): Promise<Posting> => {
    const draft = await world.aDraft({ sent_at: null })
    const other = await world.aDraft({ sent_at: null })
    const path = (id: string) => `/${world.home.slug}/inquiry/${id}`
    const form =
      intent === 'discard'
        ? { do: intent }
        : { ...answers, ...sender, email: world.address(), draft: draft.id, do: intent }
    return {
      path: path(draft.id),
      form,
      cookies: draft.cookies,
      end: draft.end,
      stale: draft.drop,
      other: { path: path(other.id) },
    }
  }

/** A page behind a link that has nothing but a button. */
const pressing =
  (purpose: 'draft' | 'confirm', page: string) =>
  async (world: World): Promise<Posting> => {
    const draft = await world.aDraft()
    const other = await world.aDraft()
    const { cookies, end } = purpose === 'draft' ? draft : await world.aLink(purpose, world.home.id, draft.id)
    const path = (id: string) => `/${world.home.slug}/inquiry/${id}/${page}`
    return {
      path: path(draft.id),
      form: {},
      cookies,
      end,
      stale: draft.drop,
      other: { path: path(other.id) },
      ...(purpose === 'confirm' && { count: () => world.count('app.inquiries where id = $1', draft.id) }),
    }
  }

const claiming = async (world: World): Promise<Posting> => {
  const given = { came_by: 'phone', company_name: 'Påhittsensor AB', contact_name: 'Alva Exempelsson' }
  const [inquiry, other] = [await world.anInquiry(given), await world.anInquiry(given)]
  const { cookies, end } = await world.aLink('claim', world.home.id, inquiry)
  const path = (id: string) => `/${world.home.slug}/inquiry/${id}/claim`
  return {
    path: path(inquiry),
    form: {},
    cookies,
    end,
    stale: async () => {
      await world.owner.query(`update app.inquiries set withdrawn_at = now() where id = $1`, [inquiry])
    },
    other: { path: path(other) },
    count: () => world.count('app.inquiries where id = $1 and company_id is not null', inquiry),
  }
}

const sent = on(/\/inquiry\/[0-9a-f-]{36}\/sent$/)
const ofText = { ...inText('need', 1200), 'wrong kind': at('sector', 'not-an-option') }
const labels: Act['labels'] = {
  need: text => text.inquiry.questions.need.label,
  sector: text => text.inquiry.questions.sector.label,
  email: text => text.inquiry.sender.email.label,
}
const needs = { field: 'need', long: 'Våg '.repeat(301), wrong: { sector: 'rymden' }, labels }

const begin = ':region/inquiry'
const draft = ':region/inquiry/:draft'
const ofDraft = { 'stale page': goneLink, 'ended session': goneLink, 'another’s id': noSuchLink }

export const inquiryActs: Act[] = [
  {
    page: begin,
    act: 'send',
    begin: beginning('send'),
    ...needs,
    expected: allOf(sent, {
      ...ofText,
      'stale page': { ...stalePage, status: 409 },
      'another’s id': { ...stalePage, status: 409 },
    }),
  },
  {
    page: begin,
    act: 'save',
    begin: beginning('save'),
    ...emails(),
    labels,
    expected: allOf(sent, {
      ...inEmail,
      'stale page': { ...stalePage, status: 409 },
      'another’s id': { ...stalePage, status: 409 },
    }),
  },
  {
    page: draft,
    act: 'send',
    begin: resuming('send'),
    ...needs,
    expected: allOf(sent, { ...ofText, ...ofDraft }),
  },
  {
    page: draft,
    act: 'save',
    begin: resuming('save'),
    ...emails(),
    labels,
    expected: allOf(sent, { ...inEmail, ...ofDraft }),
  },
  {
    page: draft,
    act: 'discard',
    begin: resuming('discard'),
    ...nothing,
    // one that is gone already is gone: pressed twice, or in another tab
    expected: allOf(on(/\?gone$/), { 'ended session': noSuchLink, 'another’s id': noSuchLink }),
  },
  {
    page: ':region/inquiry/:draft/sent',
    act: 'send the link again',
    begin: pressing('draft', 'sent'),
    ...nothing,
    expected: allOf(on(/\/sent\?again$/), {
      'stale page': on(/\/sent$/),
      'ended session': noSuchLink,
      'another’s id': noSuchLink,
    }),
  },
  {
    page: ':region/inquiry/:draft/confirm',
    act: 'confirm',
    begin: pressing('confirm', 'confirm'),
    ...nothing,
    expected: allOf(on(/\/confirm$/), {
      'stale page': noSuchLink,
      'ended session': noSuchLink,
      'another’s id': noSuchLink,
    }),
  },
  {
    page: ':region/inquiry/:inquiry/claim',
    act: 'claim',
    begin: claiming,
    ...nothing,
    expected: allOf(on(/^\/my\/[0-9a-f-]{36}\/inquiries\/[0-9a-f-]{36}$/), {
      'ended session': noSuchLink,
      'another’s id': noSuchLink,
    }),
  },
]
