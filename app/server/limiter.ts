import type { Config } from '@testbro/config/config'
import { limitsPool } from '@testbro/db/transaction'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { LimitName } from '../framework.server.ts'
import type { Log } from './log.ts'

const minute = 60
const hour = 60 * minute

/** Counts against the limits of security: in PostgreSQL, so that every web process counts alike. */
export const openLimiter = (limits: Config['limits'], log: Log) => {
  const sized = (name: LimitName, points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient: limitsPool(),
      storeType: 'pool',
      schemaName: 'sec',
      tableName: 'limits',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points,
      duration,
    })
  const all: Record<LimitName, RateLimiterPostgres> = {
    drafts: sized('drafts', limits.draftsPerHour, hour),
    'drafts-of-address': sized('drafts-of-address', limits.draftsPerAddress, hour),
    questions: sized('questions', limits.draftsPerHour, hour),
    'questions-of-address': sized('questions-of-address', limits.draftsPerAddress, hour),
    'failed-tokens': sized('failed-tokens', limits.failedTokensPerMinute, minute),
    'link-reads': sized('link-reads', limits.linkReadsPerMinute, minute),
    'link-writes': sized('link-writes', limits.linkWritesPerHour, hour),
    'contact-writes': sized('contact-writes', limits.contactWritesPerHour, hour),
    'sign-ins': sized('sign-ins', limits.signInsPerQuarter * 5, 15 * minute),
    'sign-ins-of-address': sized('sign-ins-of-address', limits.signInsPerQuarter, 15 * minute),
    'api-reads': sized('api-reads', limits.apiReadsPerMinute, minute),
  }
  return {
    /** Counts one, and says what is left and for how many seconds; null when nothing could be counted. */
    count: async (name: LimitName, key: string) => {
      const { points, duration } = all[name]
      const told = ({ remainingPoints, msBeforeNext }: RateLimiterRes, isWithin: boolean) => ({
        isWithin,
        points,
        duration,
        left: Math.max(0, remainingPoints),
        seconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
      })
      try {
        return told(await all[name].consume(key), true)
      } catch (verdict) {
        if (verdict instanceof RateLimiterRes) return told(verdict, false)
        log.warn({ err: verdict, limit: name }, 'the limiter did not count')
        return null
      }
    },
    within: async (name: LimitName, key: string): Promise<boolean> => {
      try {
        await all[name].consume(key)
        return true
      } catch (verdict) {
        if (verdict instanceof RateLimiterRes) return false
        log.warn({ err: verdict, limit: name }, 'the limiter did not count')
        return true
      }
    },
    /** Whether the limit is used up already, without counting. */
    spent: async (name: LimitName, key: string): Promise<boolean> => {
      const found = await all[name].get(key).catch(() => null)
      return found !== null && found.remainingPoints <= 0
    },
  }
}
export type Limiter = ReturnType<typeof openLimiter>
