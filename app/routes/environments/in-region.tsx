import { RegionFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { headed } from '../../head.ts'
import { openRegion } from '../../visit.server.ts'
import { readList } from './list.server.ts'
import { EnvironmentList } from './list.tsx'
import { listHead } from './list-head.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = headed<Loaded>(listHead)

export const loader = async ({ params, request, context }: LoaderArgs) => {
  const region = await openRegion(params.region)
  return { demo: context.config.demo, region, list: await readList({ request, context }, region) }
}

export default function InRegion() {
  const { demo, region, list } = useLoaderData<typeof loader>()
  return (
    <RegionFrame region={region} demo={demo}>
      <EnvironmentList list={list} region={region} />
    </RegionFrame>
  )
}
