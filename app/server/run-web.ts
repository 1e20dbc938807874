import { standOrSayWhy } from './ground.ts'
import { onceAskedToStop } from './stop-signal.ts'
import { startWeb } from './web.ts'

export const runWeb = async (): Promise<number> => {
  const { stop, log } = await startWeb(standOrSayWhy())
  await onceAskedToStop()
  log.info('draining')
  await stop()
  return 0
}
