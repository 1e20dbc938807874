import { asMigrate } from '@testbro/db/as-migrate'
import { announceAsMigrate, insertFirstInvitation } from '@testbro/db/write/first-invitation'
import { officeRoles } from '@testbro/rules/actor'
import { readEmail } from '@testbro/rules/email'
import { flags } from './flags.ts'
import { ownerOf, standOrSayWhy } from './ground.ts'
import { Plain } from './plain.ts'

/** Invites somebody to a region's office by letter: the way to its first administrator. */
export const inviteVerb = async (args: string[]): Promise<number> => {
  const given = flags(args, {
    region: { type: 'string' },
    role: { type: 'string' },
    email: { type: 'string' },
  })
  const role = officeRoles.find(known => known === given.role)
  const address = readEmail(given.email ?? '')
  if (!given.region || !role || !('email' in address)) {
    throw new Plain(
      `Say which: testbro invite --region SLUG --role ${officeRoles.join('|')} --email name@example.org`,
    )
  }
  const { region } = given
  return asMigrate(ownerOf(standOrSayWhy()), async client => {
    const invitation = await insertFirstInvitation(client, region, role, address.email)
    if (invitation === null)
      throw new Plain(`There is no region ${region}, or ${address.email} has an invitation that waits.`)
    await announceAsMigrate(client, 'colleague-invited', invitation.region, {
      invitation: invitation.id,
      link: crypto.randomUUID(),
    })
    process.stdout.write(
      `A letter goes to ${address.email}, who joins ${region} as ${role} by the link in it.\n`,
    )
    return 0
  })
}
