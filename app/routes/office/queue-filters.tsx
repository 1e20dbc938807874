import { sectors } from '@testbro/rules/sector'
import { Chosen } from '../../ui/chosen.tsx'
import { Filters } from '../../ui/filters.tsx'
import { useText } from '../../ui/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { addressOf, isNarrowed, type Searched, ways } from './queue-search.ts'

/** What narrows the list, in the address; and what is chosen, each with a way to take it away. */
export function QueueFilters({ path, searched }: { path: string; searched: Searched }) {
  const { office, inquiry, ui } = useText()
  const { queue } = office
  const { q, step, sector, cameBy, view } = searched
  const sectorLabels = inquiry.questions.sector.options
  const steps = ui.steps.map(({ short }, index) => ({
    value: String(index + 1),
    label: `${index + 1} ${short}`,
  }))
  const without = (change: Partial<Searched>) => addressOf(path, searched, change)
  const chosen = [
    ...(q ? [{ label: queue.searched(q), href: without({ q: '' }) }] : []),
    ...(step ? [{ label: steps[step - 1]?.label ?? '', href: without({ step: null }) }] : []),
    ...(sector ? [{ label: labelOf(sectorLabels, sector), href: without({ sector: null }) }] : []),
    ...(cameBy ? [{ label: labelOf(office.ways, cameBy), href: without({ cameBy: null }) }] : []),
  ]
  return (
    <>
      <Filters
        action={path}
        label={queue.filter}
        kept={view === 'closed' ? [['view', view]] : undefined}
        open={isNarrowed(searched)}
      >
        <TextField name="q" type="search" label={queue.search} value={q} />
        <SelectField
          name="step"
          label={queue.step}
          empty={queue.anyStep}
          value={step === null ? '' : String(step)}
          options={steps}
        />
        <SelectField
          name="sector"
          label={queue.sector}
          empty={queue.anySector}
          value={sector ?? ''}
          options={sectors.map(value => ({ value, label: labelOf(sectorLabels, value) }))}
        />
        <SelectField
          name="came-by"
          label={queue.way}
          empty={queue.anyWay}
          value={cameBy ?? ''}
          options={ways.map(value => ({ value, label: office.ways[value] }))}
        />
      </Filters>
      <Chosen items={chosen} />
    </>
  )
}

const labelOf = (labels: Record<string, string | { label: string }>, key: string) => {
  const found = labels[key]
  return typeof found === 'string' ? found : (found?.label ?? key)
}
