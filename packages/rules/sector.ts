/** What a test is about, and what an environment is for. */
export const sectors = ['health', 'transport', 'other'] as const
export type Sector = (typeof sectors)[number]

export const sectorOf = (word: string): Sector => sectors.find(sector => sector === word) ?? 'other'
