import { findKept, findVersion } from '@testbro/db/read/entries'
import { listOfficeReaders } from '@testbro/db/read/office'
import { getRegion } from '@testbro/db/read/regions'
import { findUnit } from '@testbro/db/read/units'
import { writing } from '@testbro/db/transaction'
import { entryProposed } from '@testbro/mail/messages/entry-proposed'
import { entryOf, entrySchema } from '@testbro/rules/entry'
import { entryChanges } from '@testbro/rules/entry-changes'
import { isAccepted } from '@testbro/rules/entry-review'
import { entries } from '@testbro/text/entries'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'

/** Everybody who works at the office is told that a unit has a proposal, unless it was looked at meanwhile. */
export const whenEntryProposed: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, who }) => {
    const id = idOf(ids, 'environment')
    const version = Number(idOf(ids, 'version'))
    const environment = await findKept(db, id)
    const proposal = await findVersion(db, id, version)
    if (!environment || !proposal?.unitId || !who.region || environment.newest !== version) return
    const region = await getRegion(db, who.region)
    const unit = await findUnit(db, proposal.unitId)
    const entry = entrySchema.parse(proposal.entry)
    const isNew = !isAccepted(environment)
    const changed = isNew ? [] : entryChanges(entryOf(environment), entry).map(({ field }) => field)
    for (const reader of await listOfficeReaders(db, region.id)) {
      const language = asLanguage(reader.language)
      await queueLetter(db, {
        region: region.id,
        message: `entry-proposed-${version}`,
        about: id,
        to: reader.email,
        document: entryProposed(
          {
            sender: senderOf(region),
            unit: unit?.name ?? '',
            environment: entry.name,
            isNew,
            changed: changed.map(field => entries[language].fields[field]),
            note: proposal.note || undefined,
          },
          language,
        ),
        leadsTo: { page: addresses.officeEnvironment(language, region.slug, id) },
      })
    }
  })
