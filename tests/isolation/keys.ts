import type { Owner } from '../world/put.ts'

/**
 * What may be there once, and what must be there first, by hand: a table's key | what else is unique | the tables it refers to, each
 * with the columns that refer. Between a region's tables every reference begins with the region, so that no row leads into another's.
 */
export const agreedKeys = `
assignments: region_id id | inquiries region_id inquiry_id | office_members region_id person_id
break_glasses: region_id id | regions region_id
catalogue_changes: region_id environment_id | regions region_id
companies: id
company_invitations: company_id id | companies company_id | people invited_by
company_members: company_id person_id | companies company_id | people person_id
confirmations: region_id contact_id side | contacts region_id contact_id
contact_people: region_id id | unique region_id contact_id side email | contacts region_id contact_id
contacts: region_id id | unique region_id invitation_id | inquiries region_id inquiry_id | invitations region_id invitation_id
decisions: region_id inquiry_id | inquiries region_id inquiry_id
drafts: region_id id | needs region_id need_id | regions region_id
environment_hosts: region_id environment_id unit_id | environments region_id environment_id | units region_id unit_id
environment_pictures: region_id id | environments region_id environment_id
environment_questions: region_id id | environments region_id environment_id
environment_reviews: region_id environment_id version | environment_versions region_id environment_id version
environment_shares: region_id environment_id guest_region_id | environments region_id environment_id | regions guest_region_id
environment_slots: region_id environment_id starts_on | environments region_id environment_id
environment_verifications: region_id id | environments region_id environment_id | units region_id unit_id
environment_versions: region_id environment_id version | environments region_id environment_id | units region_id unit_id
environments: region_id id | regions region_id | units region_id unit_id
evaluation_answers: region_id inquiry_id major minor question | evaluation_versions region_id inquiry_id major minor
evaluation_requests: region_id id | inquiries region_id inquiry_id
evaluation_versions: region_id inquiry_id major minor | unique region_id request_id | evaluation_requests region_id request_id | inquiries region_id inquiry_id
events: region_id id | inquiries region_id inquiry_id
forms: region_id name version | regions region_id
inquiries: region_id id | unique reference | companies company_id | needs region_id need_id | regions region_id
inquiry_answers: region_id inquiry_id version question | inquiry_versions region_id inquiry_id version
inquiry_files: region_id id | inquiries region_id inquiry_id
inquiry_notes: region_id id | inquiries region_id inquiry_id
inquiry_versions: region_id inquiry_id version | inquiries region_id inquiry_id
invitations: region_id id | unique region_id round_id unit_id | rounds region_id round_id | units region_id unit_id
invitees: region_id id | unique region_id invitation_id email | unique region_id invitation_id forward | invitations region_id invitation_id | invitees region_id forwarded_by
judgements: region_id id | inquiries region_id inquiry_id
letter_texts: id | regions region_id
letters: id | unique region_id message about_id address | letter_texts text_id | regions region_id
mandates: partner_id company_id | companies company_id | partners partner_id
message_files: region_id id | contacts region_id contact_id | messages region_id message_id
messages: region_id id | contacts region_id contact_id
needs: region_id id | units region_id unit_id
network_environments: region_id id | regions region_id
network_words: region_id word | regions region_id
office_invitations: region_id id | regions region_id
office_members: region_id person_id | people person_id | regions region_id
operators: person_id | people person_id
partner_members: partner_id person_id | partners partner_id | people person_id
partners: id
people: id | unique email
public_environments: region_id id | regions region_id
public_figures: region_id figure | regions region_id
public_needs: region_id id | regions region_id
public_words: region_id word | regions region_id
region_settings: region_id | regions region_id
region_texts: region_id language | regions region_id
regions: id | unique prefix | unique slug
register_numbers: region_id year | regions region_id
replies: region_id invitation_id version | invitations region_id invitation_id | invitees region_id invitee_id
rounds: region_id id | inquiries region_id inquiry_id
unit_members: region_id id | unique region_id unit_id email | units region_id unit_id
units: region_id id | regions region_id
watches: person_id company_id region_id environment_id | companies company_id | people person_id | regions region_id
webhook_calls: region_id id | webhooks region_id webhook_id
webhooks: region_id id | regions region_id
`
  .trim()
  .split('\n')

const query = `
  with keys as (
    select conrelid::regclass::text as t, contype, case contype when 'p' then '' when 'u' then 'unique ' else replace(confrelid::regclass::text, 'app.', '') || ' ' end
        || (select string_agg(a.attname, ' ' order by k.n) from unnest(conkey) with ordinality k(c, n) join pg_attribute a on a.attrelid = conrelid and a.attnum = k.c)
        || case when contype = 'f' and (select array_agg(attname::text order by n) from unnest(confkey) with ordinality k(c, n) join pg_attribute a on a.attrelid = confrelid and a.attnum = k.c)
             is distinct from (select array_agg(attname::text order by n) from unnest(p.key) with ordinality k(c, n) join pg_attribute a on a.attrelid = confrelid and a.attnum = k.c)
           then ' (not the key)' else '' end as words
      from pg_constraint c left join lateral (select i.indkey::int2[] as key from pg_index i where i.indrelid = c.confrelid and i.indisprimary) p on true
     where c.connamespace = 'app'::regnamespace and c.contype in ('p', 'u', 'f') and c.convalidated and not c.condeferrable)
  select replace(t, 'app.', '') || ': ' || string_agg(words, ' | ' order by contype <> 'p', contype <> 'u', words) as it from keys group by t order by 1`

export const keysOf = async (owner: Owner): Promise<string[]> => {
  const { rows } = await owner.query(query)
  return rows.map((row: { it: string }) => row.it)
}
