import { stem } from './stem.ts'

const shortEndings =
  'arnas ornas ernas arna orna erna ens ets en et an ans ars ors ers ar or er um a s'.split(' ')
const longEndings =
  'ing ings ingar ingen ningar ningen ning ningars ingars ningens ingens nings ade ades ad ande andet andets anden andens andena ed es ies y e'.split(
    ' ',
  )
const afterVowel = /(?<=^.{2,}[aeiouy])(?:ns|nas|na|n|r|t)$/
const afterLiquid = /(?<=^.{2,}[aeiouy][lr])ns?$/
const neuter = /(?<=^.{4,}[^aeiouy])t$/
const lost = /(?<=^.{2,}[^aeiouy])e(?=[lrn]$)/
const doubled = /(?<=^.{2,})(?:mm|nn)$/
const shortest = 3
const shortestStem = 4

/** What a word may be a form of, with every ending taken off that may have been put on: two words are forms of one when they share one. */
export const formsOf = (word: string): string[] => {
  const without = (endings: readonly string[], least: number) =>
    endings
      .filter(ending => word.endsWith(ending) && word.length - ending.length >= least)
      .map(ending => word.slice(0, word.length - ending.length))
  const shorter = [
    ...without(shortEndings, shortest),
    ...without(longEndings, shortestStem),
    word.replace(afterVowel, ''),
    word.replace(afterLiquid, ''),
    word.replace(neuter, ''),
    word.replace(lost, ''),
    ...[stem(word)].filter(one => one.length >= shortestStem),
  ].filter(one => one.length >= shortest)
  const single = [word, ...shorter].filter(one => doubled.test(one)).map(one => one.slice(0, -1))
  return [...new Set([word, ...shorter, ...single])]
}
