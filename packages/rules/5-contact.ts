/** The two sides of a contact. */
export const sides = ['company', 'unit'] as const
export type Side = (typeof sides)[number]
