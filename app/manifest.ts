/** The twelve forms in which somebody can act (packages/rules/actor.ts has the same words). */
type Who =
  | 'visitor'
  | 'link:draft'
  | 'link:reply'
  | 'link:contact'
  | 'company'
  | 'unit'
  | 'partner'
  | 'coordinator:reader'
  | 'coordinator:coordinator'
  | 'coordinator:admin'
  | 'operator'
  | 'worker'

type Entity = 'region' | 'draft' | 'inquiry' | 'company' | 'unit' | 'file' | 'letter' | 'token' | 'invitation' | 'hue'

export type Page = {
  /** Below the language: `en?/` comes before it. */
  path: string
  file: string
  methods: readonly ('GET' | 'POST')[]
  who: readonly Who[]
  params?: Readonly<Record<string, Entity>>
  /** `public`: no sign-in state, no script but a file of ours. `link`: for one person, never kept. `app`: signed in, hydrated. */
  kind: 'public' | 'link' | 'app' | 'file'
  /** Takes a file, so its body may be larger. */
  upload?: true
  /** Has no language of its own. */
  neutral?: true
}

const get = ['GET'] as const
const both = ['GET', 'POST'] as const
const post = ['POST'] as const

const everyone: Who[] = ['visitor', 'company', 'unit', 'partner', 'coordinator:reader', 'coordinator:coordinator', 'coordinator:admin', 'operator']
const signedIn: Who[] = everyone.filter(who => who !== 'visitor')
const office: Who[] = ['coordinator:reader', 'coordinator:coordinator', 'coordinator:admin']
const editors: Who[] = ['coordinator:coordinator', 'coordinator:admin']
const company: Who[] = ['company']
const region = { region: 'region' } as const
const draft = { region: 'region', draft: 'draft' } as const
const ofCompany = { company: 'company' } as const
const ofCompanyInquiry = { company: 'company', inquiry: 'inquiry' } as const
const aCase = { region: 'region', inquiry: 'inquiry' } as const

/** Every address the service answers at: the router, the method guard, the security headers and `testbro manifest` read this table. */
export const pages: readonly Page[] = [
  { path: '', file: 'routes/home.tsx', methods: get, who: everyone, kind: 'public' },

  // 1 inquiry
  { path: ':region', file: 'routes/1-inquiry/region.tsx', methods: get, who: everyone, params: region, kind: 'public' },
  { path: ':region/privacy', file: 'routes/1-inquiry/privacy.tsx', methods: get, who: everyone, params: region, kind: 'public' },
  { path: ':region/accessibility', file: 'routes/1-inquiry/accessibility.tsx', methods: get, who: everyone, params: region, kind: 'public' },
  { path: ':region/inquiry', file: 'routes/1-inquiry/begin.tsx', methods: both, who: everyone, params: region, kind: 'link', upload: true },
  { path: ':region/inquiry/:draft', file: 'routes/1-inquiry/draft.tsx', methods: both, who: ['link:draft'], params: draft, kind: 'link', upload: true },
  { path: ':region/inquiry/:draft/sent', file: 'routes/1-inquiry/sent.tsx', methods: both, who: ['link:draft'], params: draft, kind: 'link' },
  { path: ':region/inquiry/:draft/confirm', file: 'routes/1-inquiry/confirm.tsx', methods: both, who: ['link:draft'], params: draft, kind: 'link' },
  { path: ':region/inquiry/:inquiry/claim', file: 'routes/1-inquiry/claim.tsx', methods: both, who: ['link:draft'], params: aCase, kind: 'link' },
  { path: 'r/:token', file: 'routes/link.tsx', methods: get, who: ['visitor', 'link:draft'], params: { token: 'token' }, kind: 'link' },

  // a company's own

  // signing in

  // the office

  // the demonstration's mailbox

  { path: 'hue/:hue', file: 'routes/hue.ts', methods: get, who: everyone, params: { hue: 'hue' }, kind: 'file', neutral: true },
]

/** Where the front door shows its own refusals; nobody reaches it by its address. */
export const refusedPath = 'refused'
