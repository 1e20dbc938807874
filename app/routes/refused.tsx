import { data, type LoaderArgs } from '../framework.server.ts'

/** Shows what the front door refused; by its address alone there is nothing here. */
export const loader = ({ context }: LoaderArgs) => {
  if (context.refusal) throw data(context.refusal, { status: context.refusal.status })
  throw new Response(null, { status: 404 })
}

export default function Refused() {
  return null
}
