/** SHA-256 of a secret that somebody holds: a session id or a link's token. The secret itself never reaches the database. */
export type Hash = Buffer

/**
 * Who acts, with what proves it. The openers of the database decide whether it is true; `region`, `company` and the like are
 * only what is wanted. Ids are uuids.
 */
export type By =
  | { as: 'visitor' }
  | { as: 'new-draft'; region: string; draft: string; link: string; tokenHash: Hash }
  | { as: 'new-question'; region: string; question: string }
  /** `subject`: what the address says the link is about; one about something else is refused. */
  | { as: 'link'; purpose: LinkPurpose; tokenHash: Hash; subject?: string }
  | { as: 'company'; session: Hash; company: string; inquiry?: string }
  | { as: 'partner'; session: Hash; partner: string }
  | { as: 'unit'; session: Hash; region: string; unit: string }
  | { as: 'office'; session: Hash; region: string }
  | { as: 'operator'; session: Hash; region?: string }
  | { as: 'job'; job: string; attempt: number }
  | { as: 'letter'; letter: string; attempt: number }
  | { as: 'sender' }

export const linkPurposes = [
  'draft',
  'confirm',
  'claim',
  'reply',
  'contact',
  'join-office',
  'join-company',
] as const
export type LinkPurpose = (typeof linkPurposes)[number]

export const logins = ['public', 'company', 'office', 'unit', 'worker', 'queue', 'auth', 'operator'] as const
export type Login = (typeof logins)[number]

/** The login, and the opener's call with what it is called with; without one nothing is opened. `subject`: what it must be about. */
export type Opening = { login: Login; opener: string | null; values: unknown[]; subject?: string }

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a word can be an id at all; what cannot is unknown, like an id that does not exist. */
export const isUuid = (word: string) => uuidShape.test(word)

const ids = (...words: string[]) => {
  if (!words.every(isUuid)) throw new Denied('not an id')
  return words
}
const job = (word: string) => {
  if (!/^\d{1,19}$/.test(word)) throw new Denied('not a job')
  return word
}

/** The context could not be opened: no such right, expired, or ended. Shown as 404, or as the sign-in where a session ended. */
export class Denied extends Error {
  override name = 'Denied'
}

const opening = (login: Login, opener: string | null, ...values: unknown[]): Opening => ({
  login,
  opener,
  values,
})

/**
 * The login and the opener's call for whoever acts. What proves it is passed beside the statement, never in it: statements can be read
 * by others of the same login while they run.
 */
export const openingOf = (by: By): Opening => {
  switch (by.as) {
    case 'visitor':
      return opening('public', null)
    case 'new-draft':
      return opening(
        'public',
        'sec.open_new_draft($1, $2, $3, $4)',
        ...ids(by.region, by.draft, by.link),
        by.tokenHash,
      )
    case 'new-question':
      return opening('public', 'sec.open_new_question($1, $2)', ...ids(by.region, by.question))
    case 'link':
      return {
        ...opening('public', 'sec.open_link($1, $2)', by.tokenHash, by.purpose),
        subject: by.subject,
      }
    case 'company': {
      const [company, inquiry = null] = ids(by.company, ...(by.inquiry === undefined ? [] : [by.inquiry]))
      return opening('company', 'sec.open_company($1, $2, $3)', by.session, company, inquiry)
    }
    case 'partner':
      return opening('company', 'sec.open_partner($1, $2)', by.session, ...ids(by.partner))
    case 'unit':
      return opening('unit', 'sec.open_unit($1, $2, $3)', by.session, ...ids(by.region, by.unit))
    case 'office':
      return opening('office', 'sec.open_office($1, $2)', by.session, ...ids(by.region))
    case 'operator': {
      const [region = null] = by.region === undefined ? [] : ids(by.region)
      return opening('operator', 'sec.open_operator($1, $2)', by.session, region)
    }
    case 'job':
      return opening('worker', 'sec.open_job($1, $2)', job(by.job), by.attempt)
    case 'letter':
      return opening('worker', 'sec.open_letter($1, $2)', ...ids(by.letter), by.attempt)
    case 'sender':
      return opening('worker', null)
  }
}
