/** Every fact that is announced when it has become one, and that something else then happens on. */
export const events = [
  'draft-saved',
  'inquiry-sent',
  'inquiry-received',
  'inquiry-registered',
  'inquiry-corrected',
  'inquiry-withdrawn',
  'round-sent',
  'rounds-due',
  'round-closed',
  'reply-given',
  'invitation-forwarded',
  'contact-introduced',
  'message-sent',
  'contact-confirmed',
  'contact-closed',
  'region-day-begun',
  'colleague-invited',
  'company-colleague-invited',
  'sign-in-begun',
] as const
export type Event = (typeof events)[number]
