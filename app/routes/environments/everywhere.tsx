import { ServiceFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { headed } from '../../head.ts'
import { readList } from './list.server.ts'
import { EnvironmentList } from './list.tsx'
import { listHead } from './list-head.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = headed<Loaded>(listHead)

export const loader = async ({ request, context }: LoaderArgs) => ({
  demo: context.config.demo,
  list: await readList({ request, context }, null),
})

export default function Everywhere() {
  const { demo, list } = useLoaderData<typeof loader>()
  return (
    <ServiceFrame demo={demo}>
      <EnvironmentList list={list} region={null} />
    </ServiceFrame>
  )
}
