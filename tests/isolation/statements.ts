import { randomUUID } from 'node:crypto'
import type { Row } from '../world/put.ts'
import type { Form } from './forms.ts'

/** Ids that no seeded row uses yet, for a new row that must refer to something. */
export type Spare = {
  person: string
  company: string
  region: string
  unit: string
  /** What the unit of the reply link is called. */
  unitName: string
  /** An invitation that has led to no contact, by inquiry. */
  invited: Record<string, string>
  /** What a company is asked and has not answered, by inquiry. */
  asked: Record<string, string>
  /** What each side has written, by contact and side. */
  said: Record<string, string>
  /** The unit that signs in, an environment that it hosts beside its owner, and one that nobody watches yet. */
  host: string
  hosted: string
  unwatched: string
}

/** What makes a copy of a seeded row a new row of the same owner. A table without a line here cannot be tried: red. */
const fresh: Record<string, (row: Row, form: Form, spare: Spare) => Row> = {
  regions: () => ({ id: randomUUID(), slug: 'en-ny-region', prefix: 'NYREGION' }),
  region_settings: (_, __, spare) => ({ region_id: spare.region }),
  region_texts: (_, __, spare) => ({ region_id: spare.region }),
  forms: () => ({ name: 'another' }),
  public_environments: () => ({ id: randomUUID(), slots: '[]', pictures: '[]' }),
  public_words: () => ({ word: 'another' }),
  network_words: () => ({ word: 'another' }),
  public_needs: () => ({ id: randomUUID() }),
  public_figures: () => ({ figure: 'another' }),
  people: () => ({ id: randomUUID(), email: 'ny@paahitt.example' }),
  companies: () => ({ id: randomUUID() }),
  company_members: (_, __, spare) => ({ person_id: spare.person }),
  company_invitations: (_, form, spare) => ({ id: randomUUID(), invited_by: form.person ?? spare.person }),
  partners: () => ({ id: randomUUID() }),
  partner_members: (_, __, spare) => ({ person_id: spare.person }),
  mandates: (_, __, spare) => ({ company_id: spare.company }),
  operators: (_, __, spare) => ({ person_id: spare.person }),
  office_members: (_, __, spare) => ({ person_id: spare.person }),
  office_invitations: (_, form, spare) => ({ id: randomUUID(), invited_by: form.person ?? spare.person }),
  break_glasses: () => ({ id: randomUUID() }),
  register_numbers: () => ({ year: 1999 }),
  units: () => ({ id: randomUUID() }),
  unit_members: () => ({ id: randomUUID(), email: 'ny@paahitt.example' }),
  // what a unit hosts beside the owner it may enter as its own
  environments: (row, { login }, spare) => ({
    id: randomUUID(),
    published_at: null,
    ...(login === 'unit' && row['id'] === spare.hosted ? { unit_id: spare.host } : {}),
  }),
  environment_hosts: (_, __, spare) => ({ unit_id: spare.unit }),
  environment_versions: (_, form, spare) => ({
    version: 9,
    unit_id: form.login === 'unit' ? spare.host : null,
    made_by: form.person ?? spare.person,
  }),
  // the second version waits for a review
  environment_reviews: (_, form, spare) => ({ version: 2, reviewed_by: form.person ?? spare.person }),
  environment_verifications: (_, form, spare) => ({
    id: randomUUID(),
    unit_id: form.login === 'unit' ? spare.host : null,
    person_id: form.person ?? spare.person,
  }),
  environment_slots: () => ({ starts_on: '2019-01-01' }),
  environment_pictures: (_, form, spare) => ({ id: randomUUID(), added_by: form.person ?? spare.person }),
  environment_questions: () => ({ answer: null, answered_at: null }), // likewise with a question: its id is the one that was opened
  network_environments: () => ({ id: randomUUID(), slots: '[]', pictures: '[]' }),
  catalogue_changes: () => ({ environment_id: randomUUID() }),
  needs: (_, form, spare) => ({ id: randomUUID(), made_by: form.person ?? spare.person }),
  watches: (_, __, spare) => ({ environment_id: spare.unwatched }),
  webhooks: (_, form, spare) => ({ id: randomUUID(), made_by: form.person ?? spare.person }),
  webhook_calls: () => ({ id: randomUUID() }),
  environment_shares: (_, __, spare) => ({ guest_region_id: spare.region, accepted_at: null }),
  drafts: () => ({}), // a draft link may only ever make its own draft: the key stays, and a second one meets the first
  inquiries: () => ({ id: randomUUID(), reference: `NY-${randomUUID()}` }),
  inquiry_versions: (_, form) => ({ version: 9, given_by: form.person ?? null }),
  inquiry_answers: () => ({ question: 'another' }),
  inquiry_files: () => ({ id: randomUUID() }),
  inquiry_notes: (row, form) => ({ id: randomUUID(), written_by: form.person ?? row['written_by'] }),
  assignments: (_, form, spare) => ({ id: randomUUID(), assigned_by: form.person ?? spare.person }),
  evaluation_requests: (_, form, spare) => ({ id: randomUUID(), asked_by: form.person ?? spare.person }),
  // a company answers what it is asked; an office edits, with a reason
  evaluation_versions: (row, form, spare) => ({
    ...(form.login === 'office'
      ? { minor: 9, request_id: null, reason: 'Påhittat skäl' }
      : { major: 9, minor: 0, reason: null, request_id: spare.asked[String(row['inquiry_id'])] }),
    given_by: form.person ?? spare.person,
  }),
  evaluation_answers: (_, form) => ({
    question: 'another',
    // each member of the office has edited a version of its own
    ...(form.login === 'office' ? { minor: form.is.includes('admin') ? 2 : 1 } : {}),
  }),
  judgements: (_, form, spare) => ({ id: randomUUID(), judged_by: form.person ?? spare.person }),
  decisions: (_, form, spare) => ({ decided_by: form.person ?? spare.person }),
  events: (row, form, spare) => ({
    id: randomUUID(),
    direction: form.login === 'worker' ? 'own' : 'in',
    what: { contact: 'contact-confirmed', company: 'inquiry-corrected' }[form.is[0] ?? ''] ?? 'reply-given',
    counterpart:
      { contact: 'Påhittsjukhuset', reply: spare.unitName }[form.is[0] ?? ''] ?? row['counterpart'],
    person_id: form.person ?? null,
  }),
  rounds: (_, form, spare) => ({ id: randomUUID(), sent_by: form.person ?? spare.person }),
  invitations: (_, __, spare) => ({ id: randomUUID(), unit_id: spare.unit }),
  invitees: (_, form) => ({
    id: randomUUID(),
    email: 'ny@paahitt.example',
    ...(form.is.includes('reply') ? { forward: 1, forwarded_by: form.asked ?? null } : {}),
  }),
  replies: () => ({ version: 9, released_at: null }),
  contacts: (row, form, spare) => ({
    id: randomUUID(),
    invitation_id: spare.invited[String(row['inquiry_id'])] ?? row['invitation_id'],
    introduced_by: form.person ?? spare.person,
  }),
  contact_people: () => ({ id: randomUUID(), email: 'ny@paahitt.example' }),
  confirmations: (row, form) => ({ side: form.side === 'company' ? 'company' : row['side'] }),
  message_files: (row, form, spare) => ({
    id: randomUUID(),
    message_id: spare.said[`${row['contact_id']} ${form.side}`] ?? row['message_id'],
  }),
  messages: (row, form) => ({ id: randomUUID(), side: form.side ?? row['side'] }),
  letters: () => ({ id: randomUUID(), about_id: randomUUID() }),
  letter_texts: () => ({ id: randomUUID() }),
}

