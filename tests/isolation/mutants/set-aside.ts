/**
 * Conditions that can go without anything changing, each with the reason. They stay because a reader of policies.sql should not have
 * to know the reason.
 */
const setAside: [pattern: RegExp, why: string][] = [
  [
    /using without \(m\.partner_id = /,
    'the mandates that are asked come under their own policy, which says the same',
  ],
  [
    /^(companies|people): The service's own job/,
    'the invitations that are asked come under their own policy, which says the same',
  ],
  [
    /using without \(s\.guest_region_id = /,
    'of the shares that a region sees, those it offers lead to what is its own',
  ],
  [
    /with check without \(r\.region_id = i\.region_id\)/,
    'the rounds that are asked come under their own policy, of one region',
  ],
  [
    /^regions: An operator .* with check without/,
    'says nothing of the row, and the using beside it says the same',
  ],
  [
    /^company_members: An invited colleague comes back .* with check without/,
    'says nothing of the row, and the using beside it says the same',
  ],
  [
    /^owner has no usage on schema sec/,
    'the owner needs it while the policies are made, and acts at no other time',
  ],
  [/^owner has no execute on function/, 'the owner acts only while the policies are made'],
]

export const whySetAside = (mutant: string) => setAside.find(([pattern]) => pattern.test(mutant))?.[1]
