import type { CountRow } from './count.ts'

export type Hit = { region: string; id: string; name: string; aboutSv: string; aboutEn: string }
/** What was found: the page's entries, and the counts. */
export type Row = { hits: Hit[] | null; counts: CountRow[] | null }
