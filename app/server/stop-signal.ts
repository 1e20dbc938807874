/** Resolves at the first SIGTERM or SIGINT. */
export const onceAskedToStop = () =>
  new Promise<void>(resolve => {
    const stop = () => resolve()
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
  })
