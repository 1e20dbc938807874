import { randomUUID } from 'node:crypto'
import { put } from '../../world/put.ts'
import { type Act, nothing, type Posting } from './act.ts'
import {
  allOf,
  at,
  type Expected,
  ended,
  goneLink,
  inText,
  noSuchPage,
  on,
  told,
  untyped,
} from './expected.ts'
import { inOffice, toOffice } from './in-office.ts'
import type { World } from './world.ts'

/** A company that is introduced to a unit, and a second unit that waits to be: `close` ends the contact. */
export const anIntroduced = async (world: World) => {
  const { owner, home } = world
  const company = await world.aCompany()
  const inquiry = await world.anInquiry({ company_id: company.id, company_name: 'Påhittsensor AB' })
  const [round, contact, person] = [randomUUID(), randomUUID(), randomUUID()]
  const reply_by = new Date(Date.now() + 5 * 86_400_000)
  const region_id = home.id
  await put(owner, 'app.rounds', {
    region_id,
    id: round,
    inquiry_id: inquiry,
    ask: 'Kan ni testa?',
    reply_by,
  })
  const invited = async () => {
    const [id, invitee, unit] = [randomUUID(), randomUUID(), await world.aUnit()]
    await put(owner, 'app.invitations', { region_id, id, round_id: round, unit_id: unit })
    const asked = { invitation_id: id, name: 'Elsa Låtsas', email: world.address() }
    await put(owner, 'app.invitees', { region_id, id: invitee, ...asked })
    const reply = { invitation_id: id, version: 1, answer: 'interested', invitee_id: invitee }
    await put(owner, 'app.replies', { region_id, ...reply })
    return { id, unit }
  }
  const [met, waits] = [await invited(), await invited()]
  // one more, so that there is still somebody to choose
  await invited()
  const sides = { unit_name: 'Påhittsjukhuset', company_name: 'Påhittsensor AB' }
  const introduce = (id: string, { id: invitation_id }: { id: string }) =>
    put(owner, 'app.contacts', { region_id, id, inquiry_id: inquiry, invitation_id, ...sides })
  await introduce(contact, met)
  const who = { region_id, contact_id: contact, name: 'Elsa Låtsas', email: world.address() }
  await put(owner, 'app.contact_people', { ...who, id: person, side: 'unit' })
  await put(owner, 'app.contact_people', { ...who, side: 'company' })
  return {
    company,
    inquiry,
    round,
    contact,
    waits,
    link: await world.aLink('contact', home.id, contact, person),
    close: () =>
      owner.query(
        `update app.contacts set closed_at = sec.now(), closed_by = 'office', outcome = 'talks' where id = $1`,
        [contact],
      ),
    introduceOther: () => introduce(randomUUID(), waits),
  }
}
type Introduced = Awaited<ReturnType<typeof anIntroduced>>
type Given = { form: Posting['form']; count: (world: World, of: Introduced) => Promise<number> }

const byLink =
  ({ form, count }: Given) =>
  async (world: World): Promise<Posting> => {
    const [own, other] = [await anIntroduced(world), await anIntroduced(world)]
    const path = ({ contact }: Introduced) => `/contact/${contact}`
    return {
      path: path(own),
      ...own.link,
      form: { ...form, id: randomUUID() },
      stale: own.close,
      other: { path: path(other) },
      count: () => count(world, own),
    }
  }

const byCompany =
  ({ form, count }: Given) =>
  async (world: World): Promise<Posting> => {
    const [own, other] = [await anIntroduced(world), await anIntroduced(world)]
    const { id, person } = own.company
    const path = ({ contact }: Introduced) => `/my/${id}/inquiries/${own.inquiry}/contacts/${contact}`
    return {
      path: path(own),
      cookies: person.cookies,
      end: person.end,
      form: { ...form, id: randomUUID() },
      stale: own.close,
      other: { path: path(other) },
      count: () => count(world, own),
    }
  }

const byOffice = ({ form, count }: Given) =>
  inOffice(async world => {
    const own = await anIntroduced(world)
    return {
      at: `/inquiries/${own.inquiry}/contacts/${own.contact}`,
      form: { ...form, id: randomUUID() },
      stale: own.close,
      count: () => count(world, own),
    }
  })

const introducing = (act: 'introduce' | 'preview') =>
  inOffice(async world => {
    const own = await anIntroduced(world)
    const { unit } = own.waits
    return {
      at: `/inquiries/${own.inquiry}/rounds/${own.round}/introduction`,
      form: {
        units: unit,
        message: 'Ni vill båda mäta hemma.',
        [`contact-${unit}`]: randomUUID(),
        do: act,
      },
      stale: own.introduceOther,
      count:
        act === 'introduce'
          ? () =>
              world
                .count(
                  'app.contact_people where contact_id <> $1 and contact_id in (select id from app.contacts where inquiry_id = $2)',
                  own.contact,
                  own.inquiry,
                )
                .then(people => people / 2)
          : undefined,
    }
  })

