/** What a region's own systems can be told of. */
export const webhookEvents = [
  'environment-published',
  'environment-changed',
  'environment-withdrawn',
  'need-published',
  'need-closed',
  'inquiry-received',
  'inquiry-withdrawn',
  'inquiry-decided',
  'round-sent',
  'round-closed',
  'contact-introduced',
] as const
export type WebhookEvent = (typeof webhookEvents)[number]

/** Those that a job tells of, with the inquiry's reference and nothing else; the others are written with the published copies. */
export const registerEvents = [
  'inquiry-received',
  'inquiry-withdrawn',
  'inquiry-decided',
  'round-sent',
  'round-closed',
  'contact-introduced',
] as const satisfies WebhookEvent[]

const minute = 60
const hour = 60 * minute
/** Seconds to wait after each try that failed: almost three days in all. */
const pauses = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour, 24 * hour, 24 * hour]

/** Seconds until the next try after so many; null when there are no more. */
export const pauseAfter = (attempts: number): number | null => pauses[attempts - 1] ?? null

export type AddressFault = 'not-an-address' | 'not-https' | 'port' | 'credentials'

/** What is wrong with an address as it is written; where its name leads is judged when it is called. */
export const judgeWebhookAddress = (written: string, mayBePlain = false): AddressFault | null => {
  if (!URL.canParse(written)) return 'not-an-address'
  const url = new URL(written)
  if (url.protocol !== 'https:' && !(mayBePlain && url.protocol === 'http:')) return 'not-https'
  if (url.username !== '' || url.password !== '') return 'credentials'
  const port = Number(url.port || 443)
  return port === 443 || port >= 1_024 || (mayBePlain && url.port === '') ? null : 'port'
}
