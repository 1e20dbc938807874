export type RunningPostgres = {
  /** The superuser's connection string. */
  url: string
  port: number
  /** Whether this call started it; a server found running is left running by `stop()`. */
  started: boolean
  stop(): Promise<void>
}

/** `dir` is a data folder; `extraSettings` are server settings for this run, such as { fsync: 'off' }. */
export function startPostgres(options: {
  dir: string
  extraSettings?: Record<string, string | number>
}): Promise<RunningPostgres>

export function isPostgresRunning(options: { dir: string }): boolean

export function stopPostgres(options: { dir: string }): Promise<void>
