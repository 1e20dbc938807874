const endings =
  /^(.{4,}?)(?:andets?|andena?)$|^(.{3,}?)(arnas|ornas|ernas|arna|orna|erna|ens|ets|en|et|ans|an|ar|or|er|um|as|a|s)$|^(.{4,}?)(ningar|ningen|ning|ingar|ingen|ing|ande|ades|ade|ad|ed|ies|es|y|e)$|^(.{2,}[aeiouy])(nas|ns|na|n|r|t)$|^(.{2,}[aeiouy][lr])ns?$|^(.{4,}[^aeiouy])t$/
/** "nyckel" and "nycklar", "teater" and "teatern". */
const lostVowel = /(?<=^.{2,}[^aeiouy])e(?=[lrn]$)/

/** What a word of the vocabulary may be a form of: itself, and it without its ending. Two words are forms of one when they share a stem. */
export const stemsOf = (word: string): string[] => {
  const stems = [word]
  for (let stem = word; ; ) {
    const [, acting, long, , longer, , vowel, , liquid, consonant] = endings.exec(stem) ?? []
    const shorter = acting ?? long ?? longer ?? vowel ?? liquid ?? consonant
    if (shorter === undefined || stems.length > 2) break
    stem = shorter.replace(/(m|n)\1$/, '$1')
    stems.push(stem)
  }
  const lost = stems.map(stem => stem.replace(lostVowel, ''))
  return [...new Set([...stems, ...lost])]
}
