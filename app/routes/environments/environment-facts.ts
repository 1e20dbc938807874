import type { Entry } from '@testbro/rules/entry'
import { useText } from '../../ui/language.tsx'

const keys = [
  'place',
  'tests',
  'users',
  'settings',
  'methods',
  'supports',
  'trl',
  'languages',
  'countries',
  'price',
] as const
/** Between facts; no line begins with it. */
const dot = '\u00a0· '

export type FactKey = (typeof keys)[number]

/** What an entry says in codes and figures, in words; empty where it says nothing. */
export const useEnvironmentFacts = () => {
  const { entry: words, environmentPage } = useText()
  return (entry: Entry): { key: FactKey; value: string }[] => {
    const { trlFrom, trlTo, priceRule } = entry
    const values: Record<FactKey, string> = {
      place: entry.place,
      tests: entry.tests.map(code => words.tests[code]).join(dot),
      users: entry.users.map(code => words.users[code]).join(dot),
      settings: entry.settings.map(code => words.settings[code]).join(dot),
      methods: entry.methods.map(code => words.methods[code]).join(dot),
      supports: entry.supports.map(code => words.supports[code]).join(dot),
      trl: trlFrom === null && trlTo === null ? '' : environmentPage.trl(trlFrom, trlTo),
      languages: entry.languages.map(code => words.languages[code]).join(dot),
      countries: entry.countries.map(code => words.countries[code]).join(dot),
      price: priceRule === 'not-decided' ? '' : words.priceRule[priceRule],
    }
    return keys.map(key => ({ key, value: values[key] }))
  }
}
