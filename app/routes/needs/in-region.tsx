import { RegionFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { headed } from '../../head.ts'
import { openRegion } from '../../visit.server.ts'
import { readNeeds } from './list.server.ts'
import { Needs } from './list.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = headed<Loaded>(({ needs }, { list, region }) => ({
  title: list.q === '' ? needs.title(region.name) : needs.heading({ ...list, place: region.name }),
  hidden: list.q !== '' || list.sector !== null,
}))

export const loader = async ({ params, request, context }: LoaderArgs) => {
  const region = await openRegion(params.region)
  return { demo: context.config.demo, region, list: await readNeeds(request, region.id) }
}

export default function NeedsInRegion() {
  const { demo, region, list } = useLoaderData<typeof loader>()
  return (
    <RegionFrame region={region} demo={demo}>
      <Needs list={list} region={region} />
    </RegionFrame>
  )
}
