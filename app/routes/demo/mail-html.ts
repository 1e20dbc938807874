import type { LoaderArgs } from '../../framework.server.ts'
import { notFound } from '../../visit.server.ts'

/** The letter as a mail reader shows it: a response of its own, since it carries inline styles and may do nothing else. */
export const loader = async ({ params, context }: LoaderArgs) => {
  const html = (await context.mailbox?.find(params.letter ?? ''))?.html
  if (!html) throw notFound()
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
    },
  })
}
