import { asMigrate } from '@testbro/db/as-migrate'
import { seedDemo } from '@testbro/db/seed/seed-demo'
import { seedVolume } from '@testbro/db/seed/seed-volume'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { addWorkingDays } from '@testbro/rules/clock'
import { standardEvaluationForm } from '@testbro/use-cases/evaluation-form'
import { publishEnvironments } from '@testbro/use-cases/publish-environments'
import { renewNeeds } from '@testbro/use-cases/publish-needs'
import { flags } from './flags.ts'
import { ownerOf, standOrSayWhy } from './ground.ts'
import { Plain } from './plain.ts'

const publishAll: Parameters<typeof seedDemo>[4] = async (inside, region) => {
  await publishEnvironments(inside, region)
  await renewNeeds(inside.db, region, inside.now)
}

/** The demo world, or rows in volume; both as the migration's role. Prints JSON. */
export const seedVerb = async (args: string[]): Promise<number> => {
  const given = flags(args, {
    demo: { type: 'boolean' },
    regions: { type: 'string' },
    units: { type: 'string' },
    companies: { type: 'string' },
    inquiries: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  })
  const ground = standOrSayWhy()
  if (given.demo) {
    if (!ground.config.demo) {
      throw new Plain(
        'The demo world is for the embedded database, reached from this machine only and without SMTP_URL. Nothing was seeded.',
      )
    }
    const demo = await asMigrate(ownerOf(ground), client =>
      seedDemo(
        client,
        inquiryForm,
        addWorkingDays,
        ground.links.tokenHash,
        publishAll,
        standardEvaluationForm,
      ),
    )
    process.stdout.write(`${JSON.stringify(demo)}\n`)
    return 0
  }
  const count = (flag: 'regions' | 'units' | 'companies', least: number) => {
    const n = Number(given[flag])
    if (!Number.isInteger(n) || n < least) throw new Plain(`Say how many: --${flag} N, ${least} or more.`)
    return n
  }
  const world = await asMigrate(ownerOf(ground), client =>
    seedVolume(client, {
      regions: count('regions', 1),
      units: count('units', 1),
      companies: count('companies', 0),
      inquiries: given.inquiries === undefined ? undefined : Number(given.inquiries),
      seed: given.seed ?? 'testbro',
      form: inquiryForm,
      evaluation: standardEvaluationForm,
    }),
  )
  process.stdout.write(
    given.json ? `${JSON.stringify(world)}\n` : `Seeded: ${JSON.stringify(world.counts)}\n`,
  )
  return 0
}
