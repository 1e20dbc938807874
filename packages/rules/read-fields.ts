import { type Day, isDay } from './clock.ts'
import { readEmail } from './email.ts'
import type { Fields, Problem } from './problem.ts'
import { hiddenFault, lengthOf, type TextKind, tidy } from './typed-text.ts'

export type TextRule = { required?: boolean; minLength?: number; maxLength: number }
export type ChoiceRule = { required?: boolean; options: readonly string[] }

const readableDay = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})$/

/** Every value of a field that holds something, in one form, each once. */
export function valuesOf(fields: Fields, field: string): string[] {
  const sent = Object.hasOwn(fields, field) ? (fields[field] ?? []) : []
  return [...new Set(sent.map(tidy))].filter(value => value !== '')
}

/**
 * Reads a posted form field by field. Each read gives the value, or null (an empty list) when there is none to use; what was wrong
 * is gathered in `problems`, in the order read, one a field.
 */
export function readFields(fields: Fields) {
  const problems: Problem[] = []
  const refuse = (problem: Problem): null => {
    problems.push(problem)
    return null
  }

  const one = (field: string, required = false): string | null => {
    const [value, ...more] = valuesOf(fields, field)
    if (more.length > 0) return refuse({ field, code: 'only-one' })
    if (value !== undefined) return value
    return required ? refuse({ field, code: 'required' }) : null
  }

  const typed = (kind: TextKind) => (field: string, rule: TextRule) => {
    const value = one(field, rule.required)
    if (value === null) return null
    const hidden = hiddenFault(value, kind)
    if (hidden) return refuse({ field, code: hidden })
    const actual = lengthOf(value)
    if (actual > rule.maxLength) return refuse({ field, code: 'too-long', limit: rule.maxLength, actual })
    const least = rule.minLength ?? 0
    return actual < least ? refuse({ field, code: 'too-short', limit: least, actual }) : value
  }

  return {
    problems,
    refuse,
    line: typed('line'),
    text: typed('text'),

    choice(field: string, rule: ChoiceRule): string | null {
      const value = one(field, rule.required)
      if (value === null || rule.options.includes(value)) return value
      return refuse({ field, code: 'not-an-option' })
    },

    choices(field: string, rule: ChoiceRule): string[] {
      const values = valuesOf(fields, field)
      if (values.some(value => !rule.options.includes(value))) refuse({ field, code: 'not-an-option' })
      else if (values.length === 0 && rule.required) refuse({ field, code: 'required' })
      else return rule.options.filter(option => values.includes(option))
      return []
    },

    day(field: string, required = false): Day | null {
      const value = one(field, required)
      if (value === null) return null
      const [, year = '', month = '', date = ''] = readableDay.exec(value) ?? []
      const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
      return isDay(day) ? day : refuse({ field, code: 'not-a-day' })
    },

    wholeNumber(field: string, { min, max }: { min: number; max: number }): number | null {
      const value = one(field, true)
      if (value === null) return null
      if (!/^-?\d{1,9}$/.test(value)) return refuse({ field, code: 'not-a-number' })
      const n = Number(value)
      if (n < min) return refuse({ field, code: 'too-small', limit: min })
      return n > max ? refuse({ field, code: 'too-large', limit: max }) : n
    },

    email(field: string, required = false): string | null {
      const value = one(field, required)
      if (value === null) return null
      const read = readEmail(value)
      return 'email' in read ? read.email : refuse({ field, ...read })
    },
  }
}
