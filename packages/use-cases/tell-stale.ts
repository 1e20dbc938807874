import { listKept } from '@testbro/db/read/entries'
import { getRegion } from '@testbro/db/read/regions'
import { findUnit } from '@testbro/db/read/units'
import type { Inside } from '@testbro/db/transaction'
import { setChased } from '@testbro/db/write/entries'
import { entryStale } from '@testbro/mail/messages/entry-stale'
import { dayOf } from '@testbro/rules/clock'
import { whoAnswers } from '@testbro/rules/unit-contacts'
import { isToChase } from '@testbro/rules/verification'
import { queueLetter } from './queue-letter.ts'
import type { Addresses } from './reacting.ts'
import { asLanguage, senderOf } from './sender-of.ts'

/** More than a region has; the rest wait for tomorrow. */
const most = 2_000

/** Asks those who answer for a unit to confirm what nobody has confirmed for so long as the region says, seldom enough to be read. */
export const tellStale = async (
  { db, now }: Pick<Inside, 'db' | 'now'>,
  regionId: string,
  addresses: Addresses,
) => {
  const region = await getRegion(db, regionId)
  const today = dayOf(now)
  const published = (await listKept(db, { most })).filter(({ publishedAt }) => publishedAt !== null)
  for (const environment of published.filter(known => isToChase(known, region.verifyAfter, today))) {
    const unit = await findUnit(db, environment.unitId)
    if (!unit || unit.endedAt) continue
    for (const member of whoAnswers(unit.members, today)) {
      const language = asLanguage(member.language)
      await queueLetter(db, {
        region: region.id,
        message: `entry-stale ${today}`,
        about: environment.id,
        to: member.email,
        document: entryStale(
          {
            sender: senderOf(region),
            unit: unit.name,
            environment: environment.name,
            months: region.verifyAfter,
          },
          language,
        ),
        leadsTo: { page: addresses.unitEnvironment(language, region.slug, unit.id, environment.id) },
      })
    }
    await setChased(db, environment.id)
  }
}
