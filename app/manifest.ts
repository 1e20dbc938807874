import type { PrincipalForm as Who } from '@testbro/rules/actor'

type Entity =
  | 'region'
  | 'draft'
  | 'inquiry'
  | 'company'
  | 'unit'
  | 'environment'
  | 'picture'
  | 'file'
  | 'letter'
  | 'token'
  | 'invitation'
  | 'round'
  | 'contact'
  | 'hue'
  | 'part'
  | 'webhook'
  | 'need'
  | 'question'

export type Page = {
  /** Below the language: `en?/` comes before it. */
  path: string
  file: string
  methods: readonly ('GET' | 'POST')[]
  who: readonly Who[]
  params?: Readonly<Record<string, Entity>>
  /**
   * `public`: no sign-in state, may be kept. `link`: for one person, never kept. `work`: signed in. `app`: signed in, and hydrated because
   * something on it needs script; all others are whole without, and get one small file of ours.
   */
  kind: 'public' | 'link' | 'work' | 'app' | 'file'
  /** Takes a file, so its body may be larger. */
  upload?: true
  /** Its form is long: as many fields as an entry has codes to tick and rows to fill in. */
  long?: true
  /** Has no language of its own. */
  neutral?: true
  /** Data that scripts of other sites may read too. */
  open?: true
}

const get = ['GET'] as const
const both = ['GET', 'POST'] as const
const post = ['POST'] as const

const everyone: Who[] = [
  'visitor',
  'company',
  'unit',
  'partner',
  'coordinator:reader',
  'coordinator:coordinator',
  'coordinator:admin',
  'operator',
]
const signedIn: Who[] = everyone.filter(who => who !== 'visitor')
const office: Who[] = ['coordinator:reader', 'coordinator:coordinator', 'coordinator:admin']
const editors: Who[] = ['coordinator:coordinator', 'coordinator:admin']
const company: Who[] = ['company']
const unit: Who[] = ['unit']
const region = { region: 'region' } as const
const draft = { region: 'region', draft: 'draft' } as const
const ofCompany = { company: 'company' } as const
const ofCompanyInquiry = { company: 'company', inquiry: 'inquiry' } as const
const ofUnit = { region: 'region', unit: 'unit' } as const
const aCase = { region: 'region', inquiry: 'inquiry' } as const

