import type { LoaderArgs } from '../framework.server.ts'
import { regionColourCss } from '../ui/region-colour.ts'

/** A region's colour as a stylesheet of its own, because no page carries inline style. */
export const loader = ({ params }: LoaderArgs) => {
  const [, digits] = /^(\d{1,3})\.css$/.exec(params.hue ?? '') ?? []
  const hue = Number(digits)
  if (digits === undefined || hue > 359) throw new Response(null, { status: 404 })
  return new Response(regionColourCss(hue), {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=86400, immutable',
    },
  })
}
