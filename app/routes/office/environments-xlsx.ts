import { exportEntries } from '@testbro/use-cases/catalogue/export-entries'
import type { LoaderArgs } from '../../framework.server.ts'
import { actInOffice } from '../../office.server.ts'
import { pathsOf, seeOther } from '../../visit.server.ts'

/** Every entry of the region as a sheet, to be saved; where a text is longer than a cell can be, the list that says so. */
export const loader = async (args: LoaderArgs) => {
  const { region, outcome } = await actInOffice(args, {}, exportEntries)
  const sheet = await args.context.tables.xlsx(outcome.rows)
  if (sheet === null) throw seeOther(`${pathsOf(args.request).officeEnvironments(region.slug)}?tooLong`)
  return new Response(new Uint8Array(sheet), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="testbro-${region.slug}.xlsx"`,
      'cache-control': 'private, no-store',
    },
  })
}
