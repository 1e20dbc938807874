import { EntryStanding } from '../../entry-head.tsx'
import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import type { ListedEnvironment } from './environments.tsx'

type EnvironmentTableProps = { region: string; environments: readonly ListedEnvironment[] }
const groups = ['waiting', 'stale', 'fine'] as const

/** The region's environments: those that somebody must look at first. */
export function EnvironmentTable({ region, environments }: EnvironmentTableProps) {
  const { list, verified, never, office } = useText().entries
  const paths = pathsIn(useLanguage())
  const columns: Column<ListedEnvironment>[] = [
    { head: list.columns.name, cell: environment => <Name environment={environment} />, names: true },
    {
      head: list.columns.state,
      cell: ({ standing, room, slots }) => <EntryStanding {...{ standing, room, slots }} />,
      alone: true,
    },
    {
      head: list.columns.verified,
      cell: ({ verifiedAt, verifiedBy }) => (verifiedAt ? verified(verifiedBy ?? office, verifiedAt) : never),
    },
    {
      head: list.columns.act,
      alone: true,
      nowrap: true,
      cell: ({ id, name, group }) => (
        <a href={paths.officeEnvironment(region, id)}>
          {group === 'waiting' ? list.review : list.open}
          <span className="visually-hidden"> {list.object(name)}</span>
        </a>
      ),
    },
  ]
  const parts = new Set(environments.map(({ group }) => group)).size
  const parted = groups
    .map(group => ({ group, rows: environments.filter(environment => environment.group === group) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ group, rows }) => ({
      id: group,
      ...(parts > 1 && { heading: list.groups[group], count: rows.length }),
      rows,
    }))
  return <Table caption={list.caption} columns={columns} groups={parted} rowKey={({ id }) => id} />
}

function Name({ environment }: { environment: ListedEnvironment }) {
  const { list } = useText().entries
  const { name, unitName, publishedAt, visibility } = environment
  const hidden = publishedAt === null ? list.unpublished : visibility === 'network' ? list.network : undefined
  return (
    <>
      {name}
      <br />
      <span className="small muted">{[unitName, hidden].filter(Boolean).join(' · ')}</span>
    </>
  )
}
