import type { Addresses } from '@testbro/use-cases/reacting'
import { pathsIn } from './paths.ts'

/** The whole addresses of the pages that letters lead to, on the service's own origin. */
export const addressesAt = (origin: string): Addresses => ({
  case: (language, region, inquiry) => origin + pathsIn(language).case(region, inquiry),
  evaluation: (language, region, inquiry) => origin + pathsIn(language).evaluation(region, inquiry),
  round: (language, region, inquiry, round) => origin + pathsIn(language).round(region, inquiry, round),
  companyInquiry: (language, company, inquiry) => origin + pathsIn(language).companyInquiry(company, inquiry),
  companyEvaluation: (language, company, inquiry) =>
    origin + pathsIn(language).companyEvaluation(company, inquiry),
  companyContact: (language, company, inquiry, contact) =>
    origin + pathsIn(language).companyContact(company, inquiry, contact),
  officeContact: (language, region, inquiry, contact) =>
    origin + pathsIn(language).officeContact(region, inquiry, contact),
  webhook: (language, region, webhook) => origin + pathsIn(language).webhook(region, webhook),
  environment: (language, region, environment) => origin + pathsIn(language).environment(region, environment),
  officeQuestion: (language, region, question) => origin + pathsIn(language).officeQuestion(region, question),
  unitQuestion: (language, region, unit, question) =>
    origin + pathsIn(language).unitQuestion(region, unit, question),
  saved: (language, company) => origin + pathsIn(language).saved(company),
  officeEnvironment: (language, region, environment) =>
    origin + pathsIn(language).officeEnvironment(region, environment),
  unitEnvironment: (language, region, unit, environment) =>
    origin + pathsIn(language).unitEnvironment(region, unit, environment),
})
