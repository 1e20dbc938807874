import * as secrets from './2026-11-22-1-secrets.ts'
import * as regionsPeopleCompanies from './2026-11-22-2-regions-people-companies.ts'
import * as unitsEnvironments from './2026-11-22-3-units-environments.ts'
import * as inquiries from './2026-11-22-4-inquiries.ts'
import * as roundsToContacts from './2026-11-22-5-rounds-to-contacts.ts'
import * as letters from './2026-11-22-6-letters.ts'
import * as evaluationToContact from './2026-11-22-7-evaluation-to-contact.ts'
import * as catalogue from './2026-11-22-8-catalogue.ts'
import * as search from './2026-11-22-9-search.ts'
import * as answersToNeeds from './2026-11-22-a-answers-to-needs.ts'
import * as publicChanges from './2026-11-22-b-public-changes.ts'
import * as ownSystems from './2026-11-22-c-own-systems.ts'
import * as formsOfWords from './2026-11-22-d-forms-of-words.ts'

/** Every migration in the order it runs. One that has landed is never changed. */
export const migrations = {
  '2026-11-22-1-secrets': secrets,
  '2026-11-22-2-regions-people-companies': regionsPeopleCompanies,
  '2026-11-22-3-units-environments': unitsEnvironments,
  '2026-11-22-4-inquiries': inquiries,
  '2026-11-22-5-rounds-to-contacts': roundsToContacts,
  '2026-11-22-6-letters': letters,
  '2026-11-22-7-evaluation-to-contact': evaluationToContact,
  '2026-11-22-8-catalogue': catalogue,
  '2026-11-22-9-search': search,
  '2026-11-22-a-answers-to-needs': answersToNeeds,
  '2026-11-22-b-public-changes': publicChanges,
  '2026-11-22-c-own-systems': ownSystems,
  '2026-11-22-d-forms-of-words': formsOfWords,
}
