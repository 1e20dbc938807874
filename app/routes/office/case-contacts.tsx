import { ContactList } from '../../contact-list.tsx'
import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import type { ShownCase } from './case-view.server.ts'

type CaseContactsProps = Pick<ShownCase, 'contacts' | 'introducible' | 'inquiry'> & { region: string }

/** Whom the company is introduced to, and the way to introduce more; nothing before a unit is interested. */
export function CaseContacts({ contacts, introducible, inquiry, region }: CaseContactsProps) {
  const { contact, contactPage } = useText()
  const { list } = contactPage
  const paths = pathsIn(useLanguage())
  if (contacts.length === 0 && introducible.length === 0) return null
  return (
    <Section title={list.heading} id="contacts">
      {contacts.length === 0 ? (
        <p>{list.none}</p>
      ) : (
        <ContactList
          contacts={contacts}
          hrefOf={id => paths.officeContact(region, inquiry.id, id)}
          told={contact.ended}
        />
      )}
      {introducible.map(({ round, count }) => (
        <p key={round}>
          <a href={paths.introduction(region, inquiry.id, round)}>
            {count === 1 ? list.introduceOne : list.introduce(count)}
          </a>
        </p>
      ))}
    </Section>
  )
}
