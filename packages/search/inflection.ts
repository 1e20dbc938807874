const inflection = /^(e?s|[aenrt]|e[nrt]s?|[ao]rs?|n[as]|ts|[aeo]rnas?|nas|y|ies?)?$/

/** Endings that stand in the place of another: flickor are no flick's, and delar no delay's. */
const instead: Readonly<Record<string, RegExp>> = { '': /^(or|ies)/, y: /^(?!ies?$)/ }

/** Whether two words differ as a noun's forms do: another word for the same is not taken for a verb that looks like it. */
export const isInflected = (one: string, other: string) => {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  const [end, otherEnd] = [one.slice(shared), other.slice(shared)]
  if (one === other) return true
  if (instead[end]?.test(otherEnd) || instead[otherEnd]?.test(end)) return false
  return inflection.test(end) && inflection.test(otherEnd)
}
