import { ContactList } from '../../contact-list.tsx'
import { useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import type { Loaded } from './inquiry.tsx'

/** The units the company is introduced to; nothing before the first. */
export function ContactsPart() {
  const { contacts, company, inquiry } = useLoaderData<Loaded>() as Loaded
  const { contact, contactPage } = useText()
  const paths = pathsIn(useLanguage())
  if (contacts.length === 0) return null
  const open = contacts.filter(({ closedAt }) => closedAt === null)
  const [only] = open.length === 1 ? open : []
  return (
    <Section title={contactPage.list.heading} id="contacts">
      <ContactList
        contacts={contacts}
        hrefOf={id => paths.companyContact(company.id, inquiry.id, id)}
        told={contact.short}
      />
      {only && (
        <ButtonRow>
          <ButtonLink href={paths.companyContact(company.id, inquiry.id, only.id)}>
            {contactPage.list.open(only.unitName)}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  )
}
