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
    /^people: A job sees who watches .* using without .*kind/,
    'the watches that are asked come under their own policy, which says the same',
  ],
  [
    /^(public|network)_environments: A job publishes .* with check without .*kind/,
    'each copy leaves a row for the outer index, and the policy of those says the same',
  ],
  [
    /^environment_questions: Who asked a question is erased .* (using|with check) without/,
    'only sec.erase_askers writes under it, and says the same itself',
  ],
  [
    /^guard_environment: r\.region_id = new\.region_id/,
    'the reviews that are asked come under the policy of whoever acts, of one region',
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
    /^sec\.(company_of_address|has_left|keep_inquiry|knows_address|may_have_links|mac|next_reference|office_person|other_person|person_of|seal)\(.* acts as its caller/,
    'only doors of the same owner call it',
  ],
  [
    /^break_glass: from sec\.open_operator/,
    "the row's policy asks for the sealed person, which only that opener gives",
  ],
  [
    /^open_new_draft: and l\.purpose = 'draft'/,
    'a draft has one link, which the check above it has compared',
  ],
  [/^open_new_draft: l\.id = link/, 'the hash of a token is unique, so it names the link'],
  [/^receive_inquiry: if ref is not null/, 'what stands below for two presses at once says the same'],
  [/^join_office: if sec\.kind\(\)/, 'only a link to join an office has both a region and an invitation'],
  [
    /^count_answers_to_needs: if sec\.kind/,
    "only a unit's login may call it, which has no context of another kind",
  ],
  [/^end_watches: w\.company_id/, 'the policy behind the door says the same'],
  [
    /^migrate has no execute on function/,
    'it prepares once what was published before, while a migration runs',
  ],
  [/^join_(office|company): x\.id = sec\.joining\(\)/, 'the policy behind the door says the same'],
  [
    /^owner has no usage on schema sec/,
    'the owner needs it while the policies are made, and acts at no other time',
  ],
  [/^owner has no execute on function/, 'the owner acts only while the policies are made'],
]

export const whySetAside = (mutant: string) => setAside.find(([pattern]) => pattern.test(mutant))?.[1]
