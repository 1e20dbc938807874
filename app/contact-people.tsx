import type { ContactPageProps } from './contact-page.tsx'
import { Column, Columns } from './ui/columns.tsx'
import { useText } from './ui/language.tsx'
import { Rows } from './ui/rows.tsx'

type ContactPeopleProps = Pick<ContactPageProps, 'people' | 'contact' | 'viewer'>

/** How to reach both sides: the other side first. */
export function ContactPeople({ people, contact, viewer }: ContactPeopleProps) {
  const { contactPage } = useText()
  const names = { company: contact.companyName, unit: contact.unitName }
  const order = viewer === 'company' ? (['unit', 'company'] as const) : (['company', 'unit'] as const)
  return (
    <section aria-label={contactPage.people}>
      <Columns>
        {order.map(side => (
          <Column key={side} title={names[side]}>
            <Rows
              items={people
                .filter(person => person.side === side)
                .map(({ name, email, phone }) => ({
                  title: name,
                  text: (
                    <>
                      <a href={`mailto:${email}`}>{email}</a>
                      {phone && (
                        <>
                          <br />
                          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
                        </>
                      )}
                    </>
                  ),
                }))}
            />
          </Column>
        ))}
      </Columns>
    </section>
  )
}
