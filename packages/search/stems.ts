const endings =
  /^(.{3,}?)(arnas|ornas|ernas|arna|orna|erna|ens|ets|en|et|ans|an|ar|or|er|um|as|a|s)$|^(.{4,}?)(ningar|ningen|ning|ingar|ingen|ing|ande|ade|ad|ed|ies|es|y|e)$|^(.{2,}[aeiouy])(nas|ns|na|n|r|t)$/

/** What a word of the vocabulary may be a form of: itself, and it without its ending. Two words are forms of one when they share a stem. */
export const stemsOf = (word: string): string[] => {
  const stems = [word]
  for (let stem = word; ; ) {
    const [, long, , longer, , vowel] = endings.exec(stem) ?? []
    const shorter = long ?? longer ?? vowel
    if (shorter === undefined || stems.length > 2) break
    stem = shorter.replace(/(m|n)\1$/, '$1')
    stems.push(stem)
  }
  return stems
}