/** A change that whoever may change a row at all may make, where it is not the same for all. */
const changeBy: Record<string, (form: Form) => string> = {
  inquiries: ({ login }) => (login === 'company' ? `title = 'x'` : 'closed_at = sec.now()'),
  rounds: ({ login, person }) =>
    `closed_at = sec.now()${login === 'office' ? `, closed_by = '${person}'` : ''}`,
  contacts: ({ side }) => `closed_at = sec.now(), closed_by = '${side ?? 'office'}'`,
  environments: ({ login }) => (login === 'worker' ? 'chased_at = sec.now()' : `close_note = 'x'`),
  needs: ({ login }) =>
    login === 'worker' ? `closed_at = sec.now(), close_reason = 'lapsed'` : `title_sv = 'x'`,
  environment_questions: ({ person }) =>
    `answer = 'x', answered_at = sec.now(), answered_by = ${person ? `'${person}'` : 'null'}`,
}
const change: Record<string, string> = {
  assignments: 'assigned_at = sec.now()',
  evaluation_requests: `message = 'x'`,
  evaluation_versions: 'given_at = sec.now()',
  evaluation_answers: 'may_be_secret = true',
  judgements: 'score = 0',
  decisions: `message = 'x'`,
  invitees: `name = 'x'`,
  contact_people: `name = 'x'`,
  confirmations: `name = 'x'`,
  message_files: `name = 'x'`,
  regions: 'approved_at = sec.now()',
  region_settings: 'hue = 1',
  region_texts: `lead = 'x'`,
  forms: 'published_at = sec.now()',
  public_environments: `name = 'x'`,
  public_figures: 'value = 8',
  people: `name = 'x'`,
  companies: `name = 'x'`,
  company_members: 'ended_at = sec.now()',
  company_invitations: 'withdrawn_at = sec.now()',
  partners: `name = 'x'`,
  partner_members: 'ended_at = sec.now()',
  mandates: 'revoked_at = sec.now()',
  operators: 'ended_at = sec.now()',
  office_members: 'ended_at = sec.now()',
  office_invitations: 'withdrawn_at = sec.now()',
  break_glasses: 'until = sec.now()',
  register_numbers: 'last = 9',
  units: `name = 'x'`,
  unit_members: `name = 'x'`,
  environment_hosts: 'unit_id = unit_id',
  environment_versions: `note = 'x'`,
  environment_reviews: `note = 'x'`,
  environment_verifications: 'verified_at = sec.now()',
  environment_slots: 'taken = 3',
  environment_pictures: `alt_sv = 'x'`,
  network_environments: `name = 'x'`,
  catalogue_changes: 'number = 9',
  watches: 'on_room = true',
  webhooks: `about = 'x'`,
  webhook_calls: 'next_at = sec.now()',
  public_words: `stems = '{}'`,
  network_words: `stems = '{}'`,
  public_needs: `host = 'x'`,
  environment_shares: 'revoked_at = sec.now()',
  drafts: `title = 'x'`,
  inquiry_versions: `title = 'x'`,
  inquiry_answers: 'may_be_secret = true',
  inquiry_files: `name = 'x'`,
  inquiry_notes: `note = 'x'`,
  events: `matter = 'x'`,
  invitations: 'unit_id = unit_id',
  replies: 'released_at = sec.now()',
  messages: `body = 'x'`,
  letters: `state = 'sent'`,
  letter_texts: `subject = 'x'`,
}

