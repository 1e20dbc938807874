import type { Problem } from '@testbro/rules/problem'
import { useFieldError } from '../../field-error.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'

type PasswordPartProps = {
  hasPassword: boolean
  mayChoose: boolean
  tooLate: boolean
  problems: readonly Problem[]
}

/** A password is chosen only soon after a letter has proved the address; before that, the letter is offered. */
export function PasswordPart({ hasPassword, mayChoose, tooLate, problems }: PasswordPartProps) {
  const { account } = useText().account
  const error = useFieldError(problems)
  return (
    <Section title={account.passwordHeading}>
      <p>{hasPassword ? account.has : account.hasNot}</p>
      {tooLate && <Notice kind="wait" level={3} live title={account.tooLate} />}
      {mayChoose ? (
        <form method="post">
          <TextField
            name="password"
            type="password"
            label={account.new}
            hint={account.newHint}
            error={error('password', account.new)}
            autoComplete="new-password"
            width="mid"
            compact
          />
          <ButtonRow why={account.chooseEnds}>
            <Button kind="second" name="do" value="password">
              {account.choose}
            </Button>
          </ButtonRow>
        </form>
      ) : (
        <form method="post">
          <p>{account.needsLetter}</p>
          <ButtonRow>
            <Button kind="second" name="do" value="letter">
              {account.sendLetter}
            </Button>
          </ButtonRow>
        </form>
      )}
    </Section>
  )
}
