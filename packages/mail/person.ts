/** Somebody to get in touch with. */
export type Person = { name: string; email: string; phone?: string }

/** A person as a fact of a letter: the name, and how to reach that person. */
export const personFact = ({ name, email, phone }: Person): readonly [string, string] => [
  name,
  phone ? `${email}, ${phone}` : email,
]
