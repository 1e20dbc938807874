const parts = ['name', 'labels', 'about', 'more', 'where'] as const
/** The words of an entry by what they tell of it. */
export type Said = Record<(typeof parts)[number], readonly string[]>

/** In one text: a line each, between spaces. */
export const written = (said: Said) => parts.map(part => said[part].join(' ')).join('\n')

export const readSaid = (text: string): Said => {
  const [name, labels, about, more, where] = text
    .split('\n')
    .map(line => (line === '' ? [] : line.split(' ')))
  return { name: name ?? [], labels: labels ?? [], about: about ?? [], more: more ?? [], where: where ?? [] }
}
