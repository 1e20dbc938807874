import { standOrSayWhy } from './ground.ts'
import { onceAskedToStop } from './stop-signal.ts'
import { startWorker } from './worker.ts'

export const runWorker = async (): Promise<number> => {
  const { stop, log } = await startWorker(standOrSayWhy())
  await onceAskedToStop()
  log.info('draining')
  await stop()
  return 0
}
