import { parseArgs } from 'node:util'

/** Flags of a verb; unknown ones are refused. */
export const flags = <T extends Record<string, { type: 'string' | 'boolean' }>>(args: string[], options: T) =>
  parseArgs({ args, options, strict: true }).values
