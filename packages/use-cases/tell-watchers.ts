import type { Region } from '@testbro/db/read/regions'
import { listWatchers, type WatchedCopy } from '@testbro/db/read/watches'
import type { Inside } from '@testbro/db/transaction'
import { setRoomTold } from '@testbro/db/write/watches'
import { environmentRoom } from '@testbro/mail/messages/environment-room'
import { environmentUpdated } from '@testbro/mail/messages/environment-updated'
import { dayOf } from '@testbro/rules/clock'
import { hasRoomAgain, watchedChanges } from '@testbro/rules/watch'
import { queueLetter } from './queue-letter.ts'
import type { Addresses } from './reacting.ts'
import { asLanguage, senderOf } from './sender-of.ts'

type Telling = { region: Region; before: WatchedCopy; after: WatchedCopy | undefined; addresses: Addresses }

/**
 * Tells those who watch an environment what has become of it: that there is room, once to each who waits for it; or that something
 * has changed, to each at most once a day. Returns whether anybody waits no longer.
 */
export const tellWatchers = async (
  { db, now }: Pick<Inside, 'db' | 'now'>,
  { region, before, after, addresses }: Telling,
): Promise<boolean> => {
  const changes = watchedChanges(before, after)
  const isRoomy = hasRoomAgain(before, after)
  if (changes.length === 0 && !isRoomy) return false
  const watchers = await listWatchers(db, region.id, before.id)
  const environment = after ?? before
  const told = {
    sender: senderOf(region),
    region: region.name,
    environment: environment.name,
    host: environment.host,
  }
  for (const watcher of watchers) {
    const language = asLanguage(watcher.language)
    const name = watcher.name ?? undefined
    const to = { region: region.id, about: before.id, to: watcher.email }
    if (isRoomy && watcher.onRoom) {
      await queueLetter(db, {
        ...to,
        message: `environment-room ${now.toISOString()}`,
        document: environmentRoom({ ...told, name }, language),
        leadsTo: { page: addresses.environment(language, region.slug, before.id) },
      })
    } else if (changes.length > 0 && watcher.onChange) {
      await queueLetter(db, {
        ...to,
        message: `environment-updated ${dayOf(now)}`,
        document: environmentUpdated({ ...told, name, changes, standing: environment }, language),
        leadsTo: { page: addresses.saved(language, watcher.companyId) },
      })
    }
  }
  const waited = isRoomy && watchers.some(({ onRoom }) => onRoom)
  if (waited) await setRoomTold(db, region.id, before.id)
  return waited
}
