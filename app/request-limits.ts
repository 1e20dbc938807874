export const mostFields = 200
/** Of a form that is long: every code that can be ticked, and the parts of all its rows. */
export const mostFieldsOfLong = 450
export const mostNesting = 5
export const textBytes = 2 * 1024 * 1024
export const uploadBytes = 12 * 1024 * 1024
const urlLength = 4096

/** Remix's route discovery: one long list of long paths would hold the event loop for a second. */
export const manifestFits = (search: URLSearchParams) => {
  const paths = search.getAll('p')
  return paths.length <= 40 && paths.every(path => path.length <= 200 && path.split('/').length <= 13)
}

export const urlFits = (url: string) => url.length <= urlLength

/** Levels of brackets or dots in a field's name, as parsers of nested forms count them. */
const nestingOf = (name: string) => name.split(/[.[]/).length

export const fieldsFit = (names: readonly string[], most: number) =>
  names.length <= most && names.every(name => name.length <= 200 && nestingOf(name) <= mostNesting + 1)
