const endings = [
  'orerna',
  'orer',
  'orns',
  'orn',
  'ans',
  'an',
  'heterna',
  'hetens',
  'arnas',
  'ernas',
  'ornas',
  'andes',
  'andet',
  'heten',
  'heter',
  'arens',
  'anden',
  'ande',
  'arna',
  'erna',
  'orna',
  'arne',
  'aste',
  'aren',
  'ades',
  'ade',
  'are',
  'ens',
  'ets',
  'ern',
  'het',
  'ast',
  'ed',
  'ad',
  'en',
  'et',
  'ar',
  'er',
  'or',
  'as',
  'es',
  'at',
  'a',
  'e',
].toSorted((a, b) => b.length - a.length)
const later = ['ning', 'ing']
const likeness = /(?<=.{4})(lig|els|ig)$/
const plural = /[bcdfghjklmnoprtvy]s$/
const doubled = /(dd|gd|nn|dt|gt|kt|tt)$/
const start = /^.*?[aeiouy][^aeiouy]/

/**
 * The part of a Swedish or English word that its inflections share: one rule for both, because an entry is written in both and a visitor
 * asks in either. The word comes folded: small letters without diacritics. In the manner of Snowball's Swedish stemmer.
 */
export const stem = (word: string): string => {
  const least = Math.max(3, start.exec(word)?.[0].length ?? word.length)
  let left = word
  const drop = (length: number) => {
    if (left.length - length >= least) left = left.slice(0, left.length - length)
  }
  const dropOne = (from: readonly string[]) => {
    const ending = from.find(ending => left.endsWith(ending) && left.length - ending.length >= least)
    if (ending !== undefined) drop(ending.length)
    return ending
  }
  if (plural.test(left)) drop(1)
  const ending = dropOne(endings)
  // ambulans-er as ambulans; not sens-or
  if (!ending?.startsWith('or') && plural.test(left)) drop(1)
  if (doubled.test(left)) drop(1)
  dropOne(later)
  left = left.replace(likeness, '')
  return left.length > 3 && left.endsWith('y') ? `${left.slice(0, -1)}i` : left
}
