import { officeRoles } from '@testbro/rules/actor'
import type { Problem } from '@testbro/rules/problem'
import type { Answered } from '../../answered.ts'
import { useFieldError } from '../../field-error.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ShownMember } from './member-tables.tsx'

/** Why an address cannot be invited, in words of its own. */
export const useInviteSentence = (known: Answered['known']) => {
  const { members: words } = useText().office
  const sentences: Record<string, string | undefined> = {
    'email already-taken': known === 'member' ? words.alreadyMember : words.alreadyInvited,
    'email required': words.emailMissing,
  }
  return ({ field, code }: Problem) => sentences[`${field} ${code}`]
}

const useRoleOptions = () => {
  const { roles } = useText().office
  return officeRoles.map(value => ({ value, ...roles[value] }))
}

/** Asks somebody to work at the office, in a role. */
export function InviteForm({ id, answered }: { id: string; answered?: Answered }) {
  const { members: words } = useText().office
  const error = useFieldError(answered?.problems, useInviteSentence(answered?.known))
  return (
    <Section title={words.invite} id="invite">
      <p className="muted">{words.inviteLead}</p>
      <form method="post" noValidate>
        <input type="hidden" name="id" value={answered?.typed.id?.[0] ?? id} />
        <TextField
          name="email"
          type="email"
          label={words.email}
          width="mid"
          autoComplete="off"
          spellCheck={false}
          value={answered?.typed.email?.[0]}
          error={error('email', words.email)}
        />
        <ChoiceGroup
          name="role"
          label={words.role}
          options={useRoleOptions()}
          value={answered?.typed.role?.[0]}
          error={error('role', words.role)}
        />
        <ButtonRow>
          <Button name="do" value="invite">
            {words.submit}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

type ChangeMemberProps = { path: string; member: ShownMember; problems: readonly Problem[] }

/** Another role for a colleague, or the end of the work here. */
export function ChangeMember({ path, member, problems }: ChangeMemberProps) {
  const { members: words } = useText().office
  const name = member.name ?? member.email
  const error = useFieldError(problems)
  return (
    <Section title={words.changeHeading(name)} id="member">
      <form method="post" noValidate>
        <input type="hidden" name="id" value={member.id} />
        <ChoiceGroup
          name="role"
          label={words.roleOf(name)}
          options={useRoleOptions()}
          value={member.role}
          error={error('role', words.role)}
        />
        <ButtonRow why={words.endWhy}>
          <Button name="do" value="role">
            {words.saveRole}
          </Button>
          <Button kind="stop" name="do" value="end">
            {words.endSubmit}
          </Button>
          <a href={path}>{words.cancel}</a>
        </ButtonRow>
      </form>
    </Section>
  )
}
