import type { Event } from '@testbro/rules/event'
import { whenDraftSaved } from './1-inquiry/when-draft-saved.ts'
import { whenInquiryCorrected } from './1-inquiry/when-inquiry-corrected.ts'
import { whenInquiryReceived } from './1-inquiry/when-inquiry-received.ts'
import { whenInquiryRegistered } from './1-inquiry/when-inquiry-registered.ts'
import { whenInquirySent } from './1-inquiry/when-inquiry-sent.ts'
import { whenInquiryWithdrawn } from './1-inquiry/when-inquiry-withdrawn.ts'
import { whenRegionDayBegun } from './1-inquiry/when-region-day-begun.ts'
import { whenEvaluationAnswered } from './2-evaluation/when-evaluation-answered.ts'
import { whenEvaluationAsked } from './2-evaluation/when-evaluation-asked.ts'
import { whenInquiryDecided } from './2-evaluation/when-inquiry-decided.ts'
import { whenRoundClosed } from './3-distribution/when-round-closed.ts'
import { whenRoundSent } from './3-distribution/when-round-sent.ts'
import { whenRoundsDue } from './3-distribution/when-rounds-due.ts'
import { whenInvitationForwarded } from './4-reply/when-invitation-forwarded.ts'
import { whenReplyGiven } from './4-reply/when-reply-given.ts'
import { whenContactClosed } from './5-contact/when-contact-closed.ts'
import { whenContactConfirmed } from './5-contact/when-contact-confirmed.ts'
import { whenContactIntroduced } from './5-contact/when-contact-introduced.ts'
import { whenMessageSent } from './5-contact/when-message-sent.ts'
import { whenColleagueInvited } from './account/when-colleague-invited.ts'
import { whenCompanyColleagueInvited } from './account/when-company-colleague-invited.ts'
import { whenSignInBegun } from './account/when-sign-in-begun.ts'
import { whenEntryProposed } from './catalogue/when-entry-proposed.ts'
import { whenEntryReviewed } from './catalogue/when-entry-reviewed.ts'
import { whenEnvironmentChanged } from './catalogue/when-environment-changed.ts'
import { whenIndexingDue } from './catalogue/when-indexing-due.ts'
import { whenNeedChanged } from './catalogue/when-need-changed.ts'
import { whenQuestionAnswered } from './catalogue/when-question-answered.ts'
import { whenQuestionAsked } from './catalogue/when-question-asked.ts'
import type { Reaction } from './reacting.ts'
import { alsoTelling } from './tell-systems.ts'
import { whenCallsDue } from './webhooks/when-calls-due.ts'
import { whenWebhookTested } from './webhooks/when-webhook-tested.ts'

/** What happens when something has happened: every event that is announced, and its reaction. */
export const reactions = {
  'draft-saved': whenDraftSaved,
  'inquiry-sent': whenInquirySent,
  'inquiry-received': alsoTelling('inquiry-received', whenInquiryReceived),
  'inquiry-registered': whenInquiryRegistered,
  'inquiry-corrected': whenInquiryCorrected,
  'inquiry-withdrawn': alsoTelling('inquiry-withdrawn', whenInquiryWithdrawn),
  'evaluation-asked': whenEvaluationAsked,
  'evaluation-answered': whenEvaluationAnswered,
  'inquiry-decided': alsoTelling('inquiry-decided', whenInquiryDecided),
  'round-sent': alsoTelling('round-sent', whenRoundSent),
  'rounds-due': whenRoundsDue,
  'round-closed': alsoTelling('round-closed', whenRoundClosed),
  'reply-given': whenReplyGiven,
  'invitation-forwarded': whenInvitationForwarded,
  'contact-introduced': alsoTelling('contact-introduced', whenContactIntroduced),
  'message-sent': whenMessageSent,
  'contact-confirmed': whenContactConfirmed,
  'contact-closed': whenContactClosed,
  'region-day-begun': alsoTelling('region-day-begun', whenRegionDayBegun),
  'environment-changed': alsoTelling('environment-changed', whenEnvironmentChanged),
  'need-changed': alsoTelling('need-changed', whenNeedChanged),
  'question-asked': whenQuestionAsked,
  'question-answered': whenQuestionAnswered,
  'entry-proposed': whenEntryProposed,
  'entry-reviewed': whenEntryReviewed,
  'colleague-invited': whenColleagueInvited,
  'company-colleague-invited': whenCompanyColleagueInvited,
  'sign-in-begun': whenSignInBegun,
  'webhook-tested': whenWebhookTested,
  'calls-due': whenCallsDue,
  'indexing-due': whenIndexingDue,
} satisfies Record<Event, Reaction>
