import type { IncomingHttpHeaders } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

type Tags = readonly (string | undefined)[]

/**
 * What was found while nothing was published: looked for anew while the tags of what was found differ, or one is missing because
 * changes were not heard for a moment. Others publish while a test asks; after forty times it is the answer that differs.
 */
export const steady = async <T>(
  look: () => Promise<T>,
  tagsOf: (found: T) => Tags,
  tries = 40,
): Promise<T> => {
  const found = await look()
  const [first, ...others] = tagsOf(found)
  if (tries === 1 || (first !== undefined && others.every(tag => tag === first))) return found
  await pause(100)
  return steady(look, tagsOf, tries - 1)
}

type Tagged = { headers: IncomingHttpHeaders }

/** A page's tag in whatever coding it came. */
export const tagOf = ({ headers }: Tagged) => headers.etag?.replace(/\.(br|gzip)"$/, '"')

/** Answers that are all of one page as it was at one moment. */
export const ofOneMoment = <T extends Tagged>(askAll: () => Promise<T[]>): Promise<T[]> =>
  steady(askAll, answers => answers.map(tagOf))
