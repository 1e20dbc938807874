import { WrongConfig } from '@testbro/config/config'
import { Plain } from './plain.ts'

const usage = `testbro <verb>

  web                                    serve the pages until SIGTERM
  worker                                 send letters and run jobs until SIGTERM
  migrate                                make the logins, change the tables, re-apply the policies
  seed --demo                            the demo world (embedded database on this machine only)
  seed --regions N --units M --companies K --seed S --json
  invite --region SLUG --role ROLE --email ADDRESS   the first real admin of a region
  region --slug S --prefix P --name N --office O --email E   a new region, open at once
  search rebuild | diff                  fill the indexes of Meilisearch anew, or compare them with the database (exit 1 where they differ)
  manifest --json                        every address, job and table
  backup --to FOLDER                     a copy of the embedded database and its files (stop the service first)
`

type Verb = (args: string[]) => Promise<number>

/** Loaded when asked for: most verbs need little of the service. */
const verbs: Record<string, () => Promise<Verb>> = {
  web: async () => (await import('./run-web.ts')).runWeb,
  worker: async () => (await import('./run-worker.ts')).runWorker,
  migrate: async () => (await import('./migrate.ts')).migrateVerb,
  seed: async () => (await import('./seed.ts')).seedVerb,
  invite: async () => (await import('./invite.ts')).inviteVerb,
  region: async () => (await import('./open-region.ts')).openRegionVerb,
  search: async () => (await import('./search-verb.ts')).searchVerb,
  manifest: async () => (await import('./print-manifest.ts')).manifestVerb,
  backup: async () => (await import('./backup.ts')).backupVerb,
}

/** Runs one verb; the answer is the exit code. What is wrong is said in a sentence on stderr. */
export const runVerb = async ([name = '', ...args]: string[]): Promise<number> => {
  const load = verbs[name]
  if (!load) {
    process.stderr.write(name === '' || name === 'help' ? usage : `There is no verb ${name}.\n\n${usage}`)
    return name === 'help' ? 0 : 2
  }
  try {
    return await (await load())(args)
  } catch (error) {
    const known =
      error instanceof WrongConfig || error instanceof Plain || (error instanceof Error && isPlain(error))
    process.stderr.write(
      known ? `${(error as Error).message}\n` : `${error instanceof Error ? error.stack : error}\n`,
    )
    return 1
  }
}

/** A mistake whose message is the whole help: a wrong flag, a port, a server that does not answer. */
const isPlain = (error: Error) =>
  'code' in error && /^ERR_PARSE_ARGS|^ECONNREFUSED$|^EADDRINUSE$|^28P01$|^3D000$/.test(String(error.code))
