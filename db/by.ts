/** SHA-256 of a secret that somebody holds: a session id or a link's token. The secret itself never reaches the database. */
export type Hash = Buffer

/**
 * Who acts, with what proves it. The openers of the database decide whether it is true; `region`, `company` and the like are
 * only what is wanted. Ids are uuids.
 */
export type By =
  | { as: 'visitor' }
  | { as: 'new-draft'; region: string; draft: string; link: string; tokenHash: Hash }
  | { as: 'link'; purpose: LinkPurpose; tokenHash: Hash }
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

type Opening = { login: Login; opener: string | null }

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a word can be an id at all; what cannot is unknown, like an id that does not exist. */
export const isUuid = (word: string) => uuidShape.test(word)

const uuid = (word: string) => {
  if (!isUuid(word)) throw new Denied('not an id')
  return `'${word}'::uuid`
}
const hash = (bytes: Hash) => `'\\x${bytes.toString('hex')}'::bytea`
const count = (n: number) => String(Math.trunc(n))
const bigint = (word: string) => {
  if (!/^\d{1,19}$/.test(word)) throw new Denied('not a job')
  return word
}

/** The context could not be opened: no such right, expired, or ended. Shown as 404, or as the sign-in where a session ended. */
export class Denied extends Error {
  override name = 'Denied'
}

/** The login and the opener's call. Every word in it is checked here, because begin and opener travel as one plain message. */
export const openingOf = (by: By): Opening => {
  switch (by.as) {
    case 'visitor':
      return { login: 'public', opener: null }
    case 'new-draft':
      return {
        login: 'public',
        opener: `sec.open_new_draft(${uuid(by.region)}, ${uuid(by.draft)}, ${uuid(by.link)}, ${hash(by.tokenHash)})`,
      }
    case 'link':
      return { login: 'public', opener: `sec.open_link(${hash(by.tokenHash)}, '${by.purpose}')` }
    case 'company': {
      const about = by.inquiry === undefined ? '' : `, ${uuid(by.inquiry)}`
      return {
        login: 'company',
        opener: `sec.open_company(${hash(by.session)}, ${uuid(by.company)}${about})`,
      }
    }
    case 'partner':
      return { login: 'company', opener: `sec.open_partner(${hash(by.session)}, ${uuid(by.partner)})` }
    case 'unit':
      return {
        login: 'unit',
        opener: `sec.open_unit(${hash(by.session)}, ${uuid(by.region)}, ${uuid(by.unit)})`,
      }
    case 'office':
      return { login: 'office', opener: `sec.open_office(${hash(by.session)}, ${uuid(by.region)})` }
    case 'operator': {
      const inside = by.region === undefined ? '' : `, ${uuid(by.region)}`
      return { login: 'operator', opener: `sec.open_operator(${hash(by.session)}${inside})` }
    }
    case 'job':
      return { login: 'worker', opener: `sec.open_job(${bigint(by.job)}, ${count(by.attempt)})` }
    case 'letter':
      return { login: 'worker', opener: `sec.open_letter(${uuid(by.letter)}, ${count(by.attempt)})` }
    case 'sender':
      return { login: 'worker', opener: null }
  }
}
