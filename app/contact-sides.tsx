import { sides } from '@testbro/rules/5-contact'
import type { ContactPageProps } from './contact-page.tsx'
import { Button } from './ui/button.tsx'
import { useText } from './ui/language.tsx'
import { Section } from './ui/section.tsx'
import { TwoSides } from './ui/two-sides.tsx'

type ContactSidesProps = Pick<ContactPageProps, 'contact' | 'confirmations' | 'viewer' | 'state' | 'mayAct'>

/** Whether both sides have said that they are in touch; a reader's own side has the button. */
export function ContactSides({ contact, confirmations, viewer, state, mayAct }: ContactSidesProps) {
  const { confirm } = useText().contactPage
  const names = { company: contact.companyName, unit: contact.unitName }
  const isOffice = viewer === 'office'
  const open = state !== 'closed'
  return (
    <Section title={isOffice ? confirm.officeHeading : confirm.heading} id="confirm">
      {open && <p>{isOffice ? confirm.officeLead : confirm.lead}</p>}
      <TwoSides
        sides={sides.map(side => {
          const confirmed = confirmations.find(confirmation => confirmation.side === side)
          return {
            name: names[side],
            waiting: open ? confirm.waiting(names[side]) : confirm.never(names[side]),
            confirmed: confirmed && confirm.by({ name: confirmed.name, at: confirmed.confirmedAt }),
            action:
              side === viewer && open && mayAct && !confirmed ? (
                <form method="post">
                  <Button name="do" value="confirm">
                    {confirm.submit}
                  </Button>
                </form>
              ) : undefined,
          }
        })}
      />
    </Section>
  )
}
