import type { Fields } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { judgeWebhookAddress, webhookEvents } from '@testbro/rules/webhook'

/** What the form of a webhook says, or what is wrong with it. `mayBePlain`: on a developer's own machine. */
export const readWebhook = (fields: Fields, mayBePlain: boolean) => {
  const read = readFields(fields)
  const url = read.line('url', { required: true, maxLength: 500 })
  const about = read.line('about', { maxLength: 120 }) ?? ''
  const events = read.choices('events', { required: true, options: webhookEvents })
  if (url !== null && judgeWebhookAddress(url, mayBePlain) !== null)
    read.refuse({ field: 'url', code: 'not-an-option' })
  if (url === null || read.problems.length > 0) return { problems: read.problems }
  return { webhook: { url: new URL(url).href, about, events } }
}
