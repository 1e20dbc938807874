import { type ContactState, contactState } from '@testbro/rules/5-contact'
import { useText } from './ui/language.tsx'
import { Rows } from './ui/rows.tsx'
import type { StatusKind } from './ui/status.tsx'

type ListedContact = {
  id: string
  unitName: string
  introducedAt: Date
  closedAt: Date | null
  outcome: string | null
  confirmed: number
}

const kinds: Record<ContactState, StatusKind> = {
  introduced: 'wait',
  one: 'wait',
  inTouch: 'good',
  closed: 'done',
}

/** An inquiry's contacts, each with how far it has come. */
export function ContactList({
  contacts,
  hrefOf,
  told,
}: {
  contacts: readonly ListedContact[]
  hrefOf: (contact: string) => string
  /** How a closed contact went, to whoever reads the list. */
  told: Readonly<Record<string, string>>
}) {
  const { contactPage } = useText()
  return (
    <Rows
      items={contacts.map(({ id, unitName, introducedAt, closedAt, outcome, confirmed }) => {
        const state = contactState({ closedAt, confirmed })
        return {
          title: unitName,
          href: hrefOf(id),
          text: outcome === null ? undefined : told[outcome],
          meta: [
            contactPage.introducedOn(introducedAt),
            ...(closedAt ? [contactPage.closedOn(closedAt)] : []),
          ],
          status: { kind: kinds[state], text: contactPage.list.states[state] },
        }
      })}
    />
  )
}
