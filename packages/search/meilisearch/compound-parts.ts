const leastWord = 7
const leastPart = 4
const leastRest = 3
const vowel = /[aeiouy]/
/** What may stand between the parts of a Swedish compound: verksamhet-s-lokal, hals-o-vard. */
const joints = ['', 's', 'o']

/**
 * The known words in a compound: "buss" and "linj" of "stombusslinj". `known` tells stems that stand as words of their own somewhere, so
 * that a word is only taken apart into others that people write.
 */
export const compoundParts = (word: string, known: (stem: string) => boolean): string[] => {
  if (word.length < leastWord) return []
  const parts = new Set<string>()
  const last = word.length - leastRest
  for (let from = 0; from <= last; from++) {
    if (from > 0 && (from < leastRest || !vowel.test(word.slice(0, from)))) continue
    for (let to = from + leastPart; to <= word.length; to++) {
      if (to - from === word.length || (to > last && to < word.length)) continue
      if (to < word.length && !vowel.test(word.slice(to))) continue
      const piece = word.slice(from, to)
      const ofPiece = joints.flatMap(joint =>
        piece.endsWith(joint) ? [piece.slice(0, piece.length - joint.length)] : [],
      )
      for (const part of ofPiece) if (part.length >= leastPart && known(part)) parts.add(part)
    }
  }
  return [...parts]
}
