import type { Problem } from '@testbro/rules/problem'
import { useFieldError } from '../../field-error.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'

type LetterFormProps = {
  nonce: string
  submit: string
  email?: string
  problems?: readonly Problem[]
  action?: string
}

/** Asks for an address to send a letter to. */
export function LetterForm({ nonce, submit, email, problems, action }: LetterFormProps) {
  const { signIn } = useText().account
  const error = useFieldError(problems)
  return (
    <form method="post" action={action}>
      <input type="hidden" name="nonce" value={nonce} />
      <TextField
        name="email"
        type="email"
        label={signIn.email}
        hint={signIn.emailHint}
        value={email}
        error={error('email', signIn.email)}
        autoComplete="email"
        spellCheck={false}
        width="mid"
      />
      <ButtonRow>
        <Button name="do" value="letter">
          {submit}
        </Button>
      </ButtonRow>
    </form>
  )
}
