import type { Scope } from '../port.ts'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const isUuid = new RegExp(`^${uuid}$`)

/** A region's id becomes part of a name and of a filter: nothing but an id may. */
export const checkRegion = (region: string): string => {
  if (!isUuid.test(region)) throw new Error('A region is named by its id.')
  return region
}

/** The index that a rebuild fills before it takes the place of the one that is searched. */
export const nextOf = (index: string) => `${index}-next`

/** One index for what anyone finds, and one a region for what its network finds. `prefix` tells apart who else uses the server. */
export const indexNames = (prefix: string) => {
  const everyone = `${prefix}-public`
  const network = (region: string) => `${prefix}-network-${checkRegion(region)}`
  const ours = new RegExp(`^${prefix}-(public|network-${uuid})(-next)?$`)
  return {
    public: everyone,
    network,
    of: (scope: Scope) => (scope.class === 'public' ? everyone : network(scope.region)),
    isNext: (index: string) => index.endsWith('-next') && ours.test(index),
    isOurs: (index: string) => ours.test(index),
  }
}
