import { accountActs } from './bad-input/account-acts.ts'
import { companyActs } from './bad-input/company-acts.ts'
import { inquiryActs } from './bad-input/inquiry-acts.ts'
import { officeActs } from './bad-input/office-acts.ts'

/** Everything that can be done by a form, with what each of the twelve bad inputs is answered with. */
export const acts = [...inquiryActs, ...accountActs, ...companyActs, ...officeActs]
