import { textIn } from '@testbro/text/catalogue'
import type { Text } from '@testbro/text/catalogue'
import type { MetaFunction } from './framework.ts'
import { languageOf } from './paths.ts'


/** The page's title: what it is, whose it is, the service. `of` reads it from the texts and what was loaded. */
export const titled =
  <Loaded>(of: (text: Text, loaded: Loaded) => string): MetaFunction =>
  ({ data, location, matches }) => {
    const text = textIn(languageOf(location.pathname))
    if (data === undefined) return [{ title: text.ui.service }]
    const faulty = matches.some(match => hasProblems((match as { actionData?: unknown }).actionData))
    const title = of(text, data as Loaded)
    return [{ title: `${faulty ? text.ui.errors.prefix : ''}${title} – ${text.ui.service}` }]
  }

const hasProblems = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'problems' in answer && Array.isArray(answer.problems) && answer.problems.length > 0
