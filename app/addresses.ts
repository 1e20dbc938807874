import type { Addresses } from '@testbro/use-cases/reacting'
import { pathsIn } from './paths.ts'

/** The whole addresses of the pages that letters lead to, on the service's own origin. */
export const addressesAt = (origin: string): Addresses => ({
  case: (language, region, inquiry) => origin + pathsIn(language).case(region, inquiry),
  evaluation: (language, region, inquiry) => origin + pathsIn(language).evaluation(region, inquiry),
  companyInquiry: (language, company, inquiry) => origin + pathsIn(language).companyInquiry(company, inquiry),
  companyEvaluation: (language, company, inquiry) =>
    origin + pathsIn(language).companyEvaluation(company, inquiry),
})
