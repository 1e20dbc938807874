import type { LinkMaker } from './links.ts'

/** What a webhook's calls are signed with, as Standard Webhooks writes it: derived from id and generation, and stored nowhere. */
export const webhookSecret = (links: Pick<LinkMaker, 'token'>, id: string, generation: number): string =>
  `whsec_${Buffer.from(links.token('webhook', id, generation), 'base64url').toString('base64')}`
