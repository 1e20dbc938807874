import { type Page, pages } from './manifest.ts'

type Found = { page: Page; params: Record<string, string> }

const shapes = pages.map(page => {
  const words = page.path === '' ? [] : page.path.split('/')
  return { page, words }
})

/** The page at an address, as the router would find it: fixed words win over parameters, from the left. */
export const pageAt = (pathname: string): Found | null => {
  const words = pathname
    .replace(/\.data$/, '')
    .split('/')
    .filter(word => word !== '')
  const inEnglish = words[0] === 'en'
  const rest = inEnglish ? words.slice(1) : words
  let best: Found | null = null
  let bestScore = -1
  for (const shape of shapes) {
    if (shape.words.length !== rest.length || (inEnglish && shape.page.neutral)) continue
    const params: Record<string, string> = {}
    let score = 0
    const fits = shape.words.every((word, at) => {
      const given = rest[at] ?? ''
      score *= 2
      if (word.startsWith(':')) {
        params[word.slice(1)] = given
        return true
      }
      score += 1
      return word === given
    })
    if (fits && score > bestScore) {
      best = { page: shape.page, params }
      bestScore = score
    }
  }
  return best
}
