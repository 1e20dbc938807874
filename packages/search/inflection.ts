const inflection = /^(e?s|[aenrt]|e[nrt]s?|[ao]rs?|n[as]|ts|[aeo]rnas?|nas|y|ies?)?$/

/** Endings that stand in the place of another: flickor are no flick's, and delar no delay's. */
const instead: Readonly<Record<string, RegExp>> = { '': /^(or|ies)/, y: /^(?!ies?$)/ }

/** "rummet" is of "rum" as "huset" of "hus", and "cyklar" of "cykel" as "bilar" of "bil". */
const evenly = (word: string) =>
  word.replace(/([mn])\1(?=e[nt]s?$)/, '$1').replace(/(?<=..[^aeiouy])e(?=[lrn]$)/, '')

/** Whether two words differ as a noun's forms do: another word for the same is not taken for a verb that looks like it. */
export const isInflected = (written: string, alike: string) => {
  const [one, other] = [evenly(written), evenly(alike)]
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  const [end, otherEnd] = [one.slice(shared), other.slice(shared)]
  if (one === other) return true
  if (instead[end]?.test(otherEnd) || instead[otherEnd]?.test(end)) return false
  return inflection.test(end) && inflection.test(otherEnd)
}
