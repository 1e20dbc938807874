import type { Problem } from '@testbro/rules/problem'
import type { Answered } from '../../answered.ts'
import { useFieldError } from '../../field-error.ts'
import type { Typed } from '../../inquiry-form.tsx'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'

export type ShownMember = {
  id: string
  name: string
  email: string
  language: string
  deputy: boolean
  awayFrom: string | null
  awayUntil: string | null
  away: boolean
}
const names = ['name', 'email', 'language', 'awayFrom', 'awayUntil'] as const

export const useContactLabels = (): Record<(typeof names)[number], string> => {
  const { name, email, language, awayFrom, awayUntil } = useText().office.unit.fields
  return { name, email, language, awayFrom, awayUntil }
}

export const useContactSentence = () => {
  const { unit } = useText().office
  const sentences: Record<string, string | undefined> = {
    'email already-taken': unit.contactTaken,
    'email required': unit.emailMissing,
    'name required': unit.nameMissing,
  }
  return ({ field, code }: Problem) => sentences[`${field} ${code}`]
}

const typedOf = (member: ShownMember | undefined): Typed =>
  member
    ? {
        name: [member.name],
        email: [member.email],
        language: [member.language],
        deputy: member.deputy ? ['yes'] : [],
        awayFrom: [member.awayFrom ?? ''],
        awayUntil: [member.awayUntil ?? ''],
      }
    : {}

type ContactFormProps = { path: string; member?: ShownMember; answered?: Answered }

/** Adds a contact, or changes the one at hand. */
export function ContactForm({ path, member, answered }: ContactFormProps) {
  const { unit: words } = useText().office
  const typed = answered?.typed ?? typedOf(member)
  return (
    <Section
      title={member ? words.changeHeading(member.name || member.email) : words.addHeading}
      id={member ? 'contact' : 'add'}
    >
      <form method="post" noValidate>
        {member && <input type="hidden" name="contact" value={member.id} />}
        <ContactFields typed={typed} problems={answered?.problems ?? []} />
        <ButtonRow why={member && words.endContactWhy}>
          <Button name="do" value={member ? 'save-contact' : 'add-contact'}>
            {member ? words.saveContact : words.addContact}
          </Button>
          {member && (
            <Button kind="stop" name="do" value="end-contact">
              {words.endContact}
            </Button>
          )}
          {member && <a href={path}>{words.cancel}</a>}
        </ButtonRow>
      </form>
    </Section>
  )
}

function ContactFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const { fields } = useText().office.unit
  const labels = useContactLabels()
  const errorAt = useFieldError(problems, useContactSentence())
  const field = (name: (typeof names)[number]) => {
    const error = errorAt(name, labels[name])
    return { name, id: `contact-${name}`, label: labels[name], value: typed[name]?.[0], error, compact: true }
  }
  return (
    <>
      <TextField {...field('name')} autoComplete="off" width="mid" />
      <TextField {...field('email')} type="email" autoComplete="off" width="mid" spellCheck={false} />
      <ChoiceGroup
        {...field('language')}
        value={typed['language']?.[0] ?? 'sv'}
        look="line"
        options={[
          { value: 'sv', label: fields.languages.sv },
          { value: 'en', label: fields.languages.en },
        ]}
      />
      <CheckField
        name="deputy"
        id="contact-deputy"
        label={fields.deputy}
        sub={fields.deputySub}
        checked={(typed.deputy ?? []).some(Boolean)}
      />
      <TextField {...field('awayFrom')} hint={fields.dayHint} width="short" optional />
      <TextField {...field('awayUntil')} hint={fields.dayHint} width="short" optional />
    </>
  )
}
