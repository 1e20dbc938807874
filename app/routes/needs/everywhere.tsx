import { ServiceFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { headed } from '../../head.ts'
import { readNeeds } from './list.server.ts'
import { Needs } from './list.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = headed<Loaded>(({ needs }, { list }) => ({
  title: list.q === '' ? needs.title(null) : needs.heading({ ...list, place: null }),
  hidden: list.q !== '' || list.sector !== null,
}))

export const loader = async ({ request, context }: LoaderArgs) => ({
  demo: context.config.demo,
  list: await readNeeds(request, null),
})

export default function NeedsEverywhere() {
  const { demo, list } = useLoaderData<typeof loader>()
  return (
    <ServiceFrame demo={demo}>
      <Needs list={list} region={null} />
    </ServiceFrame>
  )
}
