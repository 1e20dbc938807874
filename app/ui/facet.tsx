import { Choice, choiceId } from './choice.tsx'

type FacetProps = {
  name: string
  label: string
  /** With how many there are of each. */
  options: readonly { value: string; label: string; count: number }[]
  values?: readonly string[]
  open?: boolean
}

/** One thing to narrow a list by, inside `Filters`. */
export function Facet({ name, label, options, values = [], open = true }: FacetProps) {
  return (
    <details className="facet" open={open}>
      <summary>{label}</summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {options.map(({ value, label, count }, index) => (
          <Choice
            key={value}
            type="checkbox"
            id={choiceId(name, index)}
            name={name}
            value={value}
            checked={values.includes(value)}
            label={
              <>
                {label} <span className="small muted">({count})</span>
              </>
            }
          />
        ))}
      </fieldset>
    </details>
  )
}
