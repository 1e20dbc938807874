/** Everything that an inquiry's timeline and the register tell of, in the order of the process. */
export const timelineEvents = [
  'inquiry-received',
  'inquiry-corrected',
  'inquiry-withdrawn',
  'evaluation-begun',
  'case-assigned',
  'evaluation-asked',
  'completion-asked',
  'evaluation-answered',
  'evaluation-edited',
  'decided-distribute',
  'inquiry-declined',
  'inquiry-referred',
  'round-sent',
  'round-reminded',
  'round-extended',
  'round-closed',
  'nobody-interested',
  'reply-given',
  'invitation-forwarded',
  'contact-introduced',
  'contact-message',
  'contact-confirmed',
  'contact-closed',
] as const
export type TimelineEvent = (typeof timelineEvents)[number]

/** What a company is not told: it is not to learn how a unit found who answers. */
export const untoldToCompany: readonly TimelineEvent[] = ['invitation-forwarded']