const quote = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Date) return `'${value.toISOString()}'`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && value.some(part => typeof part === 'object'))
    return `'${JSON.stringify(value)}'::jsonb`
  if (Array.isArray(value)) return `array[${value.map(quote).join(', ')}]::text[]`
  if (typeof value === 'object') return `'${JSON.stringify(value).replaceAll("'", "''")}'`
  return `'${String(value).replaceAll("'", "''")}'`
}

const whereKey = (key: Row) =>
  Object.entries(key)
    .map(([column, value]) => `${column} = ${quote(value)}`)
    .join(' and ')

export const seeing = (table: string, key: string[]) => `select ${key.join(', ')} from app.${table}`
const at = (key: Row | undefined) => (key ? ` where ${whereKey(key)}` : '')
export const changing = (table: string, form: Form, key?: Row) =>
  `update app.${table} set ${changeBy[table]?.(form) ?? change[table]}${at(key)}`
export const removing = (table: string, key?: Row) => `delete from app.${table}${at(key)}`

/** The columns that say whose a row is: whoever may change the row may still never give it to somebody else. */
const homes: Record<string, string[] | Partial<Record<Form['login'], string[]>>> = {
  region_settings: ['region_id'],
  region_texts: ['region_id'],
  public_environments: ['region_id'],
  public_figures: ['region_id'],
  company_members: ['company_id'],
  company_invitations: ['company_id'],
  mandates: ['company_id'],
  office_members: ['region_id'],
  office_invitations: ['region_id'],
  units: ['region_id'],
  unit_members: ['region_id'],
  environments: ['region_id'],
  environment_slots: { office: ['region_id'], unit: ['region_id', 'environment_id'] },
  environment_pictures: { office: ['region_id'], unit: ['region_id', 'environment_id'] },
  environment_questions: ['region_id'],
  network_environments: ['region_id'],
  catalogue_changes: ['region_id'],
  needs: { office: ['region_id'], worker: ['region_id'], unit: ['region_id', 'unit_id'] },
  watches: { company: ['person_id', 'company_id'], worker: ['region_id'] },
  webhooks: ['region_id'],
  webhook_calls: ['region_id'],
  public_needs: ['region_id'],
  drafts: ['region_id', 'id'],
  inquiries: { company: ['id', 'company_id'], office: ['region_id'], worker: ['region_id'] },
  rounds: ['region_id'],
  contacts: { public: ['region_id', 'id'], company: ['region_id', 'inquiry_id'], office: ['region_id'] },
  replies: ['region_id'],
  letters: ['id'],
}
/** What goes with such a move, so that nothing else about the row is in the way. */
const alongside: Record<string, (form: Form) => string> = {
  office_members: () => ', ended_at = sec.now()',
  contacts: ({ side }) => `, closed_at = sec.now(), closed_by = '${side ?? 'office'}'`,
  environment_questions: form => `, ${changeBy['environment_questions']?.(form)}`,
}
export const homesOf = (table: string, { login }: Form) => {
  const of = homes[table] ?? []
  return Array.isArray(of) ? of : (of[login] ?? [])
}
export const moving = (table: string, form: Form, column: string, to: unknown, key?: Row) =>
  `update app.${table} set ${column} = ${quote(to)}${alongside[table]?.(form) ?? ''}${at(key)}`

/** A new row like `row`, of the columns that the one who acts may set. */
export const adding = (
  table: string,
  row: Row,
  form: Form,
  spare: Spare,
  columns: (column: string) => boolean,
) => {
  const made = fresh[table]
  if (!made) throw new Error(`statements.ts has no line for ${table}.`)
  const whole = Object.entries({ ...row, ...made(row, form, spare) }).filter(([column]) => columns(column))
  return `insert into app.${table} (${whole.map(([column]) => column).join(', ')}) values (${whole.map(([, value]) => quote(value)).join(', ')})`
}
