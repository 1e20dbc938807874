import { exportEntries } from '@testbro/use-cases/catalogue/export-entries'
import type { LoaderArgs } from '../../framework.server.ts'
import { actInOffice } from '../../office.server.ts'

/** Every entry of the region as CSV, to be saved. */
export const loader = async (args: LoaderArgs) => {
  const { region, outcome } = await actInOffice(args, {}, exportEntries)
  return new Response(args.context.tables.csv(outcome.rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="testbro-${region.slug}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}
