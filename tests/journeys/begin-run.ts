import { startService } from '../world/service.ts'

/** Playwright's global setup: one service for all tests of the run, ended with it. */
export default () => startService()
