/** Everyone who can act, as one fixed list: eight principals. */
export const principals = [
  'visitor',
  'link',
  'company',
  'unit',
  'partner',
  'coordinator',
  'operator',
  'worker',
] as const
export type Principal = (typeof principals)[number]

/** The twelve forms the eight come in: a link is for one purpose, a coordinator has one role. */
export const principalForms = [
  'visitor',
  'link:draft',
  'link:reply',
  'link:contact',
  'company',
  'unit',
  'partner',
  'coordinator:reader',
  'coordinator:coordinator',
  'coordinator:admin',
  'operator',
  'worker',
] as const
export type PrincipalForm = (typeof principalForms)[number]

export const linkPurposes = ['draft', 'confirm', 'reply', 'contact'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

export const officeRoles = ['reader', 'coordinator', 'admin'] as const
export type OfficeRole = (typeof officeRoles)[number]

/** The form a link acts in. `confirm` is the mailed twin of `draft`: the same draft, and the only one that may submit it. */
export function formOfLink(purpose: LinkPurpose): PrincipalForm {
  return purpose === 'confirm' ? 'link:draft' : `link:${purpose}`
}

export function formOfOffice(role: OfficeRole): PrincipalForm {
  return `coordinator:${role}`
}

/** The principal behind a form. */
export function principalOf(form: PrincipalForm): Principal {
  const name = form.split(':')[0]
  return principals.find(principal => principal === name) ?? 'visitor'
}
