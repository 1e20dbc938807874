import type { Answered } from '../../answered.ts'
import { useFieldError } from '../../field-error.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'

type VerifySettingsProps = { region: { verifyAfter: number }; mayChange: boolean; answered?: Answered }

/** How long an entry is good for before its hosts are asked again. */
export function VerifySettings({ region, mayChange, answered }: VerifySettingsProps) {
  const { setting } = useText().entries
  const error = useFieldError(answered?.problems)
  return (
    <Section title={setting.heading} id="verify">
      {mayChange ? (
        <form method="post" noValidate>
          <TextField
            name="verifyAfter"
            label={setting.label}
            hint={setting.hint}
            value={answered?.typed.verifyAfter?.[0] ?? String(region.verifyAfter)}
            error={error('verifyAfter', setting.label)}
            inputMode="numeric"
            width="short"
            compact
          />
          <ButtonRow>
            <Button kind="second" name="do" value="verify">
              {setting.save}
            </Button>
          </ButtonRow>
        </form>
      ) : (
        <p>{setting.value(region.verifyAfter)}</p>
      )}
    </Section>
  )
}
