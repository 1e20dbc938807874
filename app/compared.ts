import { isUuid } from '@testbro/db/by'

export const mostCompared = 4

/** What the address asked to compare that could not be. */
export type ComparedDoubt = 'fifth' | 'repeated' | 'unknown'

/** An environment among those of every region: its region's word in addresses, and its id. */
export const comparable = ({ slug, id }: { slug: string; id: string }) => `${slug}.${id}`

/** Reads `with=region.id` of an address: each once, four at most; what is left out is told of. */
export const readCompared = (search: URLSearchParams): { compared: string[]; doubts: ComparedDoubt[] } => {
  const doubts = new Set<ComparedDoubt>()
  const compared: string[] = []
  for (const given of search.getAll('with').filter(value => value !== '')) {
    const parted = partsOf(given)
    if (parted === null) doubts.add('unknown')
    else if (compared.includes(comparable(parted))) doubts.add('repeated')
    else if (compared.length === mostCompared) doubts.add('fifth')
    else compared.push(comparable(parted))
  }
  return { compared, doubts: [...doubts] }
}

/** The region's word and the id, or null for what can be neither. */
export const partsOf = (compared: string): { slug: string; id: string } | null => {
  const [, slug = '', id = ''] = /^([a-z0-9-]{1,80})\.([0-9a-fA-F-]{36})$/.exec(compared) ?? []
  return isUuid(id) ? { slug, id: id.toLowerCase() } : null
}
