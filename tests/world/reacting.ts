import type { LinkMaker } from '@testbro/auth/links'
import type { Reacting, Reaction } from '@testbro/use-cases/reacting'
import { aRunningJob } from './cases.ts'
import type { Owner } from './put.ts'

const page = () => 'https://testbro.example/sida'
const addresses = {
  case: page,
  evaluation: page,
  round: page,
  companyInquiry: page,
  companyEvaluation: page,
  companyContact: page,
  officeContact: page,
  webhook: page,
  environment: page,
  officeQuestion: page,
  unitQuestion: page,
  saved: page,
  officeEnvironment: page,
  unitEnvironment: page,
}

/** The queue runs one reaction in a region, as the worker would. */
export const reactAs =
  (owner: () => Owner, links: LinkMaker, more: Partial<Reacting> = {}) =>
  async (reaction: Reaction, ids: Record<string, string>, region: string) => {
    const job = await aRunningJob(owner(), region)
    await reaction({
      by: { as: 'job', ...job },
      ids,
      links,
      addresses,
      files: { remove: async () => {} },
      indexes: null,
      callSystem: async () => ({ status: 204, fault: '' }),
      webhookSecret: () => 'whsec_',
      ...more,
    })
  }
