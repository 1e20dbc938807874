import type { Facet as FacetName } from '@testbro/search/port'
import { Facet } from '../../ui/facet.tsx'
import { Filters } from '../../ui/filters.tsx'
import { useText } from '../../ui/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { List } from './list.server.ts'
import { countChosen, fieldsOf, nothingChosen, trls } from './search.ts'

/** Unfolded though nothing of it is chosen; the others are one press away. */
const open: readonly FacetName[] = ['sector', 'room', 'tests']

/** Everything the list can be narrowed by, in one form with one button. */
export function CatalogueFilters({ path, list }: { path: string; list: List }) {
  const { environments: words } = useText()
  const { searched, facets, regions } = list
  const label = useValueWords(regions)
  const isEmpty = facets.every(({ values }) => values.length === 0)
  // where nothing is found, nothing narrows it
  if (isEmpty && searched.trl === null) return null
  return (
    <Filters
      beside
      action={path}
      label={words.filter.label}
      summary={words.filter.summary(countChosen(searched))}
      submit={words.filter.submit}
      kept={fieldsOf(searched, { chosen: nothingChosen, trl: null })}
    >
      {facets
        .filter(({ values }) => values.length > 0)
        .map(({ facet, values }) => (
          <Facet
            key={facet}
            name={facet}
            label={words.facet[facet]}
            open={open.includes(facet) || values.some(({ chosen }) => chosen)}
            values={searched.chosen[facet]}
            options={values.map(({ value, count }) => ({ value, count, label: label(facet, value) }))}
          />
        ))}
      <SelectField
        name="trl"
        label={words.filter.trl}
        hint={words.filter.trlHint}
        empty={words.filter.anyTrl}
        value={searched.trl === null ? '' : String(searched.trl)}
        options={trls.map(level => ({ value: String(level), label: String(level) }))}
      />
    </Filters>
  )
}

/** A choice in words; a region by its name. */
export const useValueWords = (regions: readonly { slug: string; name: string }[]) => {
  const { environments, entry } = useText()
  const words: Record<Exclude<FacetName, 'region'>, Readonly<Record<string, string>>> = {
    sector: environments.sectors,
    room: environments.room,
    state: environments.state,
    tests: entry.tests,
    users: entry.users,
    settings: entry.settings,
    methods: entry.methods,
    supports: entry.supports,
    priceRule: entry.priceRule,
    languages: entry.languages,
  }
  return (facet: FacetName, value: string) =>
    (facet === 'region' ? regions.find(({ slug }) => slug === value)?.name : words[facet][value]) ?? value
}
