import type { Text } from '@testbro/text/catalogue'
import { textIn } from '@testbro/text/catalogue'
import type { MetaFunction } from './framework.ts'
import { languageOf } from './paths.ts'

/** The page's title: what it is, whose it is, the service. `of` reads it from the texts and what was loaded. */
export const titled =
  <Loaded>(of: (text: Text, loaded: Loaded) => string): MetaFunction =>
  ({ data, location, matches }) => {
    const text = textIn(languageOf(location.pathname))
    if (data === undefined) return [{ title: text.ui.service }]
    const root = matches.find(match => match.id === 'root')?.data as { faulty: boolean } | undefined
    const title = of(text, data as Loaded)
    return [{ title: `${root?.faulty ? text.ui.errors.prefix : ''}${title} – ${text.ui.service}` }]
  }
