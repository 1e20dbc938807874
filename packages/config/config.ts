import { z } from 'zod'

const url = (protocols: RegExp) => z.url({ protocol: protocols })
const postgresUrl = url(/^postgres(ql)?$/)
const flag = z.enum(['0', '1', 'true', 'false']).transform(word => word === '1' || word === 'true')
const number = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: number(1, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  PUBLIC_ORIGIN: url(/^https?$/)
    .refine(origin => new URL(origin).pathname === '/', 'an origin has no path')
    .optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_URL_PUBLIC: postgresUrl.optional(),
  DATABASE_URL_COMPANY: postgresUrl.optional(),
  DATABASE_URL_OFFICE: postgresUrl.optional(),
  DATABASE_URL_UNIT: postgresUrl.optional(),
  DATABASE_URL_WORKER: postgresUrl.optional(),
  DATABASE_URL_QUEUE: postgresUrl.optional(),
  DATABASE_URL_AUTH: postgresUrl.optional(),
  DATABASE_URL_OPERATOR: postgresUrl.optional(),
  EMBEDDED_DATABASE: flag.default(false),
  LINK_KEY: z.string().min(32, 'at least 32 characters').optional(),
  SMTP_URL: url(/^smtps?$/).optional(),
  SMTP_CONNECTIONS: number(1, 50).default(5),
  MAIL_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'a domain such as mail.example.org')
    .optional(),
  CLAMD_URL: z.string().optional(),
  MEILI_URL: url(/^https?$/).optional(),
  MEILI_KEY: z.string().min(16, 'at least 16 characters').optional(),
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
    .default('testbro'),
  TRUSTED_PROXY: z.string().optional(),
  APP_CLOCK_OFFSET_S: z.coerce.number().int().default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DRAFTS_PER_HOUR: number(1, 100_000).default(30),
  DRAFTS_PER_ADDRESS: number(1, 100_000).default(5),
  FAILED_TOKENS_PER_MINUTE: number(1, 100_000).default(20),
  LINK_READS_PER_MINUTE: number(1, 100_000).default(60),
  LINK_WRITES_PER_HOUR: number(1, 100_000).default(10),
  CONTACT_WRITES_PER_HOUR: number(1, 100_000).default(60),
  SIGN_INS_PER_QUARTER: number(1, 100_000).default(10),
  API_READS_PER_MINUTE: number(1, 100_000).default(120),
  WEBHOOKS_INSIDE: flag.default(false),
  PAGE_CACHE_MB: number(0, 4_096).default(64),
})

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/

const build = (env: z.infer<typeof environment>) => {
  const publicOrigin = new URL(env.PUBLIC_ORIGIN ?? `http://localhost:${env.PORT}`)
  return {
    mode: env.NODE_ENV,
    host: env.HOST,
    port: env.PORT,
    dataDir: env.DATA_DIR,
    publicOrigin: publicOrigin.origin,
    https: publicOrigin.protocol === 'https:',
    database: {
      owner: env.DATABASE_URL,
      embedded: env.EMBEDDED_DATABASE,
      logins: {
        public: env.DATABASE_URL_PUBLIC,
        company: env.DATABASE_URL_COMPANY,
        office: env.DATABASE_URL_OFFICE,
        unit: env.DATABASE_URL_UNIT,
        worker: env.DATABASE_URL_WORKER,
        queue: env.DATABASE_URL_QUEUE,
        auth: env.DATABASE_URL_AUTH,
        operator: env.DATABASE_URL_OPERATOR,
      },
    },
    linkKey: env.LINK_KEY,
    smtp: {
      url: env.SMTP_URL,
      connections: env.SMTP_CONNECTIONS,
      domain:
        env.MAIL_DOMAIN ?? (loopback.test(publicOrigin.hostname) ? 'testbro.example' : publicOrigin.hostname),
    },
    clamdUrl: env.CLAMD_URL,
    /** The outer index of the catalogue; null: PostgreSQL searches alone. */
    meilisearch:
      env.MEILI_URL === undefined || env.MEILI_KEY === undefined
        ? null
        : { url: env.MEILI_URL, key: env.MEILI_KEY, prefix: env.MEILI_PREFIX },
    trustedProxy: env.TRUSTED_PROXY,
    clockOffsetSeconds: env.APP_CLOCK_OFFSET_S,
    logLevel: env.LOG_LEVEL,
    limits: {
      draftsPerHour: env.DRAFTS_PER_HOUR,
      draftsPerAddress: env.DRAFTS_PER_ADDRESS,
      failedTokensPerMinute: env.FAILED_TOKENS_PER_MINUTE,
      linkReadsPerMinute: env.LINK_READS_PER_MINUTE,
      linkWritesPerHour: env.LINK_WRITES_PER_HOUR,
      contactWritesPerHour: env.CONTACT_WRITES_PER_HOUR,
      signInsPerQuarter: env.SIGN_INS_PER_QUARTER,
      apiReadsPerMinute: env.API_READS_PER_MINUTE,
    },
    /** How much of public pages is kept in memory; 0 keeps nothing. */
    pageCacheBytes: env.PAGE_CACHE_MB * 1024 * 1024,
    /** Whether a region's own system may be on this machine, and without encryption: where developers try it. */
    webhooksInside:
      env.WEBHOOKS_INSIDE ||
      (env.EMBEDDED_DATABASE && loopback.test(publicOrigin.hostname) && env.SMTP_URL === undefined),
    /** The demo world, its printed people and the mailbox page: on the embedded database, reached from this machine, without real letters. */
    demo: env.EMBEDDED_DATABASE && loopback.test(publicOrigin.hostname) && env.SMTP_URL === undefined,
  } as const
}

export type Config = ReturnType<typeof build>

/** Every fault of the environment at once, a line each. */
export class WrongConfig extends Error {
  override name = 'WrongConfig'
  readonly faults: string[]
  constructor(faults: string[]) {
    super(`The configuration is wrong:\n${faults.map(fault => `  - ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

const loginNames = ['PUBLIC', 'COMPANY', 'OFFICE', 'UNIT', 'WORKER', 'QUEUE', 'AUTH', 'OPERATOR'] as const

/** Parses the environment once, frozen. Throws `WrongConfig` with everything that is wrong. */
export const readConfig = (env: Record<string, string | undefined> = process.env): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  const faults = parsed.success
    ? []
    : parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  if (parsed.success) {
    const { data } = parsed
    const missing = loginNames.filter(name => data[`DATABASE_URL_${name}`] === undefined)
    if (data.DATABASE_URL === undefined && missing.length > 0) {
      faults.push(
        `DATABASE_URL: set it to an owner's address, or set every login's (missing: ${missing.map(name => `DATABASE_URL_${name}`).join(', ')})`,
      )
    }
    if ((data.MEILI_URL === undefined) !== (data.MEILI_KEY === undefined))
      faults.push('MEILI_URL, MEILI_KEY: set both, or neither where PostgreSQL is to search alone')
    const config = build(data)
    if (!config.demo && data.SMTP_URL === undefined) {
      faults.push(
        'SMTP_URL: set it, letters cannot leave without it (only the demonstration has a mailbox of its own)',
      )
    }
    if (!config.demo && data.PUBLIC_ORIGIN === undefined) {
      faults.push('PUBLIC_ORIGIN: set it to the address people reach, for example https://testbro.example')
    }
    if (faults.length === 0) return Object.freeze(config)
  }
  throw new WrongConfig(faults)
}
