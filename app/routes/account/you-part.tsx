import type { Problem } from '@testbro/rules/problem'
import { languages } from '@testbro/text/language'
import { useFieldError } from '../../field-error.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'

type YouPartProps = {
  person: { name: string; language: string }
  answer?: { problems: readonly Problem[]; typed: Readonly<Record<string, readonly string[] | undefined>> }
}

/** What the person is called and reads in. */
export function YouPart({ person, answer }: YouPartProps) {
  const { account } = useText().account
  const error = useFieldError(answer?.problems)
  return (
    <Section title={account.youHeading}>
      <form method="post">
        <TextField
          name="name"
          label={account.name}
          hint={account.nameHint}
          value={answer ? answer.typed.name?.[0] : person.name}
          error={error('name', account.name)}
          autoComplete="name"
          width="mid"
          compact
        />
        <ChoiceGroup
          name="language"
          label={account.language}
          value={answer ? answer.typed.language?.[0] : person.language}
          error={error('language', account.language)}
          options={languages.map(code => ({
            value: code,
            label: <span lang={code}>{account.languages[code]}</span>,
          }))}
          compact
        />
        <ButtonRow>
          <Button name="do" value="save">
            {account.save}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
