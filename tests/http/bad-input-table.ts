import { accountActs } from './bad-input/account-acts.ts'
import { caseActs } from './bad-input/case-acts.ts'
import { companyActs } from './bad-input/company-acts.ts'
import { contactActs } from './bad-input/contact-acts.ts'
import { distributionActs } from './bad-input/distribution-acts.ts'
import { environmentActs } from './bad-input/environment-acts.ts'
import { evaluationActs } from './bad-input/evaluation-acts.ts'
import { inquiryActs } from './bad-input/inquiry-acts.ts'
import { memberActs } from './bad-input/member-acts.ts'
import { needActs } from './bad-input/need-acts.ts'
import { questionActs } from './bad-input/question-acts.ts'
import { replyActs } from './bad-input/reply-acts.ts'
import { settingsActs } from './bad-input/settings-acts.ts'
import { signInActs } from './bad-input/sign-in-acts.ts'
import { unitActs } from './bad-input/unit-acts.ts'
import { webhookActs } from './bad-input/webhook-acts.ts'

/** Everything that can be done by a form, with what each of the twelve bad inputs is answered with. */
export const acts = [
  ...inquiryActs,
  ...replyActs,
  ...contactActs,
  ...signInActs,
  ...accountActs,
  ...companyActs,
  ...caseActs,
  ...evaluationActs,
  ...distributionActs,
  ...unitActs,
  ...environmentActs,
  ...memberActs,
  ...settingsActs,
  ...webhookActs,
  ...needActs,
  ...questionActs,
]
