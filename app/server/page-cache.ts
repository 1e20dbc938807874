/** What a page took, and whether it may be given to others. */
type Page = { keepable: boolean; bytes: number }
type Region = string | null
type Entry<P> = { page: P; region: Region; madeAt: number }
type Making<P> = { page: Promise<P>; region: Region }

type Limits = {
  /** As many bytes as are kept at most; the pages that were asked for longest ago go first. */
  bytes: number
  /** So long (ms) a page is given without asking again; then, for `stale` more, while it is being made anew. */
  fresh: number
  stale: number
}

/**
 * Public pages, each made once for all who ask at the same time, and kept until what they show has changed. It keeps nothing before
 * `resume` and after `suspend`: somebody has to tell it of changes.
 */
export const openPageCache = <P extends Page>({ bytes: most, fresh, stale }: Limits, now = Date.now) => {
  const kept = new Map<string, Entry<P>>()
  const underWay = new Map<string, Making<P>>()
  let bytes = 0
  let told = false

  const forget = (key: string) => {
    bytes -= kept.get(key)?.page.bytes ?? 0
    kept.delete(key)
  }

  const keep = (key: string, entry: Entry<P>) => {
    forget(key)
    if (!told || !entry.page.keepable || entry.page.bytes > most / 8) return
    kept.set(key, entry)
    bytes += entry.page.bytes
    for (const oldest of kept.keys()) {
      if (bytes <= most) break
      forget(oldest)
    }
  }

  const make = (key: string, region: Region, render: () => Promise<P>): Promise<P> => {
    const begun = underWay.get(key)
    if (begun) return begun.page
    const making: Making<P> = { region, page: render() }
    underWay.set(key, making)
    const still = () => underWay.get(key) === making
    making.page
      .then(page => still() && keep(key, { page, region, madeAt: now() }))
      .catch(() => {}) // whoever waits is told
      .finally(() => still() && underWay.delete(key))
    return making.page
  }

  /** Every page that shows this region: its own, and those of no region; with null all. What is being made is given to who waits for it only. */
  const drop = (region: Region) => {
    const shows = (other: Region) => region === null || other === null || other === region
    for (const [key, entry] of kept) if (shows(entry.region)) forget(key)
    for (const [key, making] of underWay) if (shows(making.region)) underWay.delete(key)
  }

  return {
    /** A page that is still fresh. */
    peek: (key: string): P | undefined => {
      const entry = kept.get(key)
      if (!entry || now() - entry.madeAt > fresh) return undefined
      kept.delete(key)
      kept.set(key, entry)
      return entry.page
    },
    take: async (key: string, region: Region, render: () => Promise<P>): Promise<P> => {
      const entry = kept.get(key)
      const age = entry ? now() - entry.madeAt : Number.POSITIVE_INFINITY
      if (!entry || age > fresh + stale) return make(key, region, render)
      if (age > fresh) make(key, region, render).catch(() => {})
      return entry.page
    },
    drop,
    isTold: () => told,
    resume: () => {
      told = true
    },
    suspend: () => {
      told = false
      drop(null)
    },
    size: () => ({ pages: kept.size, bytes }),
  }
}
export type PageCache<P extends Page> = ReturnType<typeof openPageCache<P>>
