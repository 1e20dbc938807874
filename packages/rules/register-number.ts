import { z } from 'zod'

/** The name of a region's series: unique, in every number it gives. */
export const prefixSchema = z.string().regex(/^[A-Z]{2,8}$/, { error: 'prefix-form' })

export type RegisterNumber = { prefix: string; year: number; number: number }

const form = /^([A-Z]{2,8})-(\d{4})-(0\d{3}|[1-9]\d{3,8})$/

/** `STHLM-2026-0042`: the reference people see, and the register number by law (OSL 5 kap. 2 §). At least four digits. */
export function formatRegisterNumber({ prefix, year, number }: RegisterNumber): string {
  return `${prefix}-${year}-${String(number).padStart(4, '0')}`
}

/** Reads a number however it is typed, `sthlm 2026 0042` too; null when it is none. */
export function parseRegisterNumber(typed: string): RegisterNumber | null {
  const written = typed
    .trim()
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]+/g, '-')
  const [, prefix = '', year, number] = form.exec(written) ?? []
  return Number(number) > 0 ? { prefix, year: Number(year), number: Number(number) } : null
}
