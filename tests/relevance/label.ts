import type { Grade, Judgement, Wanted } from './judge.ts'

export const kinds = [
  'need',
  'inflection',
  'compound',
  'typo',
  'diacritics',
  'synonym',
  'care',
  'place',
  'english',
  'name',
  'half-typed',
] as const
export type Kind = (typeof kinds)[number]
/** `seed`: what the demonstration's environments are worth, by their key, where it is not what is known of them that decides. */
export type Query = { kind: Kind; language: 'sv' | 'en'; q: string; seed?: Record<string, Grade> } & Judgement

export const norrland = ['gavleborg', 'vasternorrland', 'jamtland-harjedalen', 'vasterbotten', 'norrbotten']
export const smaland = ['jonkoping', 'kronoberg', 'kalmar']

/** A field, whatever else. `near`: fields that have something of it. */
export const field = (topics: string[], near: string[] = []): Judgement => ({
  three: [{ topics }],
  one: near.length > 0 ? [{ topics: near }] : [],
})

/** A field, and what narrows it: all of that is best, some of it good, the field alone good or somewhat. */
export const need = (topics: string[], ...narrower: Wanted[]): Judgement => {
  const all: Wanted = Object.assign({ topics }, ...narrower)
  return narrower.length === 1
    ? { three: [all], two: [{ topics }] }
    : { three: [all], two: narrower.map(one => ({ topics, ...one })), one: [{ topics }] }
}

/** A field in a town: elsewhere in its region is good, elsewhere in the country somewhat. */
export const inTown = (topics: string[], town: string, region: string): Judgement => ({
  three: [{ topics, town: [town] }],
  two: [{ topics, region: [region] }],
  one: [{ topics }],
})

/** A field somewhere. Elsewhere it is somewhat. */
export const there = (topics: string[], where: Wanted, near: string[] = []): Judgement => ({
  three: [{ topics, ...where }],
  two: near.length > 0 ? [{ topics: near, ...where }] : [],
  one: [{ topics }],
})

/** Nothing but this. */
export const only = (wanted: Wanted): Judgement => ({ three: [wanted] })

export const tech = (...technologies: NonNullable<Wanted['technologies']>): Judgement => ({
  three: [{ technologies }],
})

const askedIn =
  (language: Query['language']) =>
  (kind: Kind, q: string, judgement: Judgement, seed?: Query['seed']): Query => ({
    kind,
    language,
    q,
    seed,
    ...judgement,
  })

export const inSwedish = askedIn('sv')
export const inEnglish = askedIn('en')
