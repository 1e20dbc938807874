/** The words as a sentence: those that already end one get no second full stop. */
export const stopped = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`)
