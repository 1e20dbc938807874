const inflection = /^(e?s|[aenrt]|e[nrt]s?|[ao]rs?|n[as]|ts|[aeo]rnas?|nas|y|ies?)?$/

/** Endings that stand in the place of another: flickor are no flick's. */
const instead = /^(or|ies)/

/** Whether two words differ as a noun's forms do: another word for the same is not taken for a verb that looks like it. */
export const isInflected = (one: string, other: string) => {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  const [end, otherEnd] = [one.slice(shared), other.slice(shared)]
  if ((end === '' && instead.test(otherEnd)) || (otherEnd === '' && instead.test(end))) return false
  return inflection.test(end) && inflection.test(otherEnd)
}