/** Every address the service answers at: the router, the method guard, the security headers and `testbro manifest` read this table. */
export const pages: readonly Page[] = [
  { path: '', file: 'routes/home.tsx', methods: get, who: everyone, kind: 'public' },

  // what programs read; the open data itself stands in app/open-data.ts
  { path: 'api', file: 'routes/outside/open-data.tsx', methods: get, who: everyone, kind: 'public' },
  {
    path: ':region/environments.json',
    file: 'routes/outside/json-feed.ts',
    methods: get,
    who: everyone,
    params: region,
    kind: 'public',
    open: true,
  },
  {
    path: ':region/environments.atom',
    file: 'routes/outside/atom-feed.ts',
    methods: get,
    who: everyone,
    params: region,
    kind: 'public',
    open: true,
  },
  {
    path: 'sitemap.xml',
    file: 'routes/outside/sitemap.ts',
    methods: get,
    who: everyone,
    kind: 'public',
    neutral: true,
  },
  {
    path: 'sitemaps/:part',
    file: 'routes/outside/sitemap-part.ts',
    methods: get,
    who: everyone,
    params: { part: 'part' },
    kind: 'public',
    neutral: true,
  },

  // 1 inquiry
  {
    path: ':region',
    file: 'routes/1-inquiry/region.tsx',
    methods: get,
    who: everyone,
    params: region,
    kind: 'public',
  },
  {
    path: ':region/privacy',
    file: 'routes/1-inquiry/privacy.tsx',
    methods: get,
    who: everyone,
    params: region,
    kind: 'public',
  },
  {
    path: ':region/accessibility',
    file: 'routes/1-inquiry/accessibility.tsx',
    methods: get,
    who: everyone,
    params: region,
    kind: 'public',
  },
  {
    path: ':region/inquiry',
    file: 'routes/1-inquiry/begin.tsx',
    methods: both,
    who: everyone,
    params: region,
    kind: 'link',
    upload: true,
  },
  {
    path: ':region/inquiry/:draft',
    file: 'routes/1-inquiry/draft.tsx',
    methods: both,
    who: ['link:draft'],
    params: draft,
    kind: 'link',
    upload: true,
  },
  {
    path: ':region/inquiry/:draft/sent',
    file: 'routes/1-inquiry/sent.tsx',
    methods: both,
    who: ['link:draft'],
    params: draft,
    kind: 'link',
  },
  {
    path: ':region/inquiry/:draft/confirm',
    file: 'routes/1-inquiry/confirm.tsx',
    methods: both,
    who: ['link:draft'],
    params: draft,
    kind: 'link',
  },
  {
    path: ':region/inquiry/:inquiry/claim',
    file: 'routes/1-inquiry/claim.tsx',
    methods: both,
    who: ['link:draft'],
    params: aCase,
    kind: 'link',
  },
  {
    path: 'r/:token',
    file: 'routes/link.tsx',
    methods: get,
    who: ['visitor', 'link:draft', 'link:reply'],
    params: { token: 'token' },
    kind: 'link',
  },

  // 4 reply
  {
    path: 'reply/:invitation',
    file: 'routes/4-reply/reply.tsx',
    methods: both,
    who: ['link:reply'],
    params: { invitation: 'invitation' },
    kind: 'link',
  },
  {
    path: 'reply/:invitation/receipt',
    file: 'routes/4-reply/receipt.tsx',
    methods: get,
    who: ['link:reply'],
    params: { invitation: 'invitation' },
    kind: 'link',
  },

  // the catalogue
  {
    path: 'environments',
    file: 'routes/environments/everywhere.tsx',
    methods: get,
    who: everyone,
    kind: 'public',
  },
  {
    path: 'environments/compare',
    file: 'routes/environments/compare.tsx',
    methods: get,
    who: everyone,
    kind: 'public',
  },
  {
    path: ':region/environments',
    file: 'routes/environments/in-region.tsx',
    methods: get,
    who: everyone,
    params: region,
    kind: 'public',
  },
  {
    path: ':region/environments/:environment',
    file: 'routes/environments/environment.tsx',
    methods: get,
    who: everyone,
    params: { region: 'region', environment: 'environment' },
    kind: 'public',
  },
  {
    path: ':region/environments/:environment/pictures/:picture',
    file: 'routes/environments/picture.ts',
    methods: get,
    who: everyone,
    params: { region: 'region', environment: 'environment', picture: 'picture' },
    kind: 'file',
    open: true,
  },
  {
    path: ':region/environments/:environment/question',
    file: 'routes/questions/ask.tsx',
    methods: both,
    who: everyone,
    params: { region: 'region', environment: 'environment' },
    kind: 'link',
  },
  {
    path: ':region/office/questions',
    file: 'routes/questions/office-questions.tsx',
    methods: get,
    who: office,
    params: region,
    kind: 'work',
  },
  {
    path: ':region/office/questions/:question',
    file: 'routes/questions/office-question.tsx',
    methods: both,
    who: office,
    params: { region: 'region', question: 'question' },
    kind: 'work',
  },
  {
    path: ':region/unit/:unit/questions/:question',
    file: 'routes/questions/unit-question.tsx',
    methods: both,
    who: unit,
    params: { ...ofUnit, question: 'question' },
    kind: 'work',
  },
  { path: 'my/save', file: 'routes/watches/save.tsx', methods: both, who: signedIn, kind: 'work' },
  {
    path: 'my/:company/saved',
    file: 'routes/watches/saved.tsx',
    methods: both,
    who: company,
    params: ofCompany,
    kind: 'work',
  },

  // needs
  { path: 'needs', file: 'routes/needs/everywhere.tsx', methods: get, who: everyone, kind: 'public' },
  {
    path: ':region/needs',
    file: 'routes/needs/in-region.tsx',
    methods: get,
    who: everyone,
    params: region,
    kind: 'public',
  },
  {
    path: ':region/needs/:need',
    file: 'routes/needs/need.tsx',
    methods: get,
    who: everyone,
    params: { region: 'region', need: 'need' },
    kind: 'public',
  },
  {
    path: ':region/office/needs',
    file: 'routes/office/needs.tsx',
    methods: get,
    who: office,
    params: region,
    kind: 'work',
  },
  {
    path: ':region/office/needs/new',
    file: 'routes/office/new-need.tsx',
    methods: both,
    who: editors,
    params: region,
    kind: 'work',
  },
  {
    path: ':region/office/needs/:need',
    file: 'routes/office/need.tsx',
    methods: both,
    who: office,
    params: { region: 'region', need: 'need' },
    kind: 'work',
  },
  {
    path: ':region/unit/:unit/needs/new',
    file: 'routes/unit/new-need.tsx',
    methods: both,
    who: unit,
    params: ofUnit,
    kind: 'work',
  },
  {
    path: ':region/unit/:unit/needs/:need',
    file: 'routes/unit/need.tsx',
    methods: both,
    who: unit,
    params: { ...ofUnit, need: 'need' },
    kind: 'work',
  },

  // 5 contact
  {
    path: 'contact/:contact',
    file: 'routes/5-contact/unit-contact.tsx',
    methods: both,
    who: ['link:contact'],
    params: { contact: 'contact' },
    kind: 'link',
    upload: true,
  },
  {
    path: 'contact/:contact/files/:file',
    file: 'routes/5-contact/unit-file.ts',
    methods: get,
    who: ['link:contact'],
    params: { contact: 'contact', file: 'file' },
    kind: 'file',
  },
  {
    path: 'my/:company/inquiries/:inquiry/contacts/:contact',
    file: 'routes/5-contact/company-contact.tsx',
    methods: both,
    who: company,
    params: { ...ofCompanyInquiry, contact: 'contact' },
    kind: 'work',
    upload: true,
  },
  {
    path: 'my/:company/inquiries/:inquiry/contacts/:contact/files/:file',
    file: 'routes/5-contact/company-file.ts',
    methods: get,
    who: company,
    params: { ...ofCompanyInquiry, contact: 'contact', file: 'file' },
    kind: 'file',
  },
  {
    path: ':region/office/inquiries/:inquiry/rounds/:round/introduction',
    file: 'routes/5-contact/introduction.tsx',
    methods: both,
    who: editors,
    params: { ...aCase, round: 'round' },
    kind: 'work',
  },
  {
    path: ':region/office/inquiries/:inquiry/contacts/:contact',
    file: 'routes/5-contact/office-contact.tsx',
    methods: both,
    who: office,
    params: { ...aCase, contact: 'contact' },
    kind: 'work',
    upload: true,
  },
  {
    path: ':region/office/inquiries/:inquiry/contacts/:contact/files/:file',
    file: 'routes/5-contact/office-file.ts',
    methods: get,
    who: office,
    params: { ...aCase, contact: 'contact', file: 'file' },
    kind: 'file',
  },

  // a company's own
  { path: 'my', file: 'routes/account/places.tsx', methods: get, who: signedIn, kind: 'work' },
  { path: 'my/account', file: 'routes/account/account.tsx', methods: both, who: signedIn, kind: 'work' },
  {
    path: 'my/:company',
    file: 'routes/company/inquiries.tsx',
    methods: get,
    who: company,
    params: ofCompany,
    kind: 'work',
  },
  {
    path: 'my/:company/colleagues',
    file: 'routes/company/colleagues.tsx',
    methods: both,
    who: company,
    params: ofCompany,
    kind: 'work',
  },
  {
    path: 'my/:company/inquiries/:inquiry',
    file: 'routes/company/inquiry.tsx',
    methods: get,
    who: company,
    params: ofCompanyInquiry,
    kind: 'work',
  },
  {
    path: 'my/:company/inquiries/:inquiry/correct',
    file: 'routes/company/correct.tsx',
    methods: both,
    who: company,
    params: ofCompanyInquiry,
    kind: 'work',
  },
  {
    path: 'my/:company/inquiries/:inquiry/withdraw',
    file: 'routes/company/withdraw.tsx',
    methods: both,
    who: company,
    params: ofCompanyInquiry,
    kind: 'work',
  },
  {
    path: 'my/:company/inquiries/:inquiry/evaluation',
    file: 'routes/2-evaluation/answer.tsx',
    methods: both,
    who: company,
    params: ofCompanyInquiry,
    kind: 'work',
  },
  {
    path: 'my/:company/inquiries/:inquiry/files/:file',
    file: 'routes/company/file.ts',
    methods: get,
    who: company,
    params: { ...ofCompanyInquiry, file: 'file' },
    kind: 'file',
  },

  // signing in
  { path: 'sign-in', file: 'routes/account/sign-in.tsx', methods: both, who: everyone, kind: 'link' },
  { path: 'sign-in/code', file: 'routes/account/code.tsx', methods: both, who: everyone, kind: 'link' },
  {
    path: 'sign-in/link',
    file: 'routes/account/sign-in-link.tsx',
    methods: both,
    who: everyone,
    kind: 'link',
  },
  { path: 'sign-in/reset', file: 'routes/account/reset.tsx', methods: both, who: everyone, kind: 'link' },
  { path: 'sign-out', file: 'routes/account/sign-out.tsx', methods: post, who: everyone, kind: 'link' },
  {
    path: 'join/:invitation',
    file: 'routes/account/join.tsx',
    methods: both,
    who: ['visitor'],
    params: { invitation: 'invitation' },
    kind: 'link',
  },

  // the office
  {
    path: ':region/office',
    file: 'routes/office/queue.tsx',
    methods: get,
    who: office,
    params: region,
    kind: 'work',
  },
  {
    path: ':region/office/inquiries/new',
    file: 'routes/office/enter.tsx',
    methods: both,
    who: editors,
    params: region,
    kind: 'work',
    upload: true,
  },
  {
    path: ':region/office/inquiries/:inquiry',
    file: 'routes/office/case.tsx',
    methods: both,
    who: office,
    params: aCase,
    kind: 'work',
  },
  {
    path: ':region/office/inquiries/:inquiry/evaluation',
    file: 'routes/2-evaluation/evaluate.tsx',
    methods: both,
    who: office,
    params: aCase,
    kind: 'work',
  },
  {
    path: ':region/office/inquiries/:inquiry/evaluation/answers',
    file: 'routes/2-evaluation/edit-answer.tsx',
    methods: both,
    who: office,
    params: aCase,
    kind: 'work',
  },
  {
    path: ':region/office/inquiries/:inquiry/files/:file',
    file: 'routes/office/file.ts',
    methods: get,
    who: office,
    params: { ...aCase, file: 'file' },
    kind: 'file',
  },
  {
    path: ':region/office/inquiries/:inquiry/distribution',
    file: 'routes/3-distribution/distribution.tsx',
    methods: both,
    who: office,
    params: aCase,
    kind: 'work',
  },
  {
    path: ':region/office/inquiries/:inquiry/rounds/:round',
    file: 'routes/3-distribution/round.tsx',
    methods: both,
    who: office,
    params: { ...aCase, round: 'round' },
    kind: 'work',
  },
  {
    path: ':region/office/units',
    file: 'routes/office/units.tsx',
    methods: get,
    who: office,
    params: region,
    kind: 'work',
  },
  {
    path: ':region/office/units/new',
    file: 'routes/office/new-unit.tsx',
    methods: both,
    who: editors,
    params: region,
    kind: 'work',
  },
  {
    path: ':region/office/units/:unit',
    file: 'routes/office/unit.tsx',
    methods: both,
    who: office,
    params: { region: 'region', unit: 'unit' },
    kind: 'work',
  },
  {
    path: ':region/office/environments',
    file: 'routes/office/environments.tsx',
    methods: get,
    who: office,
    params: region,
    kind: 'work',
  },
  {
    path: ':region/office/environments/new',
    file: 'routes/office/new-environment.tsx',
    methods: both,
    who: editors,
    params: region,
    kind: 'work',
    long: true,
  },
  {
    path: ':region/office/environments.csv',
    file: 'routes/office/environments-csv.ts',
    methods: get,
    who: office,
    params: region,
    kind: 'file',
  },
  {
    path: ':region/office/environments.xlsx',
    file: 'routes/office/environments-xlsx.ts',
    methods: get,
    who: office,
    params: region,
    kind: 'file',
  },
  {
    path: ':region/office/environments/import',
    file: 'routes/office/import-environments.tsx',
    methods: both,
    who: editors,
    params: region,
    kind: 'work',
    upload: true,
  },
  {
    path: ':region/office/environments/:environment',
    file: 'routes/office/environment.tsx',
    methods: both,
    who: office,
    params: { region: 'region', environment: 'environment' },
    kind: 'work',
    long: true,
    upload: true,
  },
  {
    path: ':region/office/environments/:environment/pictures/:picture',
    file: 'routes/office/environment-picture.ts',
    methods: get,
    who: office,
    params: { region: 'region', environment: 'environment', picture: 'picture' },
    kind: 'file',
  },
  {
    path: ':region/office/members',
    file: 'routes/office/members.tsx',
    methods: both,
    who: office,
    params: region,
    kind: 'work',
  },
  {
    path: ':region/office/webhooks',
    file: 'routes/webhooks/webhooks.tsx',
    methods: both,
    who: office,
    params: region,
    kind: 'work',
  },
  {
    path: ':region/office/webhooks/:webhook',
    file: 'routes/webhooks/webhook.tsx',
    methods: both,
    who: office,
    params: { region: 'region', webhook: 'webhook' },
    kind: 'work',
  },
  {
    path: ':region/office/settings',
    file: 'routes/office/settings.tsx',
    methods: both,
    who: office,
    params: region,
    kind: 'app',
  },

  // a unit's own
  {
    path: ':region/unit/:unit',
    file: 'routes/unit/home.tsx',
    methods: get,
    who: unit,
    params: ofUnit,
    kind: 'work',
  },
  {
    path: ':region/unit/:unit/environments/new',
    file: 'routes/unit/new-environment.tsx',
    methods: both,
    who: unit,
    params: ofUnit,
    kind: 'work',
    long: true,
  },
  {
    path: ':region/unit/:unit/environments/:environment',
    file: 'routes/unit/environment.tsx',
    methods: both,
    who: unit,
    params: { ...ofUnit, environment: 'environment' },
    kind: 'work',
    long: true,
    upload: true,
  },
  {
    path: ':region/unit/:unit/environments/:environment/pictures/:picture',
    file: 'routes/unit/environment-picture.ts',
    methods: get,
    who: unit,
    params: { ...ofUnit, environment: 'environment', picture: 'picture' },
    kind: 'file',
  },

  // the demonstration's mailbox
  { path: 'mailbox', file: 'routes/demo/mailbox.tsx', methods: get, who: everyone, kind: 'link' },
  {
    path: 'mailbox/:letter',
    file: 'routes/demo/mail.tsx',
    methods: get,
    who: everyone,
    params: { letter: 'letter' },
    kind: 'link',
  },
  {
    path: 'mailbox/:letter/html',
    file: 'routes/demo/mail-html.ts',
    methods: get,
    who: everyone,
    params: { letter: 'letter' },
    kind: 'file',
  },

  {
    path: 'hue/:hue',
    file: 'routes/hue.ts',
    methods: get,
    who: everyone,
    params: { hue: 'hue' },
    kind: 'file',
    neutral: true,
  },
]

/** Where the front door shows its own refusals; nobody reaches it by its address. */
export const refusedPath = 'refused'
