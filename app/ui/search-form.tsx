import { Button, type ButtonKind } from './button.tsx'
import { type Kept, KeptFields } from './kept-fields.tsx'
import { useText } from './language.tsx'

type SearchFormProps = {
  action: string
  name: string
  /** What is searched: "Sök testmiljö". */
  label: string
  value?: string
  /** Kept in the address though not searched for: a chosen filter, for example. */
  kept?: Kept
  submit?: string
  /** `second` where the page has another primary button. */
  kind?: ButtonKind
  /** With script it searches as somebody types; what it says meanwhile, and when no answer comes. */
  live?: { searching: string; failed: string }
}

/** One word to search for, sent in the address. */
export function SearchForm({ action, name, label, value, kept = [], submit, kind, live }: SearchFormProps) {
  const { ui } = useText()
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than the browsers we serve
    <form
      className="search"
      role="search"
      method="get"
      action={action}
      data-searching={live?.searching}
      data-failed={live?.failed}
    >
      <label className="visually-hidden" htmlFor={name}>
        {label}
      </label>
      <input className="input" type="search" id={name} name={name} defaultValue={value} />
      <KeptFields fields={kept} />
      <Button kind={kind}>{submit ?? ui.search}</Button>
    </form>
  )
}
