type Group = { from: number; to: number; parts: string[]; joint: string }

/** Where a closing parenthesis belongs, with words in quotes left alone. */
const pairsOf = (words: string) => {
  const open: number[] = []
  const pairs: [number, number][] = []
  let quoted = false
  for (let at = 0; at < words.length; at++) {
    if (words[at] === "'") quoted = !quoted
    else if (quoted) continue
    else if (words[at] === '(') open.push(at)
    else if (words[at] === ')') pairs.push([open.pop() ?? 0, at])
  }
  return pairs
}

const splitAt = (words: string, joint: string) => {
  const parts: string[] = []
  let depth = 0
  let quoted = false
  let from = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at] === "'") quoted = !quoted
    else if (!quoted && words[at] === '(') depth++
    else if (!quoted && words[at] === ')') depth--
    else if (!quoted && depth === 0 && words.startsWith(joint, at)) {
      parts.push(words.slice(from, at))
      from = at + joint.length
    }
  }
  return [...parts, words.slice(from)]
}

const groupsOf = (words: string): Group[] =>
  pairsOf(words).flatMap(([from, to]) => {
    const inside = words.slice(from + 1, to)
    for (const joint of [' AND ', ' OR ']) {
      const parts = splitAt(inside, joint)
      if (parts.length > 1 && !inside.trimStart().startsWith('SELECT')) return [{ from, to, parts, joint }]
    }
    return []
  })

/** The condition with one of its parts left out, for each part at any depth; and a lone one replaced by true. */
export const withoutEachPart = (condition: string): { left: string; without: string }[] => {
  const groups = groupsOf(condition)
  const less = groups.flatMap(({ from, to, parts, joint }) =>
    parts.map((part, n) => ({
      left: `${condition.slice(0, from)}(${parts.filter((_, other) => other !== n).join(joint)})${condition.slice(to + 1)}`,
      without: part,
    })),
  )
  const lone = groups.some(group => group.from === 0 && group.to === condition.length - 1)
  const wheres = pairsOf(condition)
    .filter(
      ([from, to]) =>
        /WHERE $/.test(condition.slice(0, from)) &&
        !groups.some(group => group.from === from && group.to === to),
    )
    .map(([from, to]) => ({
      left: `${condition.slice(0, from)}true${condition.slice(to + 1)}`,
      without: condition.slice(from, to + 1),
    }))
  return [...less, ...wheres, ...(lone || condition === 'true' ? [] : [{ left: 'true', without: condition }])]
}
