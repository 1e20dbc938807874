import { parseArgs } from 'node:util'

const ids = ['P1', 'P2', 'P4', 'P5', 'P6', 'P7', 'P8', 'P11'] as const
export type Id = (typeof ids)[number]

/** How much is measured. Rows, submits, transactions, searches and units asked are per side; `seconds` is one side's share of a round. */
export type Choices = {
  only: readonly Id[]
  rounds: number
  short: boolean
  json: boolean
  seconds: number
  submits: number
  posts: number
  transactions: number
  pages: number
  manyRows: number
  units: number
  searches: number
  entries: readonly number[]
}

export const usage = `node tests/bench/run.ts [--only P2,P6] [--rounds N] [--entries 1000,10000] [--short] [--json]

  --only    some of ${ids.join(', ')}
  --rounds  how many times every pair is measured (7, or 3 with --short)
  --entries among how many entries the catalogue is searched, from few to many (1,000, 10,000 and 100,000)
  --short   everything within a minute: smaller rounds, and 100,000 rows instead of 1,000,000,
            2,000 units asked instead of 10,000, 300 and 3,000 entries searched instead of 1,000 to 100,000
  --json    the figures as JSON instead of a table
  MEILI_URL, MEILI_KEY  a Meilisearch server to measure beside PostgreSQL
  DATABASE_URL  a server to measure on instead of an embedded one in .data/bench; the passwords of its testbro logins change
`

const isId = (word: string): word is Id => ids.some(id => id === word)

/** Reads the command line. Throws a sentence when it is wrong. */
export const readChoices = (args: string[]): Choices => {
  const { values } = parseArgs({
    args,
    strict: true,
    options: {
      only: { type: 'string' },
      rounds: { type: 'string' },
      entries: { type: 'string' },
      short: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const { short, json } = values
  const only = values.only?.split(',') ?? ids
  if (!only.every(isId)) throw new Error(`--only takes ${ids.join(', ')}, with commas between.`)
  const rounds = Number(values.rounds ?? (short ? 3 : 7))
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1.')
  const size = short
    ? {
        seconds: 1,
        submits: 400,
        posts: 48,
        transactions: 2_400,
        pages: 60,
        manyRows: 100_000,
        units: 2_000,
        searches: 200,
        entries: [300, 3_000],
      }
    : {
        seconds: 4,
        submits: 2_400,
        posts: 480,
        transactions: 12_000,
        pages: 300,
        manyRows: 1_000_000,
        units: 10_000,
        searches: 600,
        entries: [1_000, 10_000, 100_000],
      }
  const entries = values.entries?.split(',').map(Number) ?? size.entries
  if (!entries.every(many => Number.isInteger(many) && many >= 1))
    throw new Error('--entries takes whole numbers from 1, with commas between.')
  return { only, rounds, short, json, ...size, entries }
}
