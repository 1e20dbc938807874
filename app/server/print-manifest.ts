import { tableClasses } from '@testbro/db/table-classes'
import { events } from '@testbro/rules/event'
import { pages } from '../manifest.ts'
import { openDataPaths, openDataRoot } from '../open-data.ts'
import { flags } from './flags.ts'

const ways = (path: string, neutral?: true) =>
  neutral ? [`/${path}`] : [`/${path}`, `/en/${path}`.replace(/\/$/, '')]

/** Every address with its methods, principals and parameters; every job; every table with its class. */
const manifest = () => ({
  routes: [
    ...pages.flatMap(({ path, methods, who, params = {}, kind, neutral }) =>
      ways(path, neutral).map(address => ({ path: address, methods, principals: who, params, kind })),
    ),
    ...[
      '/healthz',
      '/readyz',
      '/mark.svg',
      '/quicken.js',
      '/robots.txt',
      '/embed.js',
      `${openDataRoot}/openapi.json`,
      ...Object.values(openDataPaths).map(path => openDataRoot + path.replace(/\{(\w+)\}/g, ':$1')),
      '/speculation.json',
      '/assets/:asset',
      '/__manifest',
    ].map(path => ({
      path,
      methods: ['GET'],
      principals: ['visitor'],
      params: {},
      kind: 'service',
    })),
  ],
  jobs: [
    ...events.map(event => ({ task: event, scheduled: false })),
    ...['day-begun', 'indexing-begun'].map(task => ({ task, scheduled: true })),
  ],
  tables: Object.entries(tableClasses).map(([table, tableClass]) => ({ table, class: tableClass })),
})

export const manifestVerb = async (args: string[]): Promise<number> => {
  const { json } = flags(args, { json: { type: 'boolean' } })
  const whole = manifest()
  if (json) process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`)
  else
    for (const { path, methods, principals } of whole.routes)
      process.stdout.write(`${methods.join(',').padEnd(9)} ${path}  (${principals.join(', ')})\n`)
  return 0
}
