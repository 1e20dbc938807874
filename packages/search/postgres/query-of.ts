import type { Band } from '../bands.ts'
import type { Field } from '../strengths.ts'

const quoted = (word: string, field: Field) => `'${word.replace(/['\\]/g, '')}/${field}'`

/** A band as a tsquery. */
export const queryOf = ({ field, phrases }: Pick<Band, 'field' | 'phrases'>) =>
  phrases
    .map(
      places => `(${places.map(place => `(${place.map(word => quoted(word, field)).join('|')})`).join('&')})`,
    )
    .join('|')
