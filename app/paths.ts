import type { Language } from '@testbro/text/language'

const swedish = pathsFrom('')
const english = pathsFrom('/en')

/** Every address, in one language. English has the prefix /en; the five words are the same in both. */
export const pathsIn = (language: Language) => (language === 'en' ? english : swedish)
export type Paths = ReturnType<typeof pathsFrom>

export const languageOf = (pathname: string): Language => (/^\/en(\/|$|\.data$)/.test(pathname) ? 'en' : 'sv')

/** The same page in the other language. */
export const inOtherLanguage = (pathname: string, search = ''): string =>
  (languageOf(pathname) === 'en' ? pathname.slice(3) || '/' : pathname === '/' ? '/en' : `/en${pathname}`) +
  search

/** A path of our own to go on to, or the fallback: never another site, whatever was sent (open redirects). */
export const safePath = (path: string | null | undefined, fallback: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  path && /^\/(?![/\\])/.test(path) && !/[\\\u0000-\u001f\u007f]/.test(path) && path.length <= 500
    ? path
    : fallback

/** A path with words after it; those that say nothing are left out. */
function withWords(path: string, fields: readonly (readonly [name: string, value: string])[]) {
  const words = new URLSearchParams(fields.filter(([, value]) => value !== '').map(field => [...field]))
  return words.size === 0 ? path : `${path}?${words}`
}

function pathsFrom(prefix: string) {
  const inquiry = (region: string) => `${prefix}/${region}/inquiry`
  const draft = (region: string, id: string) => `${inquiry(region)}/${id}`
  const office = (region: string) => `${prefix}/${region}/office`
  const needs = (region?: string) => `${prefix}${region ? `/${region}` : ''}/needs`
  const unitHome = (region: string, unit: string) => `${prefix}/${region}/unit/${unit}`
  const environments = (region?: string) => `${prefix}${region ? `/${region}` : ''}/environments`
  const environment = (region: string, id: string, q = '') =>
    withWords(`${environments(region)}/${id}`, [['q', q] as const])
  const round = (region: string, inquiryId: string, roundId: string) =>
    `${office(region)}/inquiries/${inquiryId}/rounds/${roundId}`
  const officeEnvironments = (region: string) => `${office(region)}/environments`
  const company = (id: string) => `${prefix}/my/${id}`
  const companyInquiry = (id: string, inquiryId: string) => `${company(id)}/inquiries/${inquiryId}`
  const aCase = (region: string, inquiryId: string) => `${office(region)}/inquiries/${inquiryId}`
  const contact = (id: string) => `${prefix}/contact/${id}`
  const companyContact = (id: string, inquiryId: string, contactId: string) =>
    `${companyInquiry(id, inquiryId)}/contacts/${contactId}`
  const officeContact = (region: string, inquiryId: string, contactId: string) =>
    `${aCase(region, inquiryId)}/contacts/${contactId}`
  return {
    home: () => prefix || '/',
    openData: () => `${prefix}/api`,
    jsonFeed: (region: string) => `${environments(region)}.json`,
    atomFeed: (region: string) => `${environments(region)}.atom`,
    mailbox: () => `${prefix}/mailbox`,
    mail: (letter: string) => `${prefix}/mailbox/${letter}`,
    mailHtml: (letter: string) => `${prefix}/mailbox/${letter}/html`,
    link: (token: string) => `${prefix}/r/${token}`,
    signIn: (to?: string) => `${prefix}/sign-in${to ? `?to=${encodeURIComponent(to)}` : ''}`,
    signInCode: () => `${prefix}/sign-in/code`,
    signInLink: () => `${prefix}/sign-in/link`,
    signOut: () => `${prefix}/sign-out`,
    reset: () => `${prefix}/sign-in/reset`,
    reply: (invitation: string) => `${prefix}/reply/${invitation}`,
    replyReceipt: (invitation: string) => `${prefix}/reply/${invitation}/receipt`,
    join: (invitation: string) => `${prefix}/join/${invitation}`,
    my: () => `${prefix}/my`,
    account: () => `${prefix}/my/account`,
    company,
    colleagues: (id: string) => `${company(id)}/colleagues`,
    companyInquiry,
    companyEvaluation: (id: string, inquiryId: string) => `${companyInquiry(id, inquiryId)}/evaluation`,
    correct: (id: string, inquiryId: string) => `${companyInquiry(id, inquiryId)}/correct`,
    withdraw: (id: string, inquiryId: string) => `${companyInquiry(id, inquiryId)}/withdraw`,
    companyFile: (id: string, inquiryId: string, file: string) =>
      `${companyInquiry(id, inquiryId)}/files/${file}`,
    companyContact,
    companyContactFile: (id: string, inquiryId: string, contact: string, file: string) =>
      `${companyContact(id, inquiryId, contact)}/files/${file}`,
    contact,
    contactFile: (id: string, file: string) => `${contact(id)}/files/${file}`,
    region: (region: string) => `${prefix}/${region}`,
    privacy: (region: string) => `${prefix}/${region}/privacy`,
    accessibility: (region: string) => `${prefix}/${region}/accessibility`,
    inquiry,
    draft,
    sent: (region: string, id: string) => `${draft(region, id)}/sent`,
    confirm: (region: string, id: string) => `${draft(region, id)}/confirm`,
    claim: (region: string, inquiryId: string) => `${inquiry(region)}/${inquiryId}/claim`,
    environments,
    environment,
    compare: (compared: readonly string[] = []) =>
      withWords(
        `${environments()}/compare`,
        compared.map(one => ['with', one] as const),
      ),
    environmentPicture: (region: string, id: string, picture: string) =>
      `${environment(region, id)}/pictures/${picture}`,
    environmentQuestion: (region: string, id: string) => `${environment(region, id)}/question`,
    save: (region: string, id: string) =>
      withWords(`${prefix}/my/save`, [['region', region] as const, ['environment', id] as const]),
    inquiryAbout: (region: string, { environment = '', q = '' }: { environment?: string; q?: string }) =>
      withWords(inquiry(region), [['environment', environment] as const, ['q', q] as const]),
    needs,
    need: (region: string, id: string) => `${needs(region)}/${id}`,
    inquiryAnswering: (region: string, need: string) => `${inquiry(region)}?need=${need}`,
    saved: (id: string) => `${company(id)}/saved`,
    office,
    enter: (region: string) => `${office(region)}/inquiries/new`,
    case: aCase,
    caseFile: (region: string, inquiryId: string, file: string) =>
      `${office(region)}/inquiries/${inquiryId}/files/${file}`,
    evaluation: (region: string, inquiryId: string) => `${office(region)}/inquiries/${inquiryId}/evaluation`,
    evaluationAnswers: (region: string, inquiryId: string, question?: string) =>
      `${office(region)}/inquiries/${inquiryId}/evaluation/answers${question ? `?question=${encodeURIComponent(question)}` : ''}`,
    distribution: (region: string, inquiryId: string) =>
      `${office(region)}/inquiries/${inquiryId}/distribution`,
    round,
    introduction: (region: string, inquiryId: string, roundId: string) =>
      `${round(region, inquiryId, roundId)}/introduction`,
    officeContact,
    officeContactFile: (region: string, inquiryId: string, contactId: string, file: string) =>
      `${officeContact(region, inquiryId, contactId)}/files/${file}`,
    units: (region: string) => `${office(region)}/units`,
    newUnit: (region: string) => `${office(region)}/units/new`,
    unit: (region: string, unit: string) => `${office(region)}/units/${unit}`,
    officeEnvironments,
    environmentsCsv: (region: string) => `${officeEnvironments(region)}.csv`,
    environmentsXlsx: (region: string) => `${officeEnvironments(region)}.xlsx`,
    importEnvironments: (region: string) => `${officeEnvironments(region)}/import`,
    newOfficeEnvironment: (region: string) => `${officeEnvironments(region)}/new`,
    officeEnvironment: (region: string, id: string) => `${officeEnvironments(region)}/${id}`,
    officeEnvironmentPicture: (region: string, id: string, picture: string) =>
      `${officeEnvironments(region)}/${id}/pictures/${picture}`,
    unitHome,
    newUnitEnvironment: (region: string, unit: string) => `${unitHome(region, unit)}/environments/new`,
    unitEnvironment: (region: string, unit: string, id: string) =>
      `${unitHome(region, unit)}/environments/${id}`,
    unitEnvironmentPicture: (region: string, unit: string, id: string, picture: string) =>
      `${unitHome(region, unit)}/environments/${id}/pictures/${picture}`,
    members: (region: string) => `${office(region)}/members`,
    webhooks: (region: string) => `${office(region)}/webhooks`,
    webhook: (region: string, webhook: string) => `${office(region)}/webhooks/${webhook}`,
    settings: (region: string) => `${office(region)}/settings`,
    officeNeeds: (region: string) => `${office(region)}/needs`,
    newOfficeNeed: (region: string) => `${office(region)}/needs/new`,
    officeNeed: (region: string, need: string) => `${office(region)}/needs/${need}`,
    officeQuestions: (region: string) => `${office(region)}/questions`,
    officeQuestion: (region: string, question: string) => `${office(region)}/questions/${question}`,
    newUnitNeed: (region: string, unit: string) => `${unitHome(region, unit)}/needs/new`,
    unitNeed: (region: string, unit: string, need: string) => `${unitHome(region, unit)}/needs/${need}`,
    unitQuestion: (region: string, unit: string, question: string) =>
      `${unitHome(region, unit)}/questions/${question}`,
    hue: (hue: number) => `/hue/${hue}.css`,
  }
}
