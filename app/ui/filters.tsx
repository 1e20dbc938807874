import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { type Kept, KeptFields } from './kept-fields.tsx'
import { useText } from './language.tsx'

type FiltersProps = {
  /** Address of the list itself. */
  action: string
  /** What is filtered: "Filtrera ärenden". */
  label: string
  summary?: string
  submit?: string
  /** Kept in the address though not among the fields: the chosen view, for example. */
  kept?: Kept
  /** Unfolded on a phone: when something is chosen. */
  open?: boolean
  /** Facets one under another, beside the list where there is room; else fields in a line above it. */
  beside?: boolean
  children: ReactNode
}

/** Fields that narrow a list, sent in the address. Folded on a phone. */
export function Filters({ action, label, summary, submit, kept = [], open, beside, children }: FiltersProps) {
  const { ui } = useText()
  return (
    <details className="facets" open={open}>
      <summary>{summary ?? ui.filter.summary}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: the search element is younger than the browsers we serve */}
      <form
        className={beside ? undefined : 'filters'}
        method="get"
        action={action}
        role="search"
        aria-label={label}
      >
        <KeptFields fields={kept} />
        {children}
        <Button kind="second">{submit ?? ui.filter.submit}</Button>
      </form>
    </details>
  )
}
