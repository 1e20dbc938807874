import { randomBytes } from 'node:crypto'
import { testbroSays } from './programs.ts'
import type { ServiceOfRun } from './service.ts'

export type OpenedRegion = { slug: string; prefix: string; name: string; office: string; email: string }

const letters = (bytes: Uint8Array) => [...bytes].map(byte => String.fromCharCode(97 + (byte % 26))).join('')
/** A word that nothing else in the run has. */
export const aWord = (length = 6) => letters(randomBytes(length))

/** A new region, opened as an operator of the service opens one. */
export const openRegion = async ({ settings }: Pick<ServiceOfRun, 'settings'>): Promise<OpenedRegion> => {
  const word = aWord()
  const slug = `paahitt-${word}`
  const region = {
    slug,
    prefix: `P${word.toUpperCase()}`,
    name: `Region Påhitt ${word}`,
    office: `Påhitt ${word} Innovation`,
    email: `kontoret@${slug}.example`,
  }
  const given = Object.entries(region).flatMap(([flag, value]) => [`--${flag}`, value])
  await testbroSays(settings, 'region', ...given)
  return region
}

/** The first letter of invitation to a region's office. */
export const inviteTo = (
  { settings }: Pick<ServiceOfRun, 'settings'>,
  region: Pick<OpenedRegion, 'slug'>,
  role: 'reader' | 'coordinator' | 'admin',
  email: string,
) => testbroSays(settings, 'invite', '--region', region.slug, '--role', role, '--email', email)
