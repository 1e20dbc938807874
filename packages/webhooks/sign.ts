import { createHmac } from 'node:crypto'

/** The signature of Standard Webhooks: HMAC-SHA256 over id, time and body. `secret` is what the receiver was shown, with its prefix. */
export const signatureOf = (secret: string, id: string, timestamp: number, body: string): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}
