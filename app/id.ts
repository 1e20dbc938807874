const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id in an address or a form, or null for what can be none. */
export const idIn = (word: string | undefined): string | null => {
  const id = (word ?? '').toLowerCase()
  return shape.test(id) ? id : null
}

/** A new id for what a form makes, so that the form sent twice makes one. */
export const newId = () => crypto.randomUUID()