const writing: Given = {
  form: { body: 'Kan vi ses på torsdag?', do: 'write' },
  count: ({ count }, { contact }) => count('app.messages where contact_id = $1', contact),
}
const confirming: Given = {
  form: { do: 'confirm' },
  count: ({ count }, { contact }) => count('app.confirmations where contact_id = $1', contact),
}
const closing: Given = {
  form: { outcome: 'agreed', note: 'Vi börjar i mars.', do: 'close' },
  count: ({ count }, { inquiry }) =>
    count(`app.events where inquiry_id = $1 and what = 'contact-closed'`, inquiry),
}

const over = told(409, text => text.stage.refused.contact['contact-closed'])
const stale: Expected = {
  status: 422,
  field: 'units',
  says: text => text.contactPage.introduction.stale,
}

type Page = {
  page: string
  by: (given: Given) => Act['begin']
  /** Where it leads when it is done. */
  done: (done: string) => Expected
  refused: Partial<Act['expected']>
  labels: Act['labels']
}
const labelsOf = (other: string): Act['labels'] => ({
  body: text => text.contactPage.write.body(other),
  document: text => text.contactPage.write.file,
  outcome: text => text.contactPage.close.outcome,
  note: text => text.contactPage.close.note,
})
const signedIn = { 'ended session': ended, 'another’s id': noSuchPage }
const id = '[0-9a-f-]{36}'
const pages: Page[] = [
  {
    page: 'contact/:contact',
    by: byLink,
    done: done => on(new RegExp(`^/contact/${id}\\?done=${done}$`)),
    refused: { 'ended session': goneLink, 'another’s id': goneLink },
    labels: labelsOf('Påhittsensor AB'),
  },
  {
    page: 'my/:company/inquiries/:inquiry/contacts/:contact',
    by: byCompany,
    done: done => on(new RegExp(`^/my/${id}/inquiries/${id}/contacts/${id}\\?done=${done}$`)),
    refused: signedIn,
    labels: labelsOf('Påhittsjukhuset'),
  },
  {
    page: ':region/office/inquiries/:inquiry/contacts/:contact',
    by: byOffice,
    done: done => toOffice(`inquiries/${id}/contacts/${id}\\?done=${done}`),
    refused: signedIn,
    labels: {
      ...labelsOf(''),
      body: text => text.contactPage.write.both,
      note: text => text.contactPage.close.officeNote,
    },
  },
]

const actsOf = ({ page, by, done, refused, labels }: Page): Act[] => [
  {
    page,
    act: 'write',
    begin: by(writing),
    field: 'body',
    long: 'Våg '.repeat(1_001),
    wrong: { file: 'document' },
    labels,
    expected: allOf(done(`written#${id}`), {
      ...inText('body', 4000),
      // without the words it had, and with a picture in place of a document
      'wrong kind': untyped(at('document', 'file-kind')),
      'stale page': over,
      ...refused,
    }),
  },
  {
    page,
    act: 'close',
    begin: by(closing),
    field: 'note',
    long: 'Våg '.repeat(251),
    wrong: { outcome: 'kanske' },
    labels,
    expected: allOf(done('closed'), {
      ...inText('note', 1000),
      empty: done('closed'),
      'wrong kind': at('outcome', 'not-an-option'),
      'stale page': over,
      ...refused,
    }),
  },
]

export const contactActs: Act[] = [
  ...pages.flatMap(actsOf),
  ...pages.slice(0, 2).map(
    ({ page, by, done, refused }): Act => ({
      page,
      act: 'confirm',
      begin: by(confirming),
      ...nothing,
      expected: allOf(done('confirmed'), { 'stale page': untyped(over), ...refused }),
    }),
  ),
  ...(['introduce', 'preview'] as const).map(
    (act): Act => ({
      page: ':region/office/inquiries/:inquiry/rounds/:round/introduction',
      act,
      begin: introducing(act),
      field: 'message',
      long: 'Våg '.repeat(501),
      wrong: { units: 'en annan enhet' },
      labels: {
        units: text => text.contactPage.introduction.units,
        message: text => text.contactPage.introduction.message,
      },
      expected: allOf(
        act === 'introduce'
          ? toOffice(`inquiries/${id}\\?done=introduced#contacts`)
          : { status: 200, says: text => text.contactPage.introduction.previewHeading },
        {
          ...inText('message', 2000),
          'wrong kind': stale,
          'stale page': stale,
          ...signedIn,
        },
      ),
    }),
  ),
]
