import type { OfficeRole } from '@testbro/rules/actor'
import type { ContactWarning } from '@testbro/rules/unit-contacts'
import type { Answered } from '../../answered.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { ContactForm, type ShownMember, useContactLabels, useContactSentence } from './unit-contact.tsx'
import { ContactTable } from './unit-contacts.tsx'
import { EndUnit } from './unit-end.tsx'
import { UnitFields, useUnitLabels, useUnitSentence } from './unit-fields.tsx'

type UnitPageProps = {
  region: string
  role: OfficeRole
  unit: { id: string; name: string; about: string; cooperating: boolean; endedAt: string | null }
  warning: ContactWarning | null
  members: readonly ShownMember[]
  contact: string | null
  ending: boolean
  done: string | null
  answered?: Answered
}

/** One unit: its contacts first, since they are what goes wrong; then what the region says of it; then its end. */
export function UnitPage(page: UnitPageProps) {
  const { unit, warning, members, ending, done, answered } = page
  const { office } = useText()
  const { unit: words } = office
  const dones: Record<string, string> = words.done
  const isOpen = unit.endedAt === null
  const mayWork = page.role !== 'reader' && isOpen
  const isDone = !answered && done !== null && Object.hasOwn(dones, done)
  const contacts = members.filter(({ deputy }) => !deputy).length
  return (
    <>
      <PageHead
        title={unit.endedAt === null ? words.state(unit.name, contacts) : words.endedHeading(unit.name)}
        lead={
          unit.endedAt === null
            ? warning
              ? words.warnings[warning]
              : undefined
            : words.endedLead(new Date(unit.endedAt))
        }
        above={<Faults answered={answered} />}
      />
      {isDone && <Notice kind="good" title={dones[done]} live />}
      {isOpen && !mayWork && <p>{office.refused.reader}</p>}
      {ending && mayWork ? (
        <EndUnit region={page.region} unit={unit} />
      ) : (
        <Parts {...page} mayWork={mayWork} />
      )}
    </>
  )
}

function Faults({ answered }: { answered?: Answered }) {
  const { office } = useText()
  const ofUnit = useUnitLabels()
  const ofContact = useContactLabels()
  const sayUnit = useUnitSentence()
  const sayContact = useContactSentence()
  if (!answered) return null
  const isContact = answered.act.endsWith('-contact')
  return (
    <Problems
      problems={answered.problems}
      before={isContact ? office.unit.beforeContact : office.beforeSave}
      labels={isContact ? ofContact : ofUnit}
      say={isContact ? sayContact : sayUnit}
      idOf={field => (isContact ? `contact-${field}` : field)}
    />
  )
}

function Parts({ mayWork, ...page }: UnitPageProps & { mayWork: boolean }) {
  const { region, unit, members, answered } = page
  const { office } = useText()
  const { unit: words } = office
  const paths = pathsIn(useLanguage())
  const path = paths.unit(region, unit.id)
  const wanted = answered?.act === 'save-contact' ? answered.typed.contact?.[0] : page.contact
  const chosen = members.find(({ id }) => id === wanted)
  const ofUnit = answered?.act === 'save' ? answered : undefined
  const ofContact = answered?.act.endsWith('-contact') ? answered : undefined
  const stands = { name: [unit.name], about: [unit.about], cooperating: unit.cooperating ? ['yes'] : [] }
  return (
    <>
      <Section title={words.contacts} id="contacts">
        <p className="muted">{words.contactsLead}</p>
        {members.length === 0 ? (
          <p>{words.noContacts}</p>
        ) : (
          <ContactTable path={path} members={members} mayWork={mayWork} />
        )}
      </Section>
      {mayWork && <ContactForm key={chosen?.id ?? 'new'} path={path} member={chosen} answered={ofContact} />}
      <Section title={words.facts} id="facts">
        {mayWork ? (
          <form method="post" noValidate>
            <UnitFields typed={ofUnit?.typed ?? stands} problems={ofUnit?.problems ?? []} />
            <ButtonRow>
              <Button kind="second" name="do" value="save">
                {words.save}
              </Button>
              <a href={`${path}?end`}>{words.end}</a>
            </ButtonRow>
          </form>
        ) : (
          <p>{unit.about || '–'}</p>
        )}
      </Section>
    </>
  )
}
