import { beginRun } from './database.ts'

/** Vitest's global setup: the template of this run, dropped when the run has ended. */
export const setup = () => beginRun()
