import { type Page, pages } from '@testbro/app/manifest'
import type { ServiceOfRun } from '../world/service.ts'
import { sessionCookie } from '../world/sign-ins.ts'

export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]
export const prefixOf = { sv: '', en: '/en' }

export const unknownId = '00000000-0000-4000-8000-000000000000'

/** Every page of the manifest; those that take forms. */
export const actions = pages.filter(page => page.methods.includes('POST'))
export { pages }

/** A real address of a page in the seeded world, in the first region. */
export const addressOf = (
  page: Page,
  { seeded }: Pick<ServiceOfRun, 'seeded'>,
  language: Language = 'sv',
): string => {
  const { principals, links } = seeded
  const [home] = seeded.regions
  const values: Record<string, string> = {
    region: principals.visitor.slug,
    draft: page.path.endsWith('/confirm') ? links['link:confirm'].draft : principals['link:draft'].draft,
    inquiry: page.path.endsWith('/claim') ? links['link:claim'].inquiry : principals.company.inquiry,
    company: principals.company.company,
    unit: principals.unit.unit,
    environment: home?.environments[0] ?? unknownId,
    picture: home?.pictures[0] ?? unknownId,
    need: home?.needs[0] ?? unknownId,
    question: home?.questions[0] ?? unknownId,
    file: (page.path.includes('contact') ? home?.messageFiles[0] : home?.files[0]) ?? unknownId,
    round: home?.rounds[0] ?? unknownId,
    contact: principals['link:contact'].contact,
    letter: home?.letters[0] ?? unknownId,
    token: principals['link:draft'].token,
    invitation: page.path.startsWith('join')
      ? links['link:join-office'].invitation
      : principals['link:reply'].invitation,
    hue: '200.css',
    part: '0.xml',
    webhook: home?.webhooks[0] ?? unknownId,
  }
  const path = page.path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? '')
  const search =
    page.path === 'my/save' ? `?region=${values['region']}&environment=${values['environment']}` : ''
  return `${page.neutral ? '' : prefixOf[language]}/${path}`.replace(/(.)\/$/, '$1') + search
}

/** The cookies of whoever may see a page: its session, or its link. */
export const cookiesFor = (page: Page, { seeded }: Pick<ServiceOfRun, 'seeded'>): Record<string, string> => {
  const { principals, links } = seeded
  const { draft, token } = principals['link:draft']
  const reply = principals['link:reply']
  const contact = principals['link:contact']
  const confirm = links['link:confirm']
  const claim = links['link:claim']
  const join = links['link:join-office']
  const replyCookie = { [`__Host-reply-${reply.invitation}`]: reply.token }
  const contactCookie = { [`__Host-contact-${contact.contact}`]: contact.token }
  const linkCookies: Record<string, Record<string, string>> = {
    'contact/:contact': contactCookie,
    'contact/:contact/files/:file': contactCookie,
    'reply/:invitation': replyCookie,
    'reply/:invitation/receipt': replyCookie,
    ':region/inquiry/:draft': { [`__Host-draft-${draft}`]: token },
    ':region/inquiry/:draft/sent': { [`__Host-draft-${draft}`]: token },
    ':region/inquiry/:draft/confirm': { [`__Host-confirm-${confirm.draft}`]: confirm.token },
    ':region/inquiry/:inquiry/claim': { [`__Host-claim-${claim.inquiry}`]: claim.token },
    'join/:invitation': { [`__Host-join-office-${join.invitation}`]: join.token },
  }
  const fromOffice = page.path.includes('/office')
  const fromUnit = page.path.includes('/unit/')
  const { session } = fromOffice
    ? principals['coordinator:admin']
    : fromUnit
      ? principals.unit
      : principals.company
  const isOpen = page.who.includes('visitor') || page.who.includes('link:draft')
  return linkCookies[page.path] ?? (isOpen ? {} : { [sessionCookie]: session })
}
