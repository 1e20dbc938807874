const inflection = /^(e?s|[aenrt]|e[nrt]s?|[ao]rs?|n[as]|ts|[aeo]rnas?|nas|y|ies?)?$/

/** Whether two words differ as a noun's forms do: another word for the same is not taken for a verb that looks like it. */
export const isInflected = (one: string, other: string) => {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return inflection.test(one.slice(shared)) && inflection.test(other.slice(shared))
}
