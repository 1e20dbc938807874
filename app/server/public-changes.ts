import pg from 'pg'
import type { Log } from './log.ts'

type Hearing = {
  /** What a region's public pages show has changed. */
  changed: (region: string) => void
  /** From now on every change is heard. */
  listening: () => void
  /** Changes are missed, or may change everything: nothing that was read before holds. */
  lost: () => void
}

const beat = 5_000
const pause = 500

/** Listens on a connection of its own for what public pages show, by the regions' slugs, until it is stopped; it connects again by itself. */
export const listenToPublicChanges = (url: string, log: Log, { changed, listening, lost }: Hearing) => {
  let stopped = false
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined

  const connect = async () => {
    const own = new pg.Client({
      connectionString: url,
      application_name: 'testbro public changes',
      keepAlive: true,
      connectionTimeoutMillis: 4_000,
      query_timeout: 3_000,
    })
    client = own
    let ended = false
    const end = (error?: Error) => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      lost()
      own.end().catch(() => {})
      if (stopped) return
      log.warn({ err: error }, 'public changes are not heard')
      timer = setTimeout(connect, pause)
    }
    own.on('error', end)
    own.on('end', () => end())

    let slugs = new Map<string, string>()
    const readRegions = async () => {
      const { rows } = await own.query<{ id: string; slug: string }>('select id, slug from app.regions')
      slugs = new Map(rows.map(({ id, slug }) => [id, slug]))
      if (!ended) listening()
    }
    own.on('notification', ({ payload = '' }) => {
      const slug = slugs.get(payload)
      if (slug !== undefined) return changed(slug)
      lost()
      readRegions().catch(end)
    })
    // a connection that is gone without a word is noticed by what it does not answer
    const ask = () => {
      timer = setTimeout(() => own.query('select 1').then(ask, end), beat)
    }
    try {
      await own.connect()
      await own.query('listen public_changes')
      await readRegions()
      if (!ended) ask()
    } catch (error) {
      end(error instanceof Error ? error : undefined)
    }
  }
  void connect()

  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => {})
  }
}
