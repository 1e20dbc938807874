const shortestCompound = 7
const shortestPart = 3
const mostParts = 4

/** The stretches of a word that may be words of which it is put together. */
export const stretchesOf = (word: string): string[] => {
  if (word.length < shortestCompound) return []
  const found = new Set<string>()
  for (let from = 0; from <= word.length - shortestPart; from++)
    for (let to = from + shortestPart; to <= word.length; to++)
      if ((from === 0 || from >= shortestPart) && to - from < word.length) found.add(word.slice(from, to))
  return [...found]
}

/** The parts of a compound, the fewest that there can be; none when it is none. An s or o may join two. */
export const partsOfCompound = (word: string, isWord: (part: string) => boolean): string[] => {
  if (word.length < shortestCompound) return []
  const ways = new Map<number, string[]>([[word.length, []]])
  for (let from = word.length - shortestPart; from >= 0; from--) {
    let best: string[] | undefined
    for (let to = from + shortestPart; to <= word.length; to++) {
      const rest = ways.get(to)
      const part = word.slice(from, to)
      if (rest === undefined || part === word) continue
      const said = [part, ...(to < word.length && /[so]$/.test(part) ? [part.slice(0, -1)] : [])].find(
        one => one.length >= shortestPart && isWord(one),
      )
      // of as few parts, those with the longer beginning
      if (said !== undefined && (best === undefined || rest.length + 1 <= best.length)) best = [said, ...rest]
    }
    if (best && best.length <= mostParts) ways.set(from, best)
  }
  return ways.get(0) ?? []
}
