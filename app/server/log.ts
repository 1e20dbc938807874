import pino from 'pino'

// the tokens of mailed links, and whatever is as long as one: an id is shorter
const hidden = /\/r\/[\w-]+|[\w-]{40,}/gi

/** A path as it may stand in a log: without the token of a mailed link, and without what was asked after it. */
export const loggablePath = (path: string) =>
  path.replace(/\?.*$/s, '').replace(hidden, word => (word.startsWith('/') ? '/r/[link]' : '[link]'))

/** Logs lines of JSON without addresses, cookies or tokens. */
export const openLog = (level: string, program: string) =>
  pino({
    level,
    base: { program },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        '*.cookie',
        '*.authorization',
        '*.email',
        '*.address',
        '*.token',
        'email',
        'address',
        'token',
        'cookie',
      ],
      remove: true,
    },
    serializers: {
      err: (error: unknown) =>
        error instanceof Error
          ? {
              type: error.name,
              message: error.message.replace(/[^\s@]+@[^\s@]+/g, '[address]'),
              stack: error.stack
                ?.replace(hidden, '/r/[link]')
                .replace(/[^\s@/]+@[^\s@]+\.[a-z]{2,}/gi, '[address]'),
            }
          : { type: typeof error },
    },
  })

export type Log = ReturnType<typeof openLog>
